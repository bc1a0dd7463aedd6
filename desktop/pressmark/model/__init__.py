"""What there is: frozen dataclasses and pure functions. Nothing reads or writes."""
