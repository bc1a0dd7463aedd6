"""What a person says of an export, and is told of it."""
