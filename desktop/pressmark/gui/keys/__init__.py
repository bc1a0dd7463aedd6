"""Which keys each action has: as they come, and as a person changed them."""
