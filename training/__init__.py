"""How what Pressmark learned is learned again; no part of the program."""
