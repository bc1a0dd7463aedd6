"""What the window asks, and what it tells in windows of its own."""
