"""The quote ledger: every quotation mark of an article, and what became of it."""
