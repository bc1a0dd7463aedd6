"""What formats of tokens share: layers as labelled tokens, tags, texts put together."""
