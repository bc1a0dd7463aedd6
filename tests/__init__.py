"""The tests of Pressmark; see CONTRIBUTING.md for how to run them."""
