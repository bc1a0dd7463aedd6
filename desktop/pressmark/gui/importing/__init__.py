"""What a person sees of an import: what it would do, and what became of it."""
