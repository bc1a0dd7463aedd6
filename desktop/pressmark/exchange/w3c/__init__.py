"""The format ``w3c``: Web Annotations (https://www.w3.org/TR/annotation-model/)."""
