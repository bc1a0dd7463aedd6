<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Chooser</name>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <extracomment>gui/work/choosing.py</extracomment>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message numerus="yes">
        <source>%Ln other articles changed</source>
        <extracomment>gui/work/consequences.py</extracomment>
        <translation>
            <numerusform>%Ln other article changed</numerusform>
            <numerusform>%Ln other articles changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions added</source>
        <extracomment>gui.work.consequences:_ADDED</extracomment>
        <translation>
            <numerusform>%Ln suggestion added</numerusform>
            <numerusform>%Ln suggestions added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions changed</source>
        <extracomment>gui.work.consequences:_CHANGED</extracomment>
        <translation>
            <numerusform>%Ln suggestion changed</numerusform>
            <numerusform>%Ln suggestions changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions of “{}” added</source>
        <extracomment>gui.work.consequences:_ADDED</extracomment>
        <translation>
            <numerusform>%Ln suggestion of “{}” added</numerusform>
            <numerusform>%Ln suggestions of “{}” added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions of “{}” changed</source>
        <extracomment>gui.work.consequences:_CHANGED</extracomment>
        <translation>
            <numerusform>%Ln suggestion of “{}” changed</numerusform>
            <numerusform>%Ln suggestions of “{}” changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions of “{}” withdrawn</source>
        <extracomment>gui.work.consequences:_WITHDRAWN</extracomment>
        <translation>
            <numerusform>%Ln suggestion of “{}” withdrawn</numerusform>
            <numerusform>%Ln suggestions of “{}” withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions withdrawn</source>
        <extracomment>gui.work.consequences:_WITHDRAWN</extracomment>
        <translation>
            <numerusform>%Ln suggestion withdrawn</numerusform>
            <numerusform>%Ln suggestions withdrawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentDelegate</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <extracomment>gui/documents/document_delegate.py</extracomment>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message numerus="yes">
        <source>%Ln articles fit</source>
        <extracomment>gui/documents/document_panel.py</extracomment>
        <translation>
            <numerusform>%Ln article fits</numerusform>
            <numerusform>%Ln articles fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln articles…</source>
        <extracomment>gui/documents/document_panel.py</extracomment>
        <translation>
            <numerusform>Search %Ln article…</numerusform>
            <numerusform>Search %Ln articles…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityKeeping</name>
    <message numerus="yes">
        <source>%Ln mentions relabelled.</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>
            <numerusform>%Ln mention relabelled.</numerusform>
            <numerusform>%Ln mentions relabelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places of another “{}” now. F2 changes its name.</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>
            <numerusform>%Ln place of another “{}” now. F2 changes its name.</numerusform>
            <numerusform>%Ln places of another “{}” now. F2 changes its name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places of “{}” now. {undo} takes it back.</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>
            <numerusform>%Ln place of “{}” now. {undo} takes it back.</numerusform>
            <numerusform>%Ln places of “{}” now. {undo} takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places taken out. {undo} brings them back.</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>
            <numerusform>%Ln place taken out. {undo} brings it back.</numerusform>
            <numerusform>%Ln places taken out. {undo} brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions accepted.</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>
            <numerusform>%Ln suggestion accepted.</numerusform>
            <numerusform>%Ln suggestions accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln mentions</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>
            <numerusform>the %Ln mention</numerusform>
            <numerusform>all %Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moves %Ln places</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>
            <numerusform>moves %Ln place</numerusform>
            <numerusform>moves %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>relabels %Ln mentions</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>
            <numerusform>relabels %Ln mention</numerusform>
            <numerusform>relabels %Ln mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <extracomment>gui/entities/entity_page.py</extracomment>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <extracomment>gui/entities/entity_page.py</extracomment>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityWindow</name>
    <message numerus="yes">
        <source>%Ln entities</source>
        <extracomment>gui/entities/entity_window.py</extracomment>
        <translation>
            <numerusform>%Ln entity</numerusform>
            <numerusform>%Ln entities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceMaking</name>
    <message numerus="yes">
        <source>%Ln pieces of evidence now. {extend_evidence} adds a part to the last one.</source>
        <extracomment>gui/work/evidence_making.py</extracomment>
        <translation>
            <numerusform>%Ln piece of evidence now. {extend_evidence} adds a part to the last one.</numerusform>
            <numerusform>%Ln pieces of evidence now. {extend_evidence} adds a part to the last one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stances have no evidence, and this project asks for it: select words that show it and press {add_evidence}.</source>
        <extracomment>gui/work/evidence_making.py</extracomment>
        <translation>
            <numerusform>%Ln stance has no evidence, and this project asks for it: select words that show it and press {add_evidence}.</numerusform>
            <numerusform>%Ln stances have no evidence, and this project asks for it: select words that show it and press {add_evidence}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, though %Ln stances have no evidence.</source>
        <extracomment>gui/work/evidence_making.py</extracomment>
        <translation>
            <numerusform>Done, though %Ln stance has no evidence.</numerusform>
            <numerusform>Done, though %Ln stances have no evidence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBuilder</name>
    <message numerus="yes">
        <source>%Ln articles fit.</source>
        <extracomment>gui/search/builder.py</extracomment>
        <translation>
            <numerusform>%Ln article fits.</numerusform>
            <numerusform>%Ln articles fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%Ln files and folders</source>
        <extracomment>gui/work/importing.py</extracomment>
        <translation>
            <numerusform>%Ln file or folder</numerusform>
            <numerusform>%Ln files and folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelModel</name>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <extracomment>gui/scheme/label_model.py</extracomment>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <extracomment>gui/scheme/label_model.py</extracomment>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerKeeping</name>
    <message numerus="yes">
        <source>%Ln quotation marks are in no quote: {next_open_mark} shows them, {dismiss_marks} dismisses them. {done_next} again if the article is done all the same.</source>
        <extracomment>gui/work/ledger_keeping.py</extracomment>
        <translation>
            <numerusform>%Ln quotation mark is in no quote: {next_open_mark} shows it, {dismiss_marks} dismisses it. {done_next} again if the article is done all the same.</numerusform>
            <numerusform>%Ln quotation marks are in no quote: {next_open_mark} shows them, {dismiss_marks} dismisses them. {done_next} again if the article is done all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameListDialog</name>
    <message numerus="yes">
        <source>%Ln names</source>
        <extracomment>gui/dialogs/name_list_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewTextDialog</name>
    <message numerus="yes">
        <source>%Ln annotations moved safely</source>
        <extracomment>gui/texts/new_text_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln annotation moved safely</numerusform>
            <numerusform>%Ln annotations moved safely</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <extracomment>gui/texts/new_text_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <extracomment>gui/texts/new_text_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln without a place</numerusform>
            <numerusform>%Ln without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>gui/texts/new_text_dialog.py</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Occurrences</name>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <extracomment>gui/work/occurrences.py</extracomment>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccurrencesDialog</name>
    <message numerus="yes">
        <source>The first %Ln places. Narrow the search for the others.</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>
            <numerusform>The first place. Narrow the search for the others.</numerusform>
            <numerusform>The first %Ln places. Narrow the search for the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of %Ln places ticked</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>
            <numerusform>{} of %Ln place ticked</numerusform>
            <numerusform>{} of %Ln places ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message numerus="yes">
        <source>%Ln articles will be added.</source>
        <extracomment>gui/importing/preview_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln article will be added.</numerusform>
            <numerusform>%Ln articles will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln get a new text.</source>
        <extracomment>gui/importing/preview_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln gets a new text.</numerusform>
            <numerusform>%Ln get a new text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read this way: %Ln articles.</source>
        <extracomment>gui/importing/preview_dialog.py</extracomment>
        <translation>
            <numerusform>Read this way: %Ln article.</numerusform>
            <numerusform>Read this way: %Ln articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln found so far.</source>
        <extracomment>gui/importing/preview_dialog.py</extracomment>
        <translation>
            <numerusform>Reading… %Ln found so far.</numerusform>
            <numerusform>Reading… %Ln found so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They bring %Ln annotations.</source>
        <extracomment>gui/importing/preview_dialog.py</extracomment>
        <translation>
            <numerusform>They bring %Ln annotation.</numerusform>
            <numerusform>They bring %Ln annotations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>All %Ln articles of the list (as PDF)</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln article of the list (as PDF)</numerusform>
            <numerusform>All %Ln articles of the list (as PDF)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message numerus="yes">
        <source>%Ln were missed and made by hand.</source>
        <extracomment>gui/dialogs/record_words.py</extracomment>
        <translation>
            <numerusform>%Ln was missed and made by hand.</numerusform>
            <numerusform>%Ln were missed and made by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln suggestions decided, {} were right as they stood, {} were corrected and {} rejected.</source>
        <extracomment>gui/dialogs/record_words.py</extracomment>
        <translation>
            <numerusform>Of %Ln suggestion decided, {} was right as it stood, {} corrected and {} rejected.</numerusform>
            <numerusform>Of %Ln suggestions decided, {} were right as they stood, {} were corrected and {} rejected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message numerus="yes">
        <source>Accepted %Ln suggestions; {undo} takes it back.</source>
        <extracomment>gui/work/reviewing.py</extracomment>
        <translation>
            <numerusform>Accepted %Ln suggestion; {undo} takes it back.</numerusform>
            <numerusform>Accepted %Ln suggestions; {undo} takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is open but %Ln hidden attitudes: {show_attitudes} shows them, {done_next} for done.</source>
        <extracomment>gui/work/reviewing.py</extracomment>
        <translation>
            <numerusform>Nothing is open but %Ln hidden attitude: {show_attitudes} shows it, {done_next} for done.</numerusform>
            <numerusform>Nothing is open but %Ln hidden attitudes: {show_attitudes} shows them, {done_next} for done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowPage</name>
    <message numerus="yes">
        <source>%Ln characters longer</source>
        <extracomment>gui/importing/row_words.py</extracomment>
        <translation>
            <numerusform>%Ln character longer</numerusform>
            <numerusform>%Ln characters longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters shorter</source>
        <extracomment>gui/importing/row_words.py</extracomment>
        <translation>
            <numerusform>%Ln character shorter</numerusform>
            <numerusform>%Ln characters shorter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences added</source>
        <extracomment>gui/importing/row_words.py</extracomment>
        <translation>
            <numerusform>%Ln sentence added</numerusform>
            <numerusform>%Ln sentences added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences changed</source>
        <extracomment>gui/importing/row_words.py</extracomment>
        <translation>
            <numerusform>%Ln sentence changed</numerusform>
            <numerusform>%Ln sentences changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences removed</source>
        <extracomment>gui/importing/row_words.py</extracomment>
        <translation>
            <numerusform>%Ln sentence removed</numerusform>
            <numerusform>%Ln sentences removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleKeeping</name>
    <message numerus="yes">
        <source>%Ln annotations lack a part that this project asks for; the card of this one says which. {done_next} again if the article is done all the same.</source>
        <extracomment>gui/work/rule_keeping.py</extracomment>
        <translation>
            <numerusform>%Ln annotation lacks a part that this project asks for; the card of this one says which. {done_next} again if the article is done all the same.</numerusform>
            <numerusform>%Ln annotations lack a part that this project asks for; the card of this one says which. {done_next} again if the article is done all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%Ln change(s) were not saved; everything else is.</source>
        <extracomment>gui/work/saving.py</extracomment>
        <translation>
            <numerusform>%Ln change was not saved; everything else is.</numerusform>
            <numerusform>%Ln changes were not saved; everything else is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes are saved again. %Ln change(s) before was not.</source>
        <extracomment>gui/work/saving.py</extracomment>
        <translation>
            <numerusform>Changes are saved again. %Ln change before was not.</numerusform>
            <numerusform>Changes are saved again. %Ln changes before were not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved what was not: %Ln change(s).</source>
        <extracomment>gui/work/saving.py</extracomment>
        <translation>
            <numerusform>Saved what was not: %Ln change.</numerusform>
            <numerusform>Saved what was not: %Ln changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemeKeeping</name>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <extracomment>gui/work/scheme_keeping.py</extracomment>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemePage</name>
    <message numerus="yes">
        <source>%Ln labels of entities</source>
        <extracomment>gui/scheme/text_pages.py</extracomment>
        <translation>
            <numerusform>%Ln label of entities</numerusform>
            <numerusform>%Ln labels of entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page labels</source>
        <extracomment>gui/scheme/text_pages.py</extracomment>
        <translation>
            <numerusform>%Ln page label</numerusform>
            <numerusform>%Ln page labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln polarities</source>
        <extracomment>gui/scheme/text_pages.py</extracomment>
        <translation>
            <numerusform>%Ln polarity</numerusform>
            <numerusform>%Ln polarities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchWindow</name>
    <message numerus="yes">
        <source>%Ln matches</source>
        <extracomment>gui/search/search_window.py</extracomment>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln matches</source>
        <extracomment>gui/search/search_window.py</extracomment>
        <translation>
            <numerusform>The first %Ln match</numerusform>
            <numerusform>The first %Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StanceTabling</name>
    <message numerus="yes">
        <source>%Ln cells marked as none expressed; {undo} takes it back.</source>
        <extracomment>gui/work/stance_tabling.py</extracomment>
        <translation>
            <numerusform>%Ln cell marked as none expressed; {undo} takes it back.</numerusform>
            <numerusform>%Ln cells marked as none expressed; {undo} takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stances</name>
    <message numerus="yes">
        <source>%Ln pieces of evidence</source>
        <extracomment>gui/stances/matrix.py</extracomment>
        <translation>
            <numerusform>%Ln piece of evidence</numerusform>
            <numerusform>%Ln pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln “ ” open ({next_open_mark})</source>
        <extracomment>gui/status_bar.py</extracomment>
        <translation>
            <numerusform>%Ln “ ” open ({next_open_mark})</numerusform>
            <numerusform>%Ln “ ” open ({next_open_mark})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of %Ln articles</source>
        <extracomment>gui/status_bar.py</extracomment>
        <translation>
            <numerusform>{} of %Ln article</numerusform>
            <numerusform>{} of %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextReplacing</name>
    <message numerus="yes">
        <source>Text replaced: %Ln annotations moved safely.</source>
        <extracomment>gui/work/text_replacing.py</extracomment>
        <translation>
            <numerusform>Text replaced: %Ln annotation moved safely.</numerusform>
            <numerusform>Text replaced: %Ln annotations moved safely.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open suggestions</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>
            <numerusform>%Ln open suggestion</numerusform>
            <numerusform>%Ln open suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message numerus="yes">
        <source>%Ln attitudes hidden: {show_attitudes} shows them</source>
        <extracomment>gui/inspector/quote_list.py</extracomment>
        <translation>
            <numerusform>%Ln attitude hidden: {show_attitudes} shows it</numerusform>
            <numerusform>%Ln attitudes hidden: {show_attitudes} shows them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <extracomment>gui/inspector/entity_list.py</extracomment>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <extracomment>gui/inspector/entity_list.py</extracomment>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces of evidence</source>
        <extracomment>gui/inspector/stance_list.py</extracomment>
        <translation>
            <numerusform>%Ln piece of evidence</numerusform>
            <numerusform>%Ln pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln parts</source>
        <extracomment>gui/inspector/stance_list.py</extracomment>
        <translation>
            <numerusform>in %Ln part</numerusform>
            <numerusform>in %Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entities</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <extracomment>gui/entities/words.py</extracomment>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <extracomment>gui/entities/words.py</extracomment>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <extracomment>gui/entities/words.py</extracomment>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message numerus="yes">
        <source>%Ln articles that are nearly the same as another</source>
        <extracomment>gui/exporting/losses_view.py</extracomment>
        <translation>
            <numerusform>%Ln article that is nearly the same as another</numerusform>
            <numerusform>%Ln articles that are nearly the same as another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were written to {}.</source>
        <extracomment>gui/exporting/report_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln article was written to {}.</numerusform>
            <numerusform>%Ln articles were written to {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles.</source>
        <extracomment>gui/exporting/losses_view.py</extracomment>
        <translation>
            <numerusform>%Ln article.</numerusform>
            <numerusform>%Ln articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds of things were lost.</source>
        <extracomment>gui/exporting/report_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln kind of things was lost.</numerusform>
            <numerusform>%Ln kinds of things were lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headings</name>
    <message numerus="yes">
        <source>%Ln open suggestions</source>
        <extracomment>gui/documents/headings.py</extracomment>
        <translation>
            <numerusform>%Ln open suggestion</numerusform>
            <numerusform>%Ln open suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <extracomment>gui/history/scheme_sentence.py</extracomment>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>
            <numerusform>%Ln entity</numerusform>
            <numerusform>%Ln entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others followed</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>
            <numerusform>%Ln other followed</numerusform>
            <numerusform>%Ln others followed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page labels</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>
            <numerusform>%Ln page label</numerusform>
            <numerusform>%Ln page labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stances</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>
            <numerusform>%Ln stance</numerusform>
            <numerusform>%Ln stances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>known</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <extracomment>gui/work/known.py</extracomment>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <extracomment>gui/work/known.py</extracomment>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <extracomment>gui/work/known.py</extracomment>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stances</source>
        <extracomment>gui/work/known.py</extracomment>
        <translation>
            <numerusform>%Ln stance</numerusform>
            <numerusform>%Ln stances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <extracomment>gui/work/known.py</extracomment>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>%Ln change(s) could not be saved. Closing now loses them; everything else is saved.</source>
        <extracomment>gui/work/leaving.py</extracomment>
        <translation>
            <numerusform>%Ln change could not be saved. Closing now loses it; everything else is saved.</numerusform>
            <numerusform>%Ln changes could not be saved. Closing now loses them; everything else is saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scheme</name>
    <message numerus="yes">
        <source>%Ln labels of entities</source>
        <extracomment>gui/scheme/ready_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln label of entities</numerusform>
            <numerusform>%Ln labels of entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page labels</source>
        <extracomment>gui/scheme/ready_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln page label</numerusform>
            <numerusform>%Ln page labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %Ln annotations</source>
        <extracomment>gui/scheme/label_page.py</extracomment>
        <translation>
            <numerusform>by %Ln annotation</numerusform>
            <numerusform>by %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <extracomment>gui/scheme/label_page.py</extracomment>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stances of %Ln polarities</source>
        <extracomment>gui/scheme/ready_dialog.py</extracomment>
        <translation>
            <numerusform>stances of %Ln polarity</numerusform>
            <numerusform>stances of %Ln polarities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message numerus="yes">
        <source>%Ln articles could not be searched.</source>
        <extracomment>gui/dialogs/transfer_dialogs.py</extracomment>
        <translation>
            <numerusform>%Ln article could not be searched.</numerusform>
            <numerusform>%Ln articles could not be searched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles got a new text.</source>
        <extracomment>gui/importing/report.py</extracomment>
        <translation>
            <numerusform>%Ln article got a new text.</numerusform>
            <numerusform>%Ln articles got a new text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were added.</source>
        <extracomment>gui/importing/report.py</extracomment>
        <translation>
            <numerusform>%Ln article was added.</numerusform>
            <numerusform>%Ln articles were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <extracomment>gui/importing/report.py</extracomment>
        <translation>
            <numerusform>%Ln could not be read.</numerusform>
            <numerusform>%Ln could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already and stay as they are.</source>
        <extracomment>gui/importing/report.py</extracomment>
        <translation>
            <numerusform>%Ln was here already and stays as it is.</numerusform>
            <numerusform>%Ln were here already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %Ln suggestions</source>
        <extracomment>gui/dialogs/transfer_dialogs.py</extracomment>
        <translation>
            <numerusform>Found %Ln suggestion</numerusform>
            <numerusform>Found %Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <extracomment>gui/dialogs/transfer_dialogs.py</extracomment>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <extracomment>gui/wording.py</extracomment>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
</TS>
