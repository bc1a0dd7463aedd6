"""The format ``brat``: a text and a file of stand-off annotations beside it."""
