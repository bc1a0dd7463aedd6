"""Annotated articles for people to read: pages, Markdown and tables of figures."""
