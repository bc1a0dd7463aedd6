"""How far two sets of annotations coincide: pure functions on the model's types."""
