"""Articles from the web: saved pages, mail, feeds, books, archives of all of them."""
