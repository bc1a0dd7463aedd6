"""The format ``doccano``: an object a line, and the configuration of the labels."""
