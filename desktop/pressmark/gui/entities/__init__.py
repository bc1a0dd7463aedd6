"""The entities of the whole project: their list, and the page of each."""
