"""TEI P5: articles with annotations beside the text, and editions marked up in it."""
