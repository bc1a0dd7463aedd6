"""Files that hold many articles, as newspaper archives give them to their readers."""
