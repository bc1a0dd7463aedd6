"""The panel of what was done, from which one can go back."""
