"""What there is: frozen dataclasses and pure functions, and nothing that reads or writes."""
