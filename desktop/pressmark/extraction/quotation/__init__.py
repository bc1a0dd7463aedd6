"""The learned model that finds attributions: a tagger of cues and a linker.

The encoder reads a window of paragraphs; the tagger finds the cues in it; for each cue
the linker marks the words of its source and of its content. Training and run time
share what turns a text into numbers (``words``, ``windows``, ``relations``) and labels
back into words (``decoding``), so the two cannot drift apart.
"""
