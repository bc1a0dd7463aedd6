"""The right of the window: what is known of the article, as cards."""
