"""How many actions a person needs, counted with a simulated annotator.

An action is what a hand does once:

- a key pressed, with or without Shift, Ctrl or Alt: one;
- each letter typed into a field: one;
- a click: one; a double click: one;
- words selected by dragging the mouse: one.

Scrolling, reading and thinking are not counted: they are the same in every tool.
Nothing is done but with the keys and the mouse, in the window that people use.

What has to be reached is a hand-marked article, as its conventions say:

- page furniture: the same characters that are not blank;
- mentions: one for each that is marked, sharing half of either side's characters, of
  the same group of labels (person, organization, place, event), linked to an entity by
  the name of the marked one or another of its names, and no other of those labels;
- quotes: one for each that is marked, with the same words as content, source and cue
  each sharing a word with the marked ones, the same kind, and the marked speaker;
- stances: one for each that is marked, with holder, target, polarity, whether it is
  explicit, and a passage as evidence.

What the marking calls doubtful or optional is neither asked for nor held against, and
neither is a stance of a holder that the marking has no entity for.
Labels that the marking does not know, such as dates, are left as they are.
"""
