"""Articles and charts on paper and as PDF."""
