"""A sample project of every schema there has been, and what is in it."""
