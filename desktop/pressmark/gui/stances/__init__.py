"""Stances as they are made: the card over the article, and the table of an article."""
