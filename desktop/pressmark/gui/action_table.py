# ruff: noqa: E501  (a table is read by its rows)
# fmt: off
"""Every action as data: its menu, id, words, keys, tip and what it needs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto


class Needs(Flag):
    """What must be there for an action to make sense."""

    NOTHING = 0
    PROJECT = auto()
    WRITABLE = auto()
    ARTICLE = auto()
    ANNOTATION = auto()
    SELECTION = auto()


_PROJECT = Needs.PROJECT
_CHANGE = Needs.PROJECT | Needs.WRITABLE
_ARTICLE = Needs.PROJECT | Needs.ARTICLE
_MARK = _CHANGE | Needs.ARTICLE
_DECIDE = _MARK | Needs.ANNOTATION
_SELECT = _MARK | Needs.SELECTION


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. The first of its keys is the one that menus show."""

    menu: str
    id: str
    words: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    needs: Needs = Needs.NOTHING
    starts_group: bool = False
    checkable: bool = False
    in_article: bool = False
    """Whether its keys hold only while the article has the keyboard."""


FILE, EDIT, FIND, ANNOTATE = "&File", "&Edit", "F&ind", "&Annotate"
REVIEW, VIEW, HELP = "&Review", "&View", "&Help"
MENUS = (FILE, EDIT, FIND, ANNOTATE, REVIEW, VIEW, HELP)

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(FILE, "new_project", "&New project…", ("Ctrl+N",), tip="Make an empty project file"),
    ActionSpec(FILE, "open_project", "&Open…", ("Ctrl+O",), tip="Open a project file"),
    ActionSpec(FILE, "new_window", "New &window", ("Ctrl+Shift+N",), tip="Another window on the same project: what one does, the other shows"),
    ActionSpec(FILE, "import_articles", "&Import articles…", ("Ctrl+I",), tip="Add files of articles to the project", starts_group=True),
    ActionSpec(FILE, "import_folder", "Import a &folder…", ("Ctrl+Shift+I",), tip="Add every article in a folder to the project"),
    ActionSpec(FILE, "paste_article", "New article from the c&lipboard…", ("Ctrl+V",), tip="Make an article of what was copied in a browser or elsewhere; copied files are imported", needs=_CHANGE),
    ActionSpec(FILE, "find_suggestions", "Find &suggestions", tip="Look for quotes, names and page furniture in articles not looked at yet", needs=_CHANGE),
    ActionSpec(FILE, "look_again", "Look &again", ("F5",), tip="Look anew at the articles that are not done; what you decided stays", needs=_CHANGE),
    ActionSpec(FILE, "export", "&Export…", ("Ctrl+E",), tip="Write a dataset", needs=_PROJECT),
    ActionSpec(FILE, "print", "P&rint or save as PDF…", ("Ctrl+P",), tip="The article with its marks, and lists of what is in it, on paper or as PDF", needs=_ARTICLE),
    ActionSpec(FILE, "back_up", "&Back up now", tip="Write a verified copy of the project", needs=_PROJECT, starts_group=True),
    ActionSpec(FILE, "save_copy", "Sa&ve a copy…", tip="Write the project to another file; you go on with this one", needs=_PROJECT),
    ActionSpec(FILE, "restore_backup", "Restore a back&up…", tip="What is in the backups of a project, and putting one back"),
    ActionSpec(FILE, "check_project", "&Check project", tip="Look for damage in the project file", needs=_PROJECT),
    ActionSpec(FILE, "close_project", "Close &project", ("Ctrl+W",), tip="Go back to the start page; of several windows, close this one", starts_group=True),
    ActionSpec(FILE, "quit", "&Quit", ("Ctrl+Q",), tip="Close every window; everything is saved already"),

    ActionSpec(EDIT, "undo", "&Undo", ("Ctrl+Z",), tip="Take back the last step", needs=_CHANGE),
    ActionSpec(EDIT, "redo", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), tip="Do again what was taken back", needs=_CHANGE),
    ActionSpec(EDIT, "edit_annotation", "&Change…", ("F2",), tip="Change the current annotation", needs=_DECIDE, starts_group=True),
    ActionSpec(EDIT, "edit_entity", "Change entit&y…", ("Shift+E",), tip="Change the name, type and other names of the current entity", needs=_DECIDE),
    ActionSpec(EDIT, "merge_entity", "Sa&me entity as…", ("=",), tip="The current entity is the same as another one", needs=_DECIDE),
    ActionSpec(EDIT, "entity_page", "Entity pa&ge…", ("I",), tip="Every mention, quote and stance of the current entity, in all articles", needs=_ARTICLE),
    ActionSpec(EDIT, "details", "Article &details…", ("Ctrl+D",), tip="Put right the headline, outlet, date…", needs=_MARK),
    ActionSpec(EDIT, "replace_text", "Replace te&xt…", ("Ctrl+Shift+D",), tip="Correct the text, or put the updated article in its place; annotations move with their words", needs=_MARK),
    ActionSpec(EDIT, "relabel", "Change &label…", ("L",), tip="Give the current mention or page label another label", needs=_DECIDE),
    ActionSpec(EDIT, "remove", "Rem&ove", ("Del",), tip="Remove the current annotation; a suggestion is rejected", needs=_DECIDE),
    ActionSpec(EDIT, "remove_article", "Remove &article", ("Ctrl+Del",), tip="Take the article out of the project; undo brings it back", needs=_MARK),
    ActionSpec(EDIT, "note", "&Note…", ("M",), tip="Write a note on the current annotation or the article", needs=_MARK, starts_group=True),
    ActionSpec(EDIT, "flag", "&Flag", ("Shift+M",), tip="Flag the current annotation or the article, or take the flag off", needs=_MARK),
    ActionSpec(EDIT, "show_menu", "Menu of &what is here", ("Shift+F10",), tip="What can be done with what has the keyboard, as with the right mouse button"),
    ActionSpec(EDIT, "name_list", "Name l&ist…", ("Ctrl+L",), tip="Names that are to be found in the articles of this project", needs=_CHANGE, starts_group=True),
    ActionSpec(EDIT, "quote_marks", "&Quotation marks…", tip="Whether quotation marks belong to what is said, in this project", needs=_CHANGE),
    ActionSpec(EDIT, "evidence_rule", "Stances need e&vidence", tip="In this project a stance is whole only with evidence", needs=_CHANGE, checkable=True),
    ActionSpec(EDIT, "scheme", "Sc&heme…", ("Ctrl+Shift+S",), tip="Labels, layers, rules and guidelines of this project", needs=_PROJECT),
    ActionSpec(EDIT, "settings", "&Settings…", ("Ctrl+,",), tip="Change how Pressmark behaves", starts_group=True),

    ActionSpec(FIND, "find_articles", "&Find articles", ("Ctrl+F",), tip="Go to the search field", needs=_PROJECT),
    ActionSpec(FIND, "search_in_context", "Search in &context…", ("Ctrl+Shift+F",), tip="What fits a filter, line by line, over all articles", needs=_PROJECT),
    ActionSpec(FIND, "next_match", "&Next match anywhere", ("Ctrl+J",), tip="Go to what fits the filter next, in this article or a later one", needs=_PROJECT, starts_group=True),
    ActionSpec(FIND, "previous_match", "&Previous match anywhere", ("Ctrl+K",), tip="Go to what fits the filter before this, in this article or an earlier one", needs=_PROJECT),
    ActionSpec(FIND, "find_next", "Find ne&xt in article", ("F3",), tip="Select the next place with the searched words", needs=_ARTICLE),
    ActionSpec(FIND, "find_previous", "Find b&efore in article", ("Shift+F3",), tip="Select the place with the searched words before this one", needs=_ARTICLE),
    ActionSpec(FIND, "build_filter", "&Build a filter…", ("Ctrl+G",), tip="Put a filter together from fields and values", needs=_PROJECT, starts_group=True),
    ActionSpec(FIND, "saved_filters", "&Saved filters…", ("Ctrl+Shift+L",), tip="Choose, save, rename or delete a filter", needs=_PROJECT),
    ActionSpec(FIND, "arrange_list", "Sort and &group articles…", ("Ctrl+Shift+G",), tip="Choose the order of the list, and its headings", needs=_PROJECT),

    ActionSpec(ANNOTATE, "quote", "&Quote", ("Q",), tip="Mark the selected words as what somebody said", needs=_SELECT),
    ActionSpec(ANNOTATE, "quote_by_cue", "Quote b&y cue", ("D",), tip="Make a quote of the cue at the caret; source and content are proposed", needs=_MARK),
    ActionSpec(ANNOTATE, "entity", "&Entity…", ("E",), tip="Mark the selected words as a person, organization, place…", needs=_SELECT),
    ActionSpec(ANNOTATE, "label_palette", "La&bel…", ("H",), tip="Choose a label for the selected words, or another one for the current mention", needs=_MARK),
    ActionSpec(ANNOTATE, "lock_label", "Loc&k label…", ("Shift+L",), tip="Give everything you mark from now on one label, or end that", needs=_MARK),
    ActionSpec(ANNOTATE, "every_occurrence", "Every &occurrence…", ("Y",), tip="Mark every place with the same words as the selection, the current mention or page label", needs=_MARK),
    ActionSpec(ANNOTATE, "stance", "&Stance…", ("S",), tip="Say who stands where, with evidence", needs=_MARK),
    ActionSpec(ANNOTATE, "toggle_explicit", "E&xplicit or implied", ("Shift+S",), tip="The text says the current stance, or it takes a step of reasoning", needs=_DECIDE),
    ActionSpec(ANNOTATE, "furniture", "&Furniture", ("B",), tip="Mark the selected lines as not belonging to the article", needs=_SELECT),
    ActionSpec(ANNOTATE, "page_label", "Pa&ge label…", ("Shift+B",), tip="Mark the selected lines as headline, byline, caption…", needs=_SELECT),
    ActionSpec(ANNOTATE, "set_source", "Source from selec&tion", ("O",), tip="The selected words are the current quote’s source", needs=_DECIDE | Needs.SELECTION, starts_group=True),
    ActionSpec(ANNOTATE, "add_source", "Add part to sou&rce", ("Shift+O",), tip="The selected words belong to the current quote’s source too", needs=_DECIDE | Needs.SELECTION),
    ActionSpec(ANNOTATE, "set_cue", "&Cue from selection", ("C",), tip="The selected words are the current quote’s cue", needs=_DECIDE | Needs.SELECTION),
    ActionSpec(ANNOTATE, "set_content", "Co&ntent from selection", ("N",), tip="The selected words are the current quote’s content", needs=_DECIDE | Needs.SELECTION),
    ActionSpec(ANNOTATE, "add_fragment", "&Add fragment to content", ("F",), tip="The selected words belong to the current quote’s content too", needs=_DECIDE | Needs.SELECTION),
    ActionSpec(ANNOTATE, "remove_fragment", "Take &part out", ("Shift+F",), tip="The selected words, or the part at the caret, are not of the current quote", needs=_DECIDE),
    ActionSpec(ANNOTATE, "split_quote", "Sp&lit quote", ("V",), tip="Two quotes of one: at the caret, or with what is selected as the second", needs=_DECIDE),
    ActionSpec(ANNOTATE, "join_quotes", "&Join with next quote", ("Shift+V",), tip="The current quote and the next one are one", needs=_DECIDE),
    ActionSpec(ANNOTATE, "cycle_kind", "Quote k&ind", ("T",), tip="Direct, indirect or mixed, in turn", needs=_DECIDE, starts_group=True),
    ActionSpec(ANNOTATE, "switch_act", "Speech or attit&ude", ("W",), tip="The current quote was said, or it is a wish, plan or belief", needs=_DECIDE),
    ActionSpec(ANNOTATE, "set_parent", "Nest un&der…", ("P",), tip="The current quote is reported by another one", needs=_DECIDE),
    ActionSpec(ANNOTATE, "unnest", "Nest under not&hing", ("Shift+P",), tip="The current quote stands by itself", needs=_DECIDE),

    ActionSpec(REVIEW, "next_open", "&Next open", ("J",), tip="Go to the next suggestion without a decision", needs=_ARTICLE),
    ActionSpec(REVIEW, "previous_open", "Pre&vious open", ("K",), tip="Go to the suggestion without a decision before this one", needs=_ARTICLE),
    ActionSpec(REVIEW, "next_mark", "Ne&xt annotation", (".",), tip="Go to the next annotation of the layer, whatever its state", needs=_ARTICLE),
    ActionSpec(REVIEW, "previous_mark", "Prev&ious annotation", (",",), tip="Go to the annotation of the layer before this one, whatever its state", needs=_ARTICLE),
    ActionSpec(REVIEW, "next_here", "Next &here", ("Tab",), tip="Go through what is marked at the caret, innermost first", needs=_ARTICLE, in_article=True),
    ActionSpec(REVIEW, "previous_here", "Previous h&ere", ("Shift+Tab",), tip="Go back through what is marked at the caret", needs=_ARTICLE, in_article=True),
    ActionSpec(REVIEW, "hints", "&Go to by hint", ("Space",), tip="Show letters over every annotation in sight; type them to go there", needs=_ARTICLE, in_article=True),
    ActionSpec(REVIEW, "tell_here", "Say &what is here", ("?",), tip="Say all about what is marked at the caret", needs=_ARTICLE),
    ActionSpec(REVIEW, "accept", "&Accept", ("A",), tip="The current suggestion is right; go to the next", needs=_DECIDE, starts_group=True),
    ActionSpec(REVIEW, "reject", "&Reject", ("X",), tip="The current suggestion is wrong; go to the next", needs=_DECIDE),
    ActionSpec(REVIEW, "accept_layer", "Accept a&ll of this layer", ("Shift+A",), tip="Accept every open suggestion of the layer in this article", needs=_MARK),
    ActionSpec(REVIEW, "reject_every", "Reject ever&ywhere…", ("Shift+Y",), tip="Reject every suggestion with the same words as the current one", needs=_DECIDE),
    ActionSpec(REVIEW, "reopen", "Reo&pen", ("R",), tip="Take the decision on the current annotation away", needs=_DECIDE),
    ActionSpec(REVIEW, "change_speaker", "Change &speaker…", ("G",), tip="Say who speaks, or which entity is mentioned", needs=_DECIDE),
    ActionSpec(REVIEW, "next_open_mark", "Next open q&uotation mark", ("U",), tip="Go to the next quotation mark that is in no quote", needs=_ARTICLE, starts_group=True),
    ActionSpec(REVIEW, "dismiss_marks", "No &quote: title or scare quotes", ("Shift+U",), tip="The selected quotation marks are no part of a quote; go to the next", needs=_MARK),
    ActionSpec(REVIEW, "ledger", "Quotation &marks…", ("Alt+U",), tip="What became of every quotation mark of the article", needs=_ARTICLE),
    ActionSpec(REVIEW, "done_next", "&Done, next article", ("Ctrl+Enter",), tip="This article is done; show the next", needs=_MARK, starts_group=True),
    ActionSpec(REVIEW, "skip_next", "S&kip, next article", ("Ctrl+Shift+Enter",), tip="Leave this article out; show the next", needs=_MARK),
    ActionSpec(REVIEW, "next_article", "Next ar&ticle", ("Ctrl+PgDown",), tip="Show the next article of the list", needs=_PROJECT),
    ActionSpec(REVIEW, "previous_article", "Previous arti&cle", ("Ctrl+PgUp",), tip="Show the article before in the list", needs=_PROJECT),

    ActionSpec(VIEW, "tab_1", "&Quotes", ("Ctrl+1",), tip="Show the quotes", needs=_PROJECT),
    ActionSpec(VIEW, "tab_2", "&Entities", ("Ctrl+2",), tip="Show the entities", needs=_PROJECT),
    ActionSpec(VIEW, "tab_3", "&Stance", ("Ctrl+3",), tip="Show who stands where", needs=_PROJECT),
    ActionSpec(VIEW, "tab_4", "&Notes", ("Ctrl+4",), tip="Show the notes", needs=_PROJECT),
    ActionSpec(VIEW, "tab_5", "&Page", ("Ctrl+5",), tip="Show the page labels", needs=_PROJECT),
    ActionSpec(VIEW, "next_pane", "Ne&xt pane", ("F6",), tip="Give the keyboard to the article, to what is known, to the list in turn", needs=_PROJECT, starts_group=True),
    ActionSpec(VIEW, "previous_pane", "Pane be&fore", ("Shift+F6",), tip="Give the keyboard to the pane before", needs=_PROJECT),
    ActionSpec(VIEW, "earlier_texts", "Ea&rlier texts…", ("Ctrl+Shift+H",), tip="Read the texts that the article had before, as they were annotated", needs=_ARTICLE, starts_group=True),
    ActionSpec(VIEW, "stance_matrix", "Stance &table", ("Ctrl+T",), tip="Who stands where in this article: holders by targets", needs=_ARTICLE, starts_group=True),
    ActionSpec(VIEW, "entities", "Entities of the pro&ject…", ("Ctrl+Shift+E",), tip="Find, merge and split the entities of all articles", needs=_PROJECT, starts_group=True),
    ActionSpec(VIEW, "quality", "Suggestion qualit&y…", ("Ctrl+R",), tip="How many suggestions were right, over time and by likelihood", needs=_PROJECT, starts_group=True),
    ActionSpec(VIEW, "moved_annotations", "What mo&ved with new texts…", ("Ctrl+Shift+M",), tip="Annotations that changed or were lost when articles got new texts, until you settle them", needs=_PROJECT),
    ActionSpec(VIEW, "note_queue", "Notes of &all articles…", ("Ctrl+M",), tip="Work through the notes of the whole project", needs=_PROJECT),
    ActionSpec(VIEW, "guidelines", "&Guidelines", ("F4",), tip="Read the project’s guidelines beside the text, at the label in hand", needs=_PROJECT, starts_group=True, checkable=True),
    ActionSpec(VIEW, "history", "&History", ("Ctrl+H",), tip="What was done, by whom and when; go back to any of it", needs=_PROJECT),
    ActionSpec(VIEW, "statistics", "Statisti&cs…", ("Ctrl+Shift+T",), tip="Progress, labels, speakers, stances and time in charts that can be saved", needs=_PROJECT),

    ActionSpec(HELP, "palette", "Every &command…", ("Ctrl+Shift+P",), tip="Find what you want to do by a few letters"),
    ActionSpec(HELP, "shortcuts", "&Keyboard shortcuts…", ("F1",), tip="See, find and change every key"),
    ActionSpec(HELP, "sample", "Try the &sample", tip="A project of invented articles to try things on"),
    ActionSpec(HELP, "about", "&About Pressmark", tip="Versions and licences", starts_group=True),
)

POLARITY_ACTIONS = tuple(
    ActionSpec(REVIEW, f"polarity_{key}", f"Polarity &{key}", (key,), tip="Set the current stance’s polarity", needs=_MARK)
    for key in "1234567890"
)
"""Which polarity a key means depends on the scheme; the stance’s card says it."""

EVIDENCE_ACTIONS = (
    ActionSpec(ANNOTATE, "add_evidence", "&Add evidence to stance", ("+", "Ins"), tip="The selected words, or the current quote, show the current stance", needs=_DECIDE),
    ActionSpec(ANNOTATE, "extend_evidence", "Add &part to evidence", ("Shift+Ins", "Alt++"), tip="The selected words belong to the stance’s last passage", needs=_DECIDE | Needs.SELECTION),
    ActionSpec(ANNOTATE, "remove_evidence", "&Take evidence out", ("-",), tip="The last piece of the current stance’s evidence, or the one picked, goes", needs=_DECIDE),
)

EDGE_ACTIONS = (
    ActionSpec(REVIEW, "end_left", "End one word &left", ("[", "Alt+Left"), tip="Move the end a word to the left", needs=_DECIDE),
    ActionSpec(REVIEW, "end_right", "End one word &right", ("]", "Alt+Right"), tip="Move the end a word to the right", needs=_DECIDE),
    ActionSpec(REVIEW, "start_left", "Start one word l&eft", ("{", "Alt+Shift+Left"), tip="Move the start a word to the left", needs=_DECIDE),
    ActionSpec(REVIEW, "start_right", "Start one word ri&ght", ("}", "Alt+Shift+Right"), tip="Move the start a word to the right", needs=_DECIDE),
    ActionSpec(REVIEW, "end_left_character", "End one &character left", ("Alt+[", "Alt+Up"), tip="Move the end a character to the left", needs=_DECIDE),
    ActionSpec(REVIEW, "end_right_character", "E&nd one character right", ("Alt+]", "Alt+Down"), tip="Move the end a character to the right", needs=_DECIDE),
    ActionSpec(REVIEW, "start_left_character", "&Start one character left", ("Alt+{", "Alt+Shift+Up"), tip="Move the start a character to the left", needs=_DECIDE),
    ActionSpec(REVIEW, "start_right_character", "Start &one character right", ("Alt+}", "Alt+Shift+Down"), tip="Move the start a character to the right", needs=_DECIDE),
    ActionSpec(REVIEW, "next_edges", "Edges of another &part", (";",), tip="Have the keys move the edges of the source, the cue or another part in turn", needs=_DECIDE),
    ActionSpec(REVIEW, "previous_edges", "Edges of the part &before", (":",), tip="Have the keys move the edges of the part before", needs=_DECIDE),
)

LAYER_ACTIONS = (
    ActionSpec(VIEW, "show_quotes", "S&how quotes", ("Alt+1",), tip="Show or hide the quotes in the article", needs=_ARTICLE, checkable=True),
    ActionSpec(VIEW, "show_attitudes", "Show &attitudes", ("Alt+6",), tip="Show or hide wishes, plans and beliefs, in the article and in the list", needs=_ARTICLE, checkable=True),
    ActionSpec(VIEW, "show_person", "Show pers&ons", ("Alt+2",), tip="Show or hide the persons in the article", needs=_ARTICLE, checkable=True),
    ActionSpec(VIEW, "show_organization", "Show or&ganizations", ("Alt+3",), tip="Show or hide the organizations in the article", needs=_ARTICLE, checkable=True),
    ActionSpec(VIEW, "show_place", "Show pla&ces", ("Alt+4",), tip="Show or hide the places in the article", needs=_ARTICLE, checkable=True),
    ActionSpec(VIEW, "show_other", "Show other &mentions", ("Alt+5",), tip="Show or hide the other mentions in the article", needs=_ARTICLE, checkable=True),
)

ZOOM_ACTIONS = (
    ActionSpec(VIEW, "zoom_in", "Zoom &in", ("Ctrl+=", "Ctrl++"), tip="Larger text"),
    ActionSpec(VIEW, "zoom_out", "Zoom &out", ("Ctrl+-",), tip="Smaller text"),
    ActionSpec(VIEW, "zoom_reset", "&Usual size", ("Ctrl+0",), tip="Text of the usual size"),
    ActionSpec(VIEW, "lines_apart", "Lines &farther apart", ("Ctrl+}",), tip="More room between the lines of the article", starts_group=True),
    ActionSpec(VIEW, "lines_closer", "Lines &closer together", ("Ctrl+{",), tip="Less room between the lines of the article"),
    ActionSpec(VIEW, "lines_longer", "&Longer lines", ("Ctrl+]",), tip="More letters on a line of the article"),
    ActionSpec(VIEW, "lines_shorter", "&Shorter lines", ("Ctrl+[",), tip="Fewer letters on a line of the article"),
    ActionSpec(VIEW, "typeface", "Serif or sa&ns", tip="Set the article in the other of the two typefaces that come with Pressmark"),
    ActionSpec(VIEW, "text_reset", "&Text as usual", tip="Size, lines and typeface as they were before they were changed", starts_group=True),
)

THEME_ACTIONS = (
    ActionSpec(VIEW, "follow_system", "As the &system", tip="Light or dark, and with more contrast or not, as the system is", checkable=True),
    ActionSpec(VIEW, "light", "&Light", tip="Dark ink on light paper", checkable=True),
    ActionSpec(VIEW, "dark", "&Dark", tip="Light ink on dark paper", checkable=True),
    ActionSpec(VIEW, "contrast", "High contrast, &white", tip="Black on white, with every line clear to see", checkable=True),
    ActionSpec(VIEW, "contrast_dark", "High contrast, &black", tip="White on black, with every line clear to see", checkable=True),
)

SIDE_ACTIONS = (
    ActionSpec(VIEW, "side_by_side", "&Side by side", ("Ctrl+\\",), tip="A second article beside this one; again: close the other side", needs=_ARTICLE),
    ActionSpec(VIEW, "other_side", "&Other side", ("Ctrl+Tab",), tip="Turn to the article on the other side", needs=_ARTICLE),
    ActionSpec(VIEW, "swap_sides", "S&wap sides", ("Ctrl+Shift+Tab",), tip="Have the two articles change sides", needs=_ARTICLE),
    ActionSpec(VIEW, "show_list", "Article &list", ("F7",), tip="Show the list of articles, or fold it away", needs=_PROJECT, starts_group=True, checkable=True),
    ActionSpec(VIEW, "show_known", "&About the article", ("F8",), tip="Show what is known about the article, or fold it away", needs=_PROJECT, checkable=True),
)

SUBMENUS = (
    ("tab_5", "Si&des and panels", SIDE_ACTIONS),
    ("toggle_explicit", "E&vidence", EVIDENCE_ACTIONS),
    ("change_speaker", "Polarity o&f the stance", POLARITY_ACTIONS),
    ("change_speaker", "M&ove an edge", EDGE_ACTIONS),
    ("previous_pane", "&Layers in the article", LAYER_ACTIONS),
    ("previous_pane", "Text si&ze and lines", ZOOM_ACTIONS),
    ("previous_pane", "Colo&urs", THEME_ACTIONS),
)
"""Menus in menus: the action that each comes after, its words and its actions."""

_INNER = tuple(spec for _, _, inner in SUBMENUS for spec in inner)

SPECS = {
    spec.id: spec
    for menu in MENUS
    for spec in (*ACTIONS, *_INNER)
    if spec.menu == menu
}
"""Every action by its id, menu by menu."""

STEP_WORDS = {
    "accept": "Accept",
    "accept_all": "Accept all",
    "reject": "Reject",
    "reopen": "Reopen",
    "add_region": "Page label",
    "change_region": "Change of page label",
    "add_mention": "Entity",
    "change_mention": "Change of mention",
    "mark_occurrences": "Propagation",
    "mark_lines": "Propagation of page label",
    "reject_occurrences": "Reject everywhere",
    "add_attribution": "Quote",
    "change_attribution": "Change of quote",
    "quote_by_cue": "Quote by its cue",
    "split_quote": "Split of quote",
    "join_quotes": "Join of quotes",
    "set_quote_marks": "Rule for quotation marks",
    "add_stance": "Stance",
    "change_stance": "Change of stance",
    "change_scheme": "Change of scheme",
    "merge_labels": "Merge of labels",
    "split_label": "Split of label",
    "delete_label": "Deletion of label",
    "replace_scheme": "Another scheme",
    "set_cell": "Stance",
    "mark_unexpressed": "No stance expressed",
    "set_evidence_required": "Rule for evidence",
    "remove": "Remove",
    "add_entity": "New entity",
    "change_entity": "Change of entity",
    "merge_entities": "Merge of entities",
    "split_entity": "Split of entity",
    "move_to_entity": "Move to entity",
    "relabel_mentions": "Change of labels",
    "remove_entity": "Removal of entity",
    "tell_apart": "Telling apart",
    "add_note": "Note",
    "edit_note": "Change of note",
    "flag": "Flag",
    "resolve_note": "Resolve note",
    "remove_note": "Removal of note",
    "set_state": "State of article",
    "set_metadata": "Details of article",
    "set_name_list": "Name list",
    "save_filter": "Saved filter",
    "rename_filter": "Name of filter",
    "remove_filter": "Removal of filter",
    "dismiss_marks": "Dismissal of quotation marks",
    "reconsider_marks": "Quotation marks opened again",
    "remove_documents": "Removal of articles",
    "replace_text": "Replaced text",
    "import": "Import",
    "import_documents": "Import",
    "store_suggestions": "Suggestions",
    "start_run": "Search for suggestions",
    "revert": "Undo",
    "go_back": "Go back",
    "create": "New project",
}
"""What the kinds of steps are called in menus and in the history."""
