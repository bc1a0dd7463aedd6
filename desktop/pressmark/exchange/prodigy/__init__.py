"""The format ``prodigy``: a task a line, with tokens, spans and relations."""
