"""What happens when something goes wrong that nobody expected."""
