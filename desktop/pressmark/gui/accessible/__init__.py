"""What a screen reader is told besides what Qt tells it by itself."""
