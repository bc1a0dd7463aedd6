<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pressmark</source>
        <extracomment>gui/dialogs/about_dialog.py</extracomment>
        <translation>Über Pressmark</translation>
    </message>
    <message>
        <source>Apache 2.0</source>
        <extracomment>gui.dialogs.about_dialog:_PARTS.2</extracomment>
        <translation>Apache 2.0</translation>
    </message>
    <message>
        <source>Apache 2.0 or MIT</source>
        <extracomment>gui.dialogs.about_dialog:_PARTS.2</extracomment>
        <translation>Apache 2.0 oder MIT</translation>
    </message>
    <message>
        <source>BSD</source>
        <extracomment>gui.dialogs.about_dialog:_PARTS.2</extracomment>
        <translation>BSD</translation>
    </message>
    <message>
        <source>English model en_core_web_sm</source>
        <extracomment>gui.dialogs.about_dialog:_PARTS.1</extracomment>
        <translation>Englisches Modell en_core_web_sm</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>gui/dialogs/about_dialog.py</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>MIT</source>
        <extracomment>gui.dialogs.about_dialog:_PARTS.2</extracomment>
        <translation>MIT</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>gui/dialogs/about_dialog.py</extracomment>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>gui/dialogs/about_dialog.py</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Who is mentioned in news articles, who said what, who stands where. Apache License 2.0. Everything stays on this computer.</source>
        <extracomment>gui/dialogs/about_dialog.py</extracomment>
        <translation>Wer in Nachrichten genannt wird, wer was gesagt hat, wer wozu steht. Apache-Lizenz 2.0. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>appdirs</source>
        <extracomment>gui.dialogs.about_dialog:_PARTS.1</extracomment>
        <translation>appdirs</translation>
    </message>
    <message>
        <source>charset-normalizer</source>
        <extracomment>gui.dialogs.about_dialog:_PARTS.1</extracomment>
        <translation>charset-normalizer</translation>
    </message>
    <message>
        <source>click</source>
        <extracomment>gui.dialogs.about_dialog:_PARTS.1</extracomment>
        <translation>click</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>gui/dialogs/about_dialog.py</extracomment>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>orjson</source>
        <extracomment>gui.dialogs.about_dialog:_PARTS.1</extracomment>
        <translation>orjson</translation>
    </message>
    <message>
        <source>spaCy</source>
        <extracomment>gui.dialogs.about_dialog:_PARTS.1</extracomment>
        <translation>spaCy</translation>
    </message>
    <message>
        <source>sqlite-utils</source>
        <extracomment>gui.dialogs.about_dialog:_PARTS.1</extracomment>
        <translation>sqlite-utils</translation>
    </message>
</context>
<context>
    <name>AnnotatedPage</name>
    <message>
        <source>Choose an article on the left, or drop a folder of articles here.</source>
        <extracomment>gui/article/annotated.py</extracomment>
        <translation>Links einen Artikel wählen, oder einen Ordner mit Artikeln hier ablegen.</translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message>
        <source>By {}. Empty the text to remove the note.</source>
        <extracomment>gui/work/annotating.py</extracomment>
        <translation>Von {}. Den Text leeren, um die Notiz zu entfernen.</translation>
    </message>
    <message>
        <source>Choose a mention or a page label first: only they have one.</source>
        <extracomment>gui/work/annotating.py</extracomment>
        <translation>Zuerst eine Nennung oder ein Seitenlabel wählen: Nur sie haben eines.</translation>
    </message>
    <message>
        <source>Choose a quote or a mention first: only they have an entity.</source>
        <extracomment>gui/work/annotating.py</extracomment>
        <translation>Zuerst ein Zitat oder eine Nennung wählen: Nur sie haben eine Entität.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>gui/work/annotating.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>On the article: {}</source>
        <extracomment>gui/work/annotating.py</extracomment>
        <translation>Zum Artikel: {}</translation>
    </message>
    <message>
        <source>On: {}</source>
        <extracomment>gui/work/annotating.py</extracomment>
        <translation>Zu: {}</translation>
    </message>
    <message>
        <source>Quote added. Select and press: {set_source} for the source, {set_cue} for the cue, {add_fragment} for more of it.</source>
        <extracomment>gui/work/annotating.py</extracomment>
        <translation>Zitat hinzugefügt. Auswählen und drücken: {set_source} für die Quelle, {set_cue} für das Signalwort, {add_fragment} für mehr davon.</translation>
    </message>
    <message>
        <source>This project has no label for furniture. {page_label} offers those it has.</source>
        <extracomment>gui/work/annotating.py</extracomment>
        <translation>Dieses Projekt hat kein Label für Beiwerk. {page_label} bietet die an, die es hat.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>gui/work/annotating.py</extracomment>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>Who or what is meant?</source>
        <extracomment>gui/work/annotating.py</extracomment>
        <translation>Wer oder was ist gemeint?</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <extracomment>gui/work/annotating.py</extracomment>
        <translation>Wer sagt es?</translation>
    </message>
    <message>
        <source>a stance</source>
        <extracomment>gui/work/annotating.py</extracomment>
        <translation>eine Haltung</translation>
    </message>
</context>
<context>
    <name>ArrangeMenu</name>
    <message>
        <source>As imported</source>
        <extracomment>gui.documents.list_menus:_SORTS</extracomment>
        <translation>Wie importiert</translation>
    </message>
    <message>
        <source>By month</source>
        <extracomment>gui.documents.list_menus:_GROUPINGS</extracomment>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By outlet</source>
        <extracomment>gui.documents.list_menus:_GROUPINGS</extracomment>
        <translation>Nach Medium</translation>
    </message>
    <message>
        <source>By state</source>
        <extracomment>gui.documents.list_menus:_GROUPINGS</extracomment>
        <translation>Nach Zustand</translation>
    </message>
    <message>
        <source>Headings</source>
        <extracomment>gui/documents/list_menus.py</extracomment>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Most open suggestions first</source>
        <extracomment>gui.documents.list_menus:_SORTS</extracomment>
        <translation>Meiste offene Vorschläge zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>gui.documents.list_menus:_SORTS</extracomment>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No headings</source>
        <extracomment>gui.documents.list_menus:_GROUPINGS</extracomment>
        <translation>Keine Überschriften</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>gui.documents.list_menus:_SORTS</extracomment>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>gui.documents.list_menus:_SORTS</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>gui/documents/list_menus.py</extracomment>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gui.documents.list_menus:_SORTS</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>gui.documents.list_menus:_SORTS</extracomment>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>An import is not finished, and goes on when {} is there again.</source>
        <extracomment>gui/work/arrivals.py</extracomment>
        <translation>Ein Import ist nicht fertig und geht weiter, wenn {} wieder da ist.</translation>
    </message>
    <message>
        <source>An import was given up that could not be finished.</source>
        <extracomment>gui/work/arrivals.py</extracomment>
        <translation>Ein Import, der nicht beendet werden konnte, wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>gui/work/arrivals.py</extracomment>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Looking at what would be imported</source>
        <extracomment>gui/work/arrivals.py</extracomment>
        <translation>Sieht nach, was importiert würde</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>gui/work/arrivals.py</extracomment>
        <translation>Liest</translation>
    </message>
    <message>
        <source>The import that was interrupted goes on.</source>
        <extracomment>gui/work/arrivals.py</extracomment>
        <translation>Der unterbrochene Import geht weiter.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was added.</source>
        <extracomment>gui/work/arrivals.py</extracomment>
        <translation>Der Import wurde abgebrochen; nichts wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Move an edge</source>
        <extracomment>gui/article/context_menu.py</extracomment>
        <translation>Grenze verschieben</translation>
    </message>
    <message>
        <source>This article is empty.</source>
        <extracomment>gui/article/page.py</extracomment>
        <translation>Dieser Artikel ist leer.</translation>
    </message>
    <message>
        <source>note · {}</source>
        <extracomment>gui/article/gutter.py</extracomment>
        <translation>Notiz · {}</translation>
    </message>
    <message>
        <source>site furniture</source>
        <extracomment>gui/article/tags.py</extracomment>
        <translation>Beiwerk der Seite</translation>
    </message>
    <message>
        <source>suggested</source>
        <extracomment>gui/article/gutter.py</extracomment>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>suggested · note</source>
        <extracomment>gui/article/gutter.py</extracomment>
        <translation>Vorschlag · Notiz</translation>
    </message>
    <message>
        <source>who?</source>
        <extracomment>gui/article/margin.py</extracomment>
        <translation>wer?</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>This article has {} characters, more than the {} that can be shown. Split its file into several and import those.</source>
        <extracomment>gui/article/page.py</extracomment>
        <translation>Dieser Artikel hat {} Zeichen, mehr als die {}, die gezeigt werden können. Die Datei in mehrere teilen und diese importieren.</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>Annotate</source>
        <extracomment>gui/article/panel.py</extracomment>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>gui/article/panel.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Entity</source>
        <extracomment>gui.article.panel:_BUTTONS.1</extracomment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Furniture</source>
        <extracomment>gui.article.panel:_BUTTONS.1</extracomment>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>gui.article.panel:_BUTTONS.1</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Stance</source>
        <extracomment>gui.article.panel:_BUTTONS.1</extracomment>
        <translation>Haltung</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article text</source>
        <extracomment>gui/article/view.py</extracomment>
        <translation>Artikeltext</translation>
    </message>
</context>
<context>
    <name>AtHand</name>
    <message>
        <source>Choose a quote first, in the article or on the right.</source>
        <extracomment>gui/work/at_hand.py</extracomment>
        <translation>Zuerst ein Zitat wählen, im Artikel oder rechts.</translation>
    </message>
    <message>
        <source>Choose an annotation first, in the article or on the right.</source>
        <extracomment>gui/work/at_hand.py</extracomment>
        <translation>Zuerst eine Annotation wählen, im Artikel oder rechts.</translation>
    </message>
    <message>
        <source>Select some words in the article first, by mouse or Shift+arrows.</source>
        <extracomment>gui/work/at_hand.py</extracomment>
        <translation>Zuerst Wörter im Artikel auswählen, mit der Maus oder Umschalt+Pfeiltasten.</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Backed up, checked and sound: {}</source>
        <extracomment>gui/work/backing_up.py</extracomment>
        <translation>Gesichert, geprüft und heil: {}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>gui/work/backing_up.py</extracomment>
        <translation>Sichert</translation>
    </message>
    <message>
        <source>There is no new backup: {}</source>
        <extracomment>gui/work/backing_up.py</extracomment>
        <translation>Es gibt keine neue Sicherung: {}</translation>
    </message>
</context>
<context>
    <name>BeforeAndNow</name>
    <message>
        <source>(nothing)</source>
        <extracomment>gui/texts/before_and_now.py</extracomment>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>gui/texts/before_and_now.py</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>gui/texts/before_and_now.py</extracomment>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Everything here was rejected.
The switch below shows it.</source>
        <extracomment>gui/inspector/card_page.py</extracomment>
        <translation>Alles hier wurde verworfen.
Der Schalter unten zeigt es.</translation>
    </message>
    <message>
        <source>No article is open.
Choose one in the list on the left.</source>
        <extracomment>gui/inspector/card_page.py</extracomment>
        <translation>Kein Artikel ist offen.
In der Liste links einen wählen.</translation>
    </message>
    <message>
        <source>Nothing here fits the filter.
Empty the search to see all.</source>
        <extracomment>gui/inspector/card_page.py</extracomment>
        <translation>Nichts hier passt zum Filter.
Die Suche leeren, um alles zu sehen.</translation>
    </message>
    <message>
        <source>Show rejected: {}</source>
        <extracomment>gui/inspector/card_page.py</extracomment>
        <translation>Verworfene zeigen: {}</translation>
    </message>
    <message>
        <source>Show what was rejected, to reopen it</source>
        <extracomment>gui/inspector/card_page.py</extracomment>
        <translation>Zeigen, was verworfen wurde, um es wieder zu öffnen</translation>
    </message>
    <message>
        <source>{} rejected</source>
        <extracomment>gui/inspector/card_page.py</extracomment>
        <translation>{} verworfen</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>As CSV…</source>
        <extracomment>gui/statistics/chart_card.py</extracomment>
        <translation>Als CSV …</translation>
    </message>
    <message>
        <source>As PNG…</source>
        <extracomment>gui/statistics/chart_card.py</extracomment>
        <translation>Als PNG …</translation>
    </message>
    <message>
        <source>As SVG…</source>
        <extracomment>gui/statistics/chart_card.py</extracomment>
        <translation>Als SVG …</translation>
    </message>
    <message>
        <source>Copied the table “{}”.</source>
        <extracomment>gui/statistics/chart_card.py</extracomment>
        <translation>Tabelle „{}“ kopiert.</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <extracomment>gui/statistics/chart_card.py</extracomment>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy “{}” as table</source>
        <extracomment>gui/statistics/chart_card.py</extracomment>
        <translation>„{}“ als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>gui/statistics/chart_card.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save “{}”</source>
        <extracomment>gui/statistics/chart_card.py</extracomment>
        <translation>„{}“ speichern</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>gui/statistics/chart_card.py</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table of “{}”</source>
        <extracomment>gui/statistics/chart_card.py</extracomment>
        <translation>Tabelle zu „{}“</translation>
    </message>
</context>
<context>
    <name>ChoiceLine</name>
    <message>
        <source>Choices</source>
        <extracomment>gui/stances/choice_line.py</extracomment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>new topic</source>
        <extracomment>gui/stances/choice_line.py</extracomment>
        <translation>neues Thema</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <extracomment>gui/work/choosing.py</extracomment>
        <translation>
            <numerusform>%Ln Nennung</numerusform>
            <numerusform>%Ln Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %s</source>
        <extracomment>gui/work/choosing.py</extracomment>
        <translation>Neu: %s</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>gui/work/choosing.py</extracomment>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Under nothing</source>
        <extracomment>gui/work/choosing.py</extracomment>
        <translation>In keines</translation>
    </message>
    <message>
        <source>What are these lines?</source>
        <extracomment>gui/work/choosing.py</extracomment>
        <translation>Was sind diese Zeilen?</translation>
    </message>
    <message>
        <source>Which quote reports this one?</source>
        <extracomment>gui/work/choosing.py</extracomment>
        <translation>Welches Zitat gibt dieses wieder?</translation>
    </message>
    <message>
        <source>merges {}</source>
        <extracomment>gui/work/choosing.py</extracomment>
        <translation>führt zusammen: {}</translation>
    </message>
    <message>
        <source>no entity</source>
        <extracomment>gui/work/choosing.py</extracomment>
        <translation>keine Entität</translation>
    </message>
    <message>
        <source>only in this article: {}</source>
        <extracomment>gui/work/choosing.py</extracomment>
        <translation>nur in diesem Artikel: {}</translation>
    </message>
    <message>
        <source>stands by itself</source>
        <extracomment>gui/work/choosing.py</extracomment>
        <translation>steht für sich</translation>
    </message>
</context>
<context>
    <name>ClipboardDialog</name>
    <message>
        <source>&amp;Address</source>
        <extracomment>gui/importing/clipboard_dialog.py</extracomment>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <extracomment>gui/importing/clipboard_dialog.py</extracomment>
        <translation>Autoren&amp;zeile</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <extracomment>gui/importing/clipboard_dialog.py</extracomment>
        <translation>Über&amp;schrift</translation>
    </message>
    <message>
        <source>&amp;Import it</source>
        <extracomment>gui/importing/clipboard_dialog.py</extracomment>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <extracomment>gui/importing/clipboard_dialog.py</extracomment>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <extracomment>gui/importing/clipboard_dialog.py</extracomment>
        <translation>&amp;Erschienen</translation>
    </message>
    <message>
        <source>An article needs a text.</source>
        <extracomment>gui/importing/clipboard_dialog.py</extracomment>
        <translation>Ein Artikel braucht einen Text.</translation>
    </message>
    <message>
        <source>It is {} like “{}”.</source>
        <extracomment>gui/importing/clipboard_dialog.py</extracomment>
        <translation>Er ist {} wie „{}“.</translation>
    </message>
    <message>
        <source>New article from the clipboard</source>
        <extracomment>gui/importing/clipboard_dialog.py</extracomment>
        <translation>Neuer Artikel aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <extracomment>gui/importing/clipboard_dialog.py</extracomment>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>This text is in the project already.</source>
        <extracomment>gui/importing/clipboard_dialog.py</extracomment>
        <translation>Dieser Text ist schon im Projekt.</translation>
    </message>
    <message>
        <source>Write the date as YYYY-MM-DD, such as 2031-05-14.</source>
        <extracomment>gui/importing/clipboard_dialog.py</extracomment>
        <translation>Das Datum als JJJJ-MM-TT schreiben, etwa 2031-05-14.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>gui/importing/clipboard_dialog.py</extracomment>
        <translation>JJJJ-MM-TT</translation>
    </message>
</context>
<context>
    <name>ColorField</name>
    <message>
        <source>As the family</source>
        <extracomment>gui/scheme/color_field.py</extracomment>
        <translation>Wie die Familie</translation>
    </message>
    <message>
        <source>Choose a colour for this label alone</source>
        <extracomment>gui/scheme/color_field.py</extracomment>
        <translation>Eine Farbe nur für dieses Label wählen</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>gui/scheme/color_field.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour of “{}”</source>
        <extracomment>gui/scheme/color_field.py</extracomment>
        <translation>Farbe von „{}“</translation>
    </message>
    <message>
        <source>Own colour…</source>
        <extracomment>gui/scheme/color_field.py</extracomment>
        <translation>Eigene Farbe …</translation>
    </message>
    <message>
        <source>Take the label’s own colour away</source>
        <extracomment>gui/scheme/color_field.py</extracomment>
        <translation>Die eigene Farbe des Labels wegnehmen</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>Becomes</source>
        <extracomment>gui/importing/columns_form.py</extracomment>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>gui/importing/columns_form.py</extracomment>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>gui/importing/columns_form.py</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Further detail</source>
        <extracomment>gui/importing/columns_form.py</extracomment>
        <translation>Weitere Angabe</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>gui/importing/columns_form.py</extracomment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>What “{}” becomes</source>
        <extracomment>gui/importing/columns_form.py</extracomment>
        <translation>Was aus „{}“ wird</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>key {}</source>
        <extracomment>gui/palette/model.py</extracomment>
        <translation>Taste {}</translation>
    </message>
</context>
<context>
    <name>Commanding</name>
    <message>
        <source>Open {}</source>
        <extracomment>gui/work/commanding.py</extracomment>
        <translation>{} öffnen</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <extracomment>gui/work/commanding.py</extracomment>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>needs a project open</source>
        <extracomment>gui/work/commanding.py</extracomment>
        <translation>braucht ein offenes Projekt</translation>
    </message>
    <message>
        <source>needs an article open</source>
        <extracomment>gui/work/commanding.py</extracomment>
        <translation>braucht einen offenen Artikel</translation>
    </message>
    <message>
        <source>not possible now</source>
        <extracomment>gui/work/commanding.py</extracomment>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <extracomment>gui/work/commanding.py</extracomment>
        <translation>die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>there is nothing to take back or do again</source>
        <extracomment>gui/work/commanding.py</extracomment>
        <translation>es gibt nichts zurückzunehmen oder zu wiederholen</translation>
    </message>
    <message>
        <source>this project is open for reading only</source>
        <extracomment>gui/work/commanding.py</extracomment>
        <translation>dieses Projekt ist nur zum Lesen offen</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message numerus="yes">
        <source>%Ln other articles changed</source>
        <extracomment>gui/work/consequences.py</extracomment>
        <translation>
            <numerusform>%Ln anderer Artikel geändert</numerusform>
            <numerusform>%Ln andere Artikel geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions added</source>
        <extracomment>gui.work.consequences:_ADDED</extracomment>
        <translation>
            <numerusform>%Ln Vorschlag hinzugekommen</numerusform>
            <numerusform>%Ln Vorschläge hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions changed</source>
        <extracomment>gui.work.consequences:_CHANGED</extracomment>
        <translation>
            <numerusform>%Ln Vorschlag geändert</numerusform>
            <numerusform>%Ln Vorschläge geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions of “{}” added</source>
        <extracomment>gui.work.consequences:_ADDED</extracomment>
        <translation>
            <numerusform>%Ln Vorschlag zu „{}“ hinzugekommen</numerusform>
            <numerusform>%Ln Vorschläge zu „{}“ hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions of “{}” changed</source>
        <extracomment>gui.work.consequences:_CHANGED</extracomment>
        <translation>
            <numerusform>%Ln Vorschlag zu „{}“ geändert</numerusform>
            <numerusform>%Ln Vorschläge zu „{}“ geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions of “{}” withdrawn</source>
        <extracomment>gui.work.consequences:_WITHDRAWN</extracomment>
        <translation>
            <numerusform>%Ln Vorschlag zu „{}“ zurückgezogen</numerusform>
            <numerusform>%Ln Vorschläge zu „{}“ zurückgezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions withdrawn</source>
        <extracomment>gui.work.consequences:_WITHDRAWN</extracomment>
        <translation>
            <numerusform>%Ln Vorschlag zurückgezogen</numerusform>
            <numerusform>%Ln Vorschläge zurückgezogen</numerusform>
        </translation>
    </message>
    <message>
        <source>Also: {}. {undo} takes it back.</source>
        <extracomment>gui/work/consequences.py</extracomment>
        <translation>Außerdem: {}. {undo} nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close Pressmark</source>
        <extracomment>gui/dialogs/crash_dialog.py</extracomment>
        <translation>Pressmark schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>gui/dialogs/crash_dialog.py</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>gui/dialogs/crash_dialog.py</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <extracomment>gui/dialogs/crash_dialog.py</extracomment>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Pressmark met an error it did not expect. Everything up to your last step is saved, and you can go on working.

The report below holds no text of your articles. Nothing is sent anywhere.</source>
        <extracomment>gui/dialogs/crash_dialog.py</extracomment>
        <translation>Pressmark ist auf einen unerwarteten Fehler gestoßen. Alles bis zum letzten Schritt ist gespeichert, und die Arbeit kann weitergehen.

Der Bericht unten enthält keinen Text der Artikel. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>gui/dialogs/crash_dialog.py</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>gui/dialogs/crash_dialog.py</extracomment>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The last time it ran, Pressmark ended unexpectedly. Everything up to your last step is saved.

The report below holds no text of your articles. Nothing is sent anywhere.</source>
        <extracomment>gui/dialogs/crash_dialog.py</extracomment>
        <translation>Beim letzten Mal ist Pressmark unerwartet zu Ende gegangen. Alles bis zu Ihrem letzten Schritt ist gespeichert.

Der Bericht unten enthält keinen Text Ihrer Artikel. Nichts wird irgendwohin gesendet.</translation>
    </message>
</context>
<context>
    <name>Cueing</name>
    <message>
        <source>No quote was found around “{}”. Select what is said and press {quote}.</source>
        <extracomment>gui/work/cueing.py</extracomment>
        <translation>Um „{}“ wurde kein Zitat gefunden. Das Gesagte auswählen und {quote} drücken.</translation>
    </message>
    <message>
        <source>Put the caret on a cue first, such as “said”, or select it.</source>
        <extracomment>gui/work/cueing.py</extracomment>
        <translation>Zuerst die Schreibmarke auf ein Signalwort wie „sagte“ setzen oder es auswählen.</translation>
    </message>
    <message>
        <source>Quote added in the article that was shown before.</source>
        <extracomment>gui/work/cueing.py</extracomment>
        <translation>Zitat im zuvor gezeigten Artikel hinzugefügt.</translation>
    </message>
    <message>
        <source>Quote added, without a source: select who speaks and press {set_source}.</source>
        <extracomment>gui/work/cueing.py</extracomment>
        <translation>Zitat ohne Quelle hinzugefügt: auswählen, wer spricht, und {set_source} drücken.</translation>
    </message>
    <message>
        <source>Quote added. To put it right select and press {set_source} source, {set_content} content, {add_fragment} more of it; {change_speaker} speaker, {cycle_kind} kind, {undo} not at all.</source>
        <extracomment>gui/work/cueing.py</extracomment>
        <translation>Zitat hinzugefügt. Zum Berichtigen auswählen und drücken: {set_source} Quelle, {set_content} Inhalt, {add_fragment} mehr davon; {change_speaker} Sprecher, {cycle_kind} Art, {undo} gar nicht.</translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <extracomment>gui/work/cueing.py</extracomment>
        <translation>Liest voraus</translation>
    </message>
    <message>
        <source>Reading around the cue</source>
        <extracomment>gui/work/cueing.py</extracomment>
        <translation>Liest um das Signalwort herum</translation>
    </message>
    <message>
        <source>Reading… The first time takes a few seconds; Esc stops it.</source>
        <extracomment>gui/work/cueing.py</extracomment>
        <translation>Liest … Beim ersten Mal dauert es einige Sekunden; Esc bricht ab.</translation>
    </message>
    <message>
        <source>Stopped. No quote was made.</source>
        <extracomment>gui/work/cueing.py</extracomment>
        <translation>Abgebrochen. Kein Zitat wurde angelegt.</translation>
    </message>
    <message>
        <source>This cue has a quote already: here it is, to be put right.</source>
        <extracomment>gui/work/cueing.py</extracomment>
        <translation>Dieses Signalwort hat schon ein Zitat: Hier ist es, zum Berichtigen.</translation>
    </message>
    <message>
        <source>{} Source and content are a guess by quotation marks.</source>
        <extracomment>gui/work/cueing.py</extracomment>
        <translation>{} Quelle und Inhalt sind nach den Anführungszeichen geraten.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Give them another label:</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>Ihnen ein &amp;anderes Label geben:</translation>
    </message>
    <message>
        <source>&amp;Take these annotations out</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>Diese Annotationen &amp;herausnehmen</translation>
    </message>
    <message>
        <source>Delete {}</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>{} löschen</translation>
    </message>
    <message>
        <source>The label they get</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>Das Label, das sie bekommen</translation>
    </message>
    <message>
        <source>{} become “{}”. {undo} takes it back.</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>{} zu „{}“. {undo} nimmt es zurück.</translation>
    </message>
    <message>
        <source>{} go: suggestions are rejected, the others removed. {undo} brings them back.</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>{} fallen weg: Vorschläge werden verworfen, die anderen entfernt. {undo} bringt sie zurück.</translation>
    </message>
    <message>
        <source>{} is used {}.</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>{} wird verwendet {}.</translation>
    </message>
</context>
<context>
    <name>DialogFoot</name>
    <message>
        <source>What is missing</source>
        <extracomment>gui/dialogs/dialog_foot.py</extracomment>
        <translation>Was fehlt</translation>
    </message>
</context>
<context>
    <name>DocumentDelegate</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <extracomment>gui/documents/document_delegate.py</extracomment>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Articles</source>
        <extracomment>gui/documents/document_view.py</extracomment>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message numerus="yes">
        <source>%Ln articles fit</source>
        <extracomment>gui/documents/document_panel.py</extracomment>
        <translation>
            <numerusform>%Ln Artikel passt</numerusform>
            <numerusform>%Ln Artikel passen</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>gui.documents.document_panel:_CHIPS.1</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>gui.documents.document_panel:_CHIPS.1</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>gui/documents/document_panel.py</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>gui.documents.document_panel:_CHIPS.1</extracomment>
        <translation>Mit Fähnchen</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>gui.documents.document_panel:_CHIPS.1</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>List of articles</source>
        <extracomment>gui/documents/document_panel.py</extracomment>
        <translation>Liste der Artikel</translation>
    </message>
    <message>
        <source>No article fits. Choose “All” or search for other words.</source>
        <extracomment>gui/documents/document_panel.py</extracomment>
        <translation>Kein Artikel passt. „Alle“ wählen oder nach anderen Wörtern suchen.</translation>
    </message>
    <message>
        <source>No articles yet. Drop files or folders here, or press {import_articles}.</source>
        <extracomment>gui/documents/document_panel.py</extracomment>
        <translation>Noch keine Artikel. Dateien oder Ordner hier ablegen, oder {import_articles} drücken.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>gui/documents/document_panel.py</extracomment>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln articles…</source>
        <extracomment>gui/documents/document_panel.py</extracomment>
        <translation>
            <numerusform>%Ln Artikel durchsuchen …</numerusform>
            <numerusform>%Ln Artikel durchsuchen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Search articles</source>
        <extracomment>gui/documents/document_panel.py</extracomment>
        <translation>Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Search articles…</source>
        <extracomment>gui/documents/document_panel.py</extracomment>
        <translation>Artikel durchsuchen …</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>gui/documents/document_panel.py</extracomment>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Sort and group</source>
        <extracomment>gui/documents/document_panel.py</extracomment>
        <translation>Sortieren und gruppieren</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>gui.documents.document_panel:_CHIPS.1</extracomment>
        <translation>Zu tun</translation>
    </message>
</context>
<context>
    <name>EarlierTextsDialog</name>
    <message>
        <source>Earlier texts</source>
        <extracomment>gui/texts/earlier_texts_dialog.py</extracomment>
        <translation>Frühere Texte</translation>
    </message>
    <message>
        <source>For reading only. The present text is in the window.</source>
        <extracomment>gui/texts/earlier_texts_dialog.py</extracomment>
        <translation>Nur zum Lesen. Der jetzige Text ist im Fenster.</translation>
    </message>
    <message>
        <source>Until {at}, when {by} replaced it</source>
        <extracomment>gui/texts/earlier_texts_dialog.py</extracomment>
        <translation>Bis {at}, als {by} ihn ersetzte</translation>
    </message>
    <message>
        <source>Which text</source>
        <extracomment>gui/texts/earlier_texts_dialog.py</extracomment>
        <translation>Welcher Text</translation>
    </message>
</context>
<context>
    <name>EdgeMoving</name>
    <message>
        <source>A stance without passages has no edges. Press {edit_annotation} to change it.</source>
        <extracomment>gui/work/edge_moving.py</extracomment>
        <translation>Eine Haltung ohne Belegstellen hat keine Grenzen. {edit_annotation} ändert sie.</translation>
    </message>
    <message>
        <source>Choose an annotation first: {next_open} goes to the next open one.</source>
        <extracomment>gui/work/edge_moving.py</extracomment>
        <translation>Zuerst eine Annotation wählen: {next_open} geht zum nächsten offenen Vorschlag.</translation>
    </message>
    <message>
        <source>[ ] move the end and {{ }} the start of {}.</source>
        <extracomment>gui/work/edge_moving.py</extracomment>
        <translation>[ ] verschieben das Ende und {{ }} den Anfang: {}.</translation>
    </message>
    <message>
        <source>part {} of {}</source>
        <extracomment>gui/work/edge_moving.py</extracomment>
        <translation>Teil {}, {}</translation>
    </message>
    <message>
        <source>passage {}</source>
        <extracomment>gui/work/edge_moving.py</extracomment>
        <translation>Belegstelle {}</translation>
    </message>
    <message>
        <source>the annotation</source>
        <extracomment>gui/work/edge_moving.py</extracomment>
        <translation>die Annotation</translation>
    </message>
    <message>
        <source>the content</source>
        <extracomment>gui/work/edge_moving.py</extracomment>
        <translation>der Inhalt</translation>
    </message>
    <message>
        <source>the cue</source>
        <extracomment>gui/work/edge_moving.py</extracomment>
        <translation>das Signalwort</translation>
    </message>
    <message>
        <source>the source</source>
        <extracomment>gui/work/edge_moving.py</extracomment>
        <translation>die Quelle</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Choose a mention or a quote that has an entity first.</source>
        <extracomment>gui/work/editing.py</extracomment>
        <translation>Zuerst eine Nennung oder ein Zitat mit Entität wählen.</translation>
    </message>
    <message>
        <source>Choose an annotation first.</source>
        <extracomment>gui/work/editing.py</extracomment>
        <translation>Zuerst eine Annotation wählen.</translation>
    </message>
    <message>
        <source>Names saved. {look_again} looks again for them.</source>
        <extracomment>gui/work/editing.py</extracomment>
        <translation>Namen gespeichert. {look_again} sucht erneut danach.</translation>
    </message>
    <message>
        <source>“{}” is the same as…</source>
        <extracomment>gui/work/editing.py</extracomment>
        <translation>„{}“ ist dasselbe wie …</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>&amp;Read it</source>
        <extracomment>gui/work/elsewhere.py</extracomment>
        <translation>Nur &amp;lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gui/work/elsewhere.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>If both computers change it, two different projects come of it, and one of them has to be done again.</source>
        <extracomment>gui/work/elsewhere.py</extracomment>
        <translation>Wenn beide Rechner es ändern, werden zwei verschiedene Projekte daraus, und eines davon muss noch einmal gemacht werden.</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <extracomment>gui/work/elsewhere.py</extracomment>
        <translation>Anderswo geöffnet</translation>
    </message>
    <message>
        <source>Open it &amp;all the same</source>
        <extracomment>gui/work/elsewhere.py</extracomment>
        <translation>Trotz&amp;dem öffnen</translation>
    </message>
    <message>
        <source>Open on another computer?</source>
        <extracomment>gui/work/elsewhere.py</extracomment>
        <translation>Auf einem anderen Rechner geöffnet?</translation>
    </message>
    <message>
        <source>You can read it here as it is now, without changing anything.</source>
        <extracomment>gui/work/elsewhere.py</extracomment>
        <translation>Sie können es hier lesen, wie es jetzt ist, ohne etwas zu ändern.</translation>
    </message>
    <message>
        <source>{} is open on {} since {}, by process {}.</source>
        <extracomment>gui/work/elsewhere.py</extracomment>
        <translation>{} ist auf {} geöffnet, seit {}, von Prozess {}.</translation>
    </message>
    <message>
        <source>{} seems to be open on {} since {}.</source>
        <extracomment>gui/work/elsewhere.py</extracomment>
        <translation>{} scheint auf {} geöffnet zu sein, seit {}.</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>letters that only look Latin: {} ({})</source>
        <extracomment>gui/plain.py</extracomment>
        <translation>Buchstaben, die nur lateinisch aussehen: {} ({})</translation>
    </message>
</context>
<context>
    <name>EntityDialog</name>
    <message>
        <source>&amp;All articles: {}</source>
        <extracomment>gui/dialogs/entity_dialog.py</extracomment>
        <translation>&amp;Alle Artikel: {}</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <extracomment>gui/dialogs/entity_dialog.py</extracomment>
        <translation>&amp;Verweis</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>gui/dialogs/entity_dialog.py</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Other names</source>
        <extracomment>gui/dialogs/entity_dialog.py</extracomment>
        <translation>&amp;Weitere Namen</translation>
    </message>
    <message>
        <source>&amp;Relabel its mentions, too</source>
        <extracomment>gui/dialogs/entity_dialog.py</extracomment>
        <translation>Auch ihre Nennungen &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <extracomment>gui/dialogs/entity_dialog.py</extracomment>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Entity</source>
        <extracomment>gui/dialogs/entity_dialog.py</extracomment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>gui/dialogs/entity_dialog.py</extracomment>
        <translation>In</translation>
    </message>
    <message>
        <source>It is the &amp;same: merge</source>
        <extracomment>gui/dialogs/entity_dialog.py</extracomment>
        <translation>&amp;Dieselbe: zusammenführen</translation>
    </message>
    <message>
        <source>One name a line</source>
        <extracomment>gui/dialogs/entity_dialog.py</extracomment>
        <translation>Ein Name je Zeile</translation>
    </message>
    <message>
        <source>Onl&amp;y this article: {}</source>
        <extracomment>gui/dialogs/entity_dialog.py</extracomment>
        <translation>Nur d&amp;ieser Artikel: {}</translation>
    </message>
    <message>
        <source>Such as a Wikidata number: Q42</source>
        <extracomment>gui/dialogs/entity_dialog.py</extracomment>
        <translation>Etwa eine Wikidata-Nummer: Q42</translation>
    </message>
    <message>
        <source>There is another “{}” ({}).</source>
        <extracomment>gui/dialogs/entity_dialog.py</extracomment>
        <translation>Es gibt noch eine Entität „{}“ ({}).</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <extracomment>gui/dialogs/entity_dialog.py</extracomment>
        <translation>Einen Namen eingeben.</translation>
    </message>
</context>
<context>
    <name>EntityEditing</name>
    <message>
        <source>Merged with “{}”: {}. {undo} takes it back.</source>
        <extracomment>gui/work/entity_editing.py</extracomment>
        <translation>Zusammengeführt mit „{}“: {}. {undo} nimmt es zurück.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>gui/work/entity_editing.py</extracomment>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{}” is an entity of its own in this article now.</source>
        <extracomment>gui/work/entity_editing.py</extracomment>
        <translation>„{}“ ist in diesem Artikel jetzt eine eigene Entität.</translation>
    </message>
    <message>
        <source>“{}” is changed: {}.</source>
        <extracomment>gui/work/entity_editing.py</extracomment>
        <translation>„{}“ ist geändert: {}.</translation>
    </message>
</context>
<context>
    <name>EntityKeeping</name>
    <message numerus="yes">
        <source>%Ln mentions relabelled.</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>
            <numerusform>%Ln Nennung hat ein anderes Label.</numerusform>
            <numerusform>%Ln Nennungen haben ein anderes Label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places of another “{}” now. F2 changes its name.</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>
            <numerusform>%Ln Stelle gehört jetzt zu einer anderen Entität „{}“. F2 ändert ihren Namen.</numerusform>
            <numerusform>%Ln Stellen gehören jetzt zu einer anderen Entität „{}“. F2 ändert ihren Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places of “{}” now. {undo} takes it back.</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>
            <numerusform>%Ln Stelle gehört jetzt zu „{}“. {undo} nimmt es zurück.</numerusform>
            <numerusform>%Ln Stellen gehören jetzt zu „{}“. {undo} nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places taken out. {undo} brings them back.</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>
            <numerusform>%Ln Stelle herausgenommen. {undo} bringt sie zurück.</numerusform>
            <numerusform>%Ln Stellen herausgenommen. {undo} bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions accepted.</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>
            <numerusform>%Ln Vorschlag angenommen.</numerusform>
            <numerusform>%Ln Vorschläge angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a mention, a quote or a stance that has an entity first. {entities} lists all entities.</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>Zuerst eine Nennung, ein Zitat oder eine Haltung mit Entität wählen. {entities} listet alle Entitäten.</translation>
    </message>
    <message>
        <source>Choose an entity first.</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>Zuerst eine Entität wählen.</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>Wiederholt: {}</translation>
    </message>
    <message>
        <source>New: %s</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>Neu: %s</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>Rückgängig gemacht: {}</translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>Whose are they?</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>Zu wem gehören sie?</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln mentions</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>
            <numerusform>die %Ln Nennung</numerusform>
            <numerusform>alle %Ln Nennungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>
            <numerusform>in %Ln Artikel</numerusform>
            <numerusform>in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>merges {}</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>führt zusammen: {}</translation>
    </message>
    <message numerus="yes">
        <source>moves %Ln places</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>
            <numerusform>verschiebt %Ln Stelle</numerusform>
            <numerusform>verschiebt %Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>relabels %Ln mentions</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>
            <numerusform>ändert das Label von %Ln Nennung</numerusform>
            <numerusform>ändert das Label von %Ln Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{}” is another one. You will not be asked again.</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>„{}“ ist eine andere. Die Frage kommt nicht wieder.</translation>
    </message>
    <message>
        <source>“{}” is removed.</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>„{}“ ist entfernt.</translation>
    </message>
    <message>
        <source>“{}” is the same as…</source>
        <extracomment>gui/work/entity_keeping.py</extracomment>
        <translation>„{}“ ist dasselbe wie …</translation>
    </message>
</context>
<context>
    <name>EntityList</name>
    <message>
        <source>Entities</source>
        <extracomment>gui/entities/entity_list.py</extracomment>
        <translation>Entitäten</translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <extracomment>gui/entities/entity_page.py</extracomment>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>gui.entities.entity_page:DEEDS.words</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>gui.entities.entity_page:DEEDS.words</extracomment>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>gui.entities.entity_page:DEEDS.words</extracomment>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Give the selected mentions, or all, another label</source>
        <extracomment>gui.entities.entity_page:DEEDS.tip</extracomment>
        <translation>Den ausgewählten oder allen Nennungen ein anderes Label geben</translation>
    </message>
    <message>
        <source>It is the same as another entity</source>
        <extracomment>gui.entities.entity_page:DEEDS.tip</extracomment>
        <translation>Sie ist dieselbe wie eine andere Entität</translation>
    </message>
    <message>
        <source>Its name, type and other names</source>
        <extracomment>gui.entities.entity_page:DEEDS.tip</extracomment>
        <translation>Name, Art und weitere Namen</translation>
    </message>
    <message>
        <source>Label…</source>
        <extracomment>gui.entities.entity_page:DEEDS.words</extracomment>
        <translation>Label …</translation>
    </message>
    <message>
        <source>Mentions</source>
        <extracomment>gui/entities/entity_page.py</extracomment>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>gui/entities/entity_page.py</extracomment>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Move to…</source>
        <extracomment>gui.entities.entity_page:DEEDS.words</extracomment>
        <translation>Verschieben zu …</translation>
    </message>
    <message>
        <source>Not the same</source>
        <extracomment>gui/entities/entity_page.py</extracomment>
        <translation>Nicht dieselbe</translation>
    </message>
    <message>
        <source>Note: {}</source>
        <extracomment>gui/entities/entity_page.py</extracomment>
        <translation>Notiz: {}</translation>
    </message>
    <message>
        <source>Nothing of this sort leads to it in any article.</source>
        <extracomment>gui/entities/entity_page.py</extracomment>
        <translation>Nichts dieser Art führt in irgendeinem Artikel zu ihr.</translation>
    </message>
    <message>
        <source>Perhaps the same: “{}” ({}, {})</source>
        <extracomment>gui/entities/entity_page.py</extracomment>
        <translation>Vielleicht dieselbe: „{}“ ({}, {})</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>gui/entities/entity_page.py</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>gui.entities.entity_page:DEEDS.words</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>gui.entities.entity_page:DEEDS.words</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove what nothing leads to</source>
        <extracomment>gui.entities.entity_page:DEEDS.tip</extracomment>
        <translation>Entfernen, wozu nichts führt</translation>
    </message>
    <message>
        <source>Same as…</source>
        <extracomment>gui.entities.entity_page:DEEDS.words</extracomment>
        <translation>Dieselbe wie …</translation>
    </message>
    <message>
        <source>Sort of places</source>
        <extracomment>gui/entities/entity_page.py</extracomment>
        <translation>Art der Stellen</translation>
    </message>
    <message>
        <source>Stances</source>
        <extracomment>gui/entities/entity_page.py</extracomment>
        <translation>Haltungen</translation>
    </message>
    <message>
        <source>The selected places are not of this entity, or none</source>
        <extracomment>gui.entities.entity_page:DEEDS.tip</extracomment>
        <translation>Die ausgewählten Stellen gehören nicht zu dieser oder zu keiner Entität</translation>
    </message>
    <message>
        <source>The selected places are of an entity you choose</source>
        <extracomment>gui.entities.entity_page:DEEDS.tip</extracomment>
        <translation>Die ausgewählten Stellen gehören zu einer Entität nach Wahl</translation>
    </message>
    <message>
        <source>The selected places are of another of that name</source>
        <extracomment>gui.entities.entity_page:DEEDS.tip</extracomment>
        <translation>Die ausgewählten Stellen gehören zu einer anderen dieses Namens</translation>
    </message>
    <message>
        <source>The selected suggestions are right</source>
        <extracomment>gui.entities.entity_page:DEEDS.tip</extracomment>
        <translation>Die ausgewählten Vorschläge stimmen</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <extracomment>gui/entities/entity_page.py</extracomment>
        <translation>
            <numerusform>in %Ln Artikel</numerusform>
            <numerusform>in %Ln Artikeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityWindow</name>
    <message numerus="yes">
        <source>%Ln entities</source>
        <extracomment>gui/entities/entity_window.py</extracomment>
        <translation>
            <numerusform>%Ln Entität</numerusform>
            <numerusform>%Ln Entitäten</numerusform>
        </translation>
    </message>
    <message>
        <source>All types</source>
        <extracomment>gui/entities/entity_window.py</extracomment>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>gui/entities/entity_window.py</extracomment>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Entities of the project</source>
        <extracomment>gui/entities/entity_window.py</extracomment>
        <translation>Entitäten des Projekts</translation>
    </message>
    <message>
        <source>Find an entity</source>
        <extracomment>gui/entities/entity_window.py</extracomment>
        <translation>Entität suchen</translation>
    </message>
    <message>
        <source>Most articles first</source>
        <extracomment>gui/entities/entity_window.py</extracomment>
        <translation>Meiste Artikel zuerst</translation>
    </message>
    <message>
        <source>No entities yet.
Mark a name in an article: select it, press {entity}.</source>
        <extracomment>gui/entities/entity_window.py</extracomment>
        <translation>Noch keine Entitäten.
Einen Namen im Artikel markieren: auswählen, {entity} drücken.</translation>
    </message>
    <message>
        <source>No entity is called so. Type less of the name.</source>
        <extracomment>gui/entities/entity_window.py</extracomment>
        <translation>Keine Entität heißt so. Weniger vom Namen eingeben.</translation>
    </message>
    <message>
        <source>No two entities look the same.</source>
        <extracomment>gui/entities/entity_window.py</extracomment>
        <translation>Keine zwei Entitäten sehen gleich aus.</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>gui/entities/entity_window.py</extracomment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <extracomment>gui/entities/entity_window.py</extracomment>
        <translation>Vielleicht dieselben</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>gui/entities/entity_window.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <extracomment>gui/entities/entity_window.py</extracomment>
        <translation>Namen eingeben …</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Check project</source>
        <extracomment>gui/work/errands.py</extracomment>
        <translation>Projekt prüfen</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>gui/work/errands.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Something is wrong. Close the project and run “pressmark check --repair”, which makes a copy first, or restore a backup.</source>
        <extracomment>gui/work/errands.py</extracomment>
        <translation>Etwas stimmt nicht. Das Projekt schließen und „pressmark check --repair“ ausführen, das zuerst eine Kopie anlegt, oder eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The file is damaged on the disk. What was in memory is whole, and is now among the backups: restore {}.</source>
        <extracomment>gui/work/errands.py</extracomment>
        <translation>Die Datei auf dem Datenträger ist beschädigt. Was im Arbeitsspeicher war, ist heil und liegt jetzt bei den Sicherungen: Stellen Sie {} wieder her.</translation>
    </message>
    <message>
        <source>This project is open for reading only: nothing can be added.</source>
        <extracomment>gui/work/errands.py</extracomment>
        <translation>Dieses Projekt ist nur zum Lesen offen: Nichts kann hinzugefügt werden.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>gui/work/errands.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>gui/work/errands.py</extracomment>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>EvidenceBox</name>
    <message>
        <source>&amp;Remove</source>
        <extracomment>gui/dialogs/evidence_box.py</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Add &amp;quote…</source>
        <extracomment>gui/dialogs/evidence_box.py</extracomment>
        <translation>&amp;Zitat hinzufügen …</translation>
    </message>
    <message>
        <source>Passage</source>
        <extracomment>gui/dialogs/evidence_box.py</extracomment>
        <translation>Belegstelle</translation>
    </message>
    <message>
        <source>Pieces of evidence</source>
        <extracomment>gui/dialogs/evidence_box.py</extracomment>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>gui/dialogs/evidence_box.py</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quote as evidence</source>
        <extracomment>gui/dialogs/evidence_box.py</extracomment>
        <translation>Zitat als Beleg</translation>
    </message>
</context>
<context>
    <name>EvidenceMaking</name>
    <message numerus="yes">
        <source>%Ln pieces of evidence now. {extend_evidence} adds a part to the last one.</source>
        <extracomment>gui/work/evidence_making.py</extracomment>
        <translation>
            <numerusform>Jetzt %Ln Beleg. {extend_evidence} fügt ihm einen Teil hinzu.</numerusform>
            <numerusform>Jetzt %Ln Belege. {extend_evidence} fügt dem letzten einen Teil hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stances have no evidence, and this project asks for it: select words that show it and press {add_evidence}.</source>
        <extracomment>gui/work/evidence_making.py</extracomment>
        <translation>
            <numerusform>%Ln Haltung hat keinen Beleg, und dieses Projekt verlangt ihn: Wörter auswählen, die sie belegen, und {add_evidence} drücken.</numerusform>
            <numerusform>%Ln Haltungen haben keinen Beleg, und dieses Projekt verlangt ihn: Wörter auswählen, die sie belegen, und {add_evidence} drücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>A holder is both for and against the same. {done_next} again if that is so.</source>
        <extracomment>gui/work/evidence_making.py</extracomment>
        <translation>Ein Träger ist für und gegen dasselbe. Noch einmal {done_next}, wenn das so ist.</translation>
    </message>
    <message>
        <source>Choose a stance first: {stance} makes one, {tab_3} lists them.</source>
        <extracomment>gui/work/evidence_making.py</extracomment>
        <translation>Zuerst eine Haltung wählen: {stance} legt eine an, {tab_3} listet sie.</translation>
    </message>
    <message numerus="yes">
        <source>Done, though %Ln stances have no evidence.</source>
        <extracomment>gui/work/evidence_making.py</extracomment>
        <translation>
            <numerusform>Fertig, obwohl %Ln Haltung keinen Beleg hat.</numerusform>
            <numerusform>Fertig, obwohl %Ln Haltungen keinen Beleg haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the words that belong to it first.</source>
        <extracomment>gui/work/evidence_making.py</extracomment>
        <translation>Zuerst die Wörter auswählen, die dazugehören.</translation>
    </message>
    <message>
        <source>Select the words that show it, or go to a quote, and press {add_evidence}.</source>
        <extracomment>gui/work/evidence_making.py</extracomment>
        <translation>Die Wörter auswählen, die sie belegen, oder zu einem Zitat gehen, und {add_evidence} drücken.</translation>
    </message>
    <message>
        <source>That is evidence of this stance already.</source>
        <extracomment>gui/work/evidence_making.py</extracomment>
        <translation>Das ist schon ein Beleg dieser Haltung.</translation>
    </message>
    <message>
        <source>This stance has no evidence to take out.</source>
        <extracomment>gui/work/evidence_making.py</extracomment>
        <translation>Diese Haltung hat keinen Beleg, der herausgenommen werden könnte.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Browse…</source>
        <extracomment>gui/exporting/dialog.py</extracomment>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>gui/exporting/dialog.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>gui/exporting/dialog.py</extracomment>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>No format is chosen.</source>
        <extracomment>gui/exporting/dialog.py</extracomment>
        <translation>Es ist kein Format gewählt.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <extracomment>gui/exporting/dialog.py</extracomment>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>This folder exists. Unless it holds only what this format writes, choose a name that is not taken.</source>
        <extracomment>gui/exporting/dialog.py</extracomment>
        <translation>Diesen Ordner gibt es. Einen anderen Namen wählen, wenn er nicht nur enthält, was dieses Format schreibt.</translation>
    </message>
    <message>
        <source>This folder has a former export, which will be replaced.</source>
        <extracomment>gui/exporting/dialog.py</extracomment>
        <translation>In diesem Ordner liegt ein früherer Export, der ersetzt wird.</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>gui/exporting/dialog.py</extracomment>
        <translation>Nach</translation>
    </message>
</context>
<context>
    <name>ExtentForm</name>
    <message>
        <source>As the list</source>
        <extracomment>gui/exporting/extent_form.py</extracomment>
        <translation>Wie die Liste</translation>
    </message>
    <message>
        <source>Data card</source>
        <extracomment>gui/exporting/extent_form.py</extracomment>
        <translation>Datenblatt</translation>
    </message>
    <message>
        <source>Every article; or a filter such as label:PERSON outlet:Ledger</source>
        <extracomment>gui/exporting/extent_form.py</extracomment>
        <translation>Jeder Artikel; oder ein Filter wie label:PERSON outlet:Ledger</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>gui/exporting/extent_form.py</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>None given; or such as CC-BY-4.0</source>
        <extracomment>gui/exporting/extent_form.py</extracomment>
        <translation>Keine angegeben; oder etwa CC-BY-4.0</translation>
    </message>
    <message>
        <source>Only what fits</source>
        <extracomment>gui/exporting/extent_form.py</extracomment>
        <translation>Nur was passt</translation>
    </message>
    <message>
        <source>Only what the list shows now</source>
        <extracomment>gui/exporting/extent_form.py</extracomment>
        <translation>Nur was die Liste jetzt zeigt</translation>
    </message>
    <message>
        <source>Open and rejected suggestions too</source>
        <extracomment>gui/exporting/extent_form.py</extracomment>
        <translation>Auch offene und verworfene Vorschläge</translation>
    </message>
    <message>
        <source>Options of {}</source>
        <extracomment>gui/exporting/extent_form.py</extracomment>
        <translation>Optionen von {}</translation>
    </message>
    <message>
        <source>Splits</source>
        <extracomment>gui/exporting/extent_form.py</extracomment>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Takes over the filter of the list of articles</source>
        <extracomment>gui/exporting/extent_form.py</extracomment>
        <translation>Übernimmt den Filter der Artikelliste</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <extracomment>gui/exporting/extent_form.py</extracomment>
        <translation>Was am Filter nicht stimmt</translation>
    </message>
    <message>
        <source>What you made or accepted</source>
        <extracomment>gui/exporting/extent_form.py</extracomment>
        <translation>Eigenes und Angenommenes</translation>
    </message>
    <message>
        <source>With a data card and a manifest</source>
        <extracomment>gui/exporting/extent_form.py</extracomment>
        <translation>Mit Datenblatt und Manifest</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>gui/exporting/extent_form.py</extracomment>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>FilterBuilder</name>
    <message numerus="yes">
        <source>%Ln articles fit.</source>
        <extracomment>gui/search/builder.py</extracomment>
        <translation>
            <numerusform>%Ln Artikel passt.</numerusform>
            <numerusform>%Ln Artikel passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a condition</source>
        <extracomment>gui/search/builder.py</extracomment>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Build a filter</source>
        <extracomment>gui/search/builder.py</extracomment>
        <translation>Filter zusammenstellen</translation>
    </message>
    <message>
        <source>Every row has to fit. Several values stand with commas between.</source>
        <extracomment>gui/search/builder.py</extracomment>
        <translation>Jede Zeile muss passen. Mehrere Werte werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The filter as it is written</source>
        <extracomment>gui/search/builder.py</extracomment>
        <translation>Der Filter, wie er geschrieben wird</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Filtered: {}</source>
        <extracomment>gui/inspector/filter_strip.py</extracomment>
        <translation>Gefiltert: {}</translation>
    </message>
    <message>
        <source>Show every card again</source>
        <extracomment>gui/inspector/filter_strip.py</extracomment>
        <translation>Wieder alle Karten zeigen</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>That was the first match.</source>
        <extracomment>gui/work/filtering.py</extracomment>
        <translation>Das war der erste Treffer.</translation>
    </message>
    <message>
        <source>That was the last match.</source>
        <extracomment>gui/work/filtering.py</extracomment>
        <translation>Das war der letzte Treffer.</translation>
    </message>
    <message>
        <source>Write what to look for, then press the key again.</source>
        <extracomment>gui/work/filtering.py</extracomment>
        <translation>Schreiben, wonach gesucht werden soll, dann die Taste noch einmal drücken.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Match {place} of {all} for “{words}”</source>
        <extracomment>gui/work/finding.py</extracomment>
        <translation>Treffer {place} von {all} für „{words}“</translation>
    </message>
    <message>
        <source>No words are searched for. {next_match} goes to what fits next.</source>
        <extracomment>gui/work/finding.py</extracomment>
        <translation>Es wird nach keinen Wörtern gesucht. {next_match} geht zum nächsten Treffer.</translation>
    </message>
    <message>
        <source>“{}” is not in this article.</source>
        <extracomment>gui/work/finding.py</extracomment>
        <translation>„{}“ kommt in diesem Artikel nicht vor.</translation>
    </message>
</context>
<context>
    <name>Focus</name>
    <message>
        <source>No article is open. Choose one on the left.</source>
        <extracomment>gui/work/focus.py</extracomment>
        <translation>Kein Artikel ist offen. Links einen wählen.</translation>
    </message>
    <message>
        <source>No project is open. Open one first.</source>
        <extracomment>gui/work/focus.py</extracomment>
        <translation>Kein Projekt ist offen. Zuerst eines öffnen.</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Format</source>
        <extracomment>gui/exporting/format_list.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Look for a format</source>
        <extracomment>gui/exporting/format_list.py</extracomment>
        <translation>Ein Format suchen</translation>
    </message>
    <message>
        <source>No format is for that. Clear the field for all.</source>
        <extracomment>gui/exporting/format_list.py</extracomment>
        <translation>Dafür gibt es kein Format. Das Feld leeren, um alle zu sehen.</translation>
    </message>
    <message>
        <source>What for? Train spaCy, Label Studio…</source>
        <extracomment>gui/exporting/format_list.py</extracomment>
        <translation>Wofür? spaCy trainieren, Label Studio …</translation>
    </message>
</context>
<context>
    <name>GuidelinesKeeping</name>
    <message>
        <source>Guidelines</source>
        <extracomment>gui/work/guidelines_keeping.py</extracomment>
        <translation>Leitfaden</translation>
    </message>
</context>
<context>
    <name>GuidelinesPage</name>
    <message>
        <source># What we label

Write in **Markdown**: headings, lists, tables.</source>
        <extracomment>gui/scheme/text_pages.py</extracomment>
        <translation># Was wir labeln

In **Markdown** schreiben: Überschriften, Listen, Tabellen.</translation>
    </message>
    <message>
        <source>Guidelines of the project</source>
        <extracomment>gui/scheme/text_pages.py</extracomment>
        <translation>Leitfaden des Projekts</translation>
    </message>
    <message>
        <source>What annotators read beside the text before the sections of the labels. [persons](#PERSON) leads to a label; a part headed “Quotes” is shown for quotes.</source>
        <extracomment>gui/scheme/text_pages.py</extracomment>
        <translation>Was beim Annotieren neben dem Text zu lesen ist, vor den Abschnitten der Labels. [Personen](#PERSON) führt zu einem Label; ein Teil mit der Überschrift „Quotes“ wird bei Zitaten gezeigt.</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Close the guidelines</source>
        <extracomment>gui/scheme/guidelines_panel.py</extracomment>
        <translation>Leitfaden schließen</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>gui/scheme/guidelines_panel.py</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <extracomment>gui/scheme/guidelines_panel.py</extracomment>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Search the guidelines</source>
        <extracomment>gui/scheme/guidelines_panel.py</extracomment>
        <translation>Leitfaden durchsuchen</translation>
    </message>
    <message>
        <source>This project has no guidelines yet.

What is written in its scheme about labels and about the work as a whole is read here, beside the text.</source>
        <extracomment>gui/scheme/guidelines_panel.py</extracomment>
        <translation>Dieses Projekt hat noch keinen Leitfaden.

Was im Schema über Labels und die Arbeit als Ganzes steht, ist hier neben dem Text zu lesen.</translation>
    </message>
    <message>
        <source>Write guidelines…</source>
        <extracomment>gui/scheme/guidelines_panel.py</extracomment>
        <translation>Leitfaden schreiben …</translation>
    </message>
    <message>
        <source>Write the guidelines, in the project’s scheme</source>
        <extracomment>gui/scheme/guidelines_panel.py</extracomment>
        <translation>Den Leitfaden im Schema des Projekts schreiben</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>gui/scheme/guidelines_panel.py</extracomment>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <extracomment>gui/scheme/guidelines_panel.py</extracomment>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>Hinting</name>
    <message>
        <source>Nothing in sight is marked. {next_mark} goes to the next annotation.</source>
        <extracomment>gui/work/hinting.py</extracomment>
        <translation>Nichts Sichtbares ist markiert. {next_mark} geht zur nächsten Annotation.</translation>
    </message>
    <message>
        <source>Which one?  Type its letters · Esc leaves</source>
        <extracomment>gui/work/hinting.py</extracomment>
        <translation>Welche?  Ihre Buchstaben tippen · Esc beendet</translation>
    </message>
    <message>
        <source>Which quote reports this one?  Type its number · 0 for none · Enter lists · Esc</source>
        <extracomment>gui/work/hinting.py</extracomment>
        <translation>Welches Zitat gibt dieses wieder?  Nummer tippen · 0 für keines · Enter listet · Esc</translation>
    </message>
    <message>
        <source>Who is meant?</source>
        <extracomment>gui/work/hinting.py</extracomment>
        <translation>Wer ist gemeint?</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <extracomment>gui/work/hinting.py</extracomment>
        <translation>Wer spricht?</translation>
    </message>
    <message>
        <source>{}  Type its number · 0 for nobody · letters find · Enter lists · Esc</source>
        <extracomment>gui/work/hinting.py</extracomment>
        <translation>{}  Nummer tippen · 0 für niemand · Buchstaben suchen · Enter listet · Esc</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source> · taken back</source>
        <extracomment>gui/history/history_delegate.py</extracomment>
        <translation> · zurückgenommen</translation>
    </message>
</context>
<context>
    <name>HistoryKeeping</name>
    <message>
        <source>Choose an annotation: what was done to it is told here.</source>
        <extracomment>gui/work/history_keeping.py</extracomment>
        <translation>Eine Annotation wählen: Hier steht, was mit ihr geschah.</translation>
    </message>
    <message>
        <source>Everything is as it was then. {undo} undoes that.</source>
        <extracomment>gui/work/history_keeping.py</extracomment>
        <translation>Alles ist wie damals. {undo} macht das rückgängig.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>gui/work/history_keeping.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <extracomment>gui/work/history_keeping.py</extracomment>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>gui/work/history_keeping.py</extracomment>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was done since then.</source>
        <extracomment>gui/work/history_keeping.py</extracomment>
        <translation>Seitdem wurde nichts getan.</translation>
    </message>
    <message>
        <source>Nothing was done to it since it was found.</source>
        <extracomment>gui/work/history_keeping.py</extracomment>
        <translation>Seit dem Fund ist nichts damit geschehen.</translation>
    </message>
    <message>
        <source>Taking back what was done since…</source>
        <extracomment>gui/work/history_keeping.py</extracomment>
        <translation>Nimmt zurück, was seitdem getan wurde …</translation>
    </message>
    <message>
        <source>Wait until the search or import has ended, or cancel it: then you can go back.</source>
        <extracomment>gui/work/history_keeping.py</extracomment>
        <translation>Warten, bis Suche oder Import beendet ist, oder abbrechen: Dann geht es zurück.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Back to here</source>
        <extracomment>gui/history/history_panel.py</extracomment>
        <translation>Hierher zurück</translation>
    </message>
    <message>
        <source>Back to here  {}</source>
        <extracomment>gui/history/history_panel.py</extracomment>
        <translation>Hierher zurück  {}</translation>
    </message>
    <message>
        <source>Close the history</source>
        <extracomment>gui/history/history_panel.py</extracomment>
        <translation>Verlauf schließen</translation>
    </message>
    <message>
        <source>Close the history (Esc)</source>
        <extracomment>gui/history/history_panel.py</extracomment>
        <translation>Verlauf schließen (Esc)</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>gui/history/history_panel.py</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>gui/history/history_panel.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>gui.history.history_panel:Scope</extracomment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Show where</source>
        <extracomment>gui/history/history_panel.py</extracomment>
        <translation>Stelle zeigen</translation>
    </message>
    <message>
        <source>Show where  ⏎</source>
        <extracomment>gui/history/history_panel.py</extracomment>
        <translation>Stelle zeigen  ⏎</translation>
    </message>
    <message>
        <source>Take back everything above this step, as one step you can undo</source>
        <extracomment>gui/history/history_panel.py</extracomment>
        <translation>Alles über diesem Schritt zurücknehmen, als ein Schritt, der rückgängig gemacht werden kann</translation>
    </message>
    <message>
        <source>This annotation</source>
        <extracomment>gui.history.history_panel:Scope</extracomment>
        <translation>Diese Annotation</translation>
    </message>
    <message>
        <source>This article</source>
        <extracomment>gui.history.history_panel:Scope</extracomment>
        <translation>Dieser Artikel</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%Ln files and folders</source>
        <extracomment>gui/work/importing.py</extracomment>
        <translation>
            <numerusform>%Ln Datei und Ordner</numerusform>
            <numerusform>%Ln Dateien und Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from {}</source>
        <extracomment>gui/work/importing.py</extracomment>
        <translation>Import aus {}</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was added.</source>
        <extracomment>gui/work/importing.py</extracomment>
        <translation>Der Import wurde abgebrochen; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <extracomment>gui/work/importing.py</extracomment>
        <translation>Darin ist nichts zu lesen.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>About the article</source>
        <extracomment>gui/inspector/inspector.py</extracomment>
        <translation>Über den Artikel</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <extracomment>gui/work/job_bar.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>gui/work/job_bar.py</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping: {}</source>
        <extracomment>gui/work/job_bar.py</extracomment>
        <translation>Wird abgebrochen: {}</translation>
    </message>
    <message>
        <source>{} · then: {}</source>
        <extracomment>gui/work/job_bar.py</extracomment>
        <translation>{} · danach: {}</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>&amp;Add…</source>
        <extracomment>gui/keys/key_editor.py</extracomment>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <extracomment>gui/keys/key_editor.py</extracomment>
        <translation>&amp;Ändern …</translation>
    </message>
    <message>
        <source>&amp;Leave it there</source>
        <extracomment>gui/keys/key_editor.py</extracomment>
        <translation>&amp;Dort lassen</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <extracomment>gui/keys/key_editor.py</extracomment>
        <translation>Von dort &amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <extracomment>gui/keys/key_editor.py</extracomment>
        <translation>Ü&amp;bliche Tasten</translation>
    </message>
    <message>
        <source>Take the key {} away</source>
        <extracomment>gui/keys/key_editor.py</extracomment>
        <translation>Taste {} wegnehmen</translation>
    </message>
    <message>
        <source>{} It holds until Pressmark is closed.</source>
        <extracomment>gui/keys/key_editor.py</extracomment>
        <translation>{} Das gilt, bis Pressmark geschlossen wird.</translation>
    </message>
    <message>
        <source>{} is the key of “{}” now.</source>
        <extracomment>gui/keys/key_editor.py</extracomment>
        <translation>{} ist jetzt die Taste von „{}“.</translation>
    </message>
    <message>
        <source>“{}” has no key any more.</source>
        <extracomment>gui/keys/key_editor.py</extracomment>
        <translation>„{}“ hat keine Taste mehr.</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>  or  </source>
        <extracomment>gui/keys/key_model.py</extracomment>
        <translation>  oder  </translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>gui/keys/key_model.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>gui/keys/key_model.py</extracomment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>gui/keys/key_model.py</extracomment>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>gui/keys/key_model.py</extracomment>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>{}, changed</source>
        <extracomment>gui/keys/key_model.py</extracomment>
        <translation>{}, geändert</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press a key… (Esc stops)</source>
        <extracomment>gui/keys/recorder.py</extracomment>
        <translation>Eine Taste drücken … (Esc bricht ab)</translation>
    </message>
    <message>
        <source>The key to be pressed</source>
        <extracomment>gui/keys/recorder.py</extracomment>
        <translation>Die Taste, die gedrückt werden soll</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{} is needed in every list and field. Press another key.</source>
        <extracomment>gui/keys/recorder.py</extracomment>
        <translation>{} wird in jeder Liste und jedem Feld gebraucht. Eine andere Taste drücken.</translation>
    </message>
    <message>
        <source>{} moves the caret, selects or copies. Press another key.</source>
        <extracomment>gui/keys/recorder.py</extracomment>
        <translation>{} bewegt die Schreibmarke, wählt aus oder kopiert. Eine andere Taste drücken.</translation>
    </message>
    <message>
        <source>{} opens a menu. Press another key.</source>
        <extracomment>gui/keys/recorder.py</extracomment>
        <translation>{} öffnet ein Menü. Eine andere Taste drücken.</translation>
    </message>
</context>
<context>
    <name>KwicList</name>
    <message>
        <source>All lines</source>
        <extracomment>gui/kwic/kwic_list.py</extracomment>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>gui/kwic/kwic_list.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>gui/kwic/kwic_list.py</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Matches in context</source>
        <extracomment>gui/kwic/kwic_list.py</extracomment>
        <translation>Treffer im Kontext</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <extracomment>gui/kwic/kwic_list.py</extracomment>
        <translation>Umschalt+Leertaste</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <extracomment>gui/kwic/kwic_list.py</extracomment>
        <translation>Im Artikel zeigen</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>gui/kwic/kwic_list.py</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>The lines of this article</source>
        <extracomment>gui/kwic/kwic_list.py</extracomment>
        <translation>Die Zeilen dieses Artikels</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <extracomment>gui/kwic/kwic_list.py</extracomment>
        <translation>Anhaken oder Haken entfernen</translation>
    </message>
</context>
<context>
    <name>KwicModel</name>
    <message>
        <source>not ticked</source>
        <extracomment>gui/kwic/model.py</extracomment>
        <translation>nicht angehakt</translation>
    </message>
    <message>
        <source>ticked</source>
        <extracomment>gui/kwic/model.py</extracomment>
        <translation>angehakt</translation>
    </message>
</context>
<context>
    <name>LabelModel</name>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <extracomment>gui/scheme/label_model.py</extracomment>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>gui/scheme/label_model.py</extracomment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>gui/scheme/label_model.py</extracomment>
        <translation>Label</translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>gui/scheme/label_model.py</extracomment>
        <translation>Verwendet</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <extracomment>gui/scheme/label_model.py</extracomment>
        <translation>
            <numerusform>in %Ln Artikel</numerusform>
            <numerusform>in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>key {}</source>
        <extracomment>gui/scheme/label_model.py</extracomment>
        <translation>Taste {}</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>gui/scheme/label_model.py</extracomment>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>not used</source>
        <extracomment>gui/scheme/label_model.py</extracomment>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>{}, id {}</source>
        <extracomment>gui/scheme/label_model.py</extracomment>
        <translation>{}, Kennung {}</translation>
    </message>
    <message>
        <source>{}: in use, but not in the scheme</source>
        <extracomment>gui/scheme/label_model.py</extracomment>
        <translation>{}: verwendet, aber nicht im Schema</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>&amp;Add  Ins</source>
        <extracomment>gui/scheme/label_page.py</extracomment>
        <translation>&amp;Hinzufügen  Einfg</translation>
    </message>
    <message>
        <source>&amp;Delete…  Del</source>
        <extracomment>gui/scheme/label_page.py</extracomment>
        <translation>&amp;Löschen …  Entf</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <extracomment>gui/scheme/label_page.py</extracomment>
        <translation>&amp;Zusammenführen …</translation>
    </message>
    <message>
        <source>&amp;Rename  F2</source>
        <extracomment>gui/scheme/label_page.py</extracomment>
        <translation>&amp;Umbenennen  F2</translation>
    </message>
    <message>
        <source>Add to the &amp;scheme</source>
        <extracomment>gui/scheme/label_page.py</extracomment>
        <translation>Ins &amp;Schema aufnehmen</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>gui/scheme/label_page.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Guideline</source>
        <extracomment>gui/scheme/label_page.py</extracomment>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>gui/scheme/label_page.py</extracomment>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>gui/scheme/label_page.py</extracomment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <extracomment>gui/scheme/label_page.py</extracomment>
        <translation>Nach unten (Alt+↓)</translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <extracomment>gui/scheme/label_page.py</extracomment>
        <translation>Nach oben (Alt+↑)</translation>
    </message>
    <message>
        <source>No label yet. Ins adds one.</source>
        <extracomment>gui/scheme/label_page.py</extracomment>
        <translation>Noch kein Label. Einfg fügt eines hinzu.</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <extracomment>gui/scheme/label_page.py</extracomment>
        <translation>&amp;Teilen …</translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>gui/scheme/label_page.py</extracomment>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>When this label is given, and when not. **Markdown**.</source>
        <extracomment>gui/scheme/label_page.py</extracomment>
        <translation>Wann dieses Label vergeben wird und wann nicht. **Markdown**.</translation>
    </message>
</context>
<context>
    <name>LabelPalette</name>
    <message>
        <source>Ctrl+Enter: choose and lock for what is marked next</source>
        <extracomment>gui/dialogs/label_palette.py</extracomment>
        <translation>Strg+Enter: wählen und für das Nächste festhalten</translation>
    </message>
    <message>
        <source>key {}</source>
        <extracomment>gui/dialogs/label_palette.py</extracomment>
        <translation>Taste {}</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>Everything you select is marked as {}. {lock_label} ends that.</source>
        <extracomment>gui/work/labelling.py</extracomment>
        <translation>Alles, was ausgewählt wird, wird markiert als {}. {lock_label} beendet das.</translation>
    </message>
    <message>
        <source>No label is locked any more.</source>
        <extracomment>gui/work/labelling.py</extracomment>
        <translation>Kein Label ist mehr festgehalten.</translation>
    </message>
    <message>
        <source>Select some words first, or choose a mention: H labels it.</source>
        <extracomment>gui/work/labelling.py</extracomment>
        <translation>Zuerst Wörter auswählen oder eine Nennung wählen: H gibt ihr ein Label.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>gui/work/labelling.py</extracomment>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>Which label is everything you mark now to get?</source>
        <extracomment>gui/work/labelling.py</extracomment>
        <translation>Welches Label soll alles bekommen, was jetzt markiert wird?</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>What is it?</source>
        <extracomment>gui/work/labels.py</extracomment>
        <translation>Was ist es?</translation>
    </message>
</context>
<context>
    <name>LayersPage</name>
    <message>
        <source>A layer that is off is neither suggested nor offered: it has no tab, no entry in the legend and no action. What is annotated in it already stays, and is there again when it is switched on.</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Eine ausgeschaltete Ebene wird weder vorgeschlagen noch angeboten: Sie hat keinen Reiter, keinen Eintrag in der Legende und keine Aktion. Was darin schon annotiert ist, bleibt, und ist wieder da, wenn sie eingeschaltet wird.</translation>
    </message>
    <message>
        <source>What is annotated</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Was annotiert wird</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>All</source>
        <extracomment>gui/ledger/ledger_dialog.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gui/ledger/ledger_dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every quotation mark of this article is accounted for.</source>
        <extracomment>gui/ledger/ledger_dialog.py</extracomment>
        <translation>Jedes Anführungszeichen dieses Artikels ist zugeordnet.</translation>
    </message>
    <message>
        <source>No quote: title or scare quotes  Del</source>
        <extracomment>gui/ledger/ledger_dialog.py</extracomment>
        <translation>Kein Zitat: Titel oder Distanzierung  Entf</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>gui/ledger/ledger_dialog.py</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open again  Del</source>
        <extracomment>gui/ledger/ledger_dialog.py</extracomment>
        <translation>Wieder öffnen  Entf</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <extracomment>gui/ledger/ledger_dialog.py</extracomment>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Show in the article  ⏎</source>
        <extracomment>gui/ledger/ledger_dialog.py</extracomment>
        <translation>Im Artikel zeigen  ⏎</translation>
    </message>
    <message>
        <source>a work</source>
        <extracomment>gui/ledger/ledger_dialog.py</extracomment>
        <translation>ein Werk</translation>
    </message>
    <message>
        <source>dismissed</source>
        <extracomment>gui/ledger/ledger_dialog.py</extracomment>
        <translation>abgehakt</translation>
    </message>
    <message>
        <source>in a quote</source>
        <extracomment>gui/ledger/ledger_dialog.py</extracomment>
        <translation>in einem Zitat</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>gui/ledger/ledger_dialog.py</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>page furniture</source>
        <extracomment>gui/ledger/ledger_dialog.py</extracomment>
        <translation>Beiwerk</translation>
    </message>
</context>
<context>
    <name>LedgerKeeping</name>
    <message numerus="yes">
        <source>%Ln quotation marks are in no quote: {next_open_mark} shows them, {dismiss_marks} dismisses them. {done_next} again if the article is done all the same.</source>
        <extracomment>gui/work/ledger_keeping.py</extracomment>
        <translation>
            <numerusform>%Ln Anführungszeichen ist in keinem Zitat: {next_open_mark} zeigt es, {dismiss_marks} hakt es ab. Noch einmal {done_next}, wenn der Artikel trotzdem fertig ist.</numerusform>
            <numerusform>%Ln Anführungszeichen sind in keinem Zitat: {next_open_mark} zeigt sie, {dismiss_marks} hakt sie ab. Noch einmal {done_next}, wenn der Artikel trotzdem fertig ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an open quotation mark first: {next_open_mark} goes to the next one.</source>
        <extracomment>gui/work/ledger_keeping.py</extracomment>
        <translation>Zuerst ein offenes Anführungszeichen wählen: {next_open_mark} geht zum nächsten.</translation>
    </message>
    <message>
        <source>Every quotation mark is accounted for.</source>
        <extracomment>gui/work/ledger_keeping.py</extracomment>
        <translation>Jedes Anführungszeichen ist zugeordnet.</translation>
    </message>
    <message>
        <source>{words} is in no quote ({number} of {all}): {quote} makes one, {dismiss_marks} says that it is a title or scare quotes.</source>
        <extracomment>gui/work/ledger_keeping.py</extracomment>
        <translation>{words} ist in keinem Zitat ({number} von {all}): {quote} macht eines, {dismiss_marks} sagt, dass es ein Titel oder eine Distanzierung ist.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Attitudes</source>
        <extracomment>gui/article/legend.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>gui/article/legend.py</extracomment>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Layers ▾</source>
        <extracomment>gui/article/legend.py</extracomment>
        <translation>Ebenen ▾</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>gui.article.legend:_GROUPS.1</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>gui.article.legend:_GROUPS.1</extracomment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>gui.article.legend:_GROUPS.1</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>gui.article.legend:_GROUPS.1</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>gui/article/legend.py</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Show or hide layers in the article</source>
        <extracomment>gui/article/legend.py</extracomment>
        <translation>Ebenen im Artikel zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Shown in the article</source>
        <extracomment>gui/article/legend.py</extracomment>
        <translation>Im Artikel gezeigt</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Deleted the filter “{}”; {undo} brings it back.</source>
        <extracomment>gui/work/listing.py</extracomment>
        <translation>Filter „{}“ gelöscht; {undo} bringt ihn zurück.</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <extracomment>gui/work/listing.py</extracomment>
        <translation>Name des Filters:</translation>
    </message>
    <message>
        <source>New name:</source>
        <extracomment>gui/work/listing.py</extracomment>
        <translation>Neuer Name:</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <extracomment>gui/work/listing.py</extracomment>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Save filter</source>
        <extracomment>gui/work/listing.py</extracomment>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Saved the filter “{}”.</source>
        <extracomment>gui/work/listing.py</extracomment>
        <translation>Filter „{}“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>LockChip</name>
    <message>
        <source>Locked label: {}</source>
        <extracomment>gui/lock_chip.py</extracomment>
        <translation>Festgehaltenes Label: {}</translation>
    </message>
    <message>
        <source>Locked: everything you mark becomes “{}”. Click to unlock.</source>
        <extracomment>gui/lock_chip.py</extracomment>
        <translation>Festgehalten: Alles Markierte wird „{}“. Ein Klick löst es.</translation>
    </message>
</context>
<context>
    <name>LossesView</name>
    <message>
        <source>In {}</source>
        <extracomment>gui/exporting/losses_view.py</extracomment>
        <translation>In {}</translation>
    </message>
    <message>
        <source>Looking at what would be lost…</source>
        <extracomment>gui/exporting/losses_view.py</extracomment>
        <translation>Sieht nach, was verloren ginge …</translation>
    </message>
    <message>
        <source>What is lost</source>
        <extracomment>gui/exporting/losses_view.py</extracomment>
        <translation>Was verloren geht</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That did not work</source>
        <extracomment>gui/dialogs/messages.py</extracomment>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>This project is open for reading only. You can look and export; nothing can be changed.</source>
        <extracomment>gui/main_window.py</extracomment>
        <translation>Dieses Projekt ist nur zum Lesen offen. Ansehen und exportieren geht; ändern nicht.</translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>Add holder</source>
        <extracomment>gui/stances/matrix_panel.py</extracomment>
        <translation>Träger hinzufügen</translation>
    </message>
    <message>
        <source>Add holder  H</source>
        <extracomment>gui/stances/matrix_panel.py</extracomment>
        <translation>Träger hinzufügen  H</translation>
    </message>
    <message>
        <source>Add target</source>
        <extracomment>gui/stances/matrix_panel.py</extracomment>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Add target  T</source>
        <extracomment>gui/stances/matrix_panel.py</extracomment>
        <translation>Ziel hinzufügen  T</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>gui/stances/matrix_panel.py</extracomment>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>gui/stances/matrix_panel.py</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>gui/stances/matrix_panel.py</extracomment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>gui/stances/matrix_panel.py</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter shows the evidence, Del clears</source>
        <extracomment>gui/stances/matrix_panel.py</extracomment>
        <translation>Enter zeigt die Belege, Entf leert</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <extracomment>gui/stances/matrix_panel.py</extracomment>
        <translation>Kein Artikel ist offen.</translation>
    </message>
    <message>
        <source>Press T to say what stances can be about.</source>
        <extracomment>gui/stances/matrix_panel.py</extracomment>
        <translation>T drücken und angeben, worum Haltungen gehen können.</translation>
    </message>
    <message>
        <source>Rest of row: none expressed</source>
        <extracomment>gui/stances/matrix_panel.py</extracomment>
        <translation>Rest der Zeile: keine geäußert</translation>
    </message>
    <message>
        <source>Rest of row: none expressed  N</source>
        <extracomment>gui/stances/matrix_panel.py</extracomment>
        <translation>Rest der Zeile: keine geäußert  N</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <extracomment>gui/stances/matrix_panel.py</extracomment>
        <translation>Die Belege zeigen</translation>
    </message>
    <message>
        <source>Stances of the article</source>
        <extracomment>gui/stances/matrix_panel.py</extracomment>
        <translation>Haltungen des Artikels</translation>
    </message>
    <message>
        <source>The current cell</source>
        <extracomment>gui/stances/matrix_panel.py</extracomment>
        <translation>Die aktuelle Zelle</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Stances of the article</source>
        <extracomment>gui/stances/matrix_view.py</extracomment>
        <translation>Haltungen des Artikels</translation>
    </message>
</context>
<context>
    <name>MeaningRow</name>
    <message>
        <source>Entity</source>
        <extracomment>gui/occurrences/meaning_row.py</extracomment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>gui/occurrences/meaning_row.py</extracomment>
        <translation>Label</translation>
    </message>
    <message>
        <source>Mark as</source>
        <extracomment>gui/occurrences/meaning_row.py</extracomment>
        <translation>Markieren als</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <extracomment>gui/occurrences/meaning_row.py</extracomment>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>gui/occurrences/meaning_row.py</extracomment>
        <translation>von</translation>
    </message>
    <message>
        <source>{} (new)</source>
        <extracomment>gui/occurrences/meaning_row.py</extracomment>
        <translation>{} (neu)</translation>
    </message>
</context>
<context>
    <name>MenuMaking</name>
    <message>
        <source>Change the note…</source>
        <extracomment>gui/work/menu_making.py</extracomment>
        <translation>Notiz ändern …</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>gui/work/menu_making.py</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>gui/work/menu_making.py</extracomment>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Settle</source>
        <extracomment>gui/work/menu_making.py</extracomment>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <extracomment>gui/work/menu_making.py</extracomment>
        <translation>Im Artikel zeigen</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>gui/work/menu_making.py</extracomment>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>It is merged into</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>Zusammengeführt in</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Merge {}</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>{} zusammenführen</translation>
    </message>
    <message>
        <source>No annotation is touched.</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>Keine Annotation ist betroffen.</translation>
    </message>
    <message>
        <source>The label that remains</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>Das Label, das bleibt</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>
            <numerusform>in %Ln Artikel</numerusform>
            <numerusform>in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>{} become “{}”. {undo} takes it back.</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>{} zu „{}“. {undo} nimmt es zurück.</translation>
    </message>
    <message>
        <source>{} {} become “{}”. {undo} takes it back.</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>{} {} werden „{}“. {undo} nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>MetadataDialog</name>
    <message>
        <source>&amp;Address</source>
        <extracomment>gui/dialogs/metadata_dialog.py</extracomment>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <extracomment>gui/dialogs/metadata_dialog.py</extracomment>
        <translation>Autoren&amp;zeile</translation>
    </message>
    <message>
        <source>&amp;Dateline</source>
        <extracomment>gui/dialogs/metadata_dialog.py</extracomment>
        <translation>&amp;Ortszeile</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <extracomment>gui/dialogs/metadata_dialog.py</extracomment>
        <translation>Über&amp;schrift</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>gui/dialogs/metadata_dialog.py</extracomment>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <extracomment>gui/dialogs/metadata_dialog.py</extracomment>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <extracomment>gui/dialogs/metadata_dialog.py</extracomment>
        <translation>&amp;Erschienen</translation>
    </message>
    <message>
        <source>About this article</source>
        <extracomment>gui/dialogs/metadata_dialog.py</extracomment>
        <translation>Über diesen Artikel</translation>
    </message>
    <message>
        <source>Such as en</source>
        <extracomment>gui/dialogs/metadata_dialog.py</extracomment>
        <translation>Etwa en</translation>
    </message>
    <message>
        <source>Write the date as YYYY-MM-DD, such as 2031-05-14.</source>
        <extracomment>gui/dialogs/metadata_dialog.py</extracomment>
        <translation>Das Datum als JJJJ-MM-TT schreiben, etwa 2031-05-14.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>gui/dialogs/metadata_dialog.py</extracomment>
        <translation>JJJJ-MM-TT</translation>
    </message>
</context>
<context>
    <name>MovedModel</name>
    <message>
        <source>(no words of its own)</source>
        <extracomment>gui/texts/moved_model.py</extracomment>
        <translation>(keine eigenen Wörter)</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>gui/texts/moved_model.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>gui/texts/moved_model.py</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>gui/texts/moved_model.py</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>gui/texts/moved_model.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>mention</source>
        <extracomment>gui/texts/moved_model.py</extracomment>
        <translation>Nennung</translation>
    </message>
    <message>
        <source>no place</source>
        <extracomment>gui/texts/moved_model.py</extracomment>
        <translation>keine Stelle</translation>
    </message>
    <message>
        <source>page label</source>
        <extracomment>gui/texts/moved_model.py</extracomment>
        <translation>Seitenlabel</translation>
    </message>
    <message>
        <source>quote</source>
        <extracomment>gui/texts/moved_model.py</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>stance</source>
        <extracomment>gui/texts/moved_model.py</extracomment>
        <translation>Haltung</translation>
    </message>
</context>
<context>
    <name>MovedWindow</name>
    <message>
        <source>Annotations</source>
        <extracomment>gui/texts/moved_window.py</extracomment>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Changed {}</source>
        <extracomment>gui/texts/moved_window.py</extracomment>
        <translation>Geändert: {}</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gui/texts/moved_window.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is right</source>
        <extracomment>gui/texts/moved_window.py</extracomment>
        <translation>Es stimmt</translation>
    </message>
    <message>
        <source>Let it go  Del</source>
        <extracomment>gui/texts/moved_window.py</extracomment>
        <translation>Gehen lassen  Entf</translation>
    </message>
    <message>
        <source>Lost {}</source>
        <extracomment>gui/texts/moved_window.py</extracomment>
        <translation>Verloren: {}</translation>
    </message>
    <message>
        <source>Moved safely {}</source>
        <extracomment>gui/texts/moved_window.py</extracomment>
        <translation>Sicher umgezogen: {}</translation>
    </message>
    <message>
        <source>Nothing is left of the words. Enter shows where they were; what you let go is still in the earlier text.</source>
        <extracomment>gui/texts/moved_window.py</extracomment>
        <translation>Von den Wörtern ist nichts mehr da. Enter zeigt, wo sie standen; was Sie gehen lassen, steht noch im früheren Text.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>gui/texts/moved_window.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove  Del</source>
        <extracomment>gui/texts/moved_window.py</extracomment>
        <translation>Entfernen  Entf</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <extracomment>gui/texts/moved_window.py</extracomment>
        <translation>Im Artikel zeigen</translation>
    </message>
    <message>
        <source>The same words, where they are now.</source>
        <extracomment>gui/texts/moved_window.py</extracomment>
        <translation>Dieselben Wörter, dort, wo sie jetzt sind.</translation>
    </message>
    <message>
        <source>The words are others now. Say whether each is right as it is.</source>
        <extracomment>gui/texts/moved_window.py</extracomment>
        <translation>Die Wörter sind jetzt andere. Sagen Sie, ob jede so stimmt.</translation>
    </message>
    <message>
        <source>What moved with new texts</source>
        <extracomment>gui/texts/moved_window.py</extracomment>
        <translation>Was mit neuen Texten umgezogen ist</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>About here stood {}.</source>
        <extracomment>gui/work/moving.py</extracomment>
        <translation>Ungefähr hier stand {}.</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <extracomment>gui/work/moving.py</extracomment>
        <translation>Wiederholt: {}</translation>
    </message>
    <message>
        <source>No annotation that moved is left to look at.</source>
        <extracomment>gui/work/moving.py</extracomment>
        <translation>Keine umgezogene Annotation ist noch anzusehen.</translation>
    </message>
    <message>
        <source>Settled; {undo} takes it back.</source>
        <extracomment>gui/work/moving.py</extracomment>
        <translation>Erledigt; {undo} nimmt es zurück.</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <extracomment>gui/work/moving.py</extracomment>
        <translation>Rückgängig gemacht: {}</translation>
    </message>
</context>
<context>
    <name>NameListDialog</name>
    <message numerus="yes">
        <source>%Ln names</source>
        <extracomment>gui/dialogs/name_list_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Name</numerusform>
            <numerusform>%Ln Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <extracomment>gui/dialogs/name_list_dialog.py</extracomment>
        <translation>Aus einer Datei &amp;importieren …</translation>
    </message>
    <message>
        <source>For example:

Ines Lindqvist
Lindqvist = Ines Lindqvist
Transport Ministry	ORG
# a line like this is a remark</source>
        <extracomment>gui/dialogs/name_list_dialog.py</extracomment>
        <translation>Zum Beispiel:

Ines Lindqvist
Lindqvist = Ines Lindqvist
Verkehrsministerium	ORG
# eine Zeile wie diese ist eine Anmerkung</translation>
    </message>
    <message>
        <source>Import names</source>
        <extracomment>gui/dialogs/name_list_dialog.py</extracomment>
        <translation>Namen importieren</translation>
    </message>
    <message>
        <source>Names in this project</source>
        <extracomment>gui/dialogs/name_list_dialog.py</extracomment>
        <translation>Namen in diesem Projekt</translation>
    </message>
    <message>
        <source>Names of which you know that they occur, one a line. They are found in every article of this project from the next search on ({look_again}). “short = long” gives another form of a name. After a tab comes the label, else it is a person: {}.</source>
        <extracomment>gui/dialogs/name_list_dialog.py</extracomment>
        <translation>Namen, deren Vorkommen bekannt ist, einer je Zeile. Sie werden ab der nächsten Suche ({look_again}) in jedem Artikel dieses Projekts gefunden. „kurz = lang“ gibt eine weitere Form eines Namens an. Nach einem Tabulator folgt das Label, sonst ist es eine Person: {}.</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <extracomment>gui/dialogs/name_list_dialog.py</extracomment>
        <translation>Namen, einer je Zeile</translation>
    </message>
    <message>
        <source>No names yet</source>
        <extracomment>gui/dialogs/name_list_dialog.py</extracomment>
        <translation>Noch keine Namen</translation>
    </message>
    <message>
        <source>Texts (*.txt *.tsv);;All (*)</source>
        <extracomment>gui/dialogs/name_list_dialog.py</extracomment>
        <translation>Texte (*.txt *.tsv);;Alle (*)</translation>
    </message>
    <message>
        <source>{} cannot be read: {}.</source>
        <extracomment>gui/dialogs/name_list_dialog.py</extracomment>
        <translation>{} kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>{} is not text in UTF-8. Save it as UTF-8 and try again.</source>
        <extracomment>gui/dialogs/name_list_dialog.py</extracomment>
        <translation>{} ist kein Text in UTF-8. Als UTF-8 speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>{} is too large to be a list of names.</source>
        <extracomment>gui/dialogs/name_list_dialog.py</extracomment>
        <translation>{} ist zu groß für eine Namensliste.</translation>
    </message>
</context>
<context>
    <name>NewTextDialog</name>
    <message numerus="yes">
        <source>%Ln annotations moved safely</source>
        <extracomment>gui/texts/new_text_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Annotation sicher verschoben</numerusform>
            <numerusform>%Ln Annotationen sicher verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <extracomment>gui/texts/new_text_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln anzusehen</numerusform>
            <numerusform>%Ln anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <extracomment>gui/texts/new_text_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln ohne Stelle</numerusform>
            <numerusform>%Ln ohne Stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the text, or paste the updated article over it. Annotations move with their words; the present text stays readable under View › Earlier texts.</source>
        <extracomment>gui/texts/new_text_dialog.py</extracomment>
        <translation>Den Text berichtigen oder den aktualisierten Artikel darüber einfügen. Annotationen wandern mit ihren Wörtern; der jetzige Text bleibt unter Ansicht › Frühere Texte lesbar.</translation>
    </message>
    <message>
        <source>Only with the earlier text: {}</source>
        <extracomment>gui/texts/new_text_dialog.py</extracomment>
        <translation>Nur mit dem früheren Text: {}</translation>
    </message>
    <message>
        <source>Read a text</source>
        <extracomment>gui/texts/new_text_dialog.py</extracomment>
        <translation>Text einlesen</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <extracomment>gui/texts/new_text_dialog.py</extracomment>
        <translation>Aus einer Datei einlesen …</translation>
    </message>
    <message>
        <source>Replace  Ctrl+Enter</source>
        <extracomment>gui/texts/new_text_dialog.py</extracomment>
        <translation>Ersetzen  Strg+Enter</translation>
    </message>
    <message>
        <source>Replace text</source>
        <extracomment>gui/texts/new_text_dialog.py</extracomment>
        <translation>Text ersetzen</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <extracomment>gui/texts/new_text_dialog.py</extracomment>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>That could not be read</source>
        <extracomment>gui/texts/new_text_dialog.py</extracomment>
        <translation>Das konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The text is not changed yet.</source>
        <extracomment>gui/texts/new_text_dialog.py</extracomment>
        <translation>Der Text ist noch nicht geändert.</translation>
    </message>
    <message>
        <source>To look at (they get a note): {}</source>
        <extracomment>gui/texts/new_text_dialog.py</extracomment>
        <translation>Anzusehen (sie bekommen eine Notiz): {}</translation>
    </message>
    <message>
        <source>You have changed the text. Ctrl+Enter replaces it; Escape once more drops what you changed.</source>
        <extracomment>gui/texts/new_text_dialog.py</extracomment>
        <translation>Der Text ist geändert. Strg+Enter ersetzt ihn; noch einmal Esc verwirft die Änderung.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>gui/texts/new_text_dialog.py</extracomment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteKeeping</name>
    <message>
        <source>Answer to {author}: {text}</source>
        <extracomment>gui/work/note_keeping.py</extracomment>
        <translation>Antwort an {author}: {text}</translation>
    </message>
    <message>
        <source>Flagged the {}; {note_queue} lists what is flagged.</source>
        <extracomment>gui/work/note_keeping.py</extracomment>
        <translation>Fähnchen gesetzt: {}; {note_queue} listet alles mit Fähnchen.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>gui/work/note_keeping.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Took the flag off the {}.</source>
        <extracomment>gui/work/note_keeping.py</extracomment>
        <translation>Fähnchen abgenommen: {}.</translation>
    </message>
    <message>
        <source>annotation</source>
        <extracomment>gui/work/note_keeping.py</extracomment>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>article</source>
        <extracomment>gui/work/note_keeping.py</extracomment>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>Article</source>
        <extracomment>gui/notes/note_model.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>gui/notes/note_model.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>gui/notes/note_model.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>gui/notes/note_model.py</extracomment>
        <translation>Zu</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>gui/notes/note_model.py</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>entity</source>
        <extracomment>gui/notes/note_model.py</extracomment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>mention</source>
        <extracomment>gui/notes/note_model.py</extracomment>
        <translation>Nennung</translation>
    </message>
    <message>
        <source>page label</source>
        <extracomment>gui/notes/note_model.py</extracomment>
        <translation>Seitenlabel</translation>
    </message>
    <message>
        <source>quote</source>
        <extracomment>gui/notes/note_model.py</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>something that is gone</source>
        <extracomment>gui/notes/note_model.py</extracomment>
        <translation>etwas, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>stance</source>
        <extracomment>gui/notes/note_model.py</extracomment>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>the article</source>
        <extracomment>gui/notes/note_model.py</extracomment>
        <translation>der Artikel</translation>
    </message>
    <message>
        <source>✓ </source>
        <extracomment>gui/notes/note_model.py</extracomment>
        <translation>✓ </translation>
    </message>
</context>
<context>
    <name>NoteQueue</name>
    <message>
        <source>All</source>
        <extracomment>gui/notes/note_queue.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>gui/notes/note_queue.py</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gui/notes/note_queue.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No open note. {note} in the window writes one, {flag} flags.</source>
        <extracomment>gui/notes/note_queue.py</extracomment>
        <translation>Keine offene Notiz. {note} im Fenster schreibt eine, {flag} setzt ein Fähnchen.</translation>
    </message>
    <message>
        <source>No such note. Try other words, or “All”.</source>
        <extracomment>gui/notes/note_queue.py</extracomment>
        <translation>Keine solche Notiz. Andere Wörter versuchen, oder „Alle“.</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>gui/notes/note_queue.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>gui/notes/note_queue.py</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Search notes</source>
        <extracomment>gui/notes/note_queue.py</extracomment>
        <translation>Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Settle or reopen</source>
        <extracomment>gui/notes/note_queue.py</extracomment>
        <translation>Erledigen oder wieder öffnen</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <extracomment>gui/notes/note_queue.py</extracomment>
        <translation>Im Artikel zeigen</translation>
    </message>
    <message>
        <source>Words or author…</source>
        <extracomment>gui/notes/note_queue.py</extracomment>
        <translation>Wörter oder Autor …</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <extracomment>gui/article/notice_bar.py</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>gui/article/notice_bar.py</extracomment>
        <translation>Weglegen</translation>
    </message>
</context>
<context>
    <name>Occurrences</name>
    <message>
        <source>Choose a wrong mention or page label first.</source>
        <extracomment>gui/work/occurrences.py</extracomment>
        <translation>Zuerst eine falsche Nennung oder ein falsches Seitenlabel wählen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>gui/work/occurrences.py</extracomment>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Propagated “{}” ×{}{}.</source>
        <extracomment>gui/work/occurrences.py</extracomment>
        <translation>„{}“ übertragen ×{}{}.</translation>
    </message>
    <message>
        <source>Rejected “{}” ×{}{}.</source>
        <extracomment>gui/work/occurrences.py</extracomment>
        <translation>„{}“ verworfen ×{}{}.</translation>
    </message>
    <message>
        <source>Select some words on one line first, or choose a mention or a page label.</source>
        <extracomment>gui/work/occurrences.py</extracomment>
        <translation>Zuerst Wörter auf einer Zeile auswählen, oder eine Nennung oder ein Seitenlabel wählen.</translation>
    </message>
    <message>
        <source>What are they?</source>
        <extracomment>gui/work/occurrences.py</extracomment>
        <translation>Was sind sie?</translation>
    </message>
    <message>
        <source>Who or what is meant?</source>
        <extracomment>gui/work/occurrences.py</extracomment>
        <translation>Wer oder was ist gemeint?</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <extracomment>gui/work/occurrences.py</extracomment>
        <translation>
            <numerusform>in %Ln Artikel</numerusform>
            <numerusform>in %Ln Artikeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccurrencesDialog</name>
    <message>
        <source>All articles</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>Abbrechen  Esc</translation>
    </message>
    <message>
        <source>Every “{}”</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>Jedes „{}“</translation>
    </message>
    <message>
        <source>Listed articles</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>Artikel der Liste</translation>
    </message>
    <message>
        <source>Looking… {}</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>Sucht … {}</translation>
    </message>
    <message>
        <source>Mark {}</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>{} markieren</translation>
    </message>
    <message>
        <source>Nothing has these words. Change the options above.</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>Nirgends stehen diese Wörter. Die Optionen oben ändern.</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reject every “{}”</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>Jedes „{}“ verwerfen</translation>
    </message>
    <message>
        <source>Reject {}</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>{} verwerfen</translation>
    </message>
    <message>
        <source>Selected paragraphs</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>Ausgewählte Absätze</translation>
    </message>
    <message>
        <source>Space ticks a line, Shift+Space its article, Ctrl+A all.</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>Leertaste hakt eine Zeile an, Umschalt+Leertaste ihren Artikel, Strg+A alle.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln places. Narrow the search for the others.</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>
            <numerusform>Die erste Stelle. Für die anderen die Suche einengen.</numerusform>
            <numerusform>Die ersten %Ln Stellen. Für die anderen die Suche einengen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here to reject. Look in more articles.</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>Hier gibt es nichts zu verwerfen. In mehr Artikeln suchen.</translation>
    </message>
    <message>
        <source>This article</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>Dieser Absatz</translation>
    </message>
    <message>
        <source>What has another label is ticked one by one.</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>Was ein anderes Label hat, wird einzeln angehakt.</translation>
    </message>
    <message>
        <source>What is inside other names or was rejected before is ticked one by one.</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>Was in anderen Namen steht oder schon verworfen wurde, wird einzeln angehakt.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>
            <numerusform>in %Ln Artikel</numerusform>
            <numerusform>in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} of %Ln places ticked</source>
        <extracomment>gui/occurrences/dialog.py</extracomment>
        <translation>
            <numerusform>{} von %Ln Stelle angehakt</numerusform>
            <numerusform>{} von %Ln Stellen angehakt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>This is what can be read of {}, which is damaged.</source>
        <extracomment>gui/work/opening.py</extracomment>
        <translation>Das ist, was von {} lesbar ist; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>This is {} as it was at {}.</source>
        <extracomment>gui/work/opening.py</extracomment>
        <translation>Das ist {}, wie es um {} war.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Also with ’s, ’, s or es</source>
        <extracomment>gui/occurrences/options.py</extracomment>
        <translation>Auch mit ’s, ’, s oder es</translation>
    </message>
    <message>
        <source>Merkel also finds Merkel’s and Merkels. ’s is not marked, s is.</source>
        <extracomment>gui/occurrences/options.py</extracomment>
        <translation>Merkel findet auch Merkel’s und Merkels. ’s wird nicht markiert, s schon.</translation>
    </message>
    <message>
        <source>Same case</source>
        <extracomment>gui/occurrences/options.py</extracomment>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole lines; case, blanks and numbers may differ.</source>
        <extracomment>gui/occurrences/options.py</extracomment>
        <translation>Ganze Zeilen; Groß- und Kleinschreibung, Leerzeichen und Zahlen dürfen abweichen.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <extracomment>gui/occurrences/options.py</extracomment>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>key {}</source>
        <extracomment>gui/occurrences/options.py</extracomment>
        <translation>Taste {}</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>What is wrong</source>
        <extracomment>gui/dialogs/options_form.py</extracomment>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page {} of {}</source>
        <extracomment>gui/printing/preview.py</extracomment>
        <translation>Seite {} von {}</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>gui/printing/preview.py</extracomment>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <extracomment>gui/palette/palette.py</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Every command</source>
        <extracomment>gui/palette/palette.py</extracomment>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <extracomment>gui/palette/palette.py</extracomment>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Nothing is called so. Type less, or other words.</source>
        <extracomment>gui/palette/palette.py</extracomment>
        <translation>Nichts heißt so. Weniger oder andere Wörter eingeben.</translation>
    </message>
    <message>
        <source>Type what you want to do…</source>
        <extracomment>gui/palette/palette.py</extracomment>
        <translation>Eingeben, was getan werden soll …</translation>
    </message>
    <message>
        <source>“{}” cannot be done now: {}.</source>
        <extracomment>gui/palette/palette.py</extracomment>
        <translation>„{}“ geht jetzt nicht: {}.</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <extracomment>gui/work/pasting.py</extracomment>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Choices</source>
        <extracomment>gui/dialogs/picker.py</extracomment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Type to find…</source>
        <extracomment>gui/dialogs/picker.py</extracomment>
        <translation>Tippen, um zu suchen …</translation>
    </message>
    <message>
        <source>key {}</source>
        <extracomment>gui/dialogs/picker.py</extracomment>
        <translation>Taste {}</translation>
    </message>
</context>
<context>
    <name>Pointing</name>
    <message>
        <source>Nothing is marked at the caret. {next_mark} goes to the next annotation, {next_pane} to the next pane.</source>
        <extracomment>gui/work/pointing.py</extracomment>
        <translation>An der Schreibmarke ist nichts markiert. {next_mark} geht zur nächsten Annotation, {next_pane} zum nächsten Bereich.</translation>
    </message>
    <message>
        <source>There is nothing in this layer yet.</source>
        <extracomment>gui/work/pointing.py</extracomment>
        <translation>In dieser Ebene gibt es noch nichts.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>This counts from the next search on. {look_again} looks again.</source>
        <extracomment>gui/work/preferences.py</extracomment>
        <translation>Das zählt ab der nächsten Suche. {look_again} sucht erneut.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message numerus="yes">
        <source>%Ln articles will be added.</source>
        <extracomment>gui/importing/preview_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Artikel wird hinzugefügt.</numerusform>
            <numerusform>%Ln Artikel werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln get a new text.</source>
        <extracomment>gui/importing/preview_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln bekommt einen neuen Text.</numerusform>
            <numerusform>%Ln bekommen einen neuen Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <extracomment>gui/importing/preview_dialog.py</extracomment>
        <translation>Alles davon ist schon da.</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>gui/importing/preview_dialog.py</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import {}</source>
        <extracomment>gui/importing/preview_dialog.py</extracomment>
        <translation>{} importieren</translation>
    </message>
    <message>
        <source>None of it can be imported; the list says why.</source>
        <extracomment>gui/importing/preview_dialog.py</extracomment>
        <translation>Nichts davon kann importiert werden; die Liste sagt, warum.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <extracomment>gui/importing/preview_dialog.py</extracomment>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <extracomment>gui/importing/preview_dialog.py</extracomment>
        <translation>Fortschritt des Lesens</translation>
    </message>
    <message numerus="yes">
        <source>Read this way: %Ln articles.</source>
        <extracomment>gui/importing/preview_dialog.py</extracomment>
        <translation>
            <numerusform>So gelesen: %Ln Artikel.</numerusform>
            <numerusform>So gelesen: %Ln Artikel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln found so far.</source>
        <extracomment>gui/importing/preview_dialog.py</extracomment>
        <translation>
            <numerusform>Liest … %Ln bisher gefunden.</numerusform>
            <numerusform>Liest … %Ln bisher gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <extracomment>gui/importing/preview_dialog.py</extracomment>
        <translation>Darin ist nichts zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>They bring %Ln annotations.</source>
        <extracomment>gui/importing/preview_dialog.py</extracomment>
        <translation>
            <numerusform>Sie bringen %Ln Annotation mit.</numerusform>
            <numerusform>Sie bringen %Ln Annotationen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be imported of it is here already.</source>
        <extracomment>gui/importing/preview_dialog.py</extracomment>
        <translation>Was sich davon importieren lässt, ist schon da.</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>(nothing)</source>
        <extracomment>gui/importing/preview_model.py</extracomment>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Annotations</source>
        <extracomment>gui/importing/preview_model.py</extracomment>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>gui/importing/preview_model.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>gui/importing/preview_model.py</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>gui/importing/preview_model.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>gui/importing/preview_model.py</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>gui/importing/preview_model.py</extracomment>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <extracomment>gui/importing/preview_model.py</extracomment>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>cannot be imported: {}</source>
        <extracomment>gui/importing/preview_model.py</extracomment>
        <translation>kann nicht importiert werden: {}</translation>
    </message>
    <message>
        <source>is here already</source>
        <extracomment>gui/importing/preview_model.py</extracomment>
        <translation>ist schon da</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>gui/importing/preview_model.py</extracomment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>new article</source>
        <extracomment>gui/importing/preview_model.py</extracomment>
        <translation>neuer Artikel</translation>
    </message>
    <message>
        <source>new article, {} like “{}”</source>
        <extracomment>gui/importing/preview_model.py</extracomment>
        <translation>neuer Artikel, {} wie „{}“</translation>
    </message>
    <message>
        <source>new version of “{}” of this import, {} alike</source>
        <extracomment>gui/importing/preview_model.py</extracomment>
        <translation>neue Fassung von „{}“ in diesem Import, {} gleich</translation>
    </message>
    <message>
        <source>new version of “{}”, {} alike</source>
        <extracomment>gui/importing/preview_model.py</extracomment>
        <translation>neue Fassung von „{}“, {} gleich</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>gui/importing/preview_model.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>{} characters</source>
        <extracomment>gui/importing/preview_model.py</extracomment>
        <translation>{} Zeichen</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <extracomment>gui/importing/preview_model.py</extracomment>
        <translation>{}, Zeile {}</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>What would be imported</source>
        <extracomment>gui/importing/preview_table.py</extracomment>
        <translation>Was importiert würde</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>All %Ln articles of the list (as PDF)</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>
            <numerusform>Der %Ln Artikel der Liste (als PDF)</numerusform>
            <numerusform>Alle %Ln Artikel der Liste (als PDF)</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>List of entities</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Liste der Entitäten</translation>
    </message>
    <message>
        <source>List of quotes</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Liste der Zitate</translation>
    </message>
    <message>
        <source>List of stances</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Liste der Haltungen</translation>
    </message>
    <message>
        <source>Marks and speakers</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Markierungen und Sprecher</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>No printer is set up here; a PDF can be printed anywhere.</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Hier ist kein Drucker eingerichtet; ein PDF lässt sich überall drucken.</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Open suggestions too</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Auch offene Vorschläge</translation>
    </message>
    <message>
        <source>Page before</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Seite {} von {}</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Als {} gespeichert.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped; no file was made.</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Abgebrochen; keine Datei wurde angelegt.</translation>
    </message>
    <message>
        <source>This article</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>What is printed</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>gui/printing/dialog.py</extracomment>
        <translation>Schreibt</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Choose an article first.</source>
        <extracomment>gui/work/printing.py</extracomment>
        <translation>Zuerst einen Artikel wählen.</translation>
    </message>
</context>
<context>
    <name>ProjectFiles</name>
    <message>
        <source>&amp;Make the project</source>
        <extracomment>gui/work/project_files.py</extracomment>
        <translation>Projekt &amp;anlegen</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>gui/work/project_files.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <extracomment>gui/work/project_files.py</extracomment>
        <translation>Ordner mit Artikeln importieren</translation>
    </message>
    <message>
        <source>Import articles</source>
        <extracomment>gui/work/project_files.py</extracomment>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>gui/work/project_files.py</extracomment>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>gui/work/project_files.py</extracomment>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Projects (*{})</source>
        <extracomment>gui/work/project_files.py</extracomment>
        <translation>Projekte (*{})</translation>
    </message>
    <message>
        <source>Projects (*{});;All files (*)</source>
        <extracomment>gui/work/project_files.py</extracomment>
        <translation>Projekte (*{});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The folder {} for the sample cannot be made: {}.</source>
        <extracomment>gui/work/project_files.py</extracomment>
        <translation>Der Ordner {} für das Beispiel kann nicht angelegt werden: {}.</translation>
    </message>
    <message>
        <source>What is to be labelled?</source>
        <extracomment>gui/work/project_files.py</extracomment>
        <translation>Was soll Labels bekommen?</translation>
    </message>
    <message>
        <source>{} The project is open for reading only, until it is closed and opened again.</source>
        <extracomment>gui/work/project_files.py</extracomment>
        <translation>{} Das Projekt ist nur zum Lesen offen, bis es geschlossen und wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>{} is a backup. To work in it, save a copy of it elsewhere, or restore it.</source>
        <extracomment>gui/work/project_files.py</extracomment>
        <translation>{} ist eine Sicherung. Um darin zu arbeiten, sichern Sie anderswo eine Kopie davon oder stellen Sie sie wieder her.</translation>
    </message>
</context>
<context>
    <name>QuoteEditing</name>
    <message>
        <source>Nested under “{}”. {set_parent} chooses another, {unnest} frees it again.</source>
        <extracomment>gui/work/quote_editing.py</extracomment>
        <translation>Eingebettet in „{}“. {set_parent} wählt ein anderes, {unnest} löst es wieder.</translation>
    </message>
    <message>
        <source>Put the caret into the part of the quote that is to go.</source>
        <extracomment>gui/work/quote_editing.py</extracomment>
        <translation>Die Schreibmarke in den Teil des Zitats setzen, der wegsoll.</translation>
    </message>
    <message>
        <source>This is all that is said. Del removes the whole quote.</source>
        <extracomment>gui/work/quote_editing.py</extracomment>
        <translation>Das ist alles Gesagte. Entf entfernt das ganze Zitat.</translation>
    </message>
    <message>
        <source>This is an attitude, and hidden when you move on ({show_attitudes}).</source>
        <extracomment>gui/work/quote_editing.py</extracomment>
        <translation>Das ist eine Einstellung und wird beim Weitergehen verborgen ({show_attitudes}).</translation>
    </message>
    <message>
        <source>This is an attitude: a wish, plan or belief, not speech.</source>
        <extracomment>gui/work/quote_editing.py</extracomment>
        <translation>Das ist eine Einstellung: ein Wunsch, Plan oder eine Überzeugung, keine Äußerung.</translation>
    </message>
    <message>
        <source>This was said.</source>
        <extracomment>gui/work/quote_editing.py</extracomment>
        <translation>Das wurde gesagt.</translation>
    </message>
</context>
<context>
    <name>QuoteParting</name>
    <message>
        <source>As selected</source>
        <extracomment>gui/work/quote_parting.py</extracomment>
        <translation>Wie ausgewählt</translation>
    </message>
    <message>
        <source>Do quotation marks belong to what is said?</source>
        <extracomment>gui/work/quote_parting.py</extracomment>
        <translation>Gehören Anführungszeichen zum Gesagten?</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>gui/work/quote_parting.py</extracomment>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>Joined with the quote that followed.</source>
        <extracomment>gui/work/quote_parting.py</extracomment>
        <translation>Mit dem folgenden Zitat verbunden.</translation>
    </message>
    <message>
        <source>No quote follows this one that could be joined to it.</source>
        <extracomment>gui/work/quote_parting.py</extracomment>
        <translation>Auf dieses folgt kein Zitat, das sich verbinden ließe.</translation>
    </message>
    <message>
        <source>Outside</source>
        <extracomment>gui/work/quote_parting.py</extracomment>
        <translation>Nicht dazu</translation>
    </message>
    <message>
        <source>Rule saved. It holds for what is marked from now on.</source>
        <extracomment>gui/work/quote_parting.py</extracomment>
        <translation>Regel gespeichert. Sie gilt für alles, was ab jetzt markiert wird.</translation>
    </message>
    <message>
        <source>This quote stands by itself now.</source>
        <extracomment>gui/work/quote_parting.py</extracomment>
        <translation>Dieses Zitat steht jetzt für sich.</translation>
    </message>
    <message>
        <source>This quote stands by itself. P nests it under another.</source>
        <extracomment>gui/work/quote_parting.py</extracomment>
        <translation>Dieses Zitat steht für sich. P bettet es in ein anderes ein.</translation>
    </message>
    <message>
        <source>Two quotes now, of the same speaker; this is the second.</source>
        <extracomment>gui/work/quote_parting.py</extracomment>
        <translation>Jetzt zwei Zitate desselben Sprechers; dies ist das zweite.</translation>
    </message>
    <message>
        <source>nothing is added and nothing taken away</source>
        <extracomment>gui/work/quote_parting.py</extracomment>
        <translation>nichts kommt hinzu, nichts fällt weg</translation>
    </message>
    <message>
        <source>only the words between the marks</source>
        <extracomment>gui/work/quote_parting.py</extracomment>
        <translation>nur die Wörter zwischen den Zeichen</translation>
    </message>
    <message>
        <source>“We agree,” is marked with its marks</source>
        <extracomment>gui/work/quote_parting.py</extracomment>
        <translation>„Wir sind einig“ wird mit den Zeichen markiert</translation>
    </message>
</context>
<context>
    <name>ReadingForm</name>
    <message>
        <source>&amp;Options</source>
        <extracomment>gui/importing/reading_form.py</extracomment>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>Options of the format</source>
        <extracomment>gui/importing/reading_form.py</extracomment>
        <translation>Optionen des Formats</translation>
    </message>
    <message>
        <source>Read the files as</source>
        <extracomment>gui/importing/reading_form.py</extracomment>
        <translation>Die Dateien lesen als</translation>
    </message>
    <message>
        <source>What each of them is</source>
        <extracomment>gui/importing/reading_form.py</extracomment>
        <translation>Was jede davon ist</translation>
    </message>
    <message>
        <source>of “{}”</source>
        <extracomment>gui/importing/reading_form.py</extracomment>
        <translation>von „{}“</translation>
    </message>
</context>
<context>
    <name>ReadyDialog</name>
    <message>
        <source>&amp;Take it</source>
        <extracomment>gui/scheme/ready_dialog.py</extracomment>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gui/scheme/ready_dialog.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <extracomment>gui/scheme/ready_dialog.py</extracomment>
        <translation>Aus einer &amp;Datei …</translation>
    </message>
    <message>
        <source>Import a scheme</source>
        <extracomment>gui/scheme/ready_dialog.py</extracomment>
        <translation>Schema importieren</translation>
    </message>
    <message>
        <source>It can be changed at any time, without losing what is annotated.</source>
        <extracomment>gui/scheme/ready_dialog.py</extracomment>
        <translation>Es kann jederzeit geändert werden, ohne dass Annotiertes verloren geht.</translation>
    </message>
    <message>
        <source>Schemes</source>
        <extracomment>gui/scheme/ready_dialog.py</extracomment>
        <translation>Schemata</translation>
    </message>
    <message>
        <source>Schemes (*.toml *.json *.qdc);;All files (*)</source>
        <extracomment>gui/scheme/ready_dialog.py</extracomment>
        <translation>Schemata (*.toml *.json *.qdc);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Start from a ready scheme</source>
        <extracomment>gui/scheme/ready_dialog.py</extracomment>
        <translation>Mit einem fertigen Schema beginnen</translation>
    </message>
    <message>
        <source>That is no scheme</source>
        <extracomment>gui/scheme/ready_dialog.py</extracomment>
        <translation>Das ist kein Schema</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>gui/recent_menu.py</extracomment>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message numerus="yes">
        <source>%Ln were missed and made by hand.</source>
        <extracomment>gui/dialogs/record_words.py</extracomment>
        <translation>
            <numerusform>%Ln wurde übersehen und von Hand angelegt.</numerusform>
            <numerusform>%Ln wurden übersehen und von Hand angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <extracomment>gui/dialogs/record_dialog.py</extracomment>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Accepted with a change</source>
        <extracomment>gui.dialogs.record_words:COLUMN_TIPS</extracomment>
        <translation>Mit Änderung angenommen</translation>
    </message>
    <message>
        <source>Accepted without a change</source>
        <extracomment>gui.dialogs.record_words:COLUMN_TIPS</extracomment>
        <translation>Ohne Änderung angenommen</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>gui/dialogs/record_words.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All layers</source>
        <extracomment>gui/dialogs/record_dialog.py</extracomment>
        <translation>Alle Ebenen</translation>
    </message>
    <message>
        <source>As suggested</source>
        <extracomment>gui.dialogs.record_words:COLUMNS</extracomment>
        <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
        <source>By likelihood</source>
        <extracomment>gui/dialogs/record_dialog.py</extracomment>
        <translation>Nach Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>gui.dialogs.record_words:COLUMNS</extracomment>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>gui/dialogs/record_dialog.py</extracomment>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Counting what was decided …</source>
        <extracomment>gui/dialogs/record_dialog.py</extracomment>
        <translation>Zählt, was entschieden wurde …</translation>
    </message>
    <message>
        <source>Decisions</source>
        <extracomment>gui/dialogs/record_dialog.py</extracomment>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Kept as is</source>
        <extracomment>gui.dialogs.record_words:COLUMNS</extracomment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>gui/dialogs/record_dialog.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>gui/dialogs/record_words.py</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Made by hand in articles that had been looked through</source>
        <extracomment>gui.dialogs.record_words:COLUMN_TIPS</extracomment>
        <translation>Von Hand angelegt in Artikeln, die durchsucht waren</translation>
    </message>
    <message>
        <source>Mentions</source>
        <extracomment>gui.dialogs.record_words:LAYER_NAMES</extracomment>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>gui.dialogs.record_words:COLUMNS</extracomment>
        <translation>Übersehen</translation>
    </message>
    <message>
        <source>No likelihood</source>
        <extracomment>gui/dialogs/record_words.py</extracomment>
        <translation>Ohne Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Nobody has decided on these; they are in no share</source>
        <extracomment>gui.dialogs.record_words:COLUMN_TIPS</extracomment>
        <translation>Darüber hat niemand entschieden; sie zählen in keinem Anteil</translation>
    </message>
    <message>
        <source>Nothing here has been decided on yet. In the article, J goes to the next suggestion, A says that it is right, X that it is wrong.</source>
        <extracomment>gui/dialogs/record_words.py</extracomment>
        <translation>Hier ist noch nichts entschieden. Im Artikel geht J zum nächsten Vorschlag, A sagt, dass er stimmt, X, dass er falsch ist.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln suggestions decided, {} were right as they stood, {} were corrected and {} rejected.</source>
        <extracomment>gui/dialogs/record_words.py</extracomment>
        <translation>
            <numerusform>Von %Ln entschiedenen Vorschlag stimmten {} unverändert, {} wurden berichtigt und {} verworfen.</numerusform>
            <numerusform>Von %Ln entschiedenen Vorschlägen stimmten {} unverändert, {} wurden berichtigt und {} verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>gui.dialogs.record_words:COLUMNS</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>gui/dialogs/record_dialog.py</extracomment>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Page labels</source>
        <extracomment>gui.dialogs.record_words:LAYER_NAMES</extracomment>
        <translation>Seitenlabels</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>gui.dialogs.record_words:LAYER_NAMES</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>gui.dialogs.record_words:COLUMNS</extracomment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Suggestion quality</source>
        <extracomment>gui/dialogs/record_dialog.py</extracomment>
        <translation>Güte der Vorschläge</translation>
    </message>
    <message>
        <source>The share of what was decided that was right as it stood</source>
        <extracomment>gui.dialogs.record_words:COLUMN_TIPS</extracomment>
        <translation>Der Anteil des Entschiedenen, der unverändert stimmte</translation>
    </message>
    <message>
        <source>There are no suggestions here yet. File → Find suggestions looks for them.</source>
        <extracomment>gui/dialogs/record_words.py</extracomment>
        <translation>Hier gibt es noch keine Vorschläge. Datei → Vorschläge suchen sucht danach.</translation>
    </message>
    <message>
        <source>Week of {}</source>
        <extracomment>gui/dialogs/record_words.py</extracomment>
        <translation>Woche ab {}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>gui/dialogs/record_words.py</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>nothing to count</source>
        <extracomment>gui/dialogs/record_dialog.py</extracomment>
        <translation>nichts zu zählen</translation>
    </message>
    <message>
        <source>{}: {} as suggested, {} corrected, {} rejected, of {}</source>
        <extracomment>gui/dialogs/record_words.py</extracomment>
        <translation>{}: {} wie vorgeschlagen, {} berichtigt, {} verworfen, von {}</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Becomes</source>
        <extracomment>gui/scheme/replace_dialog.py</extracomment>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Every label in use stays as it is.</source>
        <extracomment>gui/scheme/replace_dialog.py</extracomment>
        <translation>Jedes verwendete Label bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Keep it in the scheme</source>
        <extracomment>gui/scheme/replace_dialog.py</extracomment>
        <translation>Im Schema behalten</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>gui/scheme/replace_dialog.py</extracomment>
        <translation>Label</translation>
    </message>
    <message>
        <source>Labels of entities: {} new, {} go.</source>
        <extracomment>gui/scheme/replace_dialog.py</extracomment>
        <translation>Labels von Entitäten: {} neu, {} fallen weg.</translation>
    </message>
    <message>
        <source>Page labels: {} new, {} go.</source>
        <extracomment>gui/scheme/replace_dialog.py</extracomment>
        <translation>Seitenlabels: {} neu, {} fallen weg.</translation>
    </message>
    <message>
        <source>Polarities: {} new, {} go.</source>
        <extracomment>gui/scheme/replace_dialog.py</extracomment>
        <translation>Polaritäten: {} neu, {} fallen weg.</translation>
    </message>
    <message>
        <source>Take the scheme “{}”</source>
        <extracomment>gui/scheme/replace_dialog.py</extracomment>
        <translation>Schema „{}“ übernehmen</translation>
    </message>
    <message>
        <source>Take these annotations out</source>
        <extracomment>gui/scheme/replace_dialog.py</extracomment>
        <translation>Diese Annotationen herausnehmen</translation>
    </message>
    <message>
        <source>These labels are in use, and the scheme does not have them. Say what their annotations get:</source>
        <extracomment>gui/scheme/replace_dialog.py</extracomment>
        <translation>Diese Labels werden verwendet, und das Schema hat sie nicht. Angeben, was ihre Annotationen bekommen:</translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>gui/scheme/replace_dialog.py</extracomment>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>What becomes of labels in use</source>
        <extracomment>gui/scheme/replace_dialog.py</extracomment>
        <translation>Was aus verwendeten Labels wird</translation>
    </message>
    <message>
        <source>{} becomes</source>
        <extracomment>gui/scheme/replace_dialog.py</extracomment>
        <translation>{} wird zu</translation>
    </message>
</context>
<context>
    <name>Rescuing</name>
    <message>
        <source>&amp;Open it</source>
        <extracomment>gui/work/rescuing.py</extracomment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Rescue what can be read</source>
        <extracomment>gui/work/rescuing.py</extracomment>
        <translation>&amp;Retten, was lesbar ist</translation>
    </message>
    <message>
        <source>Articles: {articles}. Annotations: {annotations}.</source>
        <extracomment>gui/work/rescuing.py</extracomment>
        <translation>Artikel: {articles}. Annotationen: {annotations}.</translation>
    </message>
    <message>
        <source>It opens for reading only, and nothing of it is kept: rescue it to go on.</source>
        <extracomment>gui/work/rescuing.py</extracomment>
        <translation>Es öffnet sich nur zum Lesen, und nichts davon wird behalten: Zum Weiterarbeiten muss es gerettet werden.</translation>
    </message>
    <message>
        <source>No project can be read in it</source>
        <extracomment>gui/work/rescuing.py</extracomment>
        <translation>Kein Projekt ist darin lesbar</translation>
    </message>
    <message>
        <source>Nothing is lost: all of it could be read.</source>
        <extracomment>gui/work/rescuing.py</extracomment>
        <translation>Nichts ist verloren: Alles ließ sich lesen.</translation>
    </message>
    <message>
        <source>Nothing was changed in it. What can be read of it can be rescued into a new project beside it, or a backup put in its place.</source>
        <extracomment>gui/work/rescuing.py</extracomment>
        <translation>Daran wurde nichts geändert. Was davon lesbar ist, kann in ein neues Projekt daneben gerettet werden, oder eine Sicherung tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Only &amp;look at it</source>
        <extracomment>gui/work/rescuing.py</extracomment>
        <translation>Nur &amp;ansehen</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <extracomment>gui/work/rescuing.py</extracomment>
        <translation>Was lesbar ist, wird gelesen …</translation>
    </message>
    <message>
        <source>Rescued</source>
        <extracomment>gui/work/rescuing.py</extracomment>
        <translation>Gerettet</translation>
    </message>
    <message>
        <source>Rescuing</source>
        <extracomment>gui/work/rescuing.py</extracomment>
        <translation>Es wird gerettet</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <extracomment>gui/work/rescuing.py</extracomment>
        <translation>&amp;Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>The new project is {path}.</source>
        <extracomment>gui/work/rescuing.py</extracomment>
        <translation>Das neue Projekt ist {path}.</translation>
    </message>
    <message>
        <source>The project is damaged</source>
        <extracomment>gui/work/rescuing.py</extracomment>
        <translation>Das Projekt ist beschädigt</translation>
    </message>
    <message>
        <source>What can be read</source>
        <extracomment>gui/work/rescuing.py</extracomment>
        <translation>Was lesbar ist</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Another file…</source>
        <extracomment>gui/backups/restore_dialog.py</extracomment>
        <translation>&amp;Andere Datei …</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <extracomment>gui/backups/restore_dialog.py</extracomment>
        <translation>A&amp;nsehen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>gui/backups/restore_dialog.py</extracomment>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Annotations</source>
        <extracomment>gui/backups/restore_dialog.py</extracomment>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>gui/backups/restore_dialog.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>gui/backups/restore_dialog.py</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>gui/backups/restore_dialog.py</extracomment>
        <translation>Wählen Sie eine Sicherung</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>gui/backups/restore_dialog.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It cannot be restored. Choose another one.</source>
        <extracomment>gui/backups/restore_dialog.py</extracomment>
        <translation>Sie kann nicht wiederhergestellt werden. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Last step</source>
        <extracomment>gui/backups/restore_dialog.py</extracomment>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Open it in a window of its own, for reading only</source>
        <extracomment>gui/backups/restore_dialog.py</extracomment>
        <translation>In einem eigenen Fenster öffnen, nur zum Lesen</translation>
    </message>
    <message>
        <source>Projects (*{});;All files (*)</source>
        <extracomment>gui/backups/restore_dialog.py</extracomment>
        <translation>Projekte (*{});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the backups</source>
        <extracomment>gui/backups/restore_dialog.py</extracomment>
        <translation>Die Sicherungen werden gelesen</translation>
    </message>
    <message>
        <source>Restore a backup of {}</source>
        <extracomment>gui/backups/restore_dialog.py</extracomment>
        <translation>Eine Sicherung von {} wiederherstellen</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>gui/backups/restore_dialog.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The project becomes again what it was. What it is now is kept among the backups, so a restore can be taken back too.</source>
        <extracomment>gui/backups/restore_dialog.py</extracomment>
        <translation>Das Projekt wird wieder, was es war. Was es jetzt ist, bleibt bei den Sicherungen, so dass auch das Wiederherstellen zurückgenommen werden kann.</translation>
    </message>
    <message>
        <source>There are no backups in {}.</source>
        <extracomment>gui/backups/restore_dialog.py</extracomment>
        <translation>In {} gibt es keine Sicherungen.</translation>
    </message>
    <message>
        <source>What is in it and what changes</source>
        <extracomment>gui/backups/restore_dialog.py</extracomment>
        <translation>Was darin ist und was sich ändert</translation>
    </message>
    <message>
        <source>What would change cannot be told: {}</source>
        <extracomment>gui/backups/restore_dialog.py</extracomment>
        <translation>Was sich ändern würde, lässt sich nicht sagen: {}</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>gui/backups/restore_dialog.py</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>gui/backups/restore_dialog.py</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>gui/backups/restore_dialog.py</extracomment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>gui/work/restoring.py</extracomment>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <extracomment>gui/work/restoring.py</extracomment>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as {}.</source>
        <extracomment>gui/work/restoring.py</extracomment>
        <translation>Wiederhergestellt. Was vorher dort war, bleibt als {}.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <extracomment>gui/work/restoring.py</extracomment>
        <translation>Wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>The project is not as it was</source>
        <extracomment>gui/work/restoring.py</extracomment>
        <translation>Das Projekt ist nicht, wie es war</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Accept</source>
        <extracomment>gui.article.review_keys:KEYS.words</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Add fragment</source>
        <extracomment>gui.article.review_keys:KEYS.words</extracomment>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>Change entity</source>
        <extracomment>gui.article.review_keys:KEYS.words</extracomment>
        <translation>Entität ändern</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <extracomment>gui.article.review_keys:KEYS.words</extracomment>
        <translation>Sprecher ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>gui.article.review_keys:KEYS.words</extracomment>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>gui.article.review_keys:KEYS.words</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Cue</source>
        <extracomment>gui.article.review_keys:KEYS.words</extracomment>
        <translation>Signalwort</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>gui.article.review_keys:KEYS.short</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done, next article</source>
        <extracomment>gui.article.review_keys:KEYS.words</extracomment>
        <translation>Fertig, nächster Artikel</translation>
    </message>
    <message>
        <source>Edges</source>
        <extracomment>gui.article.review_keys:KEYS.short</extracomment>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Entity</source>
        <extracomment>gui.article.review_keys:KEYS.short</extracomment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Fragment</source>
        <extracomment>gui.article.review_keys:KEYS.short</extracomment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>gui.article.review_keys:KEYS.words</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>gui.article.review_keys:KEYS.words</extracomment>
        <translation>Label</translation>
    </message>
    <message>
        <source>Mention</source>
        <extracomment>gui/article/review_bar.py</extracomment>
        <translation>Nennung</translation>
    </message>
    <message>
        <source>Mentions</source>
        <extracomment>gui/article/review_bar.py</extracomment>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>Next open</source>
        <extracomment>gui.article.review_keys:KEYS.words</extracomment>
        <translation>Nächster offener</translation>
    </message>
    <message>
        <source>Other edges</source>
        <extracomment>gui.article.review_keys:KEYS.words</extracomment>
        <translation>Andere Grenzen</translation>
    </message>
    <message>
        <source>Page label</source>
        <extracomment>gui/article/review_bar.py</extracomment>
        <translation>Seitenlabel</translation>
    </message>
    <message>
        <source>Page labels</source>
        <extracomment>gui/article/review_bar.py</extracomment>
        <translation>Seitenlabels</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>gui/article/review_bar.py</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>gui/article/review_bar.py</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>gui.article.review_keys:KEYS.words</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <extracomment>gui.article.review_keys:KEYS.words</extracomment>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>gui/article/review_bar.py</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>gui.article.review_keys:KEYS.words</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Span ‹ ›</source>
        <extracomment>gui.article.review_keys:KEYS.words</extracomment>
        <translation>Spanne ‹ ›</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>gui.article.review_keys:KEYS.short</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Stance</source>
        <extracomment>gui/article/review_bar.py</extracomment>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Stances</source>
        <extracomment>gui/article/review_bar.py</extracomment>
        <translation>Haltungen</translation>
    </message>
    <message>
        <source>{count} here</source>
        <extracomment>gui/article/review_bar.py</extracomment>
        <translation>{count} hier</translation>
    </message>
    <message>
        <source>{name} {place} of {all}</source>
        <extracomment>gui/article/review_bar.py</extracomment>
        <translation>{name} {place} von {all}</translation>
    </message>
    <message>
        <source>{name}, rejected</source>
        <extracomment>gui/article/review_bar.py</extracomment>
        <translation>{name}, verworfen</translation>
    </message>
    <message>
        <source>{name}: {open} of {all} open</source>
        <extracomment>gui/article/review_bar.py</extracomment>
        <translation>{name}: {open} von {all} offen</translation>
    </message>
    <message>
        <source>{next_here} goes through what is at the caret</source>
        <extracomment>gui/article/review_bar.py</extracomment>
        <translation>{next_here} geht durch das, was an der Schreibmarke ist</translation>
    </message>
    <message>
        <source>{said}, {hidden} hidden</source>
        <extracomment>gui/article/review_bar.py</extracomment>
        <translation>{said}, {hidden} verborgen</translation>
    </message>
    <message>
        <source>{which} of {count} here</source>
        <extracomment>gui/article/review_bar.py</extracomment>
        <translation>{which} von {count} hier</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message numerus="yes">
        <source>Accepted %Ln suggestions; {undo} takes it back.</source>
        <extracomment>gui/work/reviewing.py</extracomment>
        <translation>
            <numerusform>%Ln Vorschlag angenommen; {undo} nimmt es zurück.</numerusform>
            <numerusform>%Ln Vorschläge angenommen; {undo} nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted {} suggestions, but not {} hidden attitudes; {undo} takes it back.</source>
        <extracomment>gui/work/reviewing.py</extracomment>
        <translation>{} Vorschläge angenommen, aber nicht {} verborgene Einstellungen; {undo} nimmt es zurück.</translation>
    </message>
    <message>
        <source>Choose an annotation first: {next_open} goes to the next open one.</source>
        <extracomment>gui/work/reviewing.py</extracomment>
        <translation>Zuerst eine Annotation wählen: {next_open} geht zum nächsten offenen Vorschlag.</translation>
    </message>
    <message>
        <source>Every article is done. {export} exports the dataset.</source>
        <extracomment>gui/work/reviewing.py</extracomment>
        <translation>Jeder Artikel ist fertig. {export} exportiert den Datensatz.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is open but %Ln hidden attitudes: {show_attitudes} shows them, {done_next} for done.</source>
        <extracomment>gui/work/reviewing.py</extracomment>
        <translation>
            <numerusform>Nichts ist offen außer %Ln verborgenen Einstellung: {show_attitudes} zeigt sie, {done_next} für fertig.</numerusform>
            <numerusform>Nichts ist offen außer %Ln verborgenen Einstellungen: {show_attitudes} zeigt sie, {done_next} für fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open in this article: {done_next} for done.</source>
        <extracomment>gui/work/reviewing.py</extracomment>
        <translation>In diesem Artikel ist nichts offen: {done_next} für fertig.</translation>
    </message>
    <message>
        <source>Nothing that is shown of this layer is open.</source>
        <extracomment>gui/work/reviewing.py</extracomment>
        <translation>Nichts Gezeigtes dieser Ebene ist offen.</translation>
    </message>
    <message>
        <source>Removed “{}”; {undo} brings it back.</source>
        <extracomment>gui/work/reviewing.py</extracomment>
        <translation>„{}“ entfernt; {undo} bringt es zurück.</translation>
    </message>
    <message>
        <source>That was the last of the list; still to do: {}.</source>
        <extracomment>gui/work/reviewing.py</extracomment>
        <translation>Das war der letzte der Liste; noch zu tun: {}.</translation>
    </message>
    <message>
        <source>This is the end of the list.</source>
        <extracomment>gui/work/reviewing.py</extracomment>
        <translation>Hier endet die Liste.</translation>
    </message>
    <message>
        <source>This is the only suggestion left to decide on.</source>
        <extracomment>gui/work/reviewing.py</extracomment>
        <translation>Das ist der einzige Vorschlag, der noch zu entscheiden ist.</translation>
    </message>
</context>
<context>
    <name>RowPage</name>
    <message numerus="yes">
        <source>%Ln characters longer</source>
        <extracomment>gui/importing/row_words.py</extracomment>
        <translation>
            <numerusform>%Ln Zeichen länger</numerusform>
            <numerusform>%Ln Zeichen länger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters shorter</source>
        <extracomment>gui/importing/row_words.py</extracomment>
        <translation>
            <numerusform>%Ln Zeichen kürzer</numerusform>
            <numerusform>%Ln Zeichen kürzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences added</source>
        <extracomment>gui/importing/row_words.py</extracomment>
        <translation>
            <numerusform>%Ln Satz neu</numerusform>
            <numerusform>%Ln Sätze neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences changed</source>
        <extracomment>gui/importing/row_words.py</extracomment>
        <translation>
            <numerusform>%Ln Satz geändert</numerusform>
            <numerusform>%Ln Sätze geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences removed</source>
        <extracomment>gui/importing/row_words.py</extracomment>
        <translation>
            <numerusform>%Ln Satz entfernt</numerusform>
            <numerusform>%Ln Sätze entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import it</source>
        <extracomment>gui/importing/row_page.py</extracomment>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>As a new article</source>
        <extracomment>gui/importing/row_page.py</extracomment>
        <translation>Als neuen Artikel</translation>
    </message>
    <message>
        <source>As a new version of “{}”</source>
        <extracomment>gui/importing/row_page.py</extracomment>
        <translation>Als neue Fassung von „{}“</translation>
    </message>
    <message>
        <source>As a new version of …</source>
        <extracomment>gui/importing/row_page.py</extracomment>
        <translation>Als neue Fassung von …</translation>
    </message>
    <message>
        <source>How the article begins</source>
        <extracomment>gui/importing/row_page.py</extracomment>
        <translation>Wie der Artikel beginnt</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>gui/importing/row_page.py</extracomment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>but it is from the same file</source>
        <extracomment>gui/importing/row_words.py</extracomment>
        <translation>aber aus derselben Datei</translation>
    </message>
    <message>
        <source>but the date is another</source>
        <extracomment>gui/importing/row_words.py</extracomment>
        <translation>aber das Datum ist ein anderes</translation>
    </message>
    <message>
        <source>but the outlet is another</source>
        <extracomment>gui/importing/row_words.py</extracomment>
        <translation>aber das Medium ist ein anderes</translation>
    </message>
    <message>
        <source>it brings {}</source>
        <extracomment>gui/importing/row_words.py</extracomment>
        <translation>bringt {} mit</translation>
    </message>
    <message>
        <source>its annotations are not added: {}</source>
        <extracomment>gui/importing/row_words.py</extracomment>
        <translation>die Annotationen werden nicht hinzugefügt: {}</translation>
    </message>
    <message>
        <source>its text is here already</source>
        <extracomment>gui/importing/row_words.py</extracomment>
        <translation>sein Text ist schon da</translation>
    </message>
    <message>
        <source>read as {}</source>
        <extracomment>gui/importing/row_words.py</extracomment>
        <translation>als {} gelesen</translation>
    </message>
    <message>
        <source>the same sentences, set or ordered in another way</source>
        <extracomment>gui/importing/row_words.py</extracomment>
        <translation>dieselben Sätze, anders gesetzt oder geordnet</translation>
    </message>
    <message>
        <source>{} characters</source>
        <extracomment>gui/importing/row_words.py</extracomment>
        <translation>{} Zeichen</translation>
    </message>
    <message>
        <source>{} like “{}”</source>
        <extracomment>gui/importing/row_words.py</extracomment>
        <translation>{} wie „{}“</translation>
    </message>
</context>
<context>
    <name>RuleKeeping</name>
    <message numerus="yes">
        <source>%Ln annotations lack a part that this project asks for; the card of this one says which. {done_next} again if the article is done all the same.</source>
        <extracomment>gui/work/rule_keeping.py</extracomment>
        <translation>
            <numerusform>%Ln Annotation fehlt ein Teil, den dieses Projekt verlangt; die Karte sagt, welcher. Noch einmal {done_next}, wenn der Artikel trotzdem fertig ist.</numerusform>
            <numerusform>%Ln Annotationen fehlt ein Teil, den dieses Projekt verlangt; die Karte von dieser sagt, welcher. Noch einmal {done_next}, wenn der Artikel trotzdem fertig ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Required fields</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Pflichtfelder</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>What is worth a second look is marked on its card.</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Was einen zweiten Blick wert ist, wird auf der Karte markiert.</translation>
    </message>
    <message>
        <source>What lacks one is marked on its card, is found with doubt: in the search, and is said once before an article is done. Nothing is ever forbidden.</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Was eines nicht hat, wird auf der Karte markiert, mit doubt: in der Suche gefunden und einmal gesagt, bevor ein Artikel fertig ist. Verboten wird nie etwas.</translation>
    </message>
</context>
<context>
    <name>SavedMenu</name>
    <message>
        <source>Build a filter…</source>
        <extracomment>gui/documents/list_menus.py</extracomment>
        <translation>Filter zusammenstellen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>gui/documents/list_menus.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No saved filters yet</source>
        <extracomment>gui/documents/list_menus.py</extracomment>
        <translation>Noch keine gespeicherten Filter</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>gui/documents/list_menus.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <extracomment>gui/documents/list_menus.py</extracomment>
        <translation>Diesen Filter speichern …</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%Ln change(s) were not saved; everything else is.</source>
        <extracomment>gui/work/saving.py</extracomment>
        <translation>
            <numerusform>Eine Änderung wurde nicht gespeichert; alles andere ist es.</numerusform>
            <numerusform>%Ln Änderungen wurden nicht gespeichert; alles andere ist es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes are saved again. %Ln change(s) before was not.</source>
        <extracomment>gui/work/saving.py</extracomment>
        <translation>
            <numerusform>Änderungen werden wieder gespeichert. Eine Änderung davor wurde es nicht.</numerusform>
            <numerusform>Änderungen werden wieder gespeichert. %Ln Änderungen davor wurden es nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes can be saved again.</source>
        <extracomment>gui/work/saving.py</extracomment>
        <translation>Änderungen können wieder gespeichert werden.</translation>
    </message>
    <message numerus="yes">
        <source>Saved what was not: %Ln change(s).</source>
        <extracomment>gui/work/saving.py</extracomment>
        <translation>
            <numerusform>Was nicht gespeichert war, ist es jetzt: eine Änderung.</numerusform>
            <numerusform>Was nicht gespeichert war, ist es jetzt: %Ln Änderungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemeKeeping</name>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <extracomment>gui/work/scheme_keeping.py</extracomment>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted. {undo} brings it back.</source>
        <extracomment>gui/work/scheme_keeping.py</extracomment>
        <translation>Gelöscht. {undo} bringt es zurück.</translation>
    </message>
    <message>
        <source>Deleting labels…</source>
        <extracomment>gui/work/scheme_keeping.py</extracomment>
        <translation>Löscht Labels …</translation>
    </message>
    <message>
        <source>Doing again…</source>
        <extracomment>gui/work/scheme_keeping.py</extracomment>
        <translation>Wiederholt …</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <extracomment>gui/work/scheme_keeping.py</extracomment>
        <translation>Wiederholt: {}</translation>
    </message>
    <message>
        <source>Export the scheme</source>
        <extracomment>gui/work/scheme_keeping.py</extracomment>
        <translation>Schema exportieren</translation>
    </message>
    <message>
        <source>Import a scheme</source>
        <extracomment>gui/work/scheme_keeping.py</extracomment>
        <translation>Schema importieren</translation>
    </message>
    <message>
        <source>Merged. {undo} takes it back.</source>
        <extracomment>gui/work/scheme_keeping.py</extracomment>
        <translation>Zusammengeführt. {undo} nimmt es zurück.</translation>
    </message>
    <message>
        <source>Merging labels…</source>
        <extracomment>gui/work/scheme_keeping.py</extracomment>
        <translation>Führt Labels zusammen …</translation>
    </message>
    <message>
        <source>New label</source>
        <extracomment>gui/work/scheme_keeping.py</extracomment>
        <translation>Neues Label</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>gui/work/scheme_keeping.py</extracomment>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Schemes (*.toml *.json *.qdc);;All files (*)</source>
        <extracomment>gui/work/scheme_keeping.py</extracomment>
        <translation>Schemata (*.toml *.json *.qdc);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Schemes (*.toml)</source>
        <extracomment>gui/work/scheme_keeping.py</extracomment>
        <translation>Schemata (*.toml)</translation>
    </message>
    <message>
        <source>Splitting the label…</source>
        <extracomment>gui/work/scheme_keeping.py</extracomment>
        <translation>Teilt das Label …</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <extracomment>gui/work/scheme_keeping.py</extracomment>
        <translation>Nimmt zurück …</translation>
    </message>
    <message>
        <source>Taking the scheme…</source>
        <extracomment>gui/work/scheme_keeping.py</extracomment>
        <translation>Übernimmt das Schema …</translation>
    </message>
    <message>
        <source>The scheme is in {}.</source>
        <extracomment>gui/work/scheme_keeping.py</extracomment>
        <translation>Das Schema ist in {}.</translation>
    </message>
    <message>
        <source>The scheme is “{}” now. {undo} takes it back.</source>
        <extracomment>gui/work/scheme_keeping.py</extracomment>
        <translation>Das Schema ist jetzt „{}“. {undo} nimmt es zurück.</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <extracomment>gui/work/scheme_keeping.py</extracomment>
        <translation>Rückgängig gemacht: {}</translation>
    </message>
    <message>
        <source>{} are “{}” now. {undo} takes it back.</source>
        <extracomment>gui/work/scheme_keeping.py</extracomment>
        <translation>{} jetzt mit Label „{}“. {undo} nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>SchemePage</name>
    <message numerus="yes">
        <source>%Ln labels of entities</source>
        <extracomment>gui/scheme/text_pages.py</extracomment>
        <translation>
            <numerusform>%Ln Label von Entitäten</numerusform>
            <numerusform>%Ln Labels von Entitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page labels</source>
        <extracomment>gui/scheme/text_pages.py</extracomment>
        <translation>
            <numerusform>%Ln Seitenlabel</numerusform>
            <numerusform>%Ln Seitenlabels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln polarities</source>
        <extracomment>gui/scheme/text_pages.py</extracomment>
        <translation>
            <numerusform>%Ln Polarität</numerusform>
            <numerusform>%Ln Polaritäten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>gui/scheme/text_pages.py</extracomment>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>gui/scheme/text_pages.py</extracomment>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Name of the scheme</source>
        <extracomment>gui/scheme/text_pages.py</extracomment>
        <translation>&amp;Name des Schemas</translation>
    </message>
    <message>
        <source>A scheme can be kept in a file, to be used in other projects. Before a scheme takes the place of this one, it is said what becomes of the labels in use.</source>
        <extracomment>gui/scheme/text_pages.py</extracomment>
        <translation>Ein Schema kann in einer Datei liegen und in anderen Projekten verwendet werden. Bevor ein Schema dieses ersetzt, wird gesagt, was aus den verwendeten Labels wird.</translation>
    </message>
    <message>
        <source>Name of the scheme</source>
        <extracomment>gui/scheme/text_pages.py</extracomment>
        <translation>Name des Schemas</translation>
    </message>
    <message>
        <source>Start from a &amp;ready one…</source>
        <extracomment>gui/scheme/text_pages.py</extracomment>
        <translation>Mit einem &amp;fertigen beginnen …</translation>
    </message>
</context>
<context>
    <name>SchemeWindow</name>
    <message>
        <source>Everything counts at once. {undo} takes it back.</source>
        <extracomment>gui/scheme/scheme_window.py</extracomment>
        <translation>Alles gilt sofort. {undo} nimmt es zurück.</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <extracomment>gui/scheme/scheme_window.py</extracomment>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Labels of entities</source>
        <extracomment>gui/scheme/scheme_window.py</extracomment>
        <translation>Labels von Entitäten</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>gui/scheme/scheme_window.py</extracomment>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Page labels</source>
        <extracomment>gui/scheme/scheme_window.py</extracomment>
        <translation>Seitenlabels</translation>
    </message>
    <message>
        <source>Parts of the scheme</source>
        <extracomment>gui/scheme/scheme_window.py</extracomment>
        <translation>Teile des Schemas</translation>
    </message>
    <message>
        <source>Polarities</source>
        <extracomment>gui/scheme/scheme_window.py</extracomment>
        <translation>Polaritäten</translation>
    </message>
    <message>
        <source>Required fields and rules</source>
        <extracomment>gui/scheme/scheme_window.py</extracomment>
        <translation>Pflichtfelder und Regeln</translation>
    </message>
    <message>
        <source>Scheme</source>
        <extracomment>gui/scheme/scheme_window.py</extracomment>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Scheme of the project: {}</source>
        <extracomment>gui/scheme/scheme_window.py</extracomment>
        <translation>Schema des Projekts: {}</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <extracomment>gui/scheme/scheme_window.py</extracomment>
        <translation>Das Projekt ist nur zum Lesen offen.</translation>
    </message>
</context>
<context>
    <name>ScopedPicker</name>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>gui/dialogs/scoped_picker.py</extracomment>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>gui/dialogs/scoped_picker.py</extracomment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>SearchWindow</name>
    <message numerus="yes">
        <source>%Ln matches</source>
        <extracomment>gui/search/search_window.py</extracomment>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits. Leave a condition out, or look for other words.</source>
        <extracomment>gui/search/search_window.py</extracomment>
        <translation>Nichts passt. Eine Bedingung weglassen oder nach anderen Wörtern suchen.</translation>
    </message>
    <message>
        <source>Search in context</source>
        <extracomment>gui/search/search_window.py</extracomment>
        <translation>Im Kontext suchen</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln matches</source>
        <extracomment>gui/search/search_window.py</extracomment>
        <translation>
            <numerusform>Der erste Treffer</numerusform>
            <numerusform>Die ersten %Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Words, or fields such as label:PERSON speaker:none cue:denounced</source>
        <extracomment>gui/search/search_window.py</extracomment>
        <translation>Wörter, oder Felder wie label:PERSON speaker:none cue:denounced</translation>
    </message>
    <message>
        <source>Write what to look for above. Enter on a line goes there.</source>
        <extracomment>gui/search/search_window.py</extracomment>
        <translation>Oben schreiben, wonach gesucht wird. Enter auf einer Zeile geht dorthin.</translation>
    </message>
</context>
<context>
    <name>Securing</name>
    <message>
        <source>Backing up before it is done…</source>
        <extracomment>gui/work/securing.py</extracomment>
        <translation>Vorher wird gesichert …</translation>
    </message>
</context>
<context>
    <name>SegmentBox</name>
    <message>
        <source>key {}</source>
        <extracomment>gui/dialogs/segment_box.py</extracomment>
        <translation>Taste {}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Made to be easier to tell apart, for dyslexia too: {}</source>
        <extracomment>gui/dialogs/settings_dialog.py</extracomment>
        <translation>Für gute Unterscheidbarkeit gemacht, auch bei Legasthenie: {}</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>gui/app.py, gui/dialogs/settings_dialog.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;Find by key…</source>
        <extracomment>gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Nach &amp;Taste suchen …</translation>
    </message>
    <message>
        <source>All usual &amp;keys</source>
        <extracomment>gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Alle üblichen &amp;Tasten</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <extracomment>gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Enter changes the key of a row, Ins adds one, Del takes one away. Fixed are Esc, Enter, Tab, Space and the arrow keys in lists and fields, the letters of hints, and the keys that dialogs and panels name on their buttons.</source>
        <extracomment>gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Enter ändert die Taste einer Zeile, Einfg fügt eine hinzu, Entf nimmt eine weg. Fest sind Esc, Enter, Tab, Leertaste und Pfeiltasten in Listen und Feldern, die Buchstaben der Kürzel, und die Tasten, die Dialoge und Bereiche auf ihren Knöpfen nennen.</translation>
    </message>
    <message>
        <source>Find a key</source>
        <extracomment>gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Taste suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No action has all of these words.</source>
        <extracomment>gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Keine Aktion hat alle diese Wörter.</translation>
    </message>
    <message>
        <source>Press a key to see what it does</source>
        <extracomment>gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Eine Taste drücken und sehen, was sie tut</translation>
    </message>
    <message>
        <source>Type words or a menu…</source>
        <extracomment>gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>Wörter oder ein Menü eingeben …</translation>
    </message>
    <message>
        <source>{} does nothing.</source>
        <extracomment>gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>{} tut nichts.</translation>
    </message>
    <message>
        <source>{} does this:</source>
        <extracomment>gui/dialogs/shortcuts_dialog.py</extracomment>
        <translation>{} tut dies:</translation>
    </message>
</context>
<context>
    <name>SideHead</name>
    <message>
        <source>Close this side</source>
        <extracomment>gui/article/side.py</extracomment>
        <translation>Diese Seite schließen</translation>
    </message>
    <message>
        <source>Keys and lists work on this side.</source>
        <extracomment>gui/article/side.py</extracomment>
        <translation>Tasten und Listen wirken auf diese Seite.</translation>
    </message>
    <message>
        <source>No article</source>
        <extracomment>gui/article/side.py</extracomment>
        <translation>Kein Artikel</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>&amp;Open</source>
        <extracomment>gui/work/sides.py</extracomment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Choose an article on the left for this side; {other_side} turns over.</source>
        <extracomment>gui/work/sides.py</extracomment>
        <translation>Links einen Artikel für diese Seite wählen; {other_side} wechselt hinüber.</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <extracomment>gui/work/sides.py</extracomment>
        <translation>In neuem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>Open on the other &amp;side</source>
        <extracomment>gui/work/sides.py</extracomment>
        <translation>Auf der anderen &amp;Seite öffnen</translation>
    </message>
    <message>
        <source>The other side is closed.</source>
        <extracomment>gui/work/sides.py</extracomment>
        <translation>Die andere Seite ist geschlossen.</translation>
    </message>
    <message>
        <source>There is one side only. {side_by_side} opens another.</source>
        <extracomment>gui/work/sides.py</extracomment>
        <translation>Es gibt nur eine Seite. {side_by_side} öffnet eine zweite.</translation>
    </message>
</context>
<context>
    <name>SpeakerStances</name>
    <message>
        <source>Stances of the speaker</source>
        <extracomment>gui/inspector/speaker_stances.py</extracomment>
        <translation>Haltungen des Sprechers</translation>
    </message>
</context>
<context>
    <name>SplitBox</name>
    <message>
        <source>By whole articles; those that are nearly the same stay together. The same articles and seed always give the same splits.</source>
        <extracomment>gui/exporting/split_box.py</extracomment>
        <translation>Nach ganzen Artikeln; was fast gleich ist, bleibt zusammen. Dieselben Artikel und derselbe Startwert geben immer dieselben Teile.</translation>
    </message>
    <message>
        <source>Even in each</source>
        <extracomment>gui/exporting/split_box.py</extracomment>
        <translation>Gleichmäßig in jedem</translation>
    </message>
    <message>
        <source>Even in each split</source>
        <extracomment>gui/exporting/split_box.py</extracomment>
        <translation>Gleichmäßig in jedem Teil</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>gui/exporting/split_box.py</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Splits</source>
        <extracomment>gui/exporting/split_box.py</extracomment>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Splits and their shares</source>
        <extracomment>gui/exporting/split_box.py</extracomment>
        <translation>Teile und ihre Anteile</translation>
    </message>
    <message>
        <source>Write in splits, such as for training and tests</source>
        <extracomment>gui/exporting/split_box.py</extracomment>
        <translation>In Teilen schreiben, etwa für Training und Tests</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>&amp;Split</source>
        <extracomment>gui/scheme/split_dialog.py</extracomment>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gui/scheme/split_dialog.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name of the new label</source>
        <extracomment>gui/scheme/split_dialog.py</extracomment>
        <translation>Name des neuen Labels</translation>
    </message>
    <message>
        <source>Say what the new label is called.</source>
        <extracomment>gui/scheme/split_dialog.py</extracomment>
        <translation>Angeben, wie das neue Label heißt.</translation>
    </message>
    <message>
        <source>Split “{}”</source>
        <extracomment>gui/scheme/split_dialog.py</extracomment>
        <translation>„{}“ teilen</translation>
    </message>
    <message>
        <source>Tick the annotations that get it: Space, or Ctrl+A for all.</source>
        <extracomment>gui/scheme/split_dialog.py</extracomment>
        <translation>Die Annotationen anhaken, die es bekommen: Leertaste, oder Strg+A für alle.</translation>
    </message>
    <message>
        <source>Tick what gets the new label: Space ticks a line, Shift+Space its article, Ctrl+A all. The annotations stay the same ones.</source>
        <extracomment>gui/scheme/split_dialog.py</extracomment>
        <translation>Anhaken, was das neue Label bekommt: Leertaste hakt eine Zeile an, Umschalt+Leertaste ihren Artikel, Strg+A alle. Die Annotationen bleiben dieselben.</translation>
    </message>
    <message>
        <source>{} of {} ticked</source>
        <extracomment>gui/scheme/split_dialog.py</extracomment>
        <translation>{} von {} angehakt</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Accepted.</source>
        <extracomment>gui/accessible/sentences.py</extracomment>
        <translation>Angenommen.</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <extracomment>gui/accessible/sentences.py</extracomment>
        <translation>Als Nächstes: {}</translation>
    </message>
    <message>
        <source>Open again.</source>
        <extracomment>gui/accessible/sentences.py</extracomment>
        <translation>Wieder offen.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <extracomment>gui/accessible/sentences.py</extracomment>
        <translation>Verworfen.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <extracomment>gui/accessible/sentences.py</extracomment>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>cue of {}</source>
        <extracomment>gui/accessible/sentences.py</extracomment>
        <translation>Signalwort von {}</translation>
    </message>
    <message>
        <source>inside {}</source>
        <extracomment>gui/accessible/sentences.py</extracomment>
        <translation>in {}</translation>
    </message>
    <message>
        <source>out of {}</source>
        <extracomment>gui/accessible/sentences.py</extracomment>
        <translation>aus {} heraus</translation>
    </message>
    <message>
        <source>source of {}</source>
        <extracomment>gui/accessible/sentences.py</extracomment>
        <translation>Quelle von {}</translation>
    </message>
    <message>
        <source>{what}, {state}</source>
        <extracomment>gui/accessible/sentences.py</extracomment>
        <translation>{what}, {state}</translation>
    </message>
    <message>
        <source>{what}, {state}: {words}</source>
        <extracomment>gui/accessible/sentences.py</extracomment>
        <translation>{what}, {state}: {words}</translation>
    </message>
    <message>
        <source>{which} of {count} here: {words}</source>
        <extracomment>gui/accessible/sentences.py</extracomment>
        <translation>{which} von {count} hier: {words}</translation>
    </message>
</context>
<context>
    <name>StanceCard</name>
    <message>
        <source>A digit saves · E explicit or implied · − takes evidence out · F2 all fields</source>
        <extracomment>gui/stances/stance_card.py</extracomment>
        <translation>Eine Ziffer speichert · E ausdrücklich oder erschlossen · − nimmt Beleg heraus · F2 alle Felder</translation>
    </message>
    <message>
        <source>An entity, or a topic in words</source>
        <extracomment>gui/stances/stance_card.py</extracomment>
        <translation>Eine Entität, oder ein Thema in Worten</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>gui/stances/stance_card.py</extracomment>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Explicit</source>
        <extracomment>gui/stances/stance_card.py</extracomment>
        <translation>Ausdrücklich</translation>
    </message>
    <message>
        <source>Holder</source>
        <extracomment>gui/stances/stance_card.py</extracomment>
        <translation>Träger</translation>
    </message>
    <message>
        <source>Implied</source>
        <extracomment>gui/stances/stance_card.py</extracomment>
        <translation>Erschlossen</translation>
    </message>
    <message>
        <source>New stance</source>
        <extracomment>gui/stances/stance_card.py</extracomment>
        <translation>Neue Haltung</translation>
    </message>
    <message>
        <source>New topic “%s”</source>
        <extracomment>gui/stances/stance_card.py</extracomment>
        <translation>Neues Thema „%s“</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>gui/stances/stance_card.py</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Said  E</source>
        <extracomment>gui/stances/stance_card.py</extracomment>
        <translation>Gesagt  E</translation>
    </message>
    <message>
        <source>Say first what the stance is about.</source>
        <extracomment>gui/stances/stance_card.py</extracomment>
        <translation>Zuerst angeben, worum die Haltung geht.</translation>
    </message>
    <message>
        <source>Stands</source>
        <extracomment>gui/stances/stance_card.py</extracomment>
        <translation>Steht</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>gui/stances/stance_card.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Type to find · Enter takes it · F2 all fields · Esc closes</source>
        <extracomment>gui/stances/stance_card.py</extracomment>
        <translation>Tippen sucht · Enter übernimmt · F2 alle Felder · Esc schließt</translation>
    </message>
    <message>
        <source>Who has the stance</source>
        <extracomment>gui/stances/stance_card.py</extracomment>
        <translation>Wer die Haltung hat</translation>
    </message>
    <message>
        <source>needed in this project: select words later and press {add_evidence}</source>
        <extracomment>gui/stances/stance_card.py</extracomment>
        <translation>in diesem Projekt nötig: später Wörter auswählen und {add_evidence} drücken</translation>
    </message>
    <message>
        <source>none yet: select words in the article later and press {add_evidence}</source>
        <extracomment>gui/stances/stance_card.py</extracomment>
        <translation>noch keine: später Wörter im Artikel auswählen und {add_evidence} drücken</translation>
    </message>
</context>
<context>
    <name>StanceDialog</name>
    <message>
        <source>&amp;Holder</source>
        <extracomment>gui/dialogs/stance_dialog.py</extracomment>
        <translation>&amp;Träger</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <extracomment>gui/dialogs/stance_dialog.py</extracomment>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <extracomment>gui/dialogs/stance_dialog.py</extracomment>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>An entity, or a topic in words</source>
        <extracomment>gui/dialogs/stance_dialog.py</extracomment>
        <translation>Eine Entität, oder ein Thema in Worten</translation>
    </message>
    <message>
        <source>Choose how the holder stands to it.</source>
        <extracomment>gui/dialogs/stance_dialog.py</extracomment>
        <translation>Wählen, wie der Träger dazu steht.</translation>
    </message>
    <message>
        <source>Choose or type what the stance is about.</source>
        <extracomment>gui/dialogs/stance_dialog.py</extracomment>
        <translation>Wählen oder eingeben, worum die Haltung geht.</translation>
    </message>
    <message>
        <source>Choose who has the stance.</source>
        <extracomment>gui/dialogs/stance_dialog.py</extracomment>
        <translation>Wählen, wer die Haltung hat.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>gui/dialogs/stance_dialog.py</extracomment>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Explicit</source>
        <extracomment>gui/dialogs/stance_dialog.py</extracomment>
        <translation>Ausdrücklich</translation>
    </message>
    <message>
        <source>How said</source>
        <extracomment>gui/dialogs/stance_dialog.py</extracomment>
        <translation>Wie gesagt</translation>
    </message>
    <message>
        <source>Implied</source>
        <extracomment>gui/dialogs/stance_dialog.py</extracomment>
        <translation>Erschlossen</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>gui/dialogs/stance_dialog.py</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Polarity</source>
        <extracomment>gui/dialogs/stance_dialog.py</extracomment>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>Stance</source>
        <extracomment>gui/dialogs/stance_dialog.py</extracomment>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>The article itself</source>
        <extracomment>gui/dialogs/stance_dialog.py</extracomment>
        <translation>Der Artikel selbst</translation>
    </message>
    <message>
        <source>Who has the stance</source>
        <extracomment>gui/dialogs/stance_dialog.py</extracomment>
        <translation>Wer die Haltung hat</translation>
    </message>
</context>
<context>
    <name>StanceMaking</name>
    <message>
        <source>Choose a stance first: {stance} makes one, {tab_3} lists them.</source>
        <extracomment>gui/work/stance_making.py</extracomment>
        <translation>Zuerst eine Haltung wählen: {stance} legt eine an, {tab_3} listet sie.</translation>
    </message>
    <message>
        <source>Explicit: the text says so.</source>
        <extracomment>gui/work/stance_making.py</extracomment>
        <translation>Ausdrücklich: Der Text sagt es.</translation>
    </message>
    <message>
        <source>Implied: it takes a step of reasoning.</source>
        <extracomment>gui/work/stance_making.py</extracomment>
        <translation>Erschlossen: Es folgt aus dem Text.</translation>
    </message>
    <message>
        <source>It needs evidence: select words and press {add_evidence}.</source>
        <extracomment>gui/work/stance_making.py</extracomment>
        <translation>Sie braucht einen Beleg: Wörter auswählen und {add_evidence} drücken.</translation>
    </message>
    <message>
        <source>{add_evidence} adds evidence.</source>
        <extracomment>gui/work/stance_making.py</extracomment>
        <translation>{add_evidence} fügt einen Beleg hinzu.</translation>
    </message>
    <message>
        <source>{holder} on {target}: {polarity}.</source>
        <extracomment>gui/work/stance_making.py</extracomment>
        <translation>{holder} zu {target}: {polarity}.</translation>
    </message>
</context>
<context>
    <name>StanceTabling</name>
    <message numerus="yes">
        <source>%Ln cells marked as none expressed; {undo} takes it back.</source>
        <extracomment>gui/work/stance_tabling.py</extracomment>
        <translation>
            <numerusform>%Ln Zelle als „keine geäußert“ markiert; {undo} nimmt es zurück.</numerusform>
            <numerusform>%Ln Zellen als „keine geäußert“ markiert; {undo} nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>New topic “%s”</source>
        <extracomment>gui/work/stance_tabling.py</extracomment>
        <translation>Neues Thema „%s“</translation>
    </message>
    <message>
        <source>No evidence yet: select words in the article and press {add_evidence}.</source>
        <extracomment>gui/work/stance_tabling.py</extracomment>
        <translation>Noch kein Beleg: Wörter im Artikel auswählen und {add_evidence} drücken.</translation>
    </message>
    <message>
        <source>Nobody has looked at this pair yet: a digit says how it is.</source>
        <extracomment>gui/work/stance_tabling.py</extracomment>
        <translation>Dieses Paar hat noch niemand angesehen: Eine Ziffer sagt, wie es ist.</translation>
    </message>
    <message>
        <source>Press T to say what stances are about.</source>
        <extracomment>gui/work/stance_tabling.py</extracomment>
        <translation>T drücken und angeben, worum Haltungen gehen.</translation>
    </message>
    <message>
        <source>Stances need no evidence in this project any more.</source>
        <extracomment>gui/work/stance_tabling.py</extracomment>
        <translation>Haltungen brauchen in diesem Projekt keine Belege mehr.</translation>
    </message>
    <message>
        <source>Stances of this project need evidence now, except where none is expressed or it cannot be told.</source>
        <extracomment>gui/work/stance_tabling.py</extracomment>
        <translation>Haltungen dieses Projekts brauchen jetzt Belege, außer wo keine geäußert oder keine erkennbar ist.</translation>
    </message>
    <message>
        <source>What can a stance be about?</source>
        <extracomment>gui/work/stance_tabling.py</extracomment>
        <translation>Worum kann eine Haltung gehen?</translation>
    </message>
    <message>
        <source>Who else?</source>
        <extracomment>gui/work/stance_tabling.py</extracomment>
        <translation>Wer noch?</translation>
    </message>
</context>
<context>
    <name>Stances</name>
    <message>
        <source>! evidence</source>
        <extracomment>gui/stances/matrix_delegate.py</extracomment>
        <translation>! Beleg</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces of evidence</source>
        <extracomment>gui/stances/matrix.py</extracomment>
        <translation>
            <numerusform>%Ln Beleg</numerusform>
            <numerusform>%Ln Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>The article itself</source>
        <extracomment>gui/stances/parties.py</extracomment>
        <translation>Der Artikel selbst</translation>
    </message>
    <message>
        <source>contradiction</source>
        <extracomment>gui/stances/matrix.py</extracomment>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>in its own voice</source>
        <extracomment>gui/stances/parties.py</extracomment>
        <translation>in eigener Stimme</translation>
    </message>
    <message>
        <source>needs evidence</source>
        <extracomment>gui/stances/matrix.py</extracomment>
        <translation>Beleg fehlt</translation>
    </message>
    <message>
        <source>speaks</source>
        <extracomment>gui/stances/parties.py</extracomment>
        <translation>spricht</translation>
    </message>
    <message>
        <source>suggested</source>
        <extracomment>gui/stances/matrix.py</extracomment>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>topic</source>
        <extracomment>gui/stances/parties.py</extracomment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>{} ev.</source>
        <extracomment>gui/stances/matrix_delegate.py</extracomment>
        <translation>{} Bel.</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <extracomment>gui/stances/matrix.py</extracomment>
        <translation>{} zu {}</translation>
    </message>
    <message>
        <source>{}: not looked at</source>
        <extracomment>gui/stances/matrix.py</extracomment>
        <translation>{}: nicht angesehen</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>&amp;Redo</source>
        <extracomment>gui/standing.py</extracomment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>gui/standing.py</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Choose an article on the left.</source>
        <extracomment>gui/standing.py</extracomment>
        <translation>Links einen Artikel wählen.</translation>
    </message>
    <message>
        <source>No articles yet. Drop a folder of articles here, or press {import_articles}.</source>
        <extracomment>gui/standing.py</extracomment>
        <translation>Noch keine Artikel. Einen Ordner mit Artikeln hier ablegen, oder {import_articles} drücken.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A project is made for them, and quotes, names and page furniture are looked for at once. Everything stays on this computer.</source>
        <extracomment>gui/start_page.py</extracomment>
        <translation>Für sie wird ein Projekt angelegt, und es wird gleich nach Zitaten, Namen und Beiwerk gesucht. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Delete leaves a project out of this list.</source>
        <extracomment>gui/start_page.py</extracomment>
        <translation>Entf nimmt ein Projekt aus dieser Liste.</translation>
    </message>
    <message>
        <source>Drop a folder of articles anywhere in this window</source>
        <extracomment>gui/start_page.py</extracomment>
        <translation>Einen Ordner mit Artikeln irgendwo in diesem Fenster ablegen</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <extracomment>gui.start_page:_BUTTONS.1</extracomment>
        <translation>Artikel importieren …</translation>
    </message>
    <message>
        <source>Leave out of this list</source>
        <extracomment>gui/start_page.py</extracomment>
        <translation>Aus dieser Liste nehmen</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>gui.start_page:_BUTTONS.1</extracomment>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>gui.start_page:_BUTTONS.1</extracomment>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <extracomment>gui/start_page.py</extracomment>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Sign of Pressmark</source>
        <extracomment>gui/start_page.py</extracomment>
        <translation>Zeichen von Pressmark</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>gui.start_page:_BUTTONS.1</extracomment>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Who is mentioned in the news, who said what, who stands where.</source>
        <extracomment>gui/start_page.py</extracomment>
        <translation>Wer in den Nachrichten genannt wird, wer was gesagt hat, wer wozu steht.</translation>
    </message>
    <message>
        <source>not found: {}</source>
        <extracomment>gui/start_page.py</extracomment>
        <translation>nicht gefunden: {}</translation>
    </message>
    <message>
        <source>{next_open} next suggestion · {accept} accept · {reject} reject · {quote} quote · {entity} entity · {stance} stance · {done_next} done · {palette} every command · {shortcuts} all keys</source>
        <extracomment>gui/start_page.py</extracomment>
        <translation>{next_open} nächster Vorschlag · {accept} annehmen · {reject} verwerfen · {quote} Zitat · {entity} Entität · {stance} Haltung · {done_next} fertig · {palette} alle Befehle · {shortcuts} alle Tasten</translation>
    </message>
</context>
<context>
    <name>StatisticsKeeping</name>
    <message>
        <source>Counting</source>
        <extracomment>gui/work/statistics_keeping.py</extracomment>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Save as {}</source>
        <extracomment>gui/work/statistics_keeping.py</extracomment>
        <translation>Als {} speichern</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>gui/work/statistics_keeping.py</extracomment>
        <translation>Als {} gespeichert.</translation>
    </message>
    <message>
        <source>Statistics of {}</source>
        <extracomment>gui/work/statistics_keeping.py</extracomment>
        <translation>Statistik von {}</translation>
    </message>
    <message>
        <source>The counting was stopped.</source>
        <extracomment>gui/work/statistics_keeping.py</extracomment>
        <translation>Das Zählen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Charts</source>
        <extracomment>gui/statistics/page.py</extracomment>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>StatisticsWindow</name>
    <message>
        <source>All articles</source>
        <extracomment>gui/statistics/window.py</extracomment>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Annotator</source>
        <extracomment>gui/statistics/window.py</extracomment>
        <translation>Annotiert von</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>gui/statistics/window.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Count again</source>
        <extracomment>gui/statistics/window.py</extracomment>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Count again (F5)</source>
        <extracomment>gui/statistics/window.py</extracomment>
        <translation>Neu zählen (F5)</translation>
    </message>
    <message>
        <source>Counting</source>
        <extracomment>gui/statistics/window.py</extracomment>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Decided and suggested</source>
        <extracomment>gui/statistics/window.py</extracomment>
        <translation>Entschieden und vorgeschlagen</translation>
    </message>
    <message>
        <source>Decided only</source>
        <extracomment>gui/statistics/window.py</extracomment>
        <translation>Nur entschieden</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>gui/statistics/window.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>gui/statistics/window.py</extracomment>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save everything as CSV…</source>
        <extracomment>gui/statistics/window.py</extracomment>
        <translation>Alles als CSV speichern …</translation>
    </message>
    <message>
        <source>Something has changed since.</source>
        <extracomment>gui/statistics/window.py</extracomment>
        <translation>Seither hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <extracomment>gui/statistics/window.py</extracomment>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>gui/statistics/window.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What is counted</source>
        <extracomment>gui/statistics/window.py</extracomment>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <extracomment>gui/statistics/window.py</extracomment>
        <translation>Was die Liste zeigt</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln “ ” open ({next_open_mark})</source>
        <extracomment>gui/status_bar.py</extracomment>
        <translation>
            <numerusform>%Ln „ “ offen ({next_open_mark})</numerusform>
            <numerusform>%Ln „ “ offen ({next_open_mark})</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotator: {}</source>
        <extracomment>gui/status_bar.py</extracomment>
        <translation>Annotiert: {}</translation>
    </message>
    <message>
        <source>Articles done</source>
        <extracomment>gui/status_bar.py</extracomment>
        <translation>Fertige Artikel</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <extracomment>gui/status_bar.py</extracomment>
        <translation>Noch nichts geändert</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed</source>
        <extracomment>gui/status_bar.py</extracomment>
        <translation>Nur lesen: nichts kann geändert werden</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <extracomment>gui/status_bar.py</extracomment>
        <translation>Gespeichert {}</translation>
    </message>
    <message>
        <source>{done} of {all} mentions</source>
        <extracomment>gui/status_bar.py</extracomment>
        <translation>{done} von {all} Nennungen</translation>
    </message>
    <message>
        <source>{done} of {all} suggested quotes</source>
        <extracomment>gui/status_bar.py</extracomment>
        <translation>{done} von {all} vorgeschlagenen Zitaten</translation>
    </message>
    <message numerus="yes">
        <source>{} of %Ln articles</source>
        <extracomment>gui/status_bar.py</extracomment>
        <translation>
            <numerusform>{} von %Ln Artikel</numerusform>
            <numerusform>{} von %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>{} reviewed</source>
        <extracomment>gui/status_bar.py</extracomment>
        <translation>{} geprüft</translation>
    </message>
    <message>
        <source>{} · {} hidden</source>
        <extracomment>gui/status_bar.py</extracomment>
        <translation>{} · {} verborgen</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Show or hide in the article: {}</source>
        <extracomment>gui/key_button.py</extracomment>
        <translation>Im Artikel zeigen oder verbergen: {}</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Copy</source>
        <extracomment>gui/dialogs/table_dialog.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>gui/dialogs/table_dialog.py</extracomment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Nothing is marked at the caret.</source>
        <extracomment>gui/accessible/telling.py</extracomment>
        <translation>An der Schreibmarke ist nichts markiert.</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>&amp;Do without it</source>
        <extracomment>gui/dialogs/text_dialog.py</extracomment>
        <translation>&amp;Darauf verzichten</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <extracomment>gui/dialogs/text_dialog.py</extracomment>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>What you wrote would be lost.</source>
        <extracomment>gui/dialogs/text_dialog.py</extracomment>
        <translation>Was Sie geschrieben haben, ginge verloren.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>What it looks like</source>
        <extracomment>gui/scheme/text_field.py</extracomment>
        <translation>Wie es aussieht</translation>
    </message>
</context>
<context>
    <name>TextReplacing</name>
    <message numerus="yes">
        <source>Text replaced: %Ln annotations moved safely.</source>
        <extracomment>gui/work/text_replacing.py</extracomment>
        <translation>
            <numerusform>Text ersetzt: %Ln Annotation sicher verschoben.</numerusform>
            <numerusform>Text ersetzt: %Ln Annotationen sicher verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has had no other text.</source>
        <extracomment>gui/work/text_replacing.py</extracomment>
        <translation>Dieser Artikel hatte keinen anderen Text.</translation>
    </message>
    <message>
        <source>{look_again} looks for more; {undo} takes it back.</source>
        <extracomment>gui/work/text_replacing.py</extracomment>
        <translation>{look_again} sucht nach mehr; {undo} nimmt es zurück.</translation>
    </message>
    <message>
        <source>{} to look at, {} without a place: see the notes.</source>
        <extracomment>gui/work/text_replacing.py</extracomment>
        <translation>{} anzusehen, {} ohne Stelle: siehe die Notizen.</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>A search was given up that could not be finished.</source>
        <extracomment>gui/work/transfers.py</extracomment>
        <translation>Eine Suche, die nicht beendet werden konnte, wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Every article has been looked through already.</source>
        <extracomment>gui/work/transfers.py</extracomment>
        <translation>Jeder Artikel ist schon durchsucht.</translation>
    </message>
    <message>
        <source>Every article is done: nothing to look at again.</source>
        <extracomment>gui/work/transfers.py</extracomment>
        <translation>Jeder Artikel ist fertig: nichts erneut zu durchsuchen.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>gui/work/transfers.py</extracomment>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Finding suggestions</source>
        <extracomment>gui/work/transfers.py</extracomment>
        <translation>Sucht Vorschläge</translation>
    </message>
    <message>
        <source>Looking at what would be lost</source>
        <extracomment>gui/work/transfers.py</extracomment>
        <translation>Sieht nach, was verloren ginge</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <extracomment>gui/work/transfers.py</extracomment>
        <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The search for suggestions goes on where it was.</source>
        <extracomment>gui/work/transfers.py</extracomment>
        <translation>Die Suche nach Vorschlägen geht weiter, wo sie war.</translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <source>Do what could not be saved once more</source>
        <extracomment>gui/article/trouble_bar.py</extracomment>
        <translation>Noch einmal tun, was nicht gespeichert werden konnte</translation>
    </message>
    <message>
        <source>Do without what could not be saved</source>
        <extracomment>gui/article/trouble_bar.py</extracomment>
        <translation>Auf das verzichten, was nicht gespeichert werden konnte</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>gui/article/trouble_bar.py</extracomment>
        <translation>Verzichten</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>gui/article/trouble_bar.py</extracomment>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>gui/article/trouble_bar.py</extracomment>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Doing again…</source>
        <extracomment>gui/work/undoing.py</extracomment>
        <translation>Wiederholt …</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <extracomment>gui/work/undoing.py</extracomment>
        <translation>Wiederholt: {}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>gui/work/undoing.py</extracomment>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <extracomment>gui/work/undoing.py</extracomment>
        <translation>Nimmt zurück …</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <extracomment>gui/work/undoing.py</extracomment>
        <translation>Rückgängig gemacht: {}</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Checking the project</source>
        <extracomment>gui/work/upkeep.py</extracomment>
        <translation>Prüft das Projekt</translation>
    </message>
    <message>
        <source>The project is sound: nothing is damaged.</source>
        <extracomment>gui/work/upkeep.py</extracomment>
        <translation>Das Projekt ist heil: Nichts ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>VerdictChips</name>
    <message>
        <source>All {}</source>
        <extracomment>gui/importing/verdict_chips.py</extracomment>
        <translation>Alle {}</translation>
    </message>
    <message>
        <source>Cannot be imported {}</source>
        <extracomment>gui/importing/verdict_chips.py</extracomment>
        <translation>Nicht importierbar {}</translation>
    </message>
    <message>
        <source>Here already {}</source>
        <extracomment>gui/importing/verdict_chips.py</extracomment>
        <translation>Schon da {}</translation>
    </message>
    <message>
        <source>New {}</source>
        <extracomment>gui/importing/verdict_chips.py</extracomment>
        <translation>Neu {}</translation>
    </message>
    <message>
        <source>Search what would be imported</source>
        <extracomment>gui/importing/verdict_chips.py</extracomment>
        <translation>In dem suchen, was importiert würde</translation>
    </message>
    <message>
        <source>Updated {}</source>
        <extracomment>gui/importing/verdict_chips.py</extracomment>
        <translation>Aktualisiert {}</translation>
    </message>
    <message>
        <source>Words or file name…</source>
        <extracomment>gui/importing/verdict_chips.py</extracomment>
        <translation>Wörter oder Dateiname …</translation>
    </message>
</context>
<context>
    <name>Vigil</name>
    <message>
        <source>&amp;Open what is there now</source>
        <extracomment>gui/work/vigil.py</extracomment>
        <translation>&amp;Öffnen, was jetzt dort ist</translation>
    </message>
    <message>
        <source>&amp;Save a copy and go on with it…</source>
        <extracomment>gui/work/vigil.py</extracomment>
        <translation>Eine &amp;Kopie speichern und damit weiterarbeiten …</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>gui/work/vigil.py</extracomment>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Projects (*{})</source>
        <extracomment>gui/work/vigil.py</extracomment>
        <translation>Projekte (*{})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>gui/work/vigil.py</extracomment>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>Saved a copy: {}</source>
        <extracomment>gui/work/vigil.py</extracomment>
        <translation>Kopie gespeichert: {}</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <extracomment>gui/work/vigil.py</extracomment>
        <translation>Eine Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>The project is in its place again. You can go on.</source>
        <extracomment>gui/work/vigil.py</extracomment>
        <translation>Das Projekt ist wieder an seinem Platz. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>The project is not as it was</source>
        <extracomment>gui/work/vigil.py</extracomment>
        <translation>Das Projekt ist nicht, wie es war</translation>
    </message>
    <message>
        <source>What was saved until now is also in {}.</source>
        <extracomment>gui/work/vigil.py</extracomment>
        <translation>Was bis jetzt gespeichert wurde, ist auch in {}.</translation>
    </message>
    <message>
        <source>You are at the copy now: {}</source>
        <extracomment>gui/work/vigil.py</extracomment>
        <translation>Sie arbeiten jetzt an der Kopie: {}</translation>
    </message>
    <message>
        <source>copy</source>
        <extracomment>gui/work/vigil.py</extracomment>
        <translation>Kopie</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Cancel</source>
        <extracomment>gui/scheme/fate_dialogs.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Drop this condition</source>
        <extracomment>gui/search/builder.py</extracomment>
        <translation>Diese Bedingung streichen</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>gui/search/builder.py</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <extracomment>gui/search/builder.py</extracomment>
        <translation>Ist oder ist nicht</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>gui/search/builder.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>gui/search/builder.py</extracomment>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <extracomment>gui/search/builder.py</extracomment>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>such as {}</source>
        <extracomment>gui/search/builder.py</extracomment>
        <translation>etwa {}</translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>gui/search/builder.py</extracomment>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>_Sample</name>
    <message>
        <source>{}: contrast {}</source>
        <extracomment>gui/scheme/color_field.py</extracomment>
        <translation>{}: Kontrast {}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Pressmark</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Über &amp;Pressmark</translation>
    </message>
    <message>
        <source>&amp;About the article</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Über &amp;den Artikel</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Anneh&amp;men</translation>
    </message>
    <message>
        <source>&amp;Add evidence to stance</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Beleg &amp;zur Haltung hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add fragment to content</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Teil zu&amp;m Inhalt hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <extracomment>gui.action_table:SPECS.menu</extracomment>
        <translation>A&amp;nnotieren</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Build a filter…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Filter zusammenstellen …</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>&amp;Check project</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>P&amp;rojekt prüfen</translation>
    </message>
    <message>
        <source>&amp;Cue from selection</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Signalwo&amp;rt aus Auswahl</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Done, next article</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Fer&amp;tig, nächster Artikel</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>gui.action_table:SPECS.menu</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Entities</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Entitäten</translation>
    </message>
    <message>
        <source>&amp;Entity…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>E&amp;ntität …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>gui.action_table:SPECS.menu</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find articles</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Artikel &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Fähn&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Furniture</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Beiwer&amp;k</translation>
    </message>
    <message>
        <source>&amp;Go to by hint</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Mit &amp;Kürzeln anspringen</translation>
    </message>
    <message>
        <source>&amp;Guidelines</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Leitfaden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>gui.action_table:SPECS.menu</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Artikel importieren …</translation>
    </message>
    <message>
        <source>&amp;Join with next quote</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Mit nächstem Zitat &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>&amp;Layers in the article</source>
        <extracomment>gui.action_table:SUBMENUS.1</extracomment>
        <translation>Ebenen &amp;im Artikel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Longer lines</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Längere Zeilen</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Neues Projekt …</translation>
    </message>
    <message>
        <source>&amp;Next match anywhere</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Nächster Treffer überall</translation>
    </message>
    <message>
        <source>&amp;Next open</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Nächster &amp;offener Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>No&amp;tiz …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Other side</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Andere &amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Sei&amp;te</translation>
    </message>
    <message>
        <source>&amp;Previous match anywhere</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Voriger Treffer überall</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Quotation marks…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Anfü&amp;hrungszeichen …</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Zi&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <extracomment>gui.action_table:SPECS.menu</extracomment>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Saved filters…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Gespeicherte Filter …</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Shorter lines</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Kürzere Zeilen</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Stance</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Haltung</translation>
    </message>
    <message>
        <source>&amp;Stance…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Halt&amp;ung …</translation>
    </message>
    <message>
        <source>&amp;Start one character left</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Anfang &amp;ein Zeichen nach links</translation>
    </message>
    <message>
        <source>&amp;Take evidence out</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Beleg herausnehmen</translation>
    </message>
    <message>
        <source>&amp;Text as usual</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Text wie üblich</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Rüc&amp;kgängig</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Übliche &amp;Größe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>gui.action_table:SPECS.menu</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>A project of invented articles to try things on</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Ein Projekt mit erfundenen Artikeln zum Ausprobieren</translation>
    </message>
    <message>
        <source>A second article beside this one; again: close the other side</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Ein zweiter Artikel neben diesem; noch einmal: die andere Seite schließen</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept a&amp;ll of this layer</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>A&amp;lle dieser Ebene annehmen</translation>
    </message>
    <message>
        <source>Accept all</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Accept every open suggestion of the layer in this article</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Jeden offenen Vorschlag der Ebene in diesem Artikel annehmen</translation>
    </message>
    <message>
        <source>Add &amp;part to evidence</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Teil zum Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Add every article in a folder to the project</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Alle Artikel eines Ordners in das Projekt aufnehmen</translation>
    </message>
    <message>
        <source>Add files of articles to the project</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Dateien mit Artikeln in das Projekt aufnehmen</translation>
    </message>
    <message>
        <source>Add part to sou&amp;rce</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Teil zur &amp;Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Annotations that changed or were lost when articles got new texts, until you settle them</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Annotationen, die sich mit neuen Texten geändert haben oder verloren gingen, bis sie erledigt sind</translation>
    </message>
    <message>
        <source>Another scheme</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Anderes Schema</translation>
    </message>
    <message>
        <source>Another window on the same project: what one does, the other shows</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Ein weiteres Fenster auf dasselbe Projekt: Was im einen geschieht, zeigt das andere</translation>
    </message>
    <message>
        <source>Article &amp;details…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Angaben &amp;zum Artikel …</translation>
    </message>
    <message>
        <source>Article &amp;list</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Artikelliste</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Black on white, with every line clear to see</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Schwarz auf Weiß, jede Linie deutlich zu sehen</translation>
    </message>
    <message>
        <source>Change &amp;label…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>La&amp;bel ändern …</translation>
    </message>
    <message>
        <source>Change &amp;speaker…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Sprecher ändern …</translation>
    </message>
    <message>
        <source>Change entit&amp;y…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Entität ände&amp;rn …</translation>
    </message>
    <message>
        <source>Change how Pressmark behaves</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Einstellen, wie Pressmark sich verhält</translation>
    </message>
    <message>
        <source>Change of entity</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Änderung der Entität</translation>
    </message>
    <message>
        <source>Change of labels</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Änderung von Labels</translation>
    </message>
    <message>
        <source>Change of mention</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Änderung der Nennung</translation>
    </message>
    <message>
        <source>Change of note</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Änderung der Notiz</translation>
    </message>
    <message>
        <source>Change of page label</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Änderung des Seitenlabels</translation>
    </message>
    <message>
        <source>Change of quote</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Änderung des Zitats</translation>
    </message>
    <message>
        <source>Change of scheme</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Änderung des Schemas</translation>
    </message>
    <message>
        <source>Change of stance</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Änderung der Haltung</translation>
    </message>
    <message>
        <source>Change the current annotation</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die aktuelle Annotation ändern</translation>
    </message>
    <message>
        <source>Change the name, type and other names of the current entity</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Name, Art und weitere Namen der aktuellen Entität ändern</translation>
    </message>
    <message>
        <source>Choose a label for the selected words, or another one for the current mention</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Ein Label für die ausgewählten Wörter wählen, oder ein anderes für die aktuelle Nennung</translation>
    </message>
    <message>
        <source>Choose the order of the list, and its headings</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die Reihenfolge der Liste und ihre Überschriften wählen</translation>
    </message>
    <message>
        <source>Choose, save, rename or delete a filter</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Einen Filter wählen, speichern, umbenennen oder löschen</translation>
    </message>
    <message>
        <source>Close &amp;project</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Projekt schließen</translation>
    </message>
    <message>
        <source>Close every window; everything is saved already</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Alle Fenster schließen; alles ist bereits gespeichert</translation>
    </message>
    <message>
        <source>Co&amp;ntent from selection</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Inhalt &amp;aus Auswahl</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <extracomment>gui.action_table:SUBMENUS.1</extracomment>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>Correct the text, or put the updated article in its place; annotations move with their words</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Den Text berichtigen oder durch den aktualisierten Artikel ersetzen; Annotationen wandern mit ihren Wörtern</translation>
    </message>
    <message>
        <source>Dark ink on light paper</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Dunkle Schrift auf hellem Papier</translation>
    </message>
    <message>
        <source>Deletion of label</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Löschung eines Labels</translation>
    </message>
    <message>
        <source>Details of article</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Angaben zum Artikel</translation>
    </message>
    <message>
        <source>Direct, indirect or mixed, in turn</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Der Reihe nach direkt, indirekt oder gemischt</translation>
    </message>
    <message>
        <source>Dismissal of quotation marks</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Abgehakte Anführungszeichen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Wiederholen, was rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>E&amp;nd one character right</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Ende ein Zeichen nach &amp;rechts</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <extracomment>gui.action_table:SUBMENUS.1</extracomment>
        <translation>Bele&amp;g</translation>
    </message>
    <message>
        <source>E&amp;xplicit or implied</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Ausdrü&amp;cklich oder erschlossen</translation>
    </message>
    <message>
        <source>Ea&amp;rlier texts…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Frühere Texte …</translation>
    </message>
    <message>
        <source>Edges of another &amp;part</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Grenzen eines anderen &amp;Teils</translation>
    </message>
    <message>
        <source>Edges of the part &amp;before</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Grenzen des Teils davor</translation>
    </message>
    <message>
        <source>End one &amp;character left</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Ende ein &amp;Zeichen nach links</translation>
    </message>
    <message>
        <source>End one word &amp;left</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Ende ein Wort nach &amp;links</translation>
    </message>
    <message>
        <source>End one word &amp;right</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Ende ein Wort &amp;nach rechts</translation>
    </message>
    <message>
        <source>Entities of the pro&amp;ject…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Entitäten des &amp;Projekts …</translation>
    </message>
    <message>
        <source>Entity</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Entity pa&amp;ge…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Seite &amp;der Entität …</translation>
    </message>
    <message>
        <source>Every &amp;command…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Alle Befehle …</translation>
    </message>
    <message>
        <source>Every &amp;occurrence…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Jede Fundstelle …</translation>
    </message>
    <message>
        <source>Every mention, quote and stance of the current entity, in all articles</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Jede Nennung, jedes Zitat und jede Haltung der aktuellen Entität, in allen Artikeln</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <extracomment>gui.action_table:SPECS.menu</extracomment>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Fewer letters on a line of the article</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Weniger Buchstaben auf einer Zeile des Artikels</translation>
    </message>
    <message>
        <source>Find &amp;suggestions</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Vorschläge suchen</translation>
    </message>
    <message>
        <source>Find b&amp;efore in article</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Im Artikel &amp;rückwärts suchen</translation>
    </message>
    <message>
        <source>Find ne&amp;xt in article</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Im Artikel weitersuchen</translation>
    </message>
    <message>
        <source>Find what you want to do by a few letters</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Mit wenigen Buchstaben finden, was getan werden soll</translation>
    </message>
    <message>
        <source>Find, merge and split the entities of all articles</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die Entitäten aller Artikel suchen, zusammenführen und teilen</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Fähnchen</translation>
    </message>
    <message>
        <source>Flag the current annotation or the article, or take the flag off</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Ein Fähnchen an die aktuelle Annotation oder den Artikel setzen, oder es abnehmen</translation>
    </message>
    <message>
        <source>Give everything you mark from now on one label, or end that</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Allem, was ab jetzt markiert wird, dasselbe Label geben, oder das beenden</translation>
    </message>
    <message>
        <source>Give the current mention or page label another label</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Der aktuellen Nennung oder dem Seitenlabel ein anderes Label geben</translation>
    </message>
    <message>
        <source>Give the keyboard to the article, to what is known, to the list in turn</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die Tastatur der Reihe nach an den Artikel, die Karten und die Liste geben</translation>
    </message>
    <message>
        <source>Give the keyboard to the pane before</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die Tastatur an den Bereich davor geben</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Go back through what is marked at the caret</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Rückwärts durch das gehen, was an der Schreibmarke markiert ist</translation>
    </message>
    <message>
        <source>Go back to the start page; of several windows, close this one</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Zurück zur Startseite; bei mehreren Fenstern dieses schließen</translation>
    </message>
    <message>
        <source>Go through what is marked at the caret, innermost first</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Durch das gehen, was an der Schreibmarke markiert ist, das Innerste zuerst</translation>
    </message>
    <message>
        <source>Go to the annotation of the layer before this one, whatever its state</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Zur vorigen Annotation der Ebene gehen, gleich in welchem Zustand</translation>
    </message>
    <message>
        <source>Go to the next annotation of the layer, whatever its state</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Zur nächsten Annotation der Ebene gehen, gleich in welchem Zustand</translation>
    </message>
    <message>
        <source>Go to the next quotation mark that is in no quote</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Zum nächsten Anführungszeichen gehen, das in keinem Zitat ist</translation>
    </message>
    <message>
        <source>Go to the next suggestion without a decision</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Zum nächsten Vorschlag ohne Entscheidung gehen</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Zum Suchfeld gehen</translation>
    </message>
    <message>
        <source>Go to the suggestion without a decision before this one</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Zum vorigen Vorschlag ohne Entscheidung gehen</translation>
    </message>
    <message>
        <source>Go to what fits the filter before this, in this article or an earlier one</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Zum vorigen Treffer des Filters gehen, in diesem oder einem früheren Artikel</translation>
    </message>
    <message>
        <source>Go to what fits the filter next, in this article or a later one</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Zum nächsten Treffer des Filters gehen, in diesem oder einem späteren Artikel</translation>
    </message>
    <message>
        <source>Have the keys move the edges of the part before</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die Tasten die Grenzen des vorigen Teils bewegen lassen</translation>
    </message>
    <message>
        <source>Have the keys move the edges of the source, the cue or another part in turn</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die Tasten der Reihe nach die Grenzen von Quelle, Signalwort oder einem anderen Teil bewegen lassen</translation>
    </message>
    <message>
        <source>Have the two articles change sides</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die beiden Artikel die Seiten tauschen lassen</translation>
    </message>
    <message>
        <source>High contrast, &amp;black</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Hoher &amp;Kontrast, schwarz</translation>
    </message>
    <message>
        <source>High contrast, &amp;white</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Hoher Kontrast, &amp;weiß</translation>
    </message>
    <message>
        <source>How many suggestions were right, over time and by likelihood</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Wie viele Vorschläge richtig waren, im Lauf der Zeit und nach Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Ordner importieren …</translation>
    </message>
    <message>
        <source>In this project a stance is whole only with evidence</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>In diesem Projekt ist eine Haltung erst mit Beleg vollständig</translation>
    </message>
    <message>
        <source>Join of quotes</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Verbindung von Zitaten</translation>
    </message>
    <message>
        <source>La&amp;bel…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>La&amp;bel …</translation>
    </message>
    <message>
        <source>Labels, layers, rules and guidelines of this project</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Labels, Ebenen, Regeln und Leitfaden dieses Projekts</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Leave this article out; show the next</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Diesen Artikel auslassen; den nächsten zeigen</translation>
    </message>
    <message>
        <source>Less room between the lines of the article</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Weniger Abstand zwischen den Zeilen des Artikels</translation>
    </message>
    <message>
        <source>Light ink on dark paper</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Helle Schrift auf dunklem Papier</translation>
    </message>
    <message>
        <source>Light or dark, and with more contrast or not, as the system is</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Hell oder dunkel, mit mehr Kontrast oder nicht, wie es das System vorgibt</translation>
    </message>
    <message>
        <source>Lines &amp;closer together</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Zeilen enger</translation>
    </message>
    <message>
        <source>Lines &amp;farther apart</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Zeilen &amp;weiter</translation>
    </message>
    <message>
        <source>Loc&amp;k label…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Label &amp;festhalten …</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
        <source>Look anew at the articles that are not done; what you decided stays</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die nicht fertigen Artikel neu durchsuchen; was entschieden ist, bleibt</translation>
    </message>
    <message>
        <source>Look for damage in the project file</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die Projektdatei auf Schäden prüfen</translation>
    </message>
    <message>
        <source>Look for quotes, names and page furniture in articles not looked at yet</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>In noch nicht durchsuchten Artikeln nach Zitaten, Namen und Beiwerk suchen</translation>
    </message>
    <message>
        <source>M&amp;ove an edge</source>
        <extracomment>gui.action_table:SUBMENUS.1</extracomment>
        <translation>Gren&amp;ze verschieben</translation>
    </message>
    <message>
        <source>Make a quote of the cue at the caret; source and content are proposed</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Aus dem Signalwort an der Schreibmarke ein Zitat machen; Quelle und Inhalt werden vorgeschlagen</translation>
    </message>
    <message>
        <source>Make an article of what was copied in a browser or elsewhere; copied files are imported</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Einen Artikel aus dem machen, was im Browser oder anderswo kopiert wurde; kopierte Dateien werden importiert</translation>
    </message>
    <message>
        <source>Make an empty project file</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Eine leere Projektdatei anlegen</translation>
    </message>
    <message>
        <source>Mark every place with the same words as the selection, the current mention or page label</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Jede Stelle mit denselben Wörtern wie die Auswahl, die aktuelle Nennung oder das Seitenlabel markieren</translation>
    </message>
    <message>
        <source>Mark the selected lines as headline, byline, caption…</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die ausgewählten Zeilen als Überschrift, Autorenzeile, Bildunterschrift … markieren</translation>
    </message>
    <message>
        <source>Mark the selected lines as not belonging to the article</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die ausgewählten Zeilen als nicht zum Artikel gehörig markieren</translation>
    </message>
    <message>
        <source>Mark the selected words as a person, organization, place…</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die ausgewählten Wörter als Person, Organisation, Ort … markieren</translation>
    </message>
    <message>
        <source>Mark the selected words as what somebody said</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die ausgewählten Wörter als Äußerung markieren</translation>
    </message>
    <message>
        <source>Menu of &amp;what is here</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Menü zu dem, was hier &amp;ist</translation>
    </message>
    <message>
        <source>Merge of entities</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Zusammenführung von Entitäten</translation>
    </message>
    <message>
        <source>Merge of labels</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Zusammenführung von Labels</translation>
    </message>
    <message>
        <source>More letters on a line of the article</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Mehr Buchstaben auf einer Zeile des Artikels</translation>
    </message>
    <message>
        <source>More room between the lines of the article</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Mehr Abstand zwischen den Zeilen des Artikels</translation>
    </message>
    <message>
        <source>Move the end a character to the left</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Das Ende ein Zeichen nach links schieben</translation>
    </message>
    <message>
        <source>Move the end a character to the right</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Das Ende ein Zeichen nach rechts schieben</translation>
    </message>
    <message>
        <source>Move the end a word to the left</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Das Ende ein Wort nach links schieben</translation>
    </message>
    <message>
        <source>Move the end a word to the right</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Das Ende ein Wort nach rechts schieben</translation>
    </message>
    <message>
        <source>Move the start a character to the left</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Den Anfang ein Zeichen nach links schieben</translation>
    </message>
    <message>
        <source>Move the start a character to the right</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Den Anfang ein Zeichen nach rechts schieben</translation>
    </message>
    <message>
        <source>Move the start a word to the left</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Den Anfang ein Wort nach links schieben</translation>
    </message>
    <message>
        <source>Move the start a word to the right</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Den Anfang ein Wort nach rechts schieben</translation>
    </message>
    <message>
        <source>Move to entity</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Umzug zu anderer Entität</translation>
    </message>
    <message>
        <source>Name l&amp;ist…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Na&amp;mensliste …</translation>
    </message>
    <message>
        <source>Name list</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Namensliste</translation>
    </message>
    <message>
        <source>Name of filter</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Names that are to be found in the articles of this project</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Namen, die in den Artikeln dieses Projekts gefunden werden sollen</translation>
    </message>
    <message>
        <source>Ne&amp;xt annotation</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Nächst&amp;e Annotation</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>Nest un&amp;der…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Einbetten &amp;in …</translation>
    </message>
    <message>
        <source>Nest under not&amp;hing</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Einbettung lösen</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Neue&amp;s Fenster</translation>
    </message>
    <message>
        <source>New article from the c&amp;lipboard…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Neuer Artikel aus der &amp;Zwischenablage …</translation>
    </message>
    <message>
        <source>New entity</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Neue Entität</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Next &amp;here</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Nächste an &amp;dieser Stelle</translation>
    </message>
    <message>
        <source>Next ar&amp;ticle</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Nä&amp;chster Artikel</translation>
    </message>
    <message>
        <source>Next open q&amp;uotation mark</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Näc&amp;hstes offenes Anführungszeichen</translation>
    </message>
    <message>
        <source>No &amp;quote: title or scare quotes</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Kein Zitat: Titel oder Distanzier&amp;ung</translation>
    </message>
    <message>
        <source>No stance expressed</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Keine Haltung geäußert</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes of &amp;all articles…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Notizen &amp;aller Artikel …</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Eine Projektdatei öffnen</translation>
    </message>
    <message>
        <source>P&amp;rint or save as PDF…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Drucken oder als PDF speichern …</translation>
    </message>
    <message>
        <source>Pa&amp;ge label…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Seitenlabel …</translation>
    </message>
    <message>
        <source>Page label</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Seitenlabel</translation>
    </message>
    <message>
        <source>Pane be&amp;fore</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Voriger &amp;Bereich</translation>
    </message>
    <message>
        <source>Polarity &amp;0</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Polarität &amp;0</translation>
    </message>
    <message>
        <source>Polarity &amp;1</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Polarität &amp;1</translation>
    </message>
    <message>
        <source>Polarity &amp;2</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Polarität &amp;2</translation>
    </message>
    <message>
        <source>Polarity &amp;3</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Polarität &amp;3</translation>
    </message>
    <message>
        <source>Polarity &amp;4</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Polarität &amp;4</translation>
    </message>
    <message>
        <source>Polarity &amp;5</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Polarität &amp;5</translation>
    </message>
    <message>
        <source>Polarity &amp;6</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Polarität &amp;6</translation>
    </message>
    <message>
        <source>Polarity &amp;7</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Polarität &amp;7</translation>
    </message>
    <message>
        <source>Polarity &amp;8</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Polarität &amp;8</translation>
    </message>
    <message>
        <source>Polarity &amp;9</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Polarität &amp;9</translation>
    </message>
    <message>
        <source>Polarity o&amp;f the stance</source>
        <extracomment>gui.action_table:SUBMENUS.1</extracomment>
        <translation>&amp;Polarität der Haltung</translation>
    </message>
    <message>
        <source>Pre&amp;vious open</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Vo&amp;riger offener Vorschlag</translation>
    </message>
    <message>
        <source>Prev&amp;ious annotation</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Vori&amp;ge Annotation</translation>
    </message>
    <message>
        <source>Previous arti&amp;cle</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Voriger Artikel</translation>
    </message>
    <message>
        <source>Previous h&amp;ere</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Vorige &amp;an dieser Stelle</translation>
    </message>
    <message>
        <source>Progress, labels, speakers, stances and time in charts that can be saved</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Fortschritt, Labels, Sprecher, Haltungen und Zeit in Diagrammen, die gespeichert werden können</translation>
    </message>
    <message>
        <source>Propagation</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Propagation of page label</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Übertragung des Seitenlabels</translation>
    </message>
    <message>
        <source>Put a filter together from fields and values</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Einen Filter aus Feldern und Werten zusammenstellen</translation>
    </message>
    <message>
        <source>Put right the headline, outlet, date…</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Überschrift, Medium, Datum … richtigstellen</translation>
    </message>
    <message>
        <source>Quotation &amp;marks…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>An&amp;führungszeichen …</translation>
    </message>
    <message>
        <source>Quotation marks opened again</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Anführungszeichen wieder offen</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quote b&amp;y cue</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Zitat aus Signalwort</translation>
    </message>
    <message>
        <source>Quote by its cue</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Zitat aus Signalwort</translation>
    </message>
    <message>
        <source>Quote k&amp;ind</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Art &amp;des Zitats</translation>
    </message>
    <message>
        <source>Read the project’s guidelines beside the text, at the label in hand</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Den Leitfaden des Projekts neben dem Text lesen, beim aktuellen Label</translation>
    </message>
    <message>
        <source>Read the texts that the article had before, as they were annotated</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die Texte lesen, die der Artikel vorher hatte, mit ihren Annotationen</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Reject ever&amp;ywhere…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Ü&amp;berall verwerfen …</translation>
    </message>
    <message>
        <source>Reject every suggestion with the same words as the current one</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Jeden Vorschlag mit denselben Wörtern wie der aktuelle verwerfen</translation>
    </message>
    <message>
        <source>Reject everywhere</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Überall verwerfen</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Removal of articles</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Entfernung von Artikeln</translation>
    </message>
    <message>
        <source>Removal of entity</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Entfernung der Entität</translation>
    </message>
    <message>
        <source>Removal of filter</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Löschung des Filters</translation>
    </message>
    <message>
        <source>Removal of note</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Löschung der Notiz</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove &amp;article</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Artikel entfernen</translation>
    </message>
    <message>
        <source>Remove the current annotation; a suggestion is rejected</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die aktuelle Annotation entfernen; ein Vorschlag wird verworfen</translation>
    </message>
    <message>
        <source>Reo&amp;pen</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Wieder &amp;öffnen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Replace te&amp;xt…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Te&amp;xt ersetzen …</translation>
    </message>
    <message>
        <source>Replaced text</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Ersetzter Text</translation>
    </message>
    <message>
        <source>Resolve note</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Notiz erledigen</translation>
    </message>
    <message>
        <source>Restore a back&amp;up…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>Rule for evidence</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Regel für Belege</translation>
    </message>
    <message>
        <source>Rule for quotation marks</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Regel für Anführungszeichen</translation>
    </message>
    <message>
        <source>S&amp;how quotes</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Zi&amp;tate zeigen</translation>
    </message>
    <message>
        <source>S&amp;kip, next article</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Überspringen, &amp;nächster Artikel</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Seiten &amp;tauschen</translation>
    </message>
    <message>
        <source>Sa&amp;me entity as…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Diese&amp;lbe Entität wie …</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Gespeicherter Filter</translation>
    </message>
    <message>
        <source>Say &amp;what is here</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Ansagen, was hier &amp;ist</translation>
    </message>
    <message>
        <source>Say all about what is marked at the caret</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Alles über das ansagen, was an der Schreibmarke markiert ist</translation>
    </message>
    <message>
        <source>Say who speaks, or which entity is mentioned</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Angeben, wer spricht oder welche Entität genannt wird</translation>
    </message>
    <message>
        <source>Say who stands where, with evidence</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Angeben, wer wozu steht, mit Beleg</translation>
    </message>
    <message>
        <source>Sc&amp;heme…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Schema …</translation>
    </message>
    <message>
        <source>Search for suggestions</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Suche nach Vorschlägen</translation>
    </message>
    <message>
        <source>Search in &amp;context…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Im &amp;Kontext suchen …</translation>
    </message>
    <message>
        <source>See, find and change every key</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Jede Taste sehen, suchen und ändern</translation>
    </message>
    <message>
        <source>Select the next place with the searched words</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die nächste Stelle mit den gesuchten Wörtern auswählen</translation>
    </message>
    <message>
        <source>Select the place with the searched words before this one</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die vorige Stelle mit den gesuchten Wörtern auswählen</translation>
    </message>
    <message>
        <source>Serif or sa&amp;ns</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Mit oder ohne Serifen</translation>
    </message>
    <message>
        <source>Set the article in the other of the two typefaces that come with Pressmark</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Den Artikel in der anderen der beiden Schriften setzen, die mit Pressmark kommen</translation>
    </message>
    <message>
        <source>Set the current stance’s polarity</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die Polarität der aktuellen Haltung setzen</translation>
    </message>
    <message>
        <source>Show &amp;attitudes</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Show letters over every annotation in sight; type them to go there</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Buchstaben über jeder sichtbaren Annotation zeigen; wer sie tippt, springt dorthin</translation>
    </message>
    <message>
        <source>Show or hide the organizations in the article</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die Organisationen im Artikel zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide the other mentions in the article</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die übrigen Nennungen im Artikel zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide the persons in the article</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die Personen im Artikel zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide the places in the article</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die Orte im Artikel zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide the quotes in the article</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die Zitate im Artikel zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide wishes, plans and beliefs, in the article and in the list</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Wünsche, Pläne und Überzeugungen zeigen oder verbergen, im Artikel und in der Liste</translation>
    </message>
    <message>
        <source>Show or&amp;ganizations</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Organisationen &amp;zeigen</translation>
    </message>
    <message>
        <source>Show other &amp;mentions</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Übrige &amp;Nennungen zeigen</translation>
    </message>
    <message>
        <source>Show pers&amp;ons</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Personen zeigen</translation>
    </message>
    <message>
        <source>Show pla&amp;ces</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Orte zeigen</translation>
    </message>
    <message>
        <source>Show the article before in the list</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Den vorigen Artikel der Liste zeigen</translation>
    </message>
    <message>
        <source>Show the entities</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die Entitäten zeigen</translation>
    </message>
    <message>
        <source>Show the list of articles, or fold it away</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die Liste der Artikel zeigen oder einklappen</translation>
    </message>
    <message>
        <source>Show the next article of the list</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Den nächsten Artikel der Liste zeigen</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die Notizen zeigen</translation>
    </message>
    <message>
        <source>Show the page labels</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die Seitenlabels zeigen</translation>
    </message>
    <message>
        <source>Show the quotes</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die Zitate zeigen</translation>
    </message>
    <message>
        <source>Show what is known about the article, or fold it away</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Zeigen, was über den Artikel bekannt ist, oder einklappen</translation>
    </message>
    <message>
        <source>Show who stands where</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Zeigen, wer wozu steht</translation>
    </message>
    <message>
        <source>Si&amp;des and panels</source>
        <extracomment>gui.action_table:SUBMENUS.1</extracomment>
        <translation>Seiten &amp;und Bereiche</translation>
    </message>
    <message>
        <source>Size, lines and typeface as they were before they were changed</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Größe, Zeilen und Schrift wie vor jeder Änderung</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Sort and &amp;group articles…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Artikel sortieren und gruppieren …</translation>
    </message>
    <message>
        <source>Source from selec&amp;tion</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Quelle aus Aus&amp;wahl</translation>
    </message>
    <message>
        <source>Sp&amp;lit quote</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Zitat tei&amp;len</translation>
    </message>
    <message>
        <source>Speech or attit&amp;ude</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Äußerung &amp;oder Einstellung</translation>
    </message>
    <message>
        <source>Split of entity</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Teilung der Entität</translation>
    </message>
    <message>
        <source>Split of label</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Teilung eines Labels</translation>
    </message>
    <message>
        <source>Split of quote</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Teilung des Zitats</translation>
    </message>
    <message>
        <source>Stance</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Stance &amp;table</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Haltun&amp;gstabelle</translation>
    </message>
    <message>
        <source>Stances need e&amp;vidence</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Haltun&amp;gen brauchen Belege</translation>
    </message>
    <message>
        <source>Start &amp;one character right</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Anfang ein Zeichen nach rechts</translation>
    </message>
    <message>
        <source>Start one word l&amp;eft</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Anfang ein &amp;Wort nach links</translation>
    </message>
    <message>
        <source>Start one word ri&amp;ght</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>An&amp;fang ein Wort nach rechts</translation>
    </message>
    <message>
        <source>State of article</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Zustand des Artikels</translation>
    </message>
    <message>
        <source>Statisti&amp;cs…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Statistik …</translation>
    </message>
    <message>
        <source>Suggestion qualit&amp;y…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Güte &amp;der Vorschläge …</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Take &amp;part out</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Teil &amp;herausnehmen</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Take the article out of the project; undo brings it back</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Den Artikel aus dem Projekt nehmen; Rückgängig bringt ihn zurück</translation>
    </message>
    <message>
        <source>Take the decision on the current annotation away</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die Entscheidung über die aktuelle Annotation aufheben</translation>
    </message>
    <message>
        <source>Telling apart</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Unterscheidung</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Text in üblicher Größe</translation>
    </message>
    <message>
        <source>Text si&amp;ze and lines</source>
        <extracomment>gui.action_table:SUBMENUS.1</extracomment>
        <translation>Te&amp;xtgröße und Zeilen</translation>
    </message>
    <message>
        <source>The article with its marks, and lists of what is in it, on paper or as PDF</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Der Artikel mit seinen Markierungen und Listen seines Inhalts, auf Papier oder als PDF</translation>
    </message>
    <message>
        <source>The current entity is the same as another one</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die aktuelle Entität ist dieselbe wie eine andere</translation>
    </message>
    <message>
        <source>The current quote and the next one are one</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Das aktuelle Zitat und das nächste sind eines</translation>
    </message>
    <message>
        <source>The current quote is reported by another one</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Das aktuelle Zitat wird in einem anderen wiedergegeben</translation>
    </message>
    <message>
        <source>The current quote stands by itself</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Das aktuelle Zitat steht für sich</translation>
    </message>
    <message>
        <source>The current quote was said, or it is a wish, plan or belief</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Das aktuelle Zitat wurde geäußert, oder es ist ein Wunsch, Plan oder eine Überzeugung</translation>
    </message>
    <message>
        <source>The current suggestion is right; go to the next</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Der aktuelle Vorschlag stimmt; zum nächsten</translation>
    </message>
    <message>
        <source>The current suggestion is wrong; go to the next</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Der aktuelle Vorschlag ist falsch; zum nächsten</translation>
    </message>
    <message>
        <source>The last piece of the current stance’s evidence, or the one picked, goes</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Der letzte Beleg der aktuellen Haltung, oder der gewählte, fällt weg</translation>
    </message>
    <message>
        <source>The selected quotation marks are no part of a quote; go to the next</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die ausgewählten Anführungszeichen gehören zu keinem Zitat; zu den nächsten</translation>
    </message>
    <message>
        <source>The selected words are the current quote’s content</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die ausgewählten Wörter sind der Inhalt des aktuellen Zitats</translation>
    </message>
    <message>
        <source>The selected words are the current quote’s cue</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die ausgewählten Wörter sind das Signalwort des aktuellen Zitats</translation>
    </message>
    <message>
        <source>The selected words are the current quote’s source</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die ausgewählten Wörter sind die Quelle des aktuellen Zitats</translation>
    </message>
    <message>
        <source>The selected words belong to the current quote’s content too</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die ausgewählten Wörter gehören auch zum Inhalt des aktuellen Zitats</translation>
    </message>
    <message>
        <source>The selected words belong to the current quote’s source too</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die ausgewählten Wörter gehören auch zur Quelle des aktuellen Zitats</translation>
    </message>
    <message>
        <source>The selected words belong to the stance’s last passage</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die ausgewählten Wörter gehören zur letzten Belegstelle der Haltung</translation>
    </message>
    <message>
        <source>The selected words, or the current quote, show the current stance</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die ausgewählten Wörter oder das aktuelle Zitat belegen die aktuelle Haltung</translation>
    </message>
    <message>
        <source>The selected words, or the part at the caret, are not of the current quote</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die ausgewählten Wörter oder der Teil an der Schreibmarke gehören nicht zum aktuellen Zitat</translation>
    </message>
    <message>
        <source>The text says the current stance, or it takes a step of reasoning</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Der Text sagt die aktuelle Haltung selbst, oder sie ist daraus erschlossen</translation>
    </message>
    <message>
        <source>This article is done; show the next</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Dieser Artikel ist fertig; den nächsten zeigen</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Turn to the article on the other side</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Zum Artikel auf der anderen Seite wechseln</translation>
    </message>
    <message>
        <source>Two quotes of one: at the caret, or with what is selected as the second</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Aus einem Zitat zwei machen: an der Schreibmarke, oder mit der Auswahl als zweitem</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gui.action_table:STEP_WORDS</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Versionen und Lizenzen</translation>
    </message>
    <message>
        <source>What became of every quotation mark of the article</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Was aus jedem Anführungszeichen des Artikels geworden ist</translation>
    </message>
    <message>
        <source>What can be done with what has the keyboard, as with the right mouse button</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Was sich mit dem tun lässt, was die Tastatur hat, wie mit der rechten Maustaste</translation>
    </message>
    <message>
        <source>What fits a filter, line by line, over all articles</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Was zu einem Filter passt, Zeile für Zeile, über alle Artikel</translation>
    </message>
    <message>
        <source>What is in the backups of a project, and putting one back</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Was in den Sicherungen eines Projekts ist, und eine zurückholen</translation>
    </message>
    <message>
        <source>What mo&amp;ved with new texts…</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Was mit neuen Texten umgezogen ist …</translation>
    </message>
    <message>
        <source>What was done, by whom and when; go back to any of it</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Was getan wurde, von wem und wann; zu jedem Schritt zurückgehen</translation>
    </message>
    <message>
        <source>Whether quotation marks belong to what is said, in this project</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Ob Anführungszeichen in diesem Projekt zum Gesagten gehören</translation>
    </message>
    <message>
        <source>White on black, with every line clear to see</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Weiß auf Schwarz, jede Linie deutlich zu sehen</translation>
    </message>
    <message>
        <source>Who stands where in this article: holders by targets</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Wer in diesem Artikel wozu steht: Träger und Ziele</translation>
    </message>
    <message>
        <source>Work through the notes of the whole project</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Die Notizen des ganzen Projekts durchgehen</translation>
    </message>
    <message>
        <source>Write a dataset</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Einen Datensatz schreiben</translation>
    </message>
    <message>
        <source>Write a note on the current annotation or the article</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Eine Notiz zur aktuellen Annotation oder zum Artikel schreiben</translation>
    </message>
    <message>
        <source>Write a verified copy of the project</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Eine geprüfte Kopie des Projekts schreiben</translation>
    </message>
    <message>
        <source>Write the project to another file; you go on with this one</source>
        <extracomment>gui.action_table:SPECS.tip</extracomment>
        <translation>Das Projekt in eine andere Datei schreiben; Sie arbeiten an dieser weiter</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>Ve&amp;rgrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>gui.action_table:SPECS.words</extracomment>
        <translation>&amp;Verkleinern</translation>
    </message>
</context>
<context>
    <name>article</name>
    <message>
        <source>Stance of {}: {}</source>
        <extracomment>gui/article/words.py</extracomment>
        <translation>Haltung von {}: {}</translation>
    </message>
    <message>
        <source>by {}</source>
        <extracomment>gui/article/words.py</extracomment>
        <translation>von {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <extracomment>gui/article/words.py</extracomment>
        <translation>aus {}</translation>
    </message>
    <message>
        <source>the article</source>
        <extracomment>gui/article/words.py</extracomment>
        <translation>der Artikel</translation>
    </message>
    <message>
        <source>{} attitude: {}</source>
        <extracomment>gui/article/words.py</extracomment>
        <translation>{} (Einstellung): {}</translation>
    </message>
    <message>
        <source>{} quote: {}</source>
        <extracomment>gui/article/words.py</extracomment>
        <translation>{} (Zitat): {}</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>
            <numerusform>eine Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>
            <numerusform>ein Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>
            <numerusform>eine Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open suggestions</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>
            <numerusform>ein offener Vorschlag</numerusform>
            <numerusform>%Ln offene Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>
            <numerusform>ein Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>Auf Wunsch</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>Vor einer Reparatur</translation>
    </message>
    <message>
        <source>Before an import</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before an update</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>Vor einer Anpassung an eine neue Version</translation>
    </message>
    <message>
        <source>Before another scheme</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>Vor einem anderen Schema</translation>
    </message>
    <message>
        <source>Before labels changed</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>Bevor sich Label änderten</translation>
    </message>
    <message>
        <source>Before looking again</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>Vor einer neuen Suche</translation>
    </message>
    <message>
        <source>Before many changes</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>Vor vielen Änderungen</translation>
    </message>
    <message>
        <source>It brings back {}: {}.</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>Es bringt {} zurück: {}.</translation>
    </message>
    <message>
        <source>It holds {}, {} of them done, {}, {} and {}.</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>Es enthält {}, davon {} fertig, {}, {} und {}.</translation>
    </message>
    <message>
        <source>It is of another project, which would be in the place of this.</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>Es ist von einem anderen Projekt, das an die Stelle von diesem käme.</translation>
    </message>
    <message>
        <source>It is the same as the project is now.</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>Es ist dasselbe, was das Projekt jetzt ist.</translation>
    </message>
    <message>
        <source>It leaves out {}: {}.</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>Es lässt {} weg: {}.</translation>
    </message>
    <message>
        <source>Replaced by a backup</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>Von einer Sicherung ersetzt</translation>
    </message>
    <message>
        <source>Restoring it takes back {}: {}.</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>Das Wiederherstellen nimmt {} zurück: {}.</translation>
    </message>
    <message>
        <source>The last step: {}, {}, by {}.</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>Der letzte Schritt: {}, {}, von {}.</translation>
    </message>
    <message>
        <source>The project itself is not there any more.</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>Das Projekt selbst ist nicht mehr da.</translation>
    </message>
    <message>
        <source>While working</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>Während der Arbeit</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>gui/backups/backup_words.py</extracomment>
        <translation>kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message numerus="yes">
        <source>%Ln attitudes hidden: {show_attitudes} shows them</source>
        <extracomment>gui/inspector/quote_list.py</extracomment>
        <translation>
            <numerusform>%Ln Einstellung verborgen: {show_attitudes} zeigt sie</numerusform>
            <numerusform>%Ln Einstellungen verborgen: {show_attitudes} zeigt sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <extracomment>gui/inspector/entity_list.py</extracomment>
        <translation>
            <numerusform>%Ln Nennung</numerusform>
            <numerusform>%Ln Nennungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <extracomment>gui/inspector/entity_list.py</extracomment>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces of evidence</source>
        <extracomment>gui/inspector/stance_list.py</extracomment>
        <translation>
            <numerusform>%Ln Beleg</numerusform>
            <numerusform>%Ln Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Act</source>
        <extracomment>gui/inspector/quote_list.py</extracomment>
        <translation>Akt</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>gui/inspector/quote_doubts.py</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>gui/inspector/quote_list.py</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Cue</source>
        <extracomment>gui/inspector/quote_list.py</extracomment>
        <translation>Signalwort</translation>
    </message>
    <message>
        <source>Entities</source>
        <extracomment>gui.inspector.entity_list:ENTITIES.title</extracomment>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>gui/inspector/stance_list.py</extracomment>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Evidence, {}: {}</source>
        <extracomment>gui/inspector/stance_list.py</extracomment>
        <translation>Beleg, {}: {}</translation>
    </message>
    <message>
        <source>Mention “{}”, {}, {}: {}</source>
        <extracomment>gui/inspector/entity_list.py</extracomment>
        <translation>Nennung „{}“, {}, {}: {}</translation>
    </message>
    <message>
        <source>No entities yet.
Select a name and press {entity}.</source>
        <extracomment>gui.inspector.entity_list:ENTITIES.empty</extracomment>
        <translation>Noch keine Entitäten.
Einen Namen auswählen und {entity} drücken.</translation>
    </message>
    <message>
        <source>No notes yet.
Press {note} to write one on what is current, or the article.</source>
        <extracomment>gui.inspector.note_list:NOTES.empty</extracomment>
        <translation>Noch keine Notizen.
{note} schreibt eine zum Aktuellen oder zum Artikel.</translation>
    </message>
    <message>
        <source>No quotes yet.
Put the caret on “said” and press {quote_by_cue}, or:
Select the words someone said and press {quote}.</source>
        <extracomment>gui.inspector.quote_list:QUOTES.empty</extracomment>
        <translation>Noch keine Zitate.
Die Schreibmarke auf „sagte“ setzen und {quote_by_cue} drücken, oder:
Die gesagten Wörter auswählen und {quote} drücken.</translation>
    </message>
    <message>
        <source>No stance yet.
Select the words that show it and press {stance}.</source>
        <extracomment>gui.inspector.stance_list:STANCES.empty</extracomment>
        <translation>Noch keine Haltung.
Die Wörter auswählen, die sie belegen, und {stance} drücken.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>gui/inspector/cards.py, gui/inspector/stance_list.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note by {} on {}, {}, {}: {}</source>
        <extracomment>gui/inspector/note_list.py</extracomment>
        <translation>Notiz von {} zu {}, {}, {}: {}</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>gui.inspector.note_list:NOTES.title</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing on this page is marked yet.
Select an advert or a read-more line and press {furniture}.</source>
        <extracomment>gui.inspector.region_list:REGIONS.empty</extracomment>
        <translation>Auf dieser Seite ist noch nichts markiert.
Eine Anzeige oder eine „Mehr lesen“-Zeile auswählen und {furniture} drücken.</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>gui/inspector/note_list.py</extracomment>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Opposed</source>
        <extracomment>gui/inspector/stance_list.py</extracomment>
        <translation>Gegensatz</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>gui/inspector/cards.py, gui/inspector/stance_list.py</extracomment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>gui.inspector.region_list:REGIONS.title</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>gui/inspector/quote_list.py</extracomment>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>gui.inspector.quote_list:QUOTES.title</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Reported by</source>
        <extracomment>gui/inspector/quote_list.py</extracomment>
        <translation>Berichtet von</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>gui/inspector/stance_list.py</extracomment>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>gui/inspector/quote_list.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>gui/inspector/quote_list.py</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Stance</source>
        <extracomment>gui.inspector.stance_list:STANCES.title</extracomment>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Stance of {}</source>
        <extracomment>gui/inspector/stance_list.py</extracomment>
        <translation>Haltung von {}</translation>
    </message>
    <message>
        <source>Stance of {} on {}: {}</source>
        <extracomment>gui/inspector/stance_list.py</extracomment>
        <translation>Haltung von {} zu {}: {}</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>gui/inspector/cards.py</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Without an entity</source>
        <extracomment>gui/inspector/entity_list.py</extracomment>
        <translation>Ohne Entität</translation>
    </message>
    <message>
        <source>a quotation mark without its pair ({set_content})</source>
        <extracomment>gui/inspector/quote_doubts.py</extracomment>
        <translation>ein Anführungszeichen ohne Gegenstück ({set_content})</translation>
    </message>
    <message>
        <source>a quote that is gone</source>
        <extracomment>gui/inspector/stance_list.py</extracomment>
        <translation>ein Zitat, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>also {}</source>
        <extracomment>gui/inspector/entity_list.py</extracomment>
        <translation>auch {}</translation>
    </message>
    <message>
        <source>by another stance of the same holder</source>
        <extracomment>gui/inspector/stance_list.py</extracomment>
        <translation>durch eine andere Haltung desselben Trägers</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <extracomment>gui/inspector/cards.py</extracomment>
        <translation>von Hand geändert</translation>
    </message>
    <message>
        <source>contradiction</source>
        <extracomment>gui/inspector/stance_list.py</extracomment>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>direct, but without quotation marks ({cycle_kind})</source>
        <extracomment>gui/inspector/quote_doubts.py</extracomment>
        <translation>direkt, aber ohne Anführungszeichen ({cycle_kind})</translation>
    </message>
    <message>
        <source>entity {}</source>
        <extracomment>gui/inspector/note_list.py</extracomment>
        <translation>Entität {}</translation>
    </message>
    <message>
        <source>explicit</source>
        <extracomment>gui/inspector/stance_list.py</extracomment>
        <translation>ausdrücklich</translation>
    </message>
    <message>
        <source>implied</source>
        <extracomment>gui/inspector/stance_list.py</extracomment>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>imported from {}</source>
        <extracomment>gui/inspector/cards.py</extracomment>
        <translation>importiert aus {}</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln parts</source>
        <extracomment>gui/inspector/stance_list.py</extracomment>
        <translation>
            <numerusform>in %Ln Teil</numerusform>
            <numerusform>in %Ln Teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>indirect, but in quotation marks ({cycle_kind})</source>
        <extracomment>gui/inspector/quote_doubts.py</extracomment>
        <translation>indirekt, aber in Anführungszeichen ({cycle_kind})</translation>
    </message>
    <message>
        <source>looks garbled</source>
        <extracomment>gui/inspector/entity_list.py</extracomment>
        <translation>sieht verstümmelt aus</translation>
    </message>
    <message>
        <source>made by {}</source>
        <extracomment>gui/inspector/cards.py</extracomment>
        <translation>angelegt von {}</translation>
    </message>
    <message>
        <source>mention “{}”</source>
        <extracomment>gui/inspector/note_list.py</extracomment>
        <translation>Nennung „{}“</translation>
    </message>
    <message>
        <source>needs evidence</source>
        <extracomment>gui/inspector/stance_list.py</extracomment>
        <translation>Beleg fehlt</translation>
    </message>
    <message>
        <source>no cue ({set_cue})</source>
        <extracomment>gui/inspector/quote_doubts.py</extracomment>
        <translation>kein Signalwort ({set_cue})</translation>
    </message>
    <message>
        <source>no entity ({change_speaker})</source>
        <extracomment>gui/inspector/quote_doubts.py</extracomment>
        <translation>keine Entität ({change_speaker})</translation>
    </message>
    <message>
        <source>no evidence</source>
        <extracomment>gui/inspector/stance_list.py</extracomment>
        <translation>kein Beleg</translation>
    </message>
    <message>
        <source>no source ({set_source})</source>
        <extracomment>gui/inspector/quote_doubts.py</extracomment>
        <translation>keine Quelle ({set_source})</translation>
    </message>
    <message>
        <source>no speaker ({change_speaker})</source>
        <extracomment>gui/inspector/quote_doubts.py</extracomment>
        <translation>kein Sprecher ({change_speaker})</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>gui/inspector/quote_list.py</extracomment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>not said whether explicit or implied ({edit_annotation})</source>
        <extracomment>gui/inspector/quote_doubts.py</extracomment>
        <translation>nicht angegeben, ob ausdrücklich oder erschlossen ({edit_annotation})</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>gui/inspector/card_painting.py, gui/inspector/entity_list.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>passage</source>
        <extracomment>gui/inspector/stance_list.py</extracomment>
        <translation>Belegstelle</translation>
    </message>
    <message>
        <source>press {change_speaker} to choose</source>
        <extracomment>gui/inspector/quote_list.py</extracomment>
        <translation>{change_speaker} drücken, um zu wählen</translation>
    </message>
    <message>
        <source>quote</source>
        <extracomment>gui/inspector/stance_list.py</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>quote of {}: {}</source>
        <extracomment>gui/inspector/note_list.py</extracomment>
        <translation>Zitat von {}: {}</translation>
    </message>
    <message>
        <source>resolved</source>
        <extracomment>gui/inspector/note_list.py</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>select it and press {key}</source>
        <extracomment>gui/inspector/quote_list.py</extracomment>
        <translation>auswählen und {key} drücken</translation>
    </message>
    <message>
        <source>select words and press {add_evidence}</source>
        <extracomment>gui/inspector/stance_list.py</extracomment>
        <translation>Wörter auswählen und {add_evidence} drücken</translation>
    </message>
    <message>
        <source>shares words with another quote ({set_parent} nests it)</source>
        <extracomment>gui/inspector/quote_doubts.py</extracomment>
        <translation>teilt Wörter mit einem anderen Zitat ({set_parent} bettet es ein)</translation>
    </message>
    <message>
        <source>something that is gone</source>
        <extracomment>gui/inspector/note_list.py</extracomment>
        <translation>etwas, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>stance of {} on {}</source>
        <extracomment>gui/inspector/note_list.py</extracomment>
        <translation>Haltung von {} zu {}</translation>
    </message>
    <message>
        <source>suggested by {}</source>
        <extracomment>gui/inspector/cards.py</extracomment>
        <translation>vorgeschlagen von {}</translation>
    </message>
    <message>
        <source>the article</source>
        <extracomment>gui/inspector/note_list.py, gui/inspector/stance_list.py</extracomment>
        <translation>der Artikel</translation>
    </message>
    <message>
        <source>the source is in the content ({remove_fragment})</source>
        <extracomment>gui/inspector/quote_doubts.py</extracomment>
        <translation>die Quelle steht im Inhalt ({remove_fragment})</translation>
    </message>
    <message>
        <source>to resolve</source>
        <extracomment>gui/inspector/note_list.py</extracomment>
        <translation>zu erledigen</translation>
    </message>
    <message>
        <source>unknown speaker</source>
        <extracomment>gui/inspector/quote_list.py</extracomment>
        <translation>unbekannter Sprecher</translation>
    </message>
    <message>
        <source>unknown target</source>
        <extracomment>gui/inspector/stance_list.py</extracomment>
        <translation>unbekanntes Ziel</translation>
    </message>
    <message>
        <source>{} quote by {}, {}: {}</source>
        <extracomment>gui/inspector/quote_list.py</extracomment>
        <translation>Zitat ({}) von {}, {}: {}</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Author</source>
        <extracomment>exchange.columns:FIELDS</extracomment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>exchange.columns:FIELDS</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dateline</source>
        <extracomment>exchange.columns:FIELDS</extracomment>
        <translation>Ortszeile</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>exchange.columns:FIELDS</extracomment>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>exchange.columns:FIELDS</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>exchange.columns:FIELDS</extracomment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Name or number</source>
        <extracomment>exchange.columns:FIELDS</extracomment>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>exchange.columns:FIELDS</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>exchange.columns:FIELDS</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Web address</source>
        <extracomment>exchange.columns:FIELDS</extracomment>
        <translation>Webadresse</translation>
    </message>
</context>
<context>
    <name>entities</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <extracomment>gui/entities/words.py</extracomment>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <extracomment>gui/entities/words.py</extracomment>
        <translation>
            <numerusform>%Ln Nennung</numerusform>
            <numerusform>%Ln Nennungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <extracomment>gui/entities/words.py</extracomment>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message>
        <source>also {}</source>
        <extracomment>gui/entities/words.py</extracomment>
        <translation>auch {}</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>gui/entities/words.py</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>printed name</source>
        <extracomment>gui/entities/words.py</extracomment>
        <translation>gedruckter Name</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message numerus="yes">
        <source>%Ln articles that are nearly the same as another</source>
        <extracomment>gui/exporting/losses_view.py</extracomment>
        <translation>
            <numerusform>%Ln Artikel, der fast gleich wie ein anderer ist</numerusform>
            <numerusform>%Ln Artikel, die fast gleich wie andere sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were written to {}.</source>
        <extracomment>gui/exporting/report_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Artikel wurde nach {} geschrieben.</numerusform>
            <numerusform>%Ln Artikel wurden nach {} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles.</source>
        <extracomment>gui/exporting/losses_view.py</extracomment>
        <translation>
            <numerusform>%Ln Artikel.</numerusform>
            <numerusform>%Ln Artikel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds of things were lost.</source>
        <extracomment>gui/exporting/report_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Art von Dingen ging verloren.</numerusform>
            <numerusform>%Ln Arten von Dingen gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Analyse with pandas, Polars, DuckDB or Arrow</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Mit pandas, Polars, DuckDB oder Arrow auswerten</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>CSV-Tabellen</translation>
    </message>
    <message>
        <source>Citron</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Citron</translation>
    </message>
    <message>
        <source>CoNLL-2003</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>CoNLL-2003</translation>
    </message>
    <message>
        <source>CoNLL-U</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>CoNLL-U</translation>
    </message>
    <message>
        <source>Count and compare in Excel, LibreOffice, R, SPSS or Stata</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>In Excel, LibreOffice, R, SPSS oder Stata zählen und vergleichen</translation>
    </message>
    <message>
        <source>DirectQuote</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>DirectQuote</translation>
    </message>
    <message>
        <source>Editions and archives in the digital humanities, as XML</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Editionen und Archive in den digitalen Geisteswissenschaften, als XML</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>gui/exporting/report_dialog.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Go on in ATLAS.ti, MAXQDA or NVivo; codebooks for qualitative work</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>In ATLAS.ti, MAXQDA oder NVivo weitermachen; Codebücher für qualitative Arbeit</translation>
    </message>
    <message>
        <source>Go on in INCEpTION or WebAnno, readable by people</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>In INCEpTION oder WebAnno weitermachen, für Menschen lesbar</translation>
    </message>
    <message>
        <source>Go on in INCEpTION or WebAnno; UIMA and DKPro</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>In INCEpTION oder WebAnno weitermachen; UIMA und DKPro</translation>
    </message>
    <message>
        <source>Go on in INCEpTION; UIMA from Python</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>In INCEpTION weitermachen; UIMA aus Python</translation>
    </message>
    <message>
        <source>Go on in Label Studio, with its configuration</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>In Label Studio weitermachen, samt Konfiguration</translation>
    </message>
    <message>
        <source>Go on in Prodigy, train with its recipes</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>In Prodigy weitermachen, mit seinen Rezepten trainieren</translation>
    </message>
    <message>
        <source>Go on in brat; what PolNeAR and many scripts read</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>In brat weitermachen; was PolNeAR und viele Skripte lesen</translation>
    </message>
    <message>
        <source>Go on in doccano: sequence labelling with relations</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>In doccano weitermachen: Sequenzen mit Relationen</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>gui/exporting/losses_view.py, gui/exporting/report_dialog.py</extracomment>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Hugging Face dataset</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Hugging-Face-Datensatz</translation>
    </message>
    <message>
        <source>Keep everything, archive it, go on in another project, work with it in Python</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Alles behalten, archivieren, in einem anderen Projekt weitermachen, in Python damit arbeiten</translation>
    </message>
    <message>
        <source>LaTeX tables</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>LaTeX-Tabellen</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>Linked data: JSON-LD, Hypothesis, the semantic web</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Verknüpfte Daten: JSON-LD, Hypothesis, semantisches Web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>NewsMTSC</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>NewsMTSC</translation>
    </message>
    <message>
        <source>Nothing is lost in this format.</source>
        <extracomment>gui/exporting/losses_view.py</extracomment>
        <translation>In diesem Format geht nichts verloren.</translation>
    </message>
    <message>
        <source>Nothing: by the number of articles only</source>
        <extracomment>gui.exporting.split_box:STRATIFY</extracomment>
        <translation>Nichts: nur nach der Zahl der Artikel</translation>
    </message>
    <message>
        <source>Open in Excel or LibreOffice: a sheet a layer</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>In Excel oder LibreOffice öffnen: ein Blatt je Ebene</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>gui/exporting/report_dialog.py</extracomment>
        <translation>Den Ordner öffnen</translation>
    </message>
    <message>
        <source>Parquet tables</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Parquet-Tabellen</translation>
    </message>
    <message>
        <source>Pressmark JSONL</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Pressmark JSONL</translation>
    </message>
    <message>
        <source>Prodigy</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Prodigy</translation>
    </message>
    <message>
        <source>Publish annotations without article texts, where these may not be copied</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Annotationen ohne die Texte der Artikel veröffentlichen, wo diese nicht kopiert werden dürfen</translation>
    </message>
    <message>
        <source>Put figures and examples into a paper</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Zahlen und Beispiele in einen Aufsatz bringen</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>REFI-QDA-Projekt</translation>
    </message>
    <message>
        <source>Read and paste anywhere: notes, wikis, git</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Überall lesen und einfügen: Notizen, Wikis, Git</translation>
    </message>
    <message>
        <source>Report for the browser</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Bericht für den Browser</translation>
    </message>
    <message>
        <source>Show it to people who have no Pressmark</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Leuten zeigen, die kein Pressmark haben</translation>
    </message>
    <message>
        <source>Stand-off release</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Stand-off-Veröffentlichung</translation>
    </message>
    <message>
        <source>TEI P5</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>TEI P5</translation>
    </message>
    <message>
        <source>The articles of each outlet</source>
        <extracomment>gui.exporting.split_box:STRATIFY</extracomment>
        <translation>Die Artikel jedes Mediums</translation>
    </message>
    <message>
        <source>The articles with each label</source>
        <extracomment>gui.exporting.split_box:STRATIFY</extracomment>
        <translation>Die Artikel mit jedem Label</translation>
    </message>
    <message>
        <source>This form does not hold everything:</source>
        <extracomment>gui/exporting/losses_view.py</extracomment>
        <translation>Diese Form fasst nicht alles:</translation>
    </message>
    <message>
        <source>Train and measure Citron, BBC&apos;s attribution of quotes</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Citron, die Zitatzuschreibung der BBC, trainieren und messen</translation>
    </message>
    <message>
        <source>Train and measure on direct quotes, by tokens</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Auf direkten Zitaten trainieren und messen, nach Tokens</translation>
    </message>
    <message>
        <source>Train sentiment towards targets in news, by sentences</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Stimmung gegenüber Zielen in Nachrichten trainieren, nach Sätzen</translation>
    </message>
    <message>
        <source>Train spaCy: ner, spancat and relations</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>spaCy trainieren: ner, spancat und Relationen</translation>
    </message>
    <message>
        <source>Train taggers such as Flair or BERT on tokens: IOB2, IOB1, BILOU</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Tagger wie Flair oder BERT auf Tokens trainieren: IOB2, IOB1, BILOU</translation>
    </message>
    <message>
        <source>Train transformers with load_dataset, publish on the Hub</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Transformer mit load_dataset trainieren, auf dem Hub veröffentlichen</translation>
    </message>
    <message>
        <source>Treebank tools: Stanza, UDPipe, Universal Dependencies</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>Werkzeuge für Baumbanken: Stanza, UDPipe, Universal Dependencies</translation>
    </message>
    <message>
        <source>UIMA CAS (JSON)</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>UIMA CAS (JSON)</translation>
    </message>
    <message>
        <source>UIMA CAS (XMI)</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>UIMA CAS (XMI)</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>WebAnno TSV</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>WebAnno TSV</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>gui/exporting/losses_view.py, gui/exporting/report_dialog.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>gui/exporting/losses_view.py, gui/exporting/report_dialog.py</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>brat stand-off</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>brat stand-off</translation>
    </message>
    <message>
        <source>doccano</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>doccano</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <extracomment>gui.exporting.purposes:PURPOSES, gui/exporting/purposes.py</extracomment>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>{name} {number} ({share}, asked for {wanted})</source>
        <extracomment>gui/exporting/losses_view.py</extracomment>
        <translation>{name} {number} ({share}, gewünscht {wanted})</translation>
    </message>
    <message>
        <source>{} stay together.</source>
        <extracomment>gui/exporting/losses_view.py</extracomment>
        <translation>{} bleiben zusammen.</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>a note on the annotation itself</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>eine Notiz zur Annotation selbst</translation>
    </message>
    <message>
        <source>a note on the article or anything in it</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>eine Notiz zum Artikel oder zu etwas darin</translation>
    </message>
    <message>
        <source>a part that it lacks, or what else may be wrong with it</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>ein Teil, der fehlt, oder was sonst daran falsch sein kann</translation>
    </message>
    <message>
        <source>for, against…</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>dafür, dagegen …</translation>
    </message>
    <message>
        <source>how far the article is</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>wie weit der Artikel ist</translation>
    </message>
    <message>
        <source>how likely it is right, in per cent</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>wie wahrscheinlich es stimmt, in Prozent</translation>
    </message>
    <message>
        <source>open is without a decision</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>open ist ohne Entscheidung</translation>
    </message>
    <message>
        <source>the kind of quote</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>die Art des Zitats</translation>
    </message>
    <message>
        <source>the label of a mention or of a line of the page</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>das Label einer Nennung oder einer Zeile der Seite</translation>
    </message>
    <message>
        <source>the language’s code</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>das Kürzel der Sprache</translation>
    </message>
    <message>
        <source>towards whom or what it is taken</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>wem oder was gegenüber sie gilt</translation>
    </message>
    <message>
        <source>what it is</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>was es ist</translation>
    </message>
    <message>
        <source>when it was published: year, month, day, or from..to</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>wann er erschien: Jahr, Monat, Tag, oder von..bis</translation>
    </message>
    <message>
        <source>whether a stance has evidence</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>ob eine Haltung einen Beleg hat</translation>
    </message>
    <message>
        <source>whether it was said or is a wish, plan or belief</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>ob es gesagt wurde oder ein Wunsch, Plan oder eine Überzeugung ist</translation>
    </message>
    <message>
        <source>whether the article has an open note</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>ob der Artikel eine offene Notiz hat</translation>
    </message>
    <message>
        <source>whether the article has any, rejected ones left out</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>ob der Artikel welche hat, ohne verworfene</translation>
    </message>
    <message>
        <source>who made it: a name, or annotator, pipeline, import</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>wer es anlegte: ein Name, oder annotator, pipeline, import</translation>
    </message>
    <message>
        <source>who says it</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>wer es sagt</translation>
    </message>
    <message>
        <source>who takes the stance; none is the article itself</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>wer die Haltung hat; none ist der Artikel selbst</translation>
    </message>
    <message>
        <source>whom or what it refers to, by any of its names</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>wen oder was es meint, unter jedem seiner Namen</translation>
    </message>
    <message>
        <source>words in the text of the article</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>Wörter im Text des Artikels</translation>
    </message>
    <message>
        <source>words of the byline</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>Wörter der Autorenzeile</translation>
    </message>
    <message>
        <source>words of the cue</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>Wörter des Signalworts</translation>
    </message>
    <message>
        <source>words of the headline or of the name it was imported by</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>Wörter der Überschrift oder des Namens beim Import</translation>
    </message>
    <message>
        <source>words of the mention, of what is quoted or of the line</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>Wörter der Nennung, des Zitierten oder der Zeile</translation>
    </message>
    <message>
        <source>words of the name it was imported by</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>Wörter des Namens beim Import</translation>
    </message>
    <message>
        <source>words of the outlet’s name</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>Wörter des Namens des Mediums</translation>
    </message>
    <message>
        <source>words of the source</source>
        <extracomment>model.filters:FIELDS.about</extracomment>
        <translation>Wörter der Quelle</translation>
    </message>
</context>
<context>
    <name>going</name>
    <message>
        <source>Cancel</source>
        <extracomment>gui/work/going.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>guidelines</name>
    <message>
        <source>Labels of entities</source>
        <extracomment>gui/scheme/guidelines_text.py</extracomment>
        <translation>Labels von Entitäten</translation>
    </message>
    <message>
        <source>Page labels</source>
        <extracomment>gui/scheme/guidelines_text.py</extracomment>
        <translation>Seitenlabels</translation>
    </message>
    <message>
        <source>Polarities of stances</source>
        <extracomment>gui/scheme/guidelines_text.py</extracomment>
        <translation>Polaritäten von Haltungen</translation>
    </message>
</context>
<context>
    <name>headings</name>
    <message numerus="yes">
        <source>%Ln open suggestions</source>
        <extracomment>gui/documents/headings.py</extracomment>
        <translation>
            <numerusform>%Ln offener Vorschlag</numerusform>
            <numerusform>%Ln offene Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>gui.documents.headings:_STATES, gui/documents/headings.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>gui.documents.headings:_STATES, gui/documents/headings.py</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>gui.documents.headings:_NOTHING</extracomment>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No outlet</source>
        <extracomment>gui.documents.headings:_NOTHING</extracomment>
        <translation>Kein Medium</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>gui.documents.headings:_STATES, gui/documents/headings.py</extracomment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>gui.documents.headings:_STATES, gui/documents/headings.py</extracomment>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>flagged</source>
        <extracomment>gui/documents/headings.py</extracomment>
        <translation>mit Fähnchen</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source> and </source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation> und </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <extracomment>gui/history/scheme_sentence.py</extracomment>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>
            <numerusform>%Ln Entität</numerusform>
            <numerusform>%Ln Entitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>
            <numerusform>%Ln Nennung</numerusform>
            <numerusform>%Ln Nennungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others followed</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>
            <numerusform>%Ln weiterer folgte</numerusform>
            <numerusform>%Ln weitere folgten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page labels</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>
            <numerusform>%Ln Seitenlabel</numerusform>
            <numerusform>%Ln Seitenlabels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stances</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>
            <numerusform>%Ln Haltung</numerusform>
            <numerusform>%Ln Haltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Angenommen: {}</translation>
    </message>
    <message>
        <source>Added the entity {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Entität hinzugefügt: {}</translation>
    </message>
    <message>
        <source>Added the label {}</source>
        <extracomment>gui/history/scheme_sentence.py</extracomment>
        <translation>Label hinzugefügt: {}</translation>
    </message>
    <message>
        <source>Changed the details of {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Angaben geändert: {}</translation>
    </message>
    <message>
        <source>Changed the entity {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Entität geändert: {}</translation>
    </message>
    <message>
        <source>Changed the evidence of the stance {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Belege der Haltung geändert: {}</translation>
    </message>
    <message>
        <source>Changed the label of {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Label geändert: {}</translation>
    </message>
    <message>
        <source>Changed the list of names</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Namensliste geändert</translation>
    </message>
    <message>
        <source>Changed the note {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Notiz geändert: {}</translation>
    </message>
    <message>
        <source>Changed the quote {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Zitat geändert: {}</translation>
    </message>
    <message>
        <source>Changed the rule for quotation marks</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Regel für Anführungszeichen geändert</translation>
    </message>
    <message>
        <source>Changed the scheme</source>
        <extracomment>gui/history/scheme_sentence.py</extracomment>
        <translation>Schema geändert</translation>
    </message>
    <message>
        <source>Changed the stance {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Haltung geändert: {}</translation>
    </message>
    <message>
        <source>Changed the {} of the quote {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Geändert: {} des Zitats {}</translation>
    </message>
    <message>
        <source>Changed {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Geändert: {}</translation>
    </message>
    <message>
        <source>Deleted the label {}</source>
        <extracomment>gui/history/scheme_sentence.py</extracomment>
        <translation>Label gelöscht: {}</translation>
    </message>
    <message>
        <source>Did again: {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Wiederholt: {}</translation>
    </message>
    <message>
        <source>Dismissed the quotation marks {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Anführungszeichen abgehakt: {}</translation>
    </message>
    <message>
        <source>Ended the rule that stances need evidence</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Regel beendet, dass Haltungen Belege brauchen</translation>
    </message>
    <message>
        <source>Finished {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Fertiggestellt: {}</translation>
    </message>
    <message>
        <source>Flagged {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Fähnchen gesetzt: {}</translation>
    </message>
    <message>
        <source>Imported {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Importiert: {}</translation>
    </message>
    <message>
        <source>Joined two quotes into {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Zwei Zitate verbunden zu {}</translation>
    </message>
    <message>
        <source>Labelled {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Seitenlabel vergeben: {}</translation>
    </message>
    <message>
        <source>Made a rule that stances need evidence</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Regel aufgestellt, dass Haltungen Belege brauchen</translation>
    </message>
    <message>
        <source>Made the project</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Projekt angelegt</translation>
    </message>
    <message>
        <source>Marked by its cue the quote {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Zitat aus dem Signalwort markiert: {}</translation>
    </message>
    <message>
        <source>Marked the quote {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Zitat markiert: {}</translation>
    </message>
    <message>
        <source>Marked {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Markiert: {}</translation>
    </message>
    <message>
        <source>Merged two entities into {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Zwei Entitäten zusammengeführt zu {}</translation>
    </message>
    <message>
        <source>Merged {} into another label</source>
        <extracomment>gui/history/scheme_sentence.py</extracomment>
        <translation>{} in ein anderes Label überführt</translation>
    </message>
    <message>
        <source>Merged “{was}” into “{now}”</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>„{was}“ mit „{now}“ zusammengeführt</translation>
    </message>
    <message>
        <source>Moved {what} from “{was}” to “{now}”</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>{what} von „{was}“ zu „{now}“ verschoben</translation>
    </message>
    <message>
        <source>Moved {} to another entity</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Zu anderer Entität verschoben: {}</translation>
    </message>
    <message>
        <source>Noted the stance {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Haltung notiert: {}</translation>
    </message>
    <message>
        <source>Noted {} as none expressed</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Als „keine geäußert“ notiert: {}</translation>
    </message>
    <message>
        <source>Propagated {} ×{}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Übertragen: {} ×{}</translation>
    </message>
    <message>
        <source>Put {} back to do</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Wieder zu tun: {}</translation>
    </message>
    <message>
        <source>Put {} in progress</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>In Arbeit: {}</translation>
    </message>
    <message>
        <source>Rejected {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Verworfen: {}</translation>
    </message>
    <message>
        <source>Rejected {} everywhere ×{}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Überall verworfen: {} ×{}</translation>
    </message>
    <message>
        <source>Removed the entity {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Entität entfernt: {}</translation>
    </message>
    <message>
        <source>Removed the filter “{was}”</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Filter „{was}“ gelöscht</translation>
    </message>
    <message>
        <source>Removed the label {}</source>
        <extracomment>gui/history/scheme_sentence.py</extracomment>
        <translation>Label entfernt: {}</translation>
    </message>
    <message>
        <source>Removed the note {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Notiz entfernt: {}</translation>
    </message>
    <message>
        <source>Removed {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Entfernt: {}</translation>
    </message>
    <message>
        <source>Renamed the filter “{was}” to “{now}”</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Filter „{was}“ in „{now}“ umbenannt</translation>
    </message>
    <message>
        <source>Renamed the label {} to {}</source>
        <extracomment>gui/history/scheme_sentence.py</extracomment>
        <translation>Label {} in {} umbenannt</translation>
    </message>
    <message>
        <source>Reopened the note {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Notiz wieder geöffnet: {}</translation>
    </message>
    <message>
        <source>Reopened {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Wieder geöffnet: {}</translation>
    </message>
    <message>
        <source>Replaced the text of {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Text ersetzt: {}</translation>
    </message>
    <message>
        <source>Rescued the project from a damaged file</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Das Projekt aus einer beschädigten Datei gerettet</translation>
    </message>
    <message>
        <source>Said that two entities are not the same</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Angegeben, dass zwei Entitäten nicht dieselbe sind</translation>
    </message>
    <message>
        <source>Saved the filter “{now}”</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Filter „{now}“ gespeichert</translation>
    </message>
    <message>
        <source>Searched for suggestions</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Nach Vorschlägen gesucht</translation>
    </message>
    <message>
        <source>Settled the note {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Notiz erledigt: {}</translation>
    </message>
    <message>
        <source>Skipped {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Übersprungen: {}</translation>
    </message>
    <message>
        <source>Split an entity: {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Entität geteilt: {}</translation>
    </message>
    <message>
        <source>Split the quote {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Zitat geteilt: {}</translation>
    </message>
    <message>
        <source>Split {} off another label</source>
        <extracomment>gui/history/scheme_sentence.py</extracomment>
        <translation>{} von einem anderen Label abgeteilt</translation>
    </message>
    <message>
        <source>Split “{now}” off “{was}”</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>„{now}“ von „{was}“ abgeteilt</translation>
    </message>
    <message>
        <source>Took the flag off {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Fähnchen abgenommen: {}</translation>
    </message>
    <message>
        <source>Took the scheme {}</source>
        <extracomment>gui/history/scheme_sentence.py</extracomment>
        <translation>Schema übernommen: {}</translation>
    </message>
    <message>
        <source>Took up the quotation marks {} again</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Anführungszeichen wieder aufgenommen: {}</translation>
    </message>
    <message>
        <source>Undid: {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Rückgängig: {}</translation>
    </message>
    <message>
        <source>Went back to {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Zurückgegangen zu {}</translation>
    </message>
    <message>
        <source>Wrote the note {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>Notiz geschrieben: {}</translation>
    </message>
    <message>
        <source>act</source>
        <extracomment>gui.history.differences:_TELLING</extracomment>
        <translation>Akt</translation>
    </message>
    <message>
        <source>an article</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>ein Artikel</translation>
    </message>
    <message>
        <source>byline</source>
        <extracomment>gui.history.differences:_TELLING</extracomment>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>content</source>
        <extracomment>model.attribution:Role</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>cue</source>
        <extracomment>model.attribution:Role</extracomment>
        <translation>Signalwort</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>gui.history.differences:_TELLING</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>entity</source>
        <extracomment>gui.history.differences:_TELLING</extracomment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>explicit</source>
        <extracomment>gui/history/differences.py</extracomment>
        <translation>ausdrücklich</translation>
    </message>
    <message>
        <source>explicit or implied</source>
        <extracomment>gui.history.differences:_TELLING</extracomment>
        <translation>ausdrücklich oder erschlossen</translation>
    </message>
    <message>
        <source>headline</source>
        <extracomment>gui.history.differences:_TELLING</extracomment>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>holder</source>
        <extracomment>gui.history.differences:_TELLING</extracomment>
        <translation>Träger</translation>
    </message>
    <message>
        <source>implied</source>
        <extracomment>gui/history/differences.py</extracomment>
        <translation>erschlossen</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>
            <numerusform>in %Ln Artikel</numerusform>
            <numerusform>in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>in {}</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>in {}</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>gui.history.differences:_TELLING</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>gui.history.differences:_TELLING</extracomment>
        <translation>Label</translation>
    </message>
    <message>
        <source>link</source>
        <extracomment>gui.history.differences:_TELLING</extracomment>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>gui.history.differences:_TELLING</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>nested under another</source>
        <extracomment>gui/history/differences.py</extracomment>
        <translation>in ein anderes eingebettet</translation>
    </message>
    <message>
        <source>nested under nothing</source>
        <extracomment>gui/history/differences.py</extracomment>
        <translation>Einbettung gelöst</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>gui/history/differences.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>gui.history.differences:_TELLING</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>other edges</source>
        <extracomment>gui/history/differences.py</extracomment>
        <translation>andere Grenzen</translation>
    </message>
    <message>
        <source>other names</source>
        <extracomment>gui.history.differences:_TELLING</extracomment>
        <translation>weitere Namen</translation>
    </message>
    <message>
        <source>other {}</source>
        <extracomment>gui/history/differences.py</extracomment>
        <translation>anderer Teil: {}</translation>
    </message>
    <message>
        <source>outlet</source>
        <extracomment>gui.history.differences:_TELLING</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>polarity</source>
        <extracomment>gui.history.differences:_TELLING</extracomment>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>printed name</source>
        <extracomment>gui.history.differences:_TELLING</extracomment>
        <translation>gedruckter Name</translation>
    </message>
    <message>
        <source>something</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>etwas</translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>model.attribution:Role</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>speaker</source>
        <extracomment>gui.history.differences:_TELLING</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>target</source>
        <extracomment>gui.history.differences:_TELLING</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>topic</source>
        <extracomment>gui.history.differences:_TELLING</extracomment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>gui.history.differences:_TELLING</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>gui/history/differences.py</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{}: what is kept of this cannot be read</source>
        <extracomment>gui/history/step_sentence.py</extracomment>
        <translation>{}: was davon aufgehoben ist, lässt sich nicht lesen</translation>
    </message>
</context>
<context>
    <name>known</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <extracomment>gui/work/known.py</extracomment>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <extracomment>gui/work/known.py</extracomment>
        <translation>
            <numerusform>%Ln Nennung</numerusform>
            <numerusform>%Ln Nennungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <extracomment>gui/work/known.py</extracomment>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stances</source>
        <extracomment>gui/work/known.py</extracomment>
        <translation>
            <numerusform>%Ln Haltung</numerusform>
            <numerusform>%Ln Haltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <extracomment>gui/work/known.py</extracomment>
        <translation>
            <numerusform>in %Ln Artikel</numerusform>
            <numerusform>in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>{} and {}</source>
        <extracomment>gui/work/known.py</extracomment>
        <translation>{} und {}</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Against</source>
        <extracomment>model.scheme:POLARITY_LABELS.name</extracomment>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Building or site</source>
        <extracomment>model.scheme:NEWS.mention_labels.name</extracomment>
        <translation>Bauwerk oder Anlage</translation>
    </message>
    <message>
        <source>Byline</source>
        <extracomment>model.scheme:REGION_LABELS.name</extracomment>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>model.scheme:REGION_LABELS.name</extracomment>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Country, city or state</source>
        <extracomment>model.scheme:NEWS.mention_labels.name</extracomment>
        <translation>Land, Stadt oder Staat</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>model.scheme:NEWS.mention_labels.name, model.scheme:REGION_LABELS.name</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dateline</source>
        <extracomment>model.scheme:REGION_LABELS.name</extracomment>
        <translation>Ortszeile</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>model.scheme:NEWS.mention_labels.name</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>model.scheme:POLARITY_LABELS.name</extracomment>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Furniture</source>
        <extracomment>model.scheme:REGION_LABELS.name</extracomment>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>Group or nationality</source>
        <extracomment>model.scheme:NEWS.mention_labels.name</extracomment>
        <translation>Gruppe oder Nationalität</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>model.scheme:REGION_LABELS.name</extracomment>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>model.scheme:NEWS.mention_labels.name</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Law or treaty</source>
        <extracomment>model.scheme:NEWS.mention_labels.name</extracomment>
        <translation>Gesetz oder Vertrag</translation>
    </message>
    <message>
        <source>Mixed</source>
        <extracomment>model.scheme:POLARITY_LABELS.name</extracomment>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>model.scheme:POLARITY_LABELS.name</extracomment>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>gui/label_words.py</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None expressed</source>
        <extracomment>model.scheme:POLARITY_LABELS.name</extracomment>
        <translation>Keine geäußert</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <extracomment>model.scheme:POLARITY_LABELS.name</extracomment>
        <translation>Nicht erkennbar</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>model.scheme:NEWS.mention_labels.name</extracomment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <extracomment>model.scheme:NEWS.mention_labels.name</extracomment>
        <translation>Ordnungszahl</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>model.scheme:NEWS.mention_labels.name</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Percentage</source>
        <extracomment>model.scheme:NEWS.mention_labels.name</extracomment>
        <translation>Prozentzahl</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>model.scheme:NEWS.mention_labels.name</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>model.scheme:NEWS.mention_labels.name</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>model.scheme:NEWS.mention_labels.name</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>model.scheme:NEWS.mention_labels.name</extracomment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Subheading</source>
        <extracomment>model.scheme:REGION_LABELS.name</extracomment>
        <translation>Zwischentitel</translation>
    </message>
    <message>
        <source>Sum of money</source>
        <extracomment>model.scheme:NEWS.mention_labels.name</extracomment>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>model.scheme:NEWS.mention_labels.name</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>gui/label_words.py</extracomment>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>model.scheme:NEWS.mention_labels.name</extracomment>
        <translation>Werk</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>%Ln change(s) could not be saved. Closing now loses them; everything else is saved.</source>
        <extracomment>gui/work/leaving.py</extracomment>
        <translation>
            <numerusform>%Ln Änderung konnte nicht gespeichert werden. Beim Schließen geht sie verloren; alles andere ist gespeichert.</numerusform>
            <numerusform>%Ln Änderungen konnten nicht gespeichert werden. Beim Schließen gehen sie verloren; alles andere ist gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close when it has finished</source>
        <extracomment>gui/work/leaving.py</extracomment>
        <translation>Schließen, wenn es fertig ist</translation>
    </message>
    <message>
        <source>Close without them</source>
        <extracomment>gui/work/leaving.py</extracomment>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>Keep working</source>
        <extracomment>gui/work/leaving.py</extracomment>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <extracomment>gui/work/leaving.py</extracomment>
        <translation>Noch nicht fertig</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>gui/work/leaving.py</extracomment>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <extracomment>gui/work/leaving.py</extracomment>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>gui/work/leaving.py</extracomment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>“{}” is not finished. If it is stopped now, nothing of it is kept.</source>
        <extracomment>gui/work/leaving.py</extracomment>
        <translation>„{}“ ist nicht fertig. Wenn es jetzt abgebrochen wird, bleibt nichts davon.</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Looks garbled: {}</source>
        <extracomment>gui/noted.py</extracomment>
        <translation>Sieht verstümmelt aus: {}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>gui/noted.py</extracomment>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>gui/noted.py</extracomment>
        <translation>jemand</translation>
    </message>
</context>
<context>
    <name>occurrences</name>
    <message>
        <source>in page furniture</source>
        <extracomment>gui/occurrences/question.py</extracomment>
        <translation>im Beiwerk</translation>
    </message>
    <message>
        <source>in “{}”</source>
        <extracomment>gui/occurrences/question.py</extracomment>
        <translation>in „{}“</translation>
    </message>
    <message>
        <source>marked: {}</source>
        <extracomment>gui/occurrences/question.py</extracomment>
        <translation>markiert: {}</translation>
    </message>
    <message>
        <source>rejected already</source>
        <extracomment>gui/occurrences/question.py</extracomment>
        <translation>schon verworfen</translation>
    </message>
    <message>
        <source>rejected before</source>
        <extracomment>gui/occurrences/question.py</extracomment>
        <translation>früher verworfen</translation>
    </message>
    <message>
        <source>selected</source>
        <extracomment>gui/occurrences/question.py</extracomment>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>suggested: {}</source>
        <extracomment>gui/occurrences/question.py</extracomment>
        <translation>vorgeschlagen: {}</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Entities</source>
        <extracomment>gui/printing/lists.py</extracomment>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>gui/printing/lists.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>gui/printing/lists.py</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Stances</source>
        <extracomment>gui/printing/lists.py</extracomment>
        <translation>Haltungen</translation>
    </message>
    <message>
        <source>The article</source>
        <extracomment>gui/printing/lists.py</extracomment>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>also: {}</source>
        <extracomment>gui/printing/lists.py</extracomment>
        <translation>auch: {}</translation>
    </message>
    <message>
        <source>cue: {}</source>
        <extracomment>gui/printing/lists.py</extracomment>
        <translation>Signalwort: {}</translation>
    </message>
    <message>
        <source>explicit</source>
        <extracomment>gui/printing/lists.py</extracomment>
        <translation>ausdrücklich</translation>
    </message>
    <message>
        <source>implied</source>
        <extracomment>gui/printing/lists.py</extracomment>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>mentions: {}</source>
        <extracomment>gui/printing/lists.py</extracomment>
        <translation>Nennungen: {}</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>gui/printing/lists.py</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>printed: {}</source>
        <extracomment>gui/printing/lists.py</extracomment>
        <translation>gedruckt: {}</translation>
    </message>
    <message>
        <source>quotes: {}</source>
        <extracomment>gui/printing/lists.py</extracomment>
        <translation>Zitate: {}</translation>
    </message>
    <message>
        <source>resolved</source>
        <extracomment>gui/printing/lists.py</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>source: {}</source>
        <extracomment>gui/printing/lists.py</extracomment>
        <translation>Quelle: {}</translation>
    </message>
    <message>
        <source>suggested, not decided</source>
        <extracomment>gui/printing/lists.py</extracomment>
        <translation>vorgeschlagen, nicht entschieden</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>A filter has at most {:,} words and values. Leave some out.</source>
        <extracomment>model/filters/parsing.py</extracomment>
        <translation>Ein Filter hat höchstens {:,} Wörter und Werte. Einige weglassen.</translation>
    </message>
    <message>
        <source>A filter needs a name to be saved under.</source>
        <extracomment>project/commands/saved_filters.py</extracomment>
        <translation>Ein Filter braucht einen Namen, unter dem er gespeichert wird.</translation>
    </message>
    <message>
        <source>A line that begins one and is left out</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Eine Zeile, die einen beginnt und ausgelassen wird</translation>
    </message>
    <message>
        <source>A line that ends one and is left out</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Eine Zeile, die einen beendet und ausgelassen wird</translation>
    </message>
    <message>
        <source>A line that no longer is of the text</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Eine Zeile, die nicht mehr zum Text gehört</translation>
    </message>
    <message>
        <source>A line; its first group is text already</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Eine Zeile; ihre erste Gruppe ist schon Text</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <extracomment>project/commands/notes.py</extracomment>
        <translation>Eine Notiz braucht Wörter.</translation>
    </message>
    <message>
        <source>A page label has no entity.</source>
        <extracomment>project/commands/telling_apart.py</extracomment>
        <translation>Ein Seitenlabel hat keine Entität.</translation>
    </message>
    <message>
        <source>A project for relations keeps who said what; a project for spans has spans only.</source>
        <extracomment>exchange/doccano/doccano.py</extracomment>
        <translation>Ein Projekt für Relationen behält, wer was sagte; ein Projekt für Spannen hat nur Spannen.</translation>
    </message>
    <message>
        <source>A quote can be nested only in one of its article.</source>
        <extracomment>project/commands/attributions.py</extracomment>
        <translation>Ein Zitat kann nur in eines desselben Artikels eingebettet werden.</translation>
    </message>
    <message>
        <source>A quote cannot be nested in itself.</source>
        <extracomment>project/commands/attributions.py</extracomment>
        <translation>Ein Zitat kann nicht in sich selbst eingebettet werden.</translation>
    </message>
    <message>
        <source>A quote needs content: mark what is said.</source>
        <extracomment>project/commands/attributions.py</extracomment>
        <translation>Ein Zitat braucht Inhalt: markieren, was gesagt wird.</translation>
    </message>
    <message>
        <source>A rule is longer than {} characters.</source>
        <extracomment>exchange/archive/articles.py</extracomment>
        <translation>Eine Regel ist länger als {} Zeichen.</translation>
    </message>
    <message>
        <source>A stance has one target: an entity or a topic.</source>
        <extracomment>project/commands/stances.py</extracomment>
        <translation>Eine Haltung hat ein Ziel: eine Entität oder ein Thema.</translation>
    </message>
    <message>
        <source>A table of all quotes, too.</source>
        <extracomment>exchange/report/latex.py</extracomment>
        <translation>Auch eine Tabelle aller Zitate.</translation>
    </message>
    <message>
        <source>A whole document</source>
        <extracomment>exchange/report/latex.py</extracomment>
        <translation>Ein ganzes Dokument</translation>
    </message>
    <message>
        <source>Addresses of articles</source>
        <extracomment>exchange/standoff/release.py</extracomment>
        <translation>Adressen der Artikel</translation>
    </message>
    <message>
        <source>An article begins at</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Ein Artikel beginnt bei</translation>
    </message>
    <message>
        <source>An article ends at</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Ein Artikel endet bei</translation>
    </message>
    <message>
        <source>An article needs a text.</source>
        <extracomment>project/commands/new_text.py</extracomment>
        <translation>Ein Artikel braucht einen Text.</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <extracomment>project/commands/entities.py</extracomment>
        <translation>Eine Entität braucht einen Namen.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <extracomment>exchange/brat/brat.py, exchange/label_studio/label_studio.py</extracomment>
        <translation>Annotiert von</translation>
    </message>
    <message>
        <source>Another article of the project has this text.</source>
        <extracomment>project/commands/new_text.py</extracomment>
        <translation>Ein anderer Artikel des Projekts hat diesen Text.</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>As the table shows</source>
        <extracomment>exchange.tables.filing:ORDERS</extracomment>
        <translation>Wie die Tabelle es zeigt</translation>
    </message>
    <message>
        <source>BILOU</source>
        <extracomment>exchange/conll/conll.py</extracomment>
        <translation>BILOU</translation>
    </message>
    <message>
        <source>Beside this project lies {}: what another computer did in it, while it was changed here too. None of that is in this project. Open it to see what it holds.</source>
        <extracomment>project/whereabouts.py</extracomment>
        <translation>Neben diesem Projekt liegt {}: was ein anderer Rechner darin getan hat, während es auch hier geändert wurde. Nichts davon ist in diesem Projekt. Öffnen Sie es, um zu sehen, was es enthält.</translation>
    </message>
    <message>
        <source>Between cells</source>
        <extracomment>exchange/tables/table.py</extracomment>
        <translation>Zwischen den Zellen</translation>
    </message>
    <message>
        <source>By whose rules the text of an article is cut into words that does not say its language: a code such as en, de or fr; empty for rules of no language.</source>
        <extracomment>exchange/tokenised/options.py</extracomment>
        <translation>Nach wessen Regeln der Text eines Artikels, der seine Sprache nicht nennt, in Wörter zerlegt wird: ein Kürzel wie en, de oder fr; leer für Regeln keiner Sprache.</translation>
    </message>
    <message>
        <source>Byline</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>CRLF turned into LF ({})</source>
        <extracomment>exchange/normalise.py</extracomment>
        <translation>CRLF in LF umgewandelt ({})</translation>
    </message>
    <message>
        <source>Calls a quote without a source Attribution-no-source.</source>
        <extracomment>exchange/brat/brat.py</extracomment>
        <translation>Nennt ein Zitat ohne Quelle Attribution-no-source.</translation>
    </message>
    <message>
        <source>Choose another entity to merge with.</source>
        <extracomment>project/commands/entities.py</extracomment>
        <translation>Eine andere Entität zum Zusammenführen wählen.</translation>
    </message>
    <message>
        <source>Choose the mentions or quotes that are meant first.</source>
        <extracomment>project/commands/telling_apart.py</extracomment>
        <translation>Zuerst die gemeinten Nennungen oder Zitate wählen.</translation>
    </message>
    <message>
        <source>Citron knows of none that has no cue</source>
        <extracomment>exchange/citron/writing.py</extracomment>
        <translation>Citron kennt keines ohne Signalwort</translation>
    </message>
    <message>
        <source>Citron knows of none that overlap; the outer one is written</source>
        <extracomment>exchange/citron/writing.py</extracomment>
        <translation>Citron kennt keine, die sich überlappen; das äußere wird geschrieben</translation>
    </message>
    <message>
        <source>CoNLL-U of Universal Dependencies, with all layers in its last column</source>
        <extracomment>exchange/conllu/conllu.py</extracomment>
        <translation>CoNLL-U der Universal Dependencies, mit allen Ebenen in der letzten Spalte</translation>
    </message>
    <message>
        <source>Codes that say it together</source>
        <extracomment>exchange/refi_qda/formats.py</extracomment>
        <translation>Codes, die es zusammen sagen</translation>
    </message>
    <message>
        <source>Column of the tags</source>
        <extracomment>exchange/conll/conll.py</extracomment>
        <translation>Spalte der Tags</translation>
    </message>
    <message>
        <source>Column of the words</source>
        <extracomment>exchange/conll/conll.py</extracomment>
        <translation>Spalte der Wörter</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>exchange/tables/table.py</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Dates in numbers</source>
        <extracomment>exchange/tables/records.py, exchange/tables/table.py</extracomment>
        <translation>Daten in Ziffern</translation>
    </message>
    <message>
        <source>Day first</source>
        <extracomment>exchange.tables.filing:ORDERS</extracomment>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Did you mean {}?</source>
        <extracomment>model/filters/parsing.py, model/filters/values.py</extracomment>
        <translation>Gemeint: {}?</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>exchange/tables/table.py</extracomment>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Europresse</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Europresse</translation>
    </message>
    <message>
        <source>Every paragraph is an article</source>
        <extracomment>exchange/directquote/directquote.py</extracomment>
        <translation>Jeder Absatz ist ein Artikel</translation>
    </message>
    <message>
        <source>Evidence must be a quote of the same article.</source>
        <extracomment>project/commands/stances.py</extracomment>
        <translation>Ein Beleg muss ein Zitat desselben Artikels sein.</translation>
    </message>
    <message>
        <source>Factiva</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Factiva</translation>
    </message>
    <message>
        <source>Factiva with tags (HD, BY, …)</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Factiva mit Kürzeln (HD, BY, …)</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>exchange/huggingface/huggingface.py</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Folder of the texts</source>
        <extracomment>exchange/standoff/release.py</extracomment>
        <translation>Ordner der Texte</translation>
    </message>
    <message>
        <source>For reading: where the texts are. Else they are looked for in a folder “texts” beside the release.</source>
        <extracomment>exchange/standoff/release.py</extracomment>
        <translation>Zum Lesen: wo die Texte sind. Sonst werden sie in einem Ordner „texts“ neben der Veröffentlichung gesucht.</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>How 03/04/2024 is read. Found: by dates such as 13/04/2024.</source>
        <extracomment>exchange/tables/records.py, exchange/tables/table.py</extracomment>
        <translation>Wie 03/04/2024 gelesen wird. Gefunden: nach Daten wie 13/04/2024.</translation>
    </message>
    <message>
        <source>How tags show where a span begins: most programs expect IOB2, the data of 2003 are in IOB1. Reading takes all of them.</source>
        <extracomment>exchange/conll/conll.py</extracomment>
        <translation>Wie Tags zeigen, wo eine Spanne beginnt: Die meisten Programme erwarten IOB2, die Daten von 2003 sind in IOB1. Gelesen werden alle.</translation>
    </message>
    <message>
        <source>IOB1</source>
        <extracomment>exchange/conll/conll.py</extracomment>
        <translation>IOB1</translation>
    </message>
    <message>
        <source>IOB2</source>
        <extracomment>exchange/conll/conll.py</extracomment>
        <translation>IOB2</translation>
    </message>
    <message>
        <source>Its first group in the lines around the text; so are those below</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Ihre erste Gruppe in den Zeilen um den Text; so auch die folgenden</translation>
    </message>
    <message>
        <source>Its text begins at</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Sein Text beginnt bei</translation>
    </message>
    <message>
        <source>Its text ends before</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Sein Text endet vor</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>exchange/huggingface/huggingface.py</extracomment>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>JSON lines or lists with any keys, an object a document, keys mapped</source>
        <extracomment>exchange/tables/records.py</extracomment>
        <translation>JSON-Zeilen oder -Listen mit beliebigen Schlüsseln, ein Objekt je Dokument, zugeordnet</translation>
    </message>
    <message>
        <source>Keep running heads and page numbers</source>
        <extracomment>exchange/office/pdf.py</extracomment>
        <translation>Kopfzeilen und Seitenzahlen behalten</translation>
    </message>
    <message>
        <source>Keep what only Pressmark knows</source>
        <extracomment>exchange/brat/brat.py</extracomment>
        <translation>Behalten, was nur Pressmark weiß</translation>
    </message>
    <message>
        <source>Keeps the URL, by which others find the text; not where it repeats five words of it.</source>
        <extracomment>exchange/standoff/release.py</extracomment>
        <translation>Behält die URL, über die andere den Text finden; nicht, wo sie fünf Wörter davon wiederholt.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>exchange/tables/records.py</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>LaTeX tables of counts and of quotes, with booktabs and longtable</source>
        <extracomment>exchange/report/latex.py</extracomment>
        <translation>LaTeX-Tabellen von Zahlen und Zitaten, mit booktabs und longtable</translation>
    </message>
    <message>
        <source>Label Studio cannot say that something was rejected; they were left out</source>
        <extracomment>exchange/label_studio/writing.py</extracomment>
        <translation>Label Studio kann nicht sagen, dass etwas verworfen wurde; sie wurden ausgelassen</translation>
    </message>
    <message>
        <source>Label Studio: tasks as JSON, with the labeling configuration</source>
        <extracomment>exchange/label_studio/label_studio.py</extracomment>
        <translation>Label Studio: Aufgaben als JSON, mit der Konfiguration der Labels</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>exchange/doccano/doccano.py</extracomment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>exchange/conll/conll.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Leaves what stands again on page after page in the text</source>
        <extracomment>exchange/office/pdf.py</extracomment>
        <translation>Lässt im Text, was Seite für Seite wieder dasteht</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Line {}: “{}” is no label of mentions. Labels: {}.</source>
        <extracomment>project/commands/names.py</extracomment>
        <translation>Zeile {}: „{}“ ist kein Label von Nennungen. Labels: {}.</translation>
    </message>
    <message>
        <source>Lines that stand anywhere, such as page numbers</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Zeilen, die irgendwo stehen, etwa Seitenzahlen</translation>
    </message>
    <message>
        <source>Look for columns</source>
        <extracomment>exchange/office/pdf.py</extracomment>
        <translation>Nach Spalten suchen</translation>
    </message>
    <message>
        <source>Markdown, with front matter as metadata</source>
        <extracomment>exchange/web/markdown.py</extracomment>
        <translation>Markdown, mit Metadaten im Kopf</translation>
    </message>
    <message>
        <source>Markdown: articles in, annotated articles out to read</source>
        <extracomment>exchange/report/markdown_report.py</extracomment>
        <translation>Markdown: Artikel herein, annotierte Artikel zum Lesen hinaus</translation>
    </message>
    <message>
        <source>Mentions also as named entities</source>
        <extracomment>exchange/uima/formats.py</extracomment>
        <translation>Nennungen auch als Eigennamen</translation>
    </message>
    <message>
        <source>Month first</source>
        <extracomment>exchange.tables.filing:ORDERS</extracomment>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>More may be lost than is counted here: the pages that would tell are gone, too.</source>
        <extracomment>project/rescuing.py</extracomment>
        <translation>Es kann mehr verloren sein, als hier gezählt ist: Auch die Seiten, auf denen das stünde, sind weg.</translation>
    </message>
    <message>
        <source>Names of entities</source>
        <extracomment>exchange/standoff/release.py</extracomment>
        <translation>Namen der Entitäten</translation>
    </message>
    <message>
        <source>Nexis (“1 of 120 DOCUMENTS”)</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Nexis („1 of 120 DOCUMENTS“)</translation>
    </message>
    <message>
        <source>Nexis Uni (“End of Document”)</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Nexis Uni („End of Document“)</translation>
    </message>
    <message>
        <source>No backup can be written to {}: {}.</source>
        <extracomment>store/backup_files.py</extracomment>
        <translation>In {} kann keine Sicherung geschrieben werden: {}.</translation>
    </message>
    <message>
        <source>No field “{}”.</source>
        <extracomment>model/filters/parsing.py</extracomment>
        <translation>Kein Feld „{}“.</translation>
    </message>
    <message>
        <source>Nobody called “{}” has worked on this project; these have: {}.</source>
        <extracomment>project/queries/statistics_counting.py</extracomment>
        <translation>Niemand namens „{}“ hat an diesem Projekt gearbeitet, sondern: {}.</translation>
    </message>
    <message>
        <source>Nothing of a Pressmark project can be read in {}. Restore a backup.</source>
        <extracomment>project/rescuing.py</extracomment>
        <translation>In {} ist nichts von einem Pressmark-Projekt lesbar. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Nothing suggests {} yet. Layers that are suggested: {}.</source>
        <extracomment>project/extracting.py</extracomment>
        <translation>Noch nichts schlägt {} vor. Vorgeschlagene Ebenen: {}.</translation>
    </message>
    <message>
        <source>One character, or tab. Empty: found. Not for workbooks.</source>
        <extracomment>exchange/tables/table.py</extracomment>
        <translation>Ein Zeichen oder tab. Leer: wird gefunden. Nicht für Arbeitsmappen.</translation>
    </message>
    <message>
        <source>One half of the quote would be empty. Put the caret between two words of what is said, or select a part of it.</source>
        <extracomment>project/commands/quotes.py</extracomment>
        <translation>Eine Hälfte des Zitats wäre leer. Die Schreibmarke zwischen zwei Wörter des Gesagten setzen, oder einen Teil auswählen.</translation>
    </message>
    <message>
        <source>One of the two quotes reports the other, so they stay two.</source>
        <extracomment>project/commands/quotes.py</extracomment>
        <translation>Eines der beiden Zitate gibt das andere wieder, also bleiben es zwei.</translation>
    </message>
    <message>
        <source>Only two quotes of one article can be joined.</source>
        <extracomment>project/commands/quotes.py</extracomment>
        <translation>Nur zwei Zitate eines Artikels können verbunden werden.</translation>
    </message>
    <message>
        <source>OpenDocument texts, one article a file</source>
        <extracomment>exchange/office/odt.py</extracomment>
        <translation>OpenDocument-Texte, ein Artikel je Datei</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Parquet</source>
        <extracomment>exchange/huggingface/huggingface.py</extracomment>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Parquet is smaller and quicker; JSON lines can be read by people.</source>
        <extracomment>exchange/huggingface/huggingface.py</extracomment>
        <translation>Parquet ist kleiner und schneller; JSON-Zeilen können Menschen lesen.</translation>
    </message>
    <message>
        <source>PolNeAR&apos;s names</source>
        <extracomment>exchange/brat/brat.py</extracomment>
        <translation>Namen von PolNeAR</translation>
    </message>
    <message>
        <source>Pressmark was cut off while {} was open, and the file beside it with what was done last ({}-wal) is gone. The project is sound; if your newest work is not in it, look for that file, or restore a backup.</source>
        <extracomment>project/whereabouts.py</extracomment>
        <translation>Pressmark wurde unterbrochen, während {} offen war, und die Datei daneben mit dem zuletzt Getanen ({}-wal) ist weg. Das Projekt ist in Ordnung; fehlt Ihre neueste Arbeit darin, suchen Sie diese Datei, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Pressmark&apos;s own format, lossless: one JSON object a line, a document each</source>
        <extracomment>exchange/jsonl.py</extracomment>
        <translation>Pressmarks eigenes Format, verlustfrei: ein JSON-Objekt je Zeile, jedes ein Dokument</translation>
    </message>
    <message>
        <source>ProQuest</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>ProQuest</translation>
    </message>
    <message>
        <source>Prodigy marks whole words; Pressmark reads the exact places back</source>
        <extracomment>exchange/prodigy/prodigy.py</extracomment>
        <translation>Prodigy markiert ganze Wörter; Pressmark liest die genauen Stellen zurück</translation>
    </message>
    <message>
        <source>Prodigy shows them in its view for spans, not in that for relations</source>
        <extracomment>exchange/prodigy/prodigy.py</extracomment>
        <translation>Prodigy zeigt sie in seiner Ansicht für Spannen, nicht in der für Relationen</translation>
    </message>
    <message>
        <source>Prodigy: a task a line, with tokens, spans and relations</source>
        <extracomment>exchange/prodigy/prodigy.py</extracomment>
        <translation>Prodigy: eine Aufgabe je Zeile, mit Tokens, Spannen und Relationen</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Published on the day the file was made</source>
        <extracomment>exchange/office/docx.py, exchange/office/odt.py, exchange/office/pdf.py, exchange/office/rtf.py</extracomment>
        <translation>Erschienen an dem Tag, an dem die Datei entstand</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>exchange/report/latex.py</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>REFI-QDA, for ATLAS.ti, MAXQDA and NVivo: a project, or its codebook</source>
        <extracomment>exchange/refi_qda/formats.py</extracomment>
        <translation>REFI-QDA für ATLAS.ti, MAXQDA und NVivo: ein Projekt oder sein Codebuch</translation>
    </message>
    <message>
        <source>Reading failed ({}: {}).</source>
        <extracomment>extraction/cue_worker.py</extracomment>
        <translation>Das Lesen ist gescheitert ({}: {}).</translation>
    </message>
    <message>
        <source>Reading for a proposal took far too long, so it was given up. Select what was said by hand.</source>
        <extracomment>extraction/cue_process.py</extracomment>
        <translation>Das Lesen für einen Vorschlag dauerte viel zu lange und wurde aufgegeben. Wählen Sie das Gesagte von Hand aus.</translation>
    </message>
    <message>
        <source>Reads column by column; without it, lines right across the page</source>
        <extracomment>exchange/office/pdf.py</extracomment>
        <translation>Liest Spalte für Spalte; ohne dies Zeilen quer über die Seite</translation>
    </message>
    <message>
        <source>Rich Text Format, one article a file</source>
        <extracomment>exchange/office/rtf.py</extracomment>
        <translation>Rich Text Format, ein Artikel je Datei</translation>
    </message>
    <message>
        <source>Rows brought back from the history: {}</source>
        <extracomment>project/rescuing.py</extracomment>
        <translation>Aus dem Verlauf zurückgeholte Zeilen: {}</translation>
    </message>
    <message>
        <source>Say what the stance is about: the topic is empty.</source>
        <extracomment>project/commands/stances.py</extracomment>
        <translation>Angeben, worum die Haltung geht: Das Thema ist leer.</translation>
    </message>
    <message>
        <source>Say who annotates: the annotator needs a name.</source>
        <extracomment>model/review.py</extracomment>
        <translation>Angeben, wer annotiert: Dazu gehört ein Name.</translation>
    </message>
    <message>
        <source>Sentences and tokens</source>
        <extracomment>exchange/uima/formats.py</extracomment>
        <translation>Sätze und Tokens</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>exchange/tables/table.py</extracomment>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Spans to learn</source>
        <extracomment>exchange/spacy_docbin/docbin.py</extracomment>
        <translation>Spannen zum Lernen</translation>
    </message>
    <message>
        <source>Spans within a word</source>
        <extracomment>exchange/tokenised/options.py</extracomment>
        <translation>Spannen in einem Wort</translation>
    </message>
    <message>
        <source>Such as utf-8 or windows-1252. Empty: found. Not for workbooks.</source>
        <extracomment>exchange/tables/table.py</extracomment>
        <translation>Etwa utf-8 oder windows-1252. Leer: wird gefunden. Nicht für Arbeitsmappen.</translation>
    </message>
    <message>
        <source>TEI P5: a file an article in a folder or .zip, or a corpus as one .xml</source>
        <extracomment>exchange/tei/formats.py</extracomment>
        <translation>TEI P5: eine Datei je Artikel in einem Ordner oder .zip, oder ein Korpus als eine .xml</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>exchange/conll/conll.py</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Takes the date in the file&apos;s properties for the publication&apos;s</source>
        <extracomment>exchange/office/docx.py, exchange/office/odt.py, exchange/office/pdf.py, exchange/office/rtf.py</extracomment>
        <translation>Nimmt das Datum in den Eigenschaften der Datei für das der Veröffentlichung</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>exchange/doccano/doccano.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>The articles with their annotations marked, not only the lists.</source>
        <extracomment>exchange/report/page.py</extracomment>
        <translation>Die Artikel mit markierten Annotationen, nicht nur die Listen.</translation>
    </message>
    <message>
        <source>The columns are given as “text=body; headline=title”, not as “{}”.</source>
        <extracomment>exchange/columns.py</extracomment>
        <translation>Die Spalten werden als „text=body; headline=title“ angegeben, nicht als „{}“.</translation>
    </message>
    <message>
        <source>The columns are given without the name of one.</source>
        <extracomment>exchange/columns.py</extracomment>
        <translation>Bei den Spalten fehlt der Name einer.</translation>
    </message>
    <message>
        <source>The columns give “{}” twice.</source>
        <extracomment>exchange/columns.py</extracomment>
        <translation>Die Spalten nennen „{}“ zweimal.</translation>
    </message>
    <message>
        <source>The disk with {} can only be read, not written to.</source>
        <extracomment>disk_words.py</extracomment>
        <translation>Der Datenträger mit {} kann nur gelesen, nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>The disk with {} fails; it does not read or write as asked.</source>
        <extracomment>disk_words.py</extracomment>
        <translation>Der Datenträger mit {} versagt; er liest oder schreibt nicht, wie er soll.</translation>
    </message>
    <message>
        <source>The disk with {} is full; make room on it.</source>
        <extracomment>disk_words.py</extracomment>
        <translation>Der Datenträger mit {} ist voll; schaffen Sie Platz darauf.</translation>
    </message>
    <message>
        <source>The extraction could not be started: its process ended at once, or never answered. Free some memory, or set Pressmark up again with packaging/run.</source>
        <extracomment>extraction/process.py</extracomment>
        <translation>Die Suche nach Vorschlägen konnte nicht gestartet werden: Ihr Prozess endete sofort oder antwortete nie. Speicher freigeben, oder Pressmark mit packaging/run neu einrichten.</translation>
    </message>
    <message>
        <source>The extraction failed on this article ({}: {}).</source>
        <extracomment>extraction/worker.py</extracomment>
        <translation>Die Suche ist an diesem Artikel gescheitert ({}: {}).</translation>
    </message>
    <message>
        <source>The extraction was given up, for its process ended again and again. What was found is kept. Free some memory, or set Pressmark up again with packaging/run.</source>
        <extracomment>extraction/process.py</extracomment>
        <translation>Die Auswertung wurde aufgegeben, denn ihr Prozess ging immer wieder zu Ende. Was gefunden wurde, bleibt. Machen Sie Arbeitsspeicher frei, oder richten Sie Pressmark mit packaging/run neu ein.</translation>
    </message>
    <message>
        <source>The first row holds the headings</source>
        <extracomment>exchange/tables/table.py</extracomment>
        <translation>Die erste Zeile enthält die Überschriften</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written to ({}). Make room there, then try again.</source>
        <extracomment>gui/work/passing_folder.py</extracomment>
        <translation>Im Ordner für temporäre Dateien kann nicht geschrieben werden ({}). Schaffen Sie dort Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The folder {} cannot be made: {}. Copies are kept in it; make room for it beside the project.</source>
        <extracomment>store/backup_files.py</extracomment>
        <translation>Der Ordner {} kann nicht angelegt werden: {}. Darin liegen Kopien; neben dem Projekt Platz dafür schaffen.</translation>
    </message>
    <message>
        <source>The folder {} cannot be read: {}.</source>
        <extracomment>store/backup_files.py</extracomment>
        <translation>Der Ordner {} kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>The format {} can be read but not written.</source>
        <extracomment>project/exporting.py</extracomment>
        <translation>Das Format {} kann gelesen, aber nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The format {} can be written but not read.</source>
        <extracomment>project/reading.py</extracomment>
        <translation>Das Format {} kann geschrieben, aber nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The format {} has no option “{}”. It has: {}.</source>
        <extracomment>exchange/options.py</extracomment>
        <translation>Das Format {} hat keine Option „{}“. Es hat: {}.</translation>
    </message>
    <message>
        <source>The format “{}” is only read. To keep annotations, use jsonl.</source>
        <extracomment>exchange/format.py</extracomment>
        <translation>Das Format „{}“ wird nur gelesen. Um Annotationen zu behalten, jsonl nehmen.</translation>
    </message>
    <message>
        <source>The key under which the spans stand, in projects for spans.</source>
        <extracomment>exchange/doccano/doccano.py</extracomment>
        <translation>Der Schlüssel, unter dem die Spannen stehen, in Projekten für Spannen.</translation>
    </message>
    <message>
        <source>The key under which the text stands.</source>
        <extracomment>exchange/doccano/doccano.py</extracomment>
        <translation>Der Schlüssel, unter dem der Text steht.</translation>
    </message>
    <message>
        <source>The name of one sheet of a workbook. Empty: all of them.</source>
        <extracomment>exchange/tables/table.py</extracomment>
        <translation>Der Name eines Blatts der Arbeitsmappe. Leer: alle.</translation>
    </message>
    <message>
        <source>The name {} is too long: files are written beside it with longer ones. Choose one of at most {} bytes.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Der Name {} ist zu lang: Daneben werden Dateien mit längeren Namen geschrieben. Wählen Sie einen von höchstens {} Bytes.</translation>
    </message>
    <message>
        <source>The option {} cannot be “{}”; it is {}.</source>
        <extracomment>exchange/options.py</extracomment>
        <translation>Die Option {} kann nicht „{}“ sein; sie ist {}.</translation>
    </message>
    <message>
        <source>The options text_column and label_column cannot be “{}” and “{}”.</source>
        <extracomment>exchange/doccano/doccano.py</extracomment>
        <translation>Die Optionen text_column und label_column können nicht „{}“ und „{}“ sein.</translation>
    </message>
    <message>
        <source>The parts of one role must not touch or overlap.</source>
        <extracomment>project/commands/step.py</extracomment>
        <translation>Die Teile einer Rolle dürfen sich nicht berühren oder überlappen.</translation>
    </message>
    <message>
        <source>The process that reads files could not be started. Free some memory, or set Pressmark up again with packaging/run.</source>
        <extracomment>exchange/guarded.py</extracomment>
        <translation>Der Prozess, der Dateien liest, konnte nicht gestartet werden. Speicher freimachen oder Pressmark mit packaging/run neu einrichten.</translation>
    </message>
    <message>
        <source>The process that reads for proposals ended twice, perhaps for want of memory. Press the key again to start it anew.</source>
        <extracomment>extraction/cue_process.py</extracomment>
        <translation>Der Prozess, der für Vorschläge liest, ging zweimal zu Ende, vielleicht aus Mangel an Arbeitsspeicher. Drücken Sie die Taste noch einmal, um ihn neu zu starten.</translation>
    </message>
    <message>
        <source>The project file is damaged. Run “pressmark check” on it, or restore a backup.</source>
        <extracomment>store/stored_json.py</extracomment>
        <translation>Die Projektdatei ist beschädigt. „pressmark check“ darauf anwenden, oder eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The quotation model is not there.</source>
        <extracomment>extraction/quotation/model.py</extracomment>
        <translation>Das Zitatmodell fehlt.</translation>
    </message>
    <message>
        <source>The scheme has no label “{}”.</source>
        <extracomment>project/commands/schemes.py</extracomment>
        <translation>Das Schema hat kein Label „{}“.</translation>
    </message>
    <message>
        <source>The scheme makes no sense: {}.</source>
        <extracomment>project/commands/schemes.py</extracomment>
        <translation>Das Schema ergibt keinen Sinn: {}.</translation>
    </message>
    <message>
        <source>The scheme of the project is damaged ({}). Restore a backup.</source>
        <extracomment>store/schemes.py</extracomment>
        <translation>Das Schema des Projekts ist beschädigt ({}). Eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The scheme of this project leaves out {}. Switch it on, or ask for others: {}.</source>
        <extracomment>project/extracting.py</extracomment>
        <translation>Das Schema dieses Projekts lässt {} aus. Einschalten, oder andere verlangen: {}.</translation>
    </message>
    <message>
        <source>The setting “{}” must be from {} to {}, not {}.</source>
        <extracomment>settings.py</extracomment>
        <translation>Die Einstellung „{}“ muss zwischen {} und {} liegen, nicht bei {}.</translation>
    </message>
    <message>
        <source>The setting “{}” must be one of {}, not {!r}.</source>
        <extracomment>settings.py</extracomment>
        <translation>Die Einstellung „{}“ muss eines von {} sein, nicht {!r}.</translation>
    </message>
    <message>
        <source>The setting “{}” must be {}, not {!r}.</source>
        <extracomment>settings.py</extracomment>
        <translation>Die Einstellung „{}“ muss {} sein, nicht {!r}.</translation>
    </message>
    <message>
        <source>The share of “{}” has to be more than 0.</source>
        <extracomment>project/splits.py</extracomment>
        <translation>Der Anteil von „{}“ muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>The split “{}” is there twice.</source>
        <extracomment>project/splits.py</extracomment>
        <translation>Den Teil „{}“ gibt es zweimal.</translation>
    </message>
    <message>
        <source>The table of {} is not in the order of the documents, and is too long to be put into it. Sort it by document_id as they are.</source>
        <extracomment>exchange/tables/joining.py</extracomment>
        <translation>Die Tabelle {} ist nicht in der Reihenfolge der Dokumente und zu lang, um sie hineinzubringen. Sie so nach document_id sortieren, wie jene stehen.</translation>
    </message>
    <message>
        <source>The tables of {} are not those of a Pressmark project. Run “pressmark check” on it, or restore a backup.</source>
        <extracomment>store/identity.py</extracomment>
        <translation>Die Tabellen von {} sind nicht die eines Pressmark-Projekts. „pressmark check“ darauf anwenden, oder eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The text has {:,} characters; the extraction takes up to {:,}. Split it into articles and import those.</source>
        <extracomment>extraction/process.py</extracomment>
        <translation>Der Text hat {:,} Zeichen; durchsucht werden bis zu {:,}. Ihn in Artikel teilen und diese importieren.</translation>
    </message>
    <message>
        <source>The text is longer than {:,} characters. Divide the article.</source>
        <extracomment>project/commands/new_text.py</extracomment>
        <translation>Der Text ist länger als {:,} Zeichen. Teilen Sie den Artikel.</translation>
    </message>
    <message>
        <source>The text is the same as before.</source>
        <extracomment>project/commands/new_text.py</extracomment>
        <translation>Der Text ist derselbe wie vorher.</translation>
    </message>
    <message>
        <source>There are {:,} articles, or groups of articles nearly the same, for {:,} splits. Ask for fewer splits.</source>
        <extracomment>project/splits.py</extracomment>
        <translation>Es gibt {:,} Artikel oder Gruppen fast gleicher Artikel für {:,} Teile. Weniger Teile verlangen.</translation>
    </message>
    <message>
        <source>There is a filter “{}” already.</source>
        <extracomment>project/commands/saved_filters.py</extracomment>
        <translation>Es gibt schon einen Filter „{}“.</translation>
    </message>
    <message>
        <source>There is no annotation {} in this project.</source>
        <extracomment>store/decidable.py</extracomment>
        <translation>In diesem Projekt gibt es keine Annotation {}.</translation>
    </message>
    <message>
        <source>There is no document with the key {}.</source>
        <extracomment>store/bundles.py, store/documents.py</extracomment>
        <translation>Es gibt kein Dokument mit dem Schlüssel {}.</translation>
    </message>
    <message>
        <source>There is no document {} in this project.</source>
        <extracomment>store/documents.py, store/occurrences.py</extracomment>
        <translation>In diesem Projekt gibt es kein Dokument {}.</translation>
    </message>
    <message>
        <source>There is no document “{}” in this project. “pressmark search” finds documents by their words.</source>
        <extracomment>store/documents.py</extracomment>
        <translation>In diesem Projekt gibt es kein Dokument „{}“. „pressmark search“ findet Dokumente nach ihren Wörtern.</translation>
    </message>
    <message>
        <source>There is no file {}. Make a project with “pressmark new {}”.</source>
        <extracomment>store/identity.py</extracomment>
        <translation>Es gibt keine Datei {}. Mit „pressmark new {}“ ein Projekt anlegen.</translation>
    </message>
    <message>
        <source>There is no folder {} to make {} in.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Es gibt keinen Ordner {}, um darin {} anzulegen.</translation>
    </message>
    <message>
        <source>There is no folder {}. Make it first.</source>
        <extracomment>exchange/whole_file.py</extracomment>
        <translation>Es gibt keinen Ordner {}. Ihn zuerst anlegen.</translation>
    </message>
    <message>
        <source>There is no metadata “{}”.</source>
        <extracomment>project/commands/documents.py</extracomment>
        <translation>Es gibt keine Angabe „{}“.</translation>
    </message>
    <message>
        <source>There is no saved filter “{}”.</source>
        <extracomment>project/commands/saved_filters.py</extracomment>
        <translation>Es gibt keinen gespeicherten Filter „{}“.</translation>
    </message>
    <message>
        <source>There is no setting “{}”. Known: {}.</source>
        <extracomment>settings.py</extracomment>
        <translation>Es gibt keine Einstellung „{}“. Bekannt: {}.</translation>
    </message>
    <message>
        <source>There is no {} {} in this project.</source>
        <extracomment>store/rows.py</extracomment>
        <translation>In diesem Projekt gibt es kein {} {}.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>Dafür reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with {}.</source>
        <extracomment>disk_words.py</extracomment>
        <translation>Der Arbeitsspeicher reicht nicht, um mit {} zu arbeiten.</translation>
    </message>
    <message>
        <source>This article cannot be shown safely: it has {} UTF-16 units, of which the window would show {}. Import it again: importing replaces the characters that cause this.</source>
        <extracomment>gui/article/offsets.py</extracomment>
        <translation>Dieser Artikel lässt sich nicht sicher zeigen: Er hat {} UTF-16-Einheiten, von denen das Fenster {} zeigen würde. Ihn neu importieren: Der Import ersetzt die Zeichen, die das verursachen.</translation>
    </message>
    <message>
        <source>This cannot be taken back: something made since then depends on it.</source>
        <extracomment>store/taking_back.py</extracomment>
        <translation>Das lässt sich nicht zurücknehmen: Etwas seither Angelegtes hängt davon ab.</translation>
    </message>
    <message>
        <source>This cannot be taken back: what is kept of it makes no sense. Run “pressmark check” on the project, or restore a backup.</source>
        <extracomment>store/makes_sense.py</extracomment>
        <translation>Das lässt sich nicht rückgängig machen: Was davon aufgehoben ist, ergibt keinen Sinn. Führen Sie „pressmark check“ mit dem Projekt aus oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This cannot be taken back: {} {} has been changed since.</source>
        <extracomment>store/taking_back.py</extracomment>
        <translation>Das lässt sich nicht zurücknehmen: {} {} wurde seither geändert.</translation>
    </message>
    <message>
        <source>This is a stand-off release, which has no texts. Put them into a folder “{}” beside it, or use “pressmark rehydrate”.</source>
        <extracomment>exchange/standoff/release.py</extracomment>
        <translation>Dies ist eine Stand-off-Veröffentlichung ohne Texte. Diese in einen Ordner „{}“ daneben legen oder „pressmark rehydrate“ nehmen.</translation>
    </message>
    <message>
        <source>To look for the words themselves, put them into quotation marks.</source>
        <extracomment>model/filters/parsing.py</extracomment>
        <translation>Um nach den Wörtern selbst zu suchen, sie in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Too little can be read of {} ({}). Restore a backup.</source>
        <extracomment>store/rescue.py</extracomment>
        <translation>Von {} ist zu wenig lesbar ({}). Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>UIMA CAS as JSON, for INCEpTION: a file a document</source>
        <extracomment>exchange/uima/formats.py</extracomment>
        <translation>UIMA CAS als JSON, für INCEpTION: eine Datei je Dokument</translation>
    </message>
    <message>
        <source>UIMA CAS as XMI, for INCEpTION and DKPro: a file a document</source>
        <extracomment>exchange/uima/formats.py</extracomment>
        <translation>UIMA CAS als XMI, für INCEpTION und DKPro: eine Datei je Dokument</translation>
    </message>
    <message>
        <source>Usual language</source>
        <extracomment>exchange/tokenised/options.py</extracomment>
        <translation>Übliche Sprache</translation>
    </message>
    <message>
        <source>W3C Web Annotation: JSON-LD, a page of annotations for each article</source>
        <extracomment>exchange/w3c/w3c.py</extracomment>
        <translation>W3C Web Annotation: JSON-LD, eine Seite von Annotationen je Artikel</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3, for INCEpTION and WebAnno: a file a document</source>
        <extracomment>exchange/webanno_tsv/formats.py</extracomment>
        <translation>WebAnno TSV 3.3, für INCEpTION und WebAnno: eine Datei je Dokument</translation>
    </message>
    <message>
        <source>What becomes of a span that begins or ends within a word.</source>
        <extracomment>exchange/tokenised/options.py</extracomment>
        <translation>Was aus einer Spanne wird, die in einem Wort beginnt oder endet.</translation>
    </message>
    <message>
        <source>What the columns hold, such as “text=body; headline=title; published=date”. All others become further metadata. Empty: guessed.</source>
        <extracomment>exchange/tables/table.py</extracomment>
        <translation>Was die Spalten enthalten, etwa „text=body; headline=title; published=date“. Alle anderen werden weitere Metadaten. Leer: geraten.</translation>
    </message>
    <message>
        <source>What the group “sc” holds, from which a span categorizer learns.</source>
        <extracomment>exchange/spacy_docbin/docbin.py</extracomment>
        <translation>Was die Gruppe „sc“ enthält, aus der ein Spannen-Klassifizierer lernt.</translation>
    </message>
    <message>
        <source>What the keys hold, such as “text=article.body; headline=title”. All others become further metadata. Empty: guessed.</source>
        <extracomment>exchange/tables/records.py</extracomment>
        <translation>Was die Schlüssel enthalten, etwa „text=article.body; headline=title“. Alle anderen werden weitere Metadaten. Leer: geraten.</translation>
    </message>
    <message>
        <source>What the project has about document {} is damaged ({}). Run “pressmark check” on it, or restore a backup.</source>
        <extracomment>store/bundles.py</extracomment>
        <translation>Was das Projekt über Dokument {} hat, ist beschädigt ({}). „pressmark check“ darauf anwenden, oder eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>What the tags say; a file has room for one layer.</source>
        <extracomment>exchange/conll/conll.py</extracomment>
        <translation>Was die Tags sagen; eine Datei hat Platz für eine Ebene.</translation>
    </message>
    <message>
        <source>What was copied could not be read: a file for it could not be written to the folder for temporary files ({}). Make room there, then paste again.</source>
        <extracomment>gui/work/pasting.py</extracomment>
        <translation>Was kopiert wurde, war nicht lesbar: Eine Datei dafür konnte nicht im Ordner für temporäre Dateien geschrieben werden ({}). Schaffen Sie dort Platz, und fügen Sie noch einmal ein.</translation>
    </message>
    <message>
        <source>When reading, counted from 1; 0 lets it be guessed.</source>
        <extracomment>exchange/conll/conll.py</extracomment>
        <translation>Beim Lesen, ab 1 gezählt; bei 0 wird geraten.</translation>
    </message>
    <message>
        <source>When reading: the corpus has paragraphs of very many articles in one file. Without this a file is one article.</source>
        <extracomment>exchange/directquote/directquote.py</extracomment>
        <translation>Beim Lesen: Das Korpus hat Absätze sehr vieler Artikel in einer Datei. Ohne dies ist eine Datei ein Artikel.</translation>
    </message>
    <message>
        <source>Where several people have annotated a task: whose annotations are read, by number or e-mail address. Empty: the first; “all”: everybody&apos;s, in one document.</source>
        <extracomment>exchange/label_studio/label_studio.py</extracomment>
        <translation>Wo mehrere eine Aufgabe annotiert haben: wessen Annotationen gelesen werden, nach Nummer oder E-Mail-Adresse. Leer: die ersten; „all“: die von allen, in einem Dokument.</translation>
    </message>
    <message>
        <source>Where several people have annotated a text: whose annotations are read. Empty: the first by name; “all”: everybody&apos;s, in one document.</source>
        <extracomment>exchange/brat/brat.py</extracomment>
        <translation>Wo mehrere einen Text annotiert haben: wessen Annotationen gelesen werden. Leer: die nach dem Namen ersten; „all“: die von allen, in einem Dokument.</translation>
    </message>
    <message>
        <source>Where the file comes from; it fills in the rules left empty</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Woher die Datei kommt; füllt die Regeln aus, die leer sind</translation>
    </message>
    <message>
        <source>Whole articles</source>
        <extracomment>exchange/report/markdown_report.py, exchange/report/page.py</extracomment>
        <translation>Ganze Artikel</translation>
    </message>
    <message>
        <source>With a preamble, to be typeset as it is. Without it, the tables are for \input into a document that has booktabs, longtable and array.</source>
        <extracomment>exchange/report/latex.py</extracomment>
        <translation>Mit einem Vorspann, um so gesetzt zu werden. Ohne ihn sind die Tabellen für \input in ein Dokument mit booktabs, longtable und array.</translation>
    </message>
    <message>
        <source>With splits a folder is written: give a name without “{}”.</source>
        <extracomment>project/exporting.py</extracomment>
        <translation>Mit Teilen wird ein Ordner geschrieben: einen Namen ohne „{}“ angeben.</translation>
    </message>
    <message>
        <source>Without it the columns are called 1, 2, 3 and so on.</source>
        <extracomment>exchange/tables/table.py</extracomment>
        <translation>Ohne dies heißen die Spalten 1, 2, 3 und so weiter.</translation>
    </message>
    <message>
        <source>Word documents, one article a file</source>
        <extracomment>exchange/office/docx.py</extracomment>
        <translation>Word-Dokumente, ein Artikel je Datei</translation>
    </message>
    <message>
        <source>Write for</source>
        <extracomment>exchange/doccano/doccano.py</extracomment>
        <translation>Schreiben für</translation>
    </message>
    <message>
        <source>Write the articles too, not only the lists of annotations.</source>
        <extracomment>exchange/report/markdown_report.py</extracomment>
        <translation>Auch die Artikel schreiben, nicht nur die Listen der Annotationen.</translation>
    </message>
    <message>
        <source>Write what to look for, then save it as a filter.</source>
        <extracomment>project/commands/saved_filters.py</extracomment>
        <translation>Schreiben, wonach gesucht wird, dann als Filter speichern.</translation>
    </message>
    <message>
        <source>Writes ids, origins, scores and times as comments, from which Pressmark reads everything back.</source>
        <extracomment>exchange/brat/brat.py</extracomment>
        <translation>Schreibt Ids, Herkunft, Werte und Zeiten als Kommentare, aus denen Pressmark alles wieder liest.</translation>
    </message>
    <message>
        <source>Writes names and aliases too; they tell whom the articles name.</source>
        <extracomment>exchange/standoff/release.py</extracomment>
        <translation>Schreibt auch Namen und weitere Namen; sie verraten, wen die Artikel nennen.</translation>
    </message>
    <message>
        <source>XML cannot hold them; a space is in the place of each</source>
        <extracomment>exchange/refi_qda/writing.py, exchange/tei/formats.py, exchange/uima/formats.py</extracomment>
        <translation>XML kann sie nicht enthalten; an der Stelle jedes steht ein Leerzeichen</translation>
    </message>
    <message>
        <source>Your share of the disk with {} is used up; make room in it.</source>
        <extracomment>disk_words.py</extracomment>
        <translation>Ihr Anteil am Datenträger mit {} ist aufgebraucht; schaffen Sie Platz darin.</translation>
    </message>
    <message>
        <source>[{}, {}) ends beyond the text of {} code points.</source>
        <extracomment>project/commands/step.py</extracomment>
        <translation>[{}, {}) endet hinter dem Text von {} Codepunkten.</translation>
    </message>
    <message>
        <source>a bracket is closed that was not opened</source>
        <extracomment>exchange/json_items.py</extracomment>
        <translation>eine Klammer wird geschlossen, die nicht geöffnet wurde</translation>
    </message>
    <message>
        <source>a code needs words to stand at, so they are left out</source>
        <extracomment>exchange/refi_qda/writing.py</extracomment>
        <translation>ein Code braucht Wörter, an denen er steht; sie werden ausgelassen</translation>
    </message>
    <message>
        <source>a codebook holds the labels only; write a .qdpx to have the articles</source>
        <extracomment>exchange/refi_qda/formats.py</extracomment>
        <translation>ein Codebuch enthält nur die Labels; eine .qdpx schreiben, um die Artikel zu haben</translation>
    </message>
    <message>
        <source>a cue is one span in Citron: the first part of it is written</source>
        <extracomment>exchange/citron/writing.py</extracomment>
        <translation>ein Signalwort ist in Citron eine Spanne: der erste Teil wird geschrieben</translation>
    </message>
    <message>
        <source>a date such as 2022, 2022-09 or 2022-09-14</source>
        <extracomment>model/filters/values.py</extracomment>
        <translation>ein Datum wie 2022, 2022-09 oder 2022-09-14</translation>
    </message>
    <message>
        <source>a document in it has no text</source>
        <extracomment>exchange/tei/formats.py</extracomment>
        <translation>ein Dokument darin hat keinen Text</translation>
    </message>
    <message>
        <source>a folder for the library datasets of Hugging Face, with its features</source>
        <extracomment>exchange/huggingface/huggingface.py</extracomment>
        <translation>ein Ordner für die Bibliothek datasets von Hugging Face, mit ihren Merkmalen</translation>
    </message>
    <message>
        <source>a leading byte-order mark removed</source>
        <extracomment>exchange/decode.py, exchange/normalise.py</extracomment>
        <translation>eine Byte-Order-Mark am Anfang entfernt</translation>
    </message>
    <message>
        <source>a line is longer than {} MB; the rest is not read</source>
        <extracomment>exchange/newsmtsc/reading.py</extracomment>
        <translation>eine Zeile ist länger als {} MB; der Rest wird nicht gelesen</translation>
    </message>
    <message>
        <source>a list of more than {} MB; have it written one object a line</source>
        <extracomment>exchange/tables/records.py</extracomment>
        <translation>eine Liste von mehr als {} MB; schreiben lassen mit einem Objekt je Zeile</translation>
    </message>
    <message>
        <source>a name, a label or a field in it is longer than {:,} characters</source>
        <extracomment>model/excess.py</extracomment>
        <translation>ein Name, ein Label oder ein Feld darin ist länger als {:,} Zeichen</translation>
    </message>
    <message>
        <source>a note in it is longer than {:,} characters</source>
        <extracomment>model/excess.py</extracomment>
        <translation>eine Notiz darin ist länger als {:,} Zeichen</translation>
    </message>
    <message>
        <source>a note is on an article or on a passage of it</source>
        <extracomment>exchange/refi_qda/writing.py</extracomment>
        <translation>eine Notiz steht an einem Artikel oder einer Stelle darin</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>exchange/options.py</extracomment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number from 0 to 100</source>
        <extracomment>model/filters/values.py</extracomment>
        <translation>eine Zahl von 0 bis 100</translation>
    </message>
    <message>
        <source>a number of {} digits is too large</source>
        <extracomment>exchange/json_line.py</extracomment>
        <translation>eine Zahl mit {} Stellen ist zu groß</translation>
    </message>
    <message>
        <source>a passage is not an object of start and end</source>
        <extracomment>exchange/tables/cells.py</extracomment>
        <translation>eine Stelle ist kein Objekt aus start und end</translation>
    </message>
    <message>
        <source>a position is too large</source>
        <extracomment>exchange/newsmtsc/lines.py</extracomment>
        <translation>eine Position ist zu groß</translation>
    </message>
    <message>
        <source>a project with relations</source>
        <extracomment>exchange/doccano/doccano.py</extracomment>
        <translation>ein Projekt mit Relationen</translation>
    </message>
    <message>
        <source>a project with spans only</source>
        <extracomment>exchange/doccano/doccano.py</extracomment>
        <translation>ein Projekt nur mit Spannen</translation>
    </message>
    <message>
        <source>a quotation mark in it is neither doubled nor closed</source>
        <extracomment>exchange/tables/csv_reading.py</extracomment>
        <translation>ein Anführungszeichen darin ist weder verdoppelt noch geschlossen</translation>
    </message>
    <message>
        <source>a quotation mark in lines {:,} to {:,} is neither doubled nor closed</source>
        <extracomment>exchange/tables/csv_reading.py</extracomment>
        <translation>ein Anführungszeichen in den Zeilen {:,} bis {:,} ist weder verdoppelt noch geschlossen</translation>
    </message>
    <message>
        <source>a release has none; “pressmark rehydrate” puts back what somebody holds</source>
        <extracomment>exchange.standoff.records:_WHY, exchange/standoff/records.py</extracomment>
        <translation>eine Veröffentlichung hat keine; „pressmark rehydrate“ setzt wieder ein, was jemand hat</translation>
    </message>
    <message>
        <source>a report is for people; export jsonl beside it to keep them</source>
        <extracomment>exchange/report/digest.py</extracomment>
        <translation>ein Bericht ist für Menschen; daneben jsonl exportieren, um sie zu behalten</translation>
    </message>
    <message>
        <source>a report shows headline, byline, outlet, date, dateline, address and language</source>
        <extracomment>exchange/report/digest.py</extracomment>
        <translation>ein Bericht zeigt Überschrift, Autorenzeile, Medium, Datum, Ortszeile, Adresse und Sprache</translation>
    </message>
    <message>
        <source>a report shows what holds or is still open</source>
        <extracomment>exchange/report/digest.py</extracomment>
        <translation>ein Bericht zeigt, was gilt oder noch offen ist</translation>
    </message>
    <message>
        <source>a span begins or ends within a token, or with a blank</source>
        <extracomment>exchange/tokenised/layers.py</extracomment>
        <translation>eine Spanne beginnt oder endet in einem Token oder mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>a span lies outside of the text</source>
        <extracomment>exchange/spacy_docbin/packed.py</extracomment>
        <translation>eine Spanne liegt außerhalb des Texts</translation>
    </message>
    <message>
        <source>a table with a document a row: CSV, TSV or XLSX, its columns mapped</source>
        <extracomment>exchange/tables/table.py</extracomment>
        <translation>eine Tabelle mit einem Dokument je Zeile: CSV, TSV oder XLSX, Spalten zugeordnet</translation>
    </message>
    <message>
        <source>a target is a mention in the sentence</source>
        <extracomment>exchange/newsmtsc/writing.py</extracomment>
        <translation>ein Ziel ist eine Nennung im Satz</translation>
    </message>
    <message>
        <source>a type in brat is one word of letters, digits, _ and -; Pressmark reads the label back</source>
        <extracomment>exchange/brat/writing.py</extracomment>
        <translation>ein Typ ist in brat ein Wort aus Buchstaben, Ziffern, _ und -; Pressmark liest das Label zurück</translation>
    </message>
    <message>
        <source>a word a line with its tag, as in CoNLL-2003: one layer a file</source>
        <extracomment>exchange/conll/conll.py</extracomment>
        <translation>ein Wort je Zeile mit seinem Tag, wie in CoNLL-2003: eine Ebene je Datei</translation>
    </message>
    <message>
        <source>aliases and links of entities</source>
        <extracomment>exchange/refi_qda/writing.py, exchange/webanno_tsv/formats.py</extracomment>
        <translation>weitere Namen und Verweise von Entitäten</translation>
    </message>
    <message>
        <source>all of them</source>
        <extracomment>exchange/spacy_docbin/docbin.py</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>an anchor is beyond the text</source>
        <extracomment>exchange/standoff/released.py</extracomment>
        <translation>ein Anker liegt hinter dem Text</translation>
    </message>
    <message>
        <source>an anchor is not eleven numbers that make sense</source>
        <extracomment>exchange/standoff/released.py</extracomment>
        <translation>ein Anker besteht nicht aus elf sinnvollen Zahlen</translation>
    </message>
    <message>
        <source>an annotation needs words to stand at</source>
        <extracomment>exchange/webanno_tsv/formats.py</extracomment>
        <translation>eine Annotation braucht Wörter, an denen sie steht</translation>
    </message>
    <message>
        <source>an apostrophe was put before them; reading the tables takes it off</source>
        <extracomment>exchange/tables/csv_format.py</extracomment>
        <translation>ein Apostroph wurde davorgesetzt; beim Lesen der Tabellen fällt er weg</translation>
    </message>
    <message>
        <source>an archive in an archive is not opened</source>
        <extracomment>exchange/web/zip_archive.py</extracomment>
        <translation>ein Archiv in einem Archiv wird nicht geöffnet</translation>
    </message>
    <message>
        <source>an entity is a code, and is taken for what its mentions are</source>
        <extracomment>exchange/refi_qda/writing.py</extracomment>
        <translation>eine Entität ist ein Code und gilt als das, was ihre Nennungen sind</translation>
    </message>
    <message>
        <source>an entity is a code, which has but a name</source>
        <extracomment>exchange/refi_qda/writing.py</extracomment>
        <translation>eine Entität ist ein Code, der nur einen Namen hat</translation>
    </message>
    <message>
        <source>an entity is a name in a column</source>
        <extracomment>exchange/webanno_tsv/formats.py</extracomment>
        <translation>eine Entität ist ein Name in einer Spalte</translation>
    </message>
    <message>
        <source>an option puts them in; else each has that of a mention again later</source>
        <extracomment>exchange.standoff.records:_WHY, exchange/standoff/records.py</extracomment>
        <translation>eine Option nimmt sie auf; sonst hat jede später wieder den einer Nennung</translation>
    </message>
    <message>
        <source>and {:,} more</source>
        <extracomment>exchange/jsonl_reading.py</extracomment>
        <translation>und {:,} weitere</translation>
    </message>
    <message>
        <source>annotations in several places</source>
        <extracomment>exchange/graph/parts.py</extracomment>
        <translation>Annotationen an mehreren Stellen</translation>
    </message>
    <message>
        <source>annotations of nothing but blanks</source>
        <extracomment>exchange/webanno_tsv/writing.py</extracomment>
        <translation>Annotationen von nichts als Leerzeichen</translation>
    </message>
    <message>
        <source>annotations of nothing but line ends</source>
        <extracomment>exchange/brat/writing.py</extracomment>
        <translation>Annotationen von nichts als Zeilenenden</translation>
    </message>
    <message>
        <source>annotations over several sentences</source>
        <extracomment>exchange/webanno_tsv/writing.py</extracomment>
        <translation>Annotationen über mehrere Sätze</translation>
    </message>
    <message>
        <source>annotations that go over several lines</source>
        <extracomment>exchange/brat/writing.py</extracomment>
        <translation>Annotationen über mehrere Zeilen</translation>
    </message>
    <message>
        <source>annotations without the texts of the articles, for whoever holds the texts</source>
        <extracomment>exchange/standoff/release.py</extracomment>
        <translation>Annotationen ohne die Texte der Artikel, für alle, die die Texte haben</translation>
    </message>
    <message>
        <source>another one has the same name</source>
        <extracomment>exchange/safe_zip.py</extracomment>
        <translation>ein anderes hat denselben Namen</translation>
    </message>
    <message>
        <source>archives of crawlers (WARC), one document a page</source>
        <extracomment>exchange/web/warc.py</extracomment>
        <translation>Archive von Crawlern (WARC), ein Dokument je Seite</translation>
    </message>
    <message>
        <source>archives of files of any of the other formats</source>
        <extracomment>exchange/web/zip_archive.py</extracomment>
        <translation>Archive von Dateien aller anderen Formate</translation>
    </message>
    <message>
        <source>are left out</source>
        <extracomment>exchange/tokenised/options.py</extracomment>
        <translation>werden ausgelassen</translation>
    </message>
    <message>
        <source>article {} has no text</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>Artikel {} hat keinen Text</translation>
    </message>
    <message>
        <source>articles</source>
        <extracomment>exchange/directquote/directquote.py, exchange/refi_qda/formats.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>as DKPro Core has them; without, INCEpTION makes its own</source>
        <extracomment>exchange/uima/formats.py</extracomment>
        <translation>wie bei DKPro Core; ohne sie macht INCEpTION eigene</translation>
    </message>
    <message>
        <source>as elsewhere in this article</source>
        <extracomment>project/reasons.py</extracomment>
        <translation>wie an anderer Stelle dieses Artikels</translation>
    </message>
    <message>
        <source>as in 1 article</source>
        <extracomment>project/reasons.py</extracomment>
        <translation>wie in 1 Artikel</translation>
    </message>
    <message>
        <source>as in {:,} articles</source>
        <extracomment>project/reasons.py</extracomment>
        <translation>wie in {:,} Artikeln</translation>
    </message>
    <message>
        <source>as the file suggests</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>wie die Datei es nahelegt</translation>
    </message>
    <message>
        <source>besides Pressmark&apos;s own layer, as DKPro Core&apos;s NamedEntity</source>
        <extracomment>exchange/uima/formats.py</extracomment>
        <translation>neben Pressmarks eigener Ebene, als NamedEntity von DKPro Core</translation>
    </message>
    <message>
        <source>blanks at the edges of annotations</source>
        <extracomment>exchange/webanno_tsv/writing.py</extracomment>
        <translation>Leerzeichen an den Rändern von Annotationen</translation>
    </message>
    <message>
        <source>blanks between sentences</source>
        <extracomment>exchange/webanno_tsv/formats.py</extracomment>
        <translation>Leerzeichen zwischen Sätzen</translation>
    </message>
    <message>
        <source>brat cannot say that something was rejected; they were left out</source>
        <extracomment>exchange/brat/writing.py</extracomment>
        <translation>brat kann nicht sagen, dass etwas verworfen wurde; sie wurden ausgelassen</translation>
    </message>
    <message>
        <source>brat marks no line ends; they were left out</source>
        <extracomment>exchange/brat/writing.py</extracomment>
        <translation>brat markiert keine Zeilenenden; sie wurden ausgelassen</translation>
    </message>
    <message>
        <source>brat standoff (and PolNeAR): .txt and .ann in a folder, or a .zip</source>
        <extracomment>exchange/brat/brat.py</extracomment>
        <translation>brat standoff (und PolNeAR): .txt und .ann in einem Ordner oder .zip</translation>
    </message>
    <message>
        <source>cannot be read: there is no such file</source>
        <extracomment>exchange/finding.py</extracomment>
        <translation>kann nicht gelesen werden: Es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>cannot be read: {}</source>
        <extracomment>exchange/archive/lines.py, exchange/brat/brat.py, exchange/brat/shelf.py, exchange/citron/citron.py, exchange/conll/conll.py, exchange/conllu/conllu.py, exchange/directquote/directquote.py, exchange/doccano/doccano.py, exchange/jsonl.py, exchange/label_studio/label_studio.py, exchange/newsmtsc/newsmtsc.py, exchange/office/docx.py, exchange/office/odt.py, exchange/office/pdf.py, exchange/office/rtf.py, exchange/plain_text.py, exchange/prodigy/prodigy.py, exchange/spacy_docbin/docbin.py, exchange/tables/records.py, exchange/tables/table.py, exchange/tei/formats.py, exchange/uima/formats.py, exchange/w3c/w3c.py, exchange/web/files.py, exchange/web/warc.py, exchange/webanno_tsv/formats.py, project/reading.py</extracomment>
        <translation>kann nicht gelesen werden: {}</translation>
    </message>
    <message>
        <source>cells longer than a spreadsheet shows</source>
        <extracomment>exchange/tables/csv_format.py</extracomment>
        <translation>Zellen, länger als eine Tabellenkalkulation zeigt</translation>
    </message>
    <message>
        <source>cells that a spreadsheet would take for a formula</source>
        <extracomment>exchange/tables/csv_format.py</extracomment>
        <translation>Zellen, die eine Tabellenkalkulation für eine Formel hielte</translation>
    </message>
    <message>
        <source>cells with control characters</source>
        <extracomment>exchange/tables/xlsx.py</extracomment>
        <translation>Zellen mit Steuerzeichen</translation>
    </message>
    <message>
        <source>code points that nothing can hold replaced by U+FFFD</source>
        <extracomment>exchange/json_items.py, exchange/jsonl_reading.py</extracomment>
        <translation>Codepunkte, die nichts fassen kann, durch U+FFFD ersetzt</translation>
    </message>
    <message>
        <source>comments are left out ({})</source>
        <extracomment>exchange/office/seen.py</extracomment>
        <translation>Kommentare wurden ausgelassen ({})</translation>
    </message>
    <message>
        <source>complete in the file, but Excel cuts a cell after 32,767 characters</source>
        <extracomment>exchange/tables/csv_format.py</extracomment>
        <translation>in der Datei vollständig, aber Excel schneidet Zellen nach 32.767 Zeichen ab</translation>
    </message>
    <message>
        <source>contents of quotes</source>
        <extracomment>exchange/conll/conll.py</extracomment>
        <translation>Inhalte von Zitaten</translation>
    </message>
    <message>
        <source>control characters</source>
        <extracomment>exchange/refi_qda/writing.py, exchange/tei/formats.py, exchange/uima/formats.py</extracomment>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>corrections</source>
        <extracomment>exchange/refi_qda/writing.py</extracomment>
        <translation>Berichtigungen</translation>
    </message>
    <message>
        <source>cues of quotes</source>
        <extracomment>exchange/conll/conll.py, exchange/directquote/directquote.py</extracomment>
        <translation>Signalwörter von Zitaten</translation>
    </message>
    <message>
        <source>damaged pages that could not be read: {}</source>
        <extracomment>exchange/office/pdf.py</extracomment>
        <translation>beschädigte Seiten, die nicht gelesen werden konnten: {}</translation>
    </message>
    <message>
        <source>data of an annotation was damaged and left out</source>
        <extracomment>exchange/uima/own.py</extracomment>
        <translation>Angaben einer Annotation waren beschädigt und wurden ausgelassen</translation>
    </message>
    <message>
        <source>direct quotes and speakers as in the corpus DirectQuote: a word a line</source>
        <extracomment>exchange/directquote/directquote.py</extracomment>
        <translation>direkte Zitate und Sprecher wie im Korpus DirectQuote: ein Wort je Zeile</translation>
    </message>
    <message>
        <source>doccano has none in projects for spans; Pressmark reads them back, other programs do not</source>
        <extracomment>exchange/doccano/doccano.py</extracomment>
        <translation>doccano hat in Projekten für Spannen keine; Pressmark liest sie zurück, andere Programme nicht</translation>
    </message>
    <message>
        <source>doccano: an object a line with spans and relations, and the labels</source>
        <extracomment>exchange/doccano/doccano.py</extracomment>
        <translation>doccano: ein Objekt je Zeile mit Spannen und Relationen, und die Labels</translation>
    </message>
    <message>
        <source>documents cut by rules of no language</source>
        <extracomment>exchange/tokenised/options.py</extracomment>
        <translation>Dokumente, nach Regeln keiner Sprache zerlegt</translation>
    </message>
    <message>
        <source>documents of other formats inside it are not read ({})</source>
        <extracomment>exchange/office/seen.py</extracomment>
        <translation>Dokumente anderer Formate darin werden nicht gelesen ({})</translation>
    </message>
    <message>
        <source>documents with metadata</source>
        <extracomment>exchange/tokenised/unheld.py</extracomment>
        <translation>Dokumente mit Metadaten</translation>
    </message>
    <message>
        <source>documents with metadata of their own</source>
        <extracomment>exchange/huggingface/huggingface.py</extracomment>
        <translation>Dokumente mit eigenen Metadaten</translation>
    </message>
    <message>
        <source>each is one row: a cell has its parts as start-end;start-end, and their words with … between them</source>
        <extracomment>exchange/tables/parted.py</extracomment>
        <translation>jedes ist eine Zeile: Eine Zelle hat die Teile als Anfang-Ende;Anfang-Ende, und die Wörter mit … dazwischen</translation>
    </message>
    <message>
        <source>each is parted at the line ends; Pressmark puts it together again</source>
        <extracomment>exchange/brat/writing.py</extracomment>
        <translation>jede wird an den Zeilenenden geteilt; Pressmark setzt sie wieder zusammen</translation>
    </message>
    <message>
        <source>each paragraph has a part of them as a quote of its own</source>
        <extracomment>exchange/directquote/writing.py</extracomment>
        <translation>jeder Absatz hat einen Teil davon als eigenes Zitat</translation>
    </message>
    <message>
        <source>each part is a span of its own, and relations lead from part to part</source>
        <extracomment>exchange/uima/formats.py</extracomment>
        <translation>jeder Teil ist eine eigene Spanne, und Relationen führen von Teil zu Teil</translation>
    </message>
    <message>
        <source>each part is marked by itself, joined to the first by a relation called part</source>
        <extracomment>exchange/graph/parts.py</extracomment>
        <translation>jeder Teil ist für sich markiert, mit dem ersten durch eine Relation namens part verbunden</translation>
    </message>
    <message>
        <source>each sentence has a part of them as a span of its own</source>
        <extracomment>exchange/tokenised/layers.py</extracomment>
        <translation>jeder Satz hat einen Teil davon als eigene Spanne</translation>
    </message>
    <message>
        <source>each stands at the first word of its article</source>
        <extracomment>exchange/brat/writing.py, exchange/graph/parts.py</extracomment>
        <translation>jede steht am ersten Wort ihres Artikels</translation>
    </message>
    <message>
        <source>edges of spans</source>
        <extracomment>exchange/tokenised/layers.py</extracomment>
        <translation>Ränder von Spannen</translation>
    </message>
    <message>
        <source>electronic books and papers, one document a chapter</source>
        <extracomment>exchange/web/epub.py</extracomment>
        <translation>elektronische Bücher und Zeitungen, ein Dokument je Kapitel</translation>
    </message>
    <message>
        <source>ends beyond its text</source>
        <extracomment>store/doctor.py</extracomment>
        <translation>endet hinter seinem Text</translation>
    </message>
    <message>
        <source>entities</source>
        <extracomment>exchange/tokenised/unheld.py, project/chosen_part.py</extracomment>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>evidence that is a quote</source>
        <extracomment>exchange/webanno_tsv/formats.py</extracomment>
        <translation>Belege, die ein Zitat sind</translation>
    </message>
    <message>
        <source>feeds saved to a file (RSS, Atom), one document an entry</source>
        <extracomment>exchange/web/feed.py</extracomment>
        <translation>gespeicherte Feeds (RSS, Atom), ein Dokument je Eintrag</translation>
    </message>
    <message>
        <source>from {} to {}</source>
        <extracomment>exchange/options.py</extracomment>
        <translation>von {} bis {}</translation>
    </message>
    <message>
        <source>further metadata</source>
        <extracomment>exchange/report/digest.py</extracomment>
        <translation>weitere Metadaten</translation>
    </message>
    <message>
        <source>grow to whole words</source>
        <extracomment>exchange/tokenised/options.py</extracomment>
        <translation>auf ganze Wörter ausdehnen</translation>
    </message>
    <message>
        <source>has a number beyond all reason</source>
        <extracomment>store/doctor.py</extracomment>
        <translation>hat eine Nummer jenseits aller Vernunft</translation>
    </message>
    <message>
        <source>has an entity that is not the document&apos;s</source>
        <extracomment>store/doctor.py</extracomment>
        <translation>hat eine Entität, die nicht die des Dokuments ist</translation>
    </message>
    <message>
        <source>has no content</source>
        <extracomment>store/doctor.py</extracomment>
        <translation>hat keinen Inhalt</translation>
    </message>
    <message>
        <source>has the empty or reversed span [{}, {})</source>
        <extracomment>exchange/json_fields.py</extracomment>
        <translation>hat die leere oder umgekehrte Spanne [{}, {})</translation>
    </message>
    <message>
        <source>has {} where [start, end] is expected</source>
        <extracomment>exchange/json_fields.py</extracomment>
        <translation>hat {}, wo [Anfang, Ende] erwartet wird</translation>
    </message>
    <message>
        <source>headline, outlet, date and the like are not in the file</source>
        <extracomment>exchange/tokenised/unheld.py</extracomment>
        <translation>Überschrift, Medium, Datum und dergleichen sind nicht in der Datei</translation>
    </message>
    <message>
        <source>headlines, bylines and other metadata</source>
        <extracomment>exchange.standoff.records:_WHY.#</extracomment>
        <translation>Überschriften, Autorenzeilen und andere Metadaten</translation>
    </message>
    <message>
        <source>hidden text is left out ({})</source>
        <extracomment>exchange/office/seen.py</extracomment>
        <translation>verborgener Text wird ausgelassen ({})</translation>
    </message>
    <message>
        <source>holders of stances</source>
        <extracomment>exchange/newsmtsc/writing.py</extracomment>
        <translation>Träger von Haltungen</translation>
    </message>
    <message>
        <source>holders, targets and evidence of stances</source>
        <extracomment>exchange/report/latex.py</extracomment>
        <translation>Träger, Ziele und Belege von Haltungen</translation>
    </message>
    <message>
        <source>ids, origins, scores, times and corrections</source>
        <extracomment>exchange/brat/writing.py</extracomment>
        <translation>Ids, Herkunft, Werte, Zeiten und Berichtigungen</translation>
    </message>
    <message>
        <source>in the project’s name list</source>
        <extracomment>project/reasons.py</extracomment>
        <translation>in der Namensliste des Projekts</translation>
    </message>
    <message>
        <source>in your name list</source>
        <extracomment>project/reasons.py</extracomment>
        <translation>in der eigenen Namensliste</translation>
    </message>
    <message>
        <source>indirect quotes</source>
        <extracomment>exchange/directquote/writing.py</extracomment>
        <translation>indirekte Zitate</translation>
    </message>
    <message>
        <source>is below 0 or too large</source>
        <extracomment>exchange/json_fields.py</extracomment>
        <translation>ist kleiner als 0 oder zu groß</translation>
    </message>
    <message>
        <source>is blank</source>
        <extracomment>exchange/jsonl_reading.py</extracomment>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>exchange/json_fields.py, exchange/jsonl_parts.py, exchange/scheme_file.py</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is missing or not such a one</source>
        <extracomment>exchange/standoff/released.py</extracomment>
        <translation>fehlt oder ist nicht so etwas</translation>
    </message>
    <message>
        <source>is missing or too large</source>
        <extracomment>exchange/standoff/released.py</extracomment>
        <translation>fehlt oder ist zu groß</translation>
    </message>
    <message>
        <source>is missing, or there is more</source>
        <extracomment>exchange/jsonl_parts.py</extracomment>
        <translation>fehlt, oder es ist mehr da</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <extracomment>exchange/json_fields.py</extracomment>
        <translation>ist weder true noch false</translation>
    </message>
    <message>
        <source>is neither {&quot;entity&quot;: id} nor {&quot;document&quot;: true}</source>
        <extracomment>exchange/jsonl_parts.py</extracomment>
        <translation>ist weder {&quot;entity&quot;: id} noch {&quot;document&quot;: true}</translation>
    </message>
    <message>
        <source>is neither {&quot;entity&quot;: id} nor {&quot;topic&quot;: text}</source>
        <extracomment>exchange/jsonl_parts.py</extracomment>
        <translation>ist weder {&quot;entity&quot;: id} noch {&quot;topic&quot;: text}</translation>
    </message>
    <message>
        <source>is not a list</source>
        <extracomment>exchange/json_fields.py, exchange/standoff/released.py</extracomment>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <extracomment>exchange/json_fields.py</extracomment>
        <translation>ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>is not a time such as 2026-01-31T12:00:00Z</source>
        <extracomment>exchange/jsonl_parts.py</extracomment>
        <translation>ist keine Zeit wie 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>is not an id</source>
        <extracomment>exchange/json_fields.py</extracomment>
        <translation>ist keine Kennung</translation>
    </message>
    <message>
        <source>is not an object in braces</source>
        <extracomment>exchange/json_fields.py</extracomment>
        <translation>ist kein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>is not as the texts are</source>
        <extracomment>store/upkeep.py</extracomment>
        <translation>ist nicht, wie die Texte sind</translation>
    </message>
    <message>
        <source>is not known</source>
        <extracomment>exchange/scheme_file.py</extracomment>
        <translation>ist nicht bekannt</translation>
    </message>
    <message>
        <source>is not text</source>
        <extracomment>exchange/json_fields.py</extracomment>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is {}, not a whole number</source>
        <extracomment>exchange/json_fields.py</extracomment>
        <translation>ist {}, keine ganze Zahl</translation>
    </message>
    <message>
        <source>is {}, not one of {}</source>
        <extracomment>exchange/json_fields.py</extracomment>
        <translation>ist {}, keines von {}</translation>
    </message>
    <message>
        <source>is {}; it is in thousandths, up to 1000</source>
        <extracomment>exchange/jsonl_parts.py</extracomment>
        <translation>ist {}; anzugeben ist es in Tausendsteln, bis 1000</translation>
    </message>
    <message>
        <source>it ends beyond the text of {:,} characters</source>
        <extracomment>exchange/tables/rebuilding.py</extracomment>
        <translation>es endet hinter dem Text von {:,} Zeichen</translation>
    </message>
    <message>
        <source>it has changed since you looked at it; import it again</source>
        <extracomment>project/choosing.py</extracomment>
        <translation>es hat sich geändert, seit Sie es angesehen haben; neu importieren</translation>
    </message>
    <message>
        <source>it has no name</source>
        <extracomment>model/scheme.py</extracomment>
        <translation>es hat keinen Namen</translation>
    </message>
    <message>
        <source>it has no place in the text</source>
        <extracomment>exchange/graph/reading.py</extracomment>
        <translation>es hat keine Stelle im Text</translation>
    </message>
    <message>
        <source>it has {:,} cells where there are {:,} headings</source>
        <extracomment>exchange/tables/csv_reading.py</extracomment>
        <translation>sie hat {:,} Zellen, wo {:,} Überschriften sind</translation>
    </message>
    <message>
        <source>it holds a character that no text can hold</source>
        <extracomment>exchange/scheme_file.py</extracomment>
        <translation>es enthält ein Zeichen, das kein Text fassen kann</translation>
    </message>
    <message>
        <source>it is XML, but no TEI: there is no element TEI in it</source>
        <extracomment>exchange/tei/formats.py</extracomment>
        <translation>es ist XML, aber kein TEI: darin ist kein Element TEI</translation>
    </message>
    <message>
        <source>it is a link or a device, not a file</source>
        <extracomment>exchange/safe_zip.py</extracomment>
        <translation>es ist ein Verweis oder Gerät, keine Datei</translation>
    </message>
    <message>
        <source>it is a new text of an article that is here; the annotations it came with were not added</source>
        <extracomment>project/importing.py</extracomment>
        <translation>es ist ein neuer Text eines Artikels, der da ist; die mitgebrachten Annotationen wurden nicht hinzugefügt</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file, and is not read</source>
        <extracomment>exchange/weighing.py</extracomment>
        <translation>es ist eine Pipe oder ein Gerät, keine Datei, und wird nicht gelesen</translation>
    </message>
    <message>
        <source>it is compressed in an unusual way</source>
        <extracomment>exchange/safe_zip.py</extracomment>
        <translation>es ist auf ungewöhnliche Weise komprimiert</translation>
    </message>
    <message>
        <source>it is cut off: its end is missing</source>
        <extracomment>exchange/spacy_docbin/packed.py</extracomment>
        <translation>es ist abgeschnitten: das Ende fehlt</translation>
    </message>
    <message>
        <source>it is damaged: a group of spans is none</source>
        <extracomment>exchange/spacy_docbin/packed.py</extracomment>
        <translation>es ist beschädigt: eine Gruppe von Spannen ist keine</translation>
    </message>
    <message>
        <source>it is damaged: a span is none</source>
        <extracomment>exchange/spacy_docbin/packed.py</extracomment>
        <translation>es ist beschädigt: eine Spanne ist keine</translation>
    </message>
    <message>
        <source>it is damaged: a word or label is missing in it</source>
        <extracomment>exchange/spacy_docbin/packed.py</extracomment>
        <translation>es ist beschädigt: ein Wort oder Label fehlt darin</translation>
    </message>
    <message>
        <source>it is damaged: its groups of spans are none</source>
        <extracomment>exchange/spacy_docbin/packed.py</extracomment>
        <translation>es ist beschädigt: seine Gruppen von Spannen sind keine</translation>
    </message>
    <message>
        <source>it is damaged: its strings are none</source>
        <extracomment>exchange/spacy_docbin/packed.py</extracomment>
        <translation>es ist beschädigt: seine Zeichenketten sind keine</translation>
    </message>
    <message>
        <source>it is damaged: its tables do not fit together</source>
        <extracomment>exchange/spacy_docbin/packed.py</extracomment>
        <translation>es ist beschädigt: seine Tabellen passen nicht zusammen</translation>
    </message>
    <message>
        <source>it is damaged: its values cannot be unpacked</source>
        <extracomment>exchange/spacy_docbin/packed.py</extracomment>
        <translation>es ist beschädigt: seine Werte lassen sich nicht auspacken</translation>
    </message>
    <message>
        <source>it is damaged: there are no words in it</source>
        <extracomment>exchange/spacy_docbin/packed.py</extracomment>
        <translation>es ist beschädigt: darin sind keine Wörter</translation>
    </message>
    <message>
        <source>it is damaged: there are not as many words as it says</source>
        <extracomment>exchange/spacy_docbin/packed.py</extracomment>
        <translation>es ist beschädigt: es sind nicht so viele Wörter, wie es sagt</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <extracomment>settings.py</extracomment>
        <translation>es ist größer als 1 MB</translation>
    </message>
    <message>
        <source>it is larger than any scheme</source>
        <extracomment>exchange/scheme_file.py</extracomment>
        <translation>es ist größer als jedes Schema</translation>
    </message>
    <message>
        <source>it is locked by copy protection</source>
        <extracomment>exchange/web/epub.py</extracomment>
        <translation>es ist durch einen Kopierschutz gesperrt</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <extracomment>exchange/safe_zip.py</extracomment>
        <translation>es ist mit einem Passwort gesperrt</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>exchange/scheme_file.py, exchange/tables/records.py, model/excess.py, settings.py</extracomment>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no text but of kind {}</source>
        <extracomment>exchange/refi_qda/formats.py</extracomment>
        <translation>es ist kein Text, sondern von der Art {}</translation>
    </message>
    <message>
        <source>it is not a DocBin of spaCy</source>
        <extracomment>exchange/spacy_docbin/packed.py</extracomment>
        <translation>es ist kein DocBin von spaCy</translation>
    </message>
    <message>
        <source>it is not a DocBin of spaCy: it cannot be unpacked</source>
        <extracomment>exchange/spacy_docbin/packed.py</extracomment>
        <translation>es ist kein DocBin von spaCy: es lässt sich nicht auspacken</translation>
    </message>
    <message>
        <source>it is not an object in braces</source>
        <extracomment>exchange/citron/reading.py, exchange/tables/records.py</extracomment>
        <translation>es ist kein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <extracomment>exchange/webanno_tsv/formats.py</extracomment>
        <translation>es ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>it is not well-formed XML: {} (line {})</source>
        <extracomment>exchange/safe_xml.py</extracomment>
        <translation>es ist kein wohlgeformtes XML: {} (Zeile {})</translation>
    </message>
    <message>
        <source>it refers to something that is not in its document</source>
        <extracomment>exchange/tables/rebuilding.py</extracomment>
        <translation>es verweist auf etwas, das nicht in seinem Dokument ist</translation>
    </message>
    <message>
        <source>it was changed since Pressmark wrote it: its quotes are read as they are, and all else is left out</source>
        <extracomment>exchange/citron/reading.py</extracomment>
        <translation>es wurde geändert, seit Pressmark es schrieb: die Zitate werden gelesen, wie sie sind, alles andere wird ausgelassen</translation>
    </message>
    <message>
        <source>it was changed since Pressmark wrote it: its tags are read as they are, and all else is left out</source>
        <extracomment>exchange/conllu/reading.py</extracomment>
        <translation>es wurde geändert, seit Pressmark es schrieb: die Tags werden gelesen, wie sie sind, alles andere wird ausgelassen</translation>
    </message>
    <message>
        <source>its document is not in the table of documents</source>
        <extracomment>exchange/tables/joining.py</extracomment>
        <translation>sein Dokument ist nicht in der Tabelle der Dokumente</translation>
    </message>
    <message>
        <source>its id is that of a document with another text in the project</source>
        <extracomment>project/importing.py</extracomment>
        <translation>seine Kennung ist die eines Dokuments mit anderem Text im Projekt</translation>
    </message>
    <message>
        <source>its id {} is also that of a row before it</source>
        <extracomment>exchange/tables/joining.py</extracomment>
        <translation>seine Id {} ist auch die einer Zeile davor</translation>
    </message>
    <message>
        <source>its id {} is there twice</source>
        <extracomment>exchange/tables/rebuilding.py</extracomment>
        <translation>seine Id {} kommt zweimal vor</translation>
    </message>
    <message>
        <source>its ids are those of other things in the project</source>
        <extracomment>store/bundles.py</extracomment>
        <translation>seine Kennungen sind die anderer Dinge im Projekt</translation>
    </message>
    <message>
        <source>its name ends in “{}”, but by what stands in it, it was read as {}</source>
        <extracomment>exchange/finding.py</extracomment>
        <translation>der Name endet auf „{}“, aber dem Inhalt nach wurde es als {} gelesen</translation>
    </message>
    <message>
        <source>its name leads out of the archive</source>
        <extracomment>exchange/safe_zip.py</extracomment>
        <translation>sein Name führt aus dem Archiv hinaus</translation>
    </message>
    <message>
        <source>its spans were changed since Pressmark wrote it: they are read as they are, and stances and notes are left out</source>
        <extracomment>exchange/spacy_docbin/reading.py</extracomment>
        <translation>seine Spannen wurden geändert, seit Pressmark es schrieb: sie werden gelesen, wie sie sind, Haltungen und Notizen werden ausgelassen</translation>
    </message>
    <message>
        <source>its text is here already; its annotations were not added</source>
        <extracomment>project/importing.py</extracomment>
        <translation>sein Text ist schon da; seine Annotationen wurden nicht hinzugefügt</translation>
    </message>
    <message>
        <source>its text is longer than {:,} characters; divide it</source>
        <extracomment>model/excess.py</extracomment>
        <translation>sein Text ist länger als {:,} Zeichen; teilen Sie ihn</translation>
    </message>
    <message>
        <source>its text is not in the project but at {}</source>
        <extracomment>exchange/refi_qda/formats.py</extracomment>
        <translation>sein Text ist nicht im Projekt, sondern bei {}</translation>
    </message>
    <message>
        <source>its text {} is not in the project</source>
        <extracomment>exchange/refi_qda/formats.py</extracomment>
        <translation>sein Text {} ist nicht im Projekt</translation>
    </message>
    <message>
        <source>labels with blanks or signs in them</source>
        <extracomment>exchange/brat/writing.py</extracomment>
        <translation>Labels mit Leer- oder Sonderzeichen</translation>
    </message>
    <message>
        <source>labels with characters that XML cannot hold</source>
        <extracomment>exchange/label_studio/writing.py</extracomment>
        <translation>Labels mit Zeichen, die XML nicht enthalten kann</translation>
    </message>
    <message>
        <source>layers that Pressmark does not have were left out: {}</source>
        <extracomment>exchange/uima/layering.py</extracomment>
        <translation>Ebenen, die Pressmark nicht hat, wurden ausgelassen: {}</translation>
    </message>
    <message>
        <source>leads to a {} that is not there</source>
        <extracomment>store/doctor.py</extracomment>
        <translation>führt zu etwas, das nicht da ist ({})</translation>
    </message>
    <message>
        <source>left out from the heads and feet of pages: {}</source>
        <extracomment>exchange/office/pdf.py</extracomment>
        <translation>aus Kopf und Fuß der Seiten ausgelassen: {}</translation>
    </message>
    <message>
        <source>letters as mail programs save them</source>
        <extracomment>exchange/web/eml.py</extracomment>
        <translation>Briefe, wie Mailprogramme sie speichern</translation>
    </message>
    <message>
        <source>line {} ({}) is damaged</source>
        <extracomment>exchange/brat/lines.py</extracomment>
        <translation>Zeile {} ({}) ist beschädigt</translation>
    </message>
    <message>
        <source>line {} is of no known kind</source>
        <extracomment>exchange/brat/lines.py</extracomment>
        <translation>Zeile {} ist von keiner bekannten Art</translation>
    </message>
    <message>
        <source>line {}: a relation leads nowhere</source>
        <extracomment>exchange/webanno_tsv/reading.py</extracomment>
        <translation>Zeile {}: eine Relation führt nirgendwohin</translation>
    </message>
    <message>
        <source>line {}: sentences overlap</source>
        <extracomment>exchange/webanno_tsv/reading.py</extracomment>
        <translation>Zeile {}: Sätze überlappen sich</translation>
    </message>
    <message>
        <source>line {}: the id {} is there twice</source>
        <extracomment>exchange/brat/lines.py</extracomment>
        <translation>Zeile {}: die Id {} kommt zweimal vor</translation>
    </message>
    <message>
        <source>line {}: there is no such place in the sentence</source>
        <extracomment>exchange/webanno_tsv/reading.py</extracomment>
        <translation>Zeile {}: diese Stelle gibt es im Satz nicht</translation>
    </message>
    <message>
        <source>line {}: “{}” is not what stands there</source>
        <extracomment>exchange/webanno_tsv/reading.py</extracomment>
        <translation>Zeile {}: „{}“ steht dort nicht</translation>
    </message>
    <message>
        <source>lines of the front matter that make no sense ({})</source>
        <extracomment>exchange/web/front_matter.py</extracomment>
        <translation>Zeilen im Kopf, die keinen Sinn ergeben ({})</translation>
    </message>
    <message>
        <source>lines that Pressmark has no place for: {}</source>
        <extracomment>exchange/brat/reading.py</extracomment>
        <translation>Zeilen, für die Pressmark keinen Platz hat: {}</translation>
    </message>
    <message>
        <source>lines that are not UTF-8 were read as cp1252, a guess</source>
        <extracomment>exchange/tokenised/lines.py</extracomment>
        <translation>Zeilen, die nicht UTF-8 sind, wurden als cp1252 gelesen, geraten</translation>
    </message>
    <message>
        <source>links to quotes</source>
        <extracomment>project/chosen_part.py</extracomment>
        <translation>Verknüpfungen mit Zitaten</translation>
    </message>
    <message>
        <source>lone surrogate replaced by U+FFFD ({})</source>
        <extracomment>exchange/normalise.py</extracomment>
        <translation>einzelnes Surrogat durch U+FFFD ersetzt ({})</translation>
    </message>
    <message>
        <source>many articles in one file, as Nexis or Factiva give them</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>viele Artikel in einer Datei, wie Nexis oder Factiva sie liefern</translation>
    </message>
    <message>
        <source>mentions</source>
        <extracomment>exchange/conll/conll.py, exchange/spacy_docbin/docbin.py, exchange/tokenised/unheld.py</extracomment>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>metadata of articles</source>
        <extracomment>exchange/webanno_tsv/formats.py</extracomment>
        <translation>Metadaten von Artikeln</translation>
    </message>
    <message>
        <source>names neither annotator, pipeline nor import</source>
        <extracomment>exchange/jsonl_parts.py</extracomment>
        <translation>nennt weder annotator, pipeline noch import</translation>
    </message>
    <message>
        <source>names of articles</source>
        <extracomment>exchange.standoff.records:_WHY.#</extracomment>
        <translation>Namen von Artikeln</translation>
    </message>
    <message>
        <source>names of entities</source>
        <extracomment>exchange.standoff.records:_WHY.#</extracomment>
        <translation>Namen von Entitäten</translation>
    </message>
    <message>
        <source>names {}; there are {}</source>
        <extracomment>exchange/scheme_file.py</extracomment>
        <translation>nennt {}; es gibt {}</translation>
    </message>
    <message>
        <source>no article was found on the page; all it shows was taken</source>
        <extracomment>exchange/web/page_document.py</extracomment>
        <translation>auf der Seite wurde kein Artikel gefunden; alles, was sie zeigt, wurde genommen</translation>
    </message>
    <message>
        <source>no article was found: no line begins or ends one by these rules</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>kein Artikel gefunden: nach diesen Regeln beginnt oder endet keiner</translation>
    </message>
    <message>
        <source>no column is chosen for the text</source>
        <extracomment>exchange/columns.py</extracomment>
        <translation>für den Text ist keine Spalte gewählt</translation>
    </message>
    <message>
        <source>no format reads files that end in “{}” (known: {})</source>
        <extracomment>exchange/finding.py</extracomment>
        <translation>kein Format liest Dateien, die auf „{}“ enden (bekannt: {})</translation>
    </message>
    <message>
        <source>no text on these pages, which may be pictures of it: {}</source>
        <extracomment>exchange/office/pdf.py</extracomment>
        <translation>kein Text auf diesen Seiten, die Bilder davon sein mögen: {}</translation>
    </message>
    <message>
        <source>no whole token is in them, or they were to be left out</source>
        <extracomment>exchange/tokenised/layers.py</extracomment>
        <translation>kein ganzes Token ist darin, oder sie sollten ausgelassen werden</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>exchange/brat/brat.py, exchange/label_studio/label_studio.py</extracomment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>exchange/options.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none of these; by the rules below</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>keins davon; nach den Regeln unten</translation>
    </message>
    <message>
        <source>not JSON: {} (character {})</source>
        <extracomment>exchange/json_line.py</extracomment>
        <translation>kein JSON: {} (Zeichen {})</translation>
    </message>
    <message>
        <source>not JSON: {} is no number in JSON</source>
        <extracomment>exchange/json_line.py</extracomment>
        <translation>kein JSON: {} ist keine Zahl in JSON</translation>
    </message>
    <message>
        <source>notes</source>
        <extracomment>exchange/tokenised/unheld.py, exchange/webanno_tsv/formats.py, project/chosen_part.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>notes and other readings were left out ({})</source>
        <extracomment>exchange/tei/foreign.py</extracomment>
        <translation>Anmerkungen und andere Lesarten wurden ausgelassen ({})</translation>
    </message>
    <message>
        <source>notes and remarks</source>
        <extracomment>exchange.standoff.records:_WHY.#</extracomment>
        <translation>Notizen und Anmerkungen</translation>
    </message>
    <message>
        <source>notes marked as resolved</source>
        <extracomment>exchange/refi_qda/writing.py</extracomment>
        <translation>als erledigt gekennzeichnete Notizen</translation>
    </message>
    <message>
        <source>notes on entities and on what is left out</source>
        <extracomment>exchange/refi_qda/writing.py</extracomment>
        <translation>Notizen an Entitäten und an Ausgelassenem</translation>
    </message>
    <message>
        <source>notes stand at the end of the text ({})</source>
        <extracomment>exchange/office/seen.py</extracomment>
        <translation>Anmerkungen stehen am Ende des Texts ({})</translation>
    </message>
    <message>
        <source>nothing in the file says which archive it is from; choose one, or say at which lines an article begins or ends</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>nichts in der Datei sagt, aus welchem Archiv sie ist; eines wählen oder sagen, an welchen Zeilen ein Artikel beginnt oder endet</translation>
    </message>
    <message>
        <source>nothing that is exported refers to them</source>
        <extracomment>project/chosen_part.py</extracomment>
        <translation>nichts, was exportiert wird, verweist auf sie</translation>
    </message>
    <message>
        <source>of those that overlap only the longest was written</source>
        <extracomment>exchange/tokenised/layers.py</extracomment>
        <translation>von denen, die sich überlappen, wurde nur die längste geschrieben</translation>
    </message>
    <message>
        <source>one HTML page to read and print: articles with annotations and counts</source>
        <extracomment>exchange/report/page.py</extracomment>
        <translation>eine HTML-Seite zum Lesen und Drucken: Artikel mit Annotationen und Zahlen</translation>
    </message>
    <message>
        <source>one of {}</source>
        <extracomment>exchange/options.py</extracomment>
        <translation>eines von {}</translation>
    </message>
    <message>
        <source>only direct and mixed ones are in DirectQuote</source>
        <extracomment>exchange/directquote/writing.py</extracomment>
        <translation>nur direkte und gemischte sind in DirectQuote</translation>
    </message>
    <message>
        <source>only the first {} pages are read</source>
        <extracomment>exchange/office/pdf.py</extracomment>
        <translation>nur die ersten {} Seiten werden gelesen</translation>
    </message>
    <message>
        <source>only the sentences that name a target are written</source>
        <extracomment>exchange/newsmtsc/newsmtsc.py</extracomment>
        <translation>nur die Sätze, die ein Ziel nennen, werden geschrieben</translation>
    </message>
    <message>
        <source>only the speaker as established becomes a code</source>
        <extracomment>exchange/refi_qda/writing.py</extracomment>
        <translation>nur der festgestellte Sprecher wird ein Code</translation>
    </message>
    <message>
        <source>only the usual fields have a column</source>
        <extracomment>exchange/huggingface/huggingface.py</extracomment>
        <translation>nur die üblichen Felder haben eine Spalte</translation>
    </message>
    <message>
        <source>other views were left out: {}</source>
        <extracomment>exchange/uima/layering.py</extracomment>
        <translation>andere Sichten wurden ausgelassen: {}</translation>
    </message>
    <message>
        <source>parts of cues</source>
        <extracomment>exchange/citron/writing.py</extracomment>
        <translation>Teile von Signalwörtern</translation>
    </message>
    <message>
        <source>parts of the page</source>
        <extracomment>exchange/conll/conll.py, exchange/spacy_docbin/docbin.py, exchange/tokenised/unheld.py</extracomment>
        <translation>Teile der Seite</translation>
    </message>
    <message>
        <source>plain text, one document a file</source>
        <extracomment>exchange/plain_text.py</extracomment>
        <translation>reiner Text, ein Dokument je Datei</translation>
    </message>
    <message>
        <source>positions count UTF-16 units</source>
        <extracomment>exchange/refi_qda/positions.py</extracomment>
        <translation>Positionen zählen UTF-16-Einheiten</translation>
    </message>
    <message>
        <source>positions count a byte-order mark</source>
        <extracomment>exchange/refi_qda/positions.py</extracomment>
        <translation>Positionen zählen eine Bytereihenfolge-Marke mit</translation>
    </message>
    <message>
        <source>positions count a line end as two characters</source>
        <extracomment>exchange/refi_qda/positions.py</extracomment>
        <translation>Positionen zählen ein Zeilenende als zwei Zeichen</translation>
    </message>
    <message>
        <source>positions were counted without the {} blanks before the text</source>
        <extracomment>exchange/citron/reading.py</extracomment>
        <translation>Positionen wurden ohne die {} Leerzeichen vor dem Text gezählt</translation>
    </message>
    <message>
        <source>positions, ids, scores and origins</source>
        <extracomment>exchange/report/digest.py</extracomment>
        <translation>Positionen, Ids, Werte und Herkunft</translation>
    </message>
    <message>
        <source>predictions that are annotated as well: {}</source>
        <extracomment>exchange/label_studio/reading.py</extracomment>
        <translation>Vorhersagen, die auch annotiert sind: {}</translation>
    </message>
    <message>
        <source>quotes</source>
        <extracomment>exchange/tokenised/unheld.py</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>quotes and stances with words in several parts</source>
        <extracomment>exchange/tables/parted.py</extracomment>
        <translation>Zitate und Haltungen mit Wörtern in mehreren Teilen</translation>
    </message>
    <message>
        <source>quotes as the BBC&apos;s Citron has them: a JSON file an article</source>
        <extracomment>exchange/citron/citron.py</extracomment>
        <translation>Zitate, wie Citron der BBC sie hat: eine JSON-Datei je Artikel</translation>
    </message>
    <message>
        <source>quotes over the end of a paragraph</source>
        <extracomment>exchange/directquote/writing.py</extracomment>
        <translation>Zitate über das Ende eines Absatzes</translation>
    </message>
    <message>
        <source>quotes within quotes</source>
        <extracomment>exchange/citron/writing.py</extracomment>
        <translation>Zitate in Zitaten</translation>
    </message>
    <message>
        <source>quotes without a cue</source>
        <extracomment>exchange/citron/writing.py</extracomment>
        <translation>Zitate ohne Signalwort</translation>
    </message>
    <message>
        <source>read as cp1252, for want of a better guess</source>
        <extracomment>exchange/decode.py</extracomment>
        <translation>als cp1252 gelesen, mangels einer besseren Vermutung</translation>
    </message>
    <message>
        <source>read as {}</source>
        <extracomment>exchange/decode.py</extracomment>
        <translation>als {} gelesen</translation>
    </message>
    <message>
        <source>read as {}, a guess</source>
        <extracomment>exchange/decode.py, exchange/office/rtf.py</extracomment>
        <translation>als {} gelesen, vermutlich</translation>
    </message>
    <message>
        <source>read as {}, as the page says, in which some bytes are wrong</source>
        <extracomment>exchange/web/html_decoding.py</extracomment>
        <translation>als {} gelesen, wie die Seite sagt, wobei einige Bytes nicht stimmen</translation>
    </message>
    <message>
        <source>read as {}, in which some bytes are wrong</source>
        <extracomment>exchange/decode.py, exchange/tables/text_files.py</extracomment>
        <translation>als {} gelesen, worin einige Bytes falsch sind</translation>
    </message>
    <message>
        <source>reading</source>
        <extracomment>exchange/brat/brat.py, exchange/conll/conll.py, exchange/directquote/directquote.py, exchange/label_studio/label_studio.py, exchange/standoff/release.py</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>reading it needs more than {} MB of memory, so it was given up</source>
        <extracomment>exchange/guarded.py</extracomment>
        <translation>zum Lesen braucht es mehr als {} MB Arbeitsspeicher, deshalb wurde es aufgegeben</translation>
    </message>
    <message>
        <source>rejected annotations</source>
        <extracomment>exchange/brat/writing.py, exchange/known.py, exchange/label_studio/writing.py, exchange/refi_qda/writing.py, exchange/report/digest.py, exchange/tei/formats.py, exchange/tokenised/unheld.py</extracomment>
        <translation>verworfene Annotationen</translation>
    </message>
    <message>
        <source>relations</source>
        <extracomment>exchange/doccano/doccano.py</extracomment>
        <translation>Relationen</translation>
    </message>
    <message>
        <source>relations that Pressmark has no place for: {} ({})</source>
        <extracomment>exchange/graph/parts.py</extracomment>
        <translation>Relationen, für die Pressmark keinen Platz hat: {} ({})</translation>
    </message>
    <message>
        <source>relations that mean nothing here: {} ({:,})</source>
        <extracomment>exchange/uima/reading.py</extracomment>
        <translation>Relationen, die hier nichts bedeuten: {} ({:,})</translation>
    </message>
    <message>
        <source>reviews of annotations</source>
        <extracomment>exchange/tokenised/unheld.py</extracomment>
        <translation>Stand der Annotationen</translation>
    </message>
    <message>
        <source>roles and stances in several parts</source>
        <extracomment>exchange/uima/formats.py</extracomment>
        <translation>Rollen und Haltungen in mehreren Teilen</translation>
    </message>
    <message>
        <source>rows are not as they were written here</source>
        <extracomment>store/doctor.py</extracomment>
        <translation>Zeilen sind nicht, wie sie hier geschrieben wurden</translation>
    </message>
    <message>
        <source>scores</source>
        <extracomment>exchange/refi_qda/writing.py</extracomment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>sentences with targets and polarities as in NewsMTSC: one a line, JSON</source>
        <extracomment>exchange/newsmtsc/newsmtsc.py</extracomment>
        <translation>Sätze mit Zielen und Polaritäten wie in NewsMTSC: einer je Zeile, JSON</translation>
    </message>
    <message>
        <source>sheet “{}”</source>
        <extracomment>exchange/tables/table.py</extracomment>
        <translation>Blatt „{}“</translation>
    </message>
    <message>
        <source>shrink to whole words</source>
        <extracomment>exchange/tokenised/options.py</extracomment>
        <translation>auf ganze Wörter verkürzen</translation>
    </message>
    <message>
        <source>so are {:,} more rows, of which this is the last</source>
        <extracomment>exchange/tables/table.py</extracomment>
        <translation>so auch {:,} weitere Zeilen, deren letzte diese ist</translation>
    </message>
    <message>
        <source>some bytes are wrong in {}</source>
        <extracomment>exchange/tables/text_files.py</extracomment>
        <translation>in {} stimmen einige Bytes nicht</translation>
    </message>
    <message>
        <source>sources and cues were joined to the contents nearest to them</source>
        <extracomment>exchange/conll/reading.py, exchange/conllu/reading.py, exchange/spacy_docbin/reading.py</extracomment>
        <translation>Quellen und Signalwörter wurden mit den nächsten Inhalten verbunden</translation>
    </message>
    <message>
        <source>sources of quotes</source>
        <extracomment>exchange/conll/conll.py</extracomment>
        <translation>Quellen von Zitaten</translation>
    </message>
    <message>
        <source>sources, cues and contents of quotes</source>
        <extracomment>exchange/conll/conll.py, exchange/spacy_docbin/docbin.py</extracomment>
        <translation>Quellen, Signalwörter und Inhalte von Zitaten</translation>
    </message>
    <message>
        <source>spaCy&apos;s DocBin, to train with: a folder of .spacy files, or a single one</source>
        <extracomment>exchange/spacy_docbin/docbin.py</extracomment>
        <translation>DocBin von spaCy zum Trainieren: ein Ordner von .spacy-Dateien oder eine einzige</translation>
    </message>
    <message>
        <source>span {} was not taken: it is none of the text</source>
        <extracomment>exchange/prodigy/reading.py</extracomment>
        <translation>die Spanne {} wurde nicht genommen: sie liegt nicht im Text</translation>
    </message>
    <message>
        <source>spans over the end of a sentence</source>
        <extracomment>exchange/tokenised/layers.py</extracomment>
        <translation>Spannen über das Ende eines Satzes</translation>
    </message>
    <message>
        <source>spans that begin or end within a word</source>
        <extracomment>exchange/prodigy/prodigy.py</extracomment>
        <translation>Spannen, die in einem Wort beginnen oder enden</translation>
    </message>
    <message>
        <source>spans that do not begin and end with a token</source>
        <extracomment>exchange/tokenised/layers.py</extracomment>
        <translation>Spannen, die nicht mit einem Token beginnen und enden</translation>
    </message>
    <message>
        <source>spans that overlap</source>
        <extracomment>exchange/tokenised/layers.py</extracomment>
        <translation>Spannen, die sich überlappen</translation>
    </message>
    <message>
        <source>spans that touch no whole word</source>
        <extracomment>exchange/prodigy/prodigy.py</extracomment>
        <translation>Spannen, die kein ganzes Wort berühren</translation>
    </message>
    <message>
        <source>spans without a place were left out ({})</source>
        <extracomment>exchange/tei/own.py</extracomment>
        <translation>Spannen ohne Stelle wurden ausgelassen ({})</translation>
    </message>
    <message>
        <source>speaker {}</source>
        <extracomment>project/reasons.py</extracomment>
        <translation>Sprecher {}</translation>
    </message>
    <message>
        <source>speakers as printed</source>
        <extracomment>exchange/refi_qda/writing.py</extracomment>
        <translation>Sprecher wie gedruckt</translation>
    </message>
    <message>
        <source>stances</source>
        <extracomment>exchange/tokenised/unheld.py</extracomment>
        <translation>Haltungen</translation>
    </message>
    <message>
        <source>stances marked as explicit or implied</source>
        <extracomment>exchange/refi_qda/writing.py</extracomment>
        <translation>Haltungen, die als ausdrücklich oder mittelbar gekennzeichnet sind</translation>
    </message>
    <message>
        <source>stances of another polarity</source>
        <extracomment>exchange/newsmtsc/writing.py</extracomment>
        <translation>Haltungen anderer Polarität</translation>
    </message>
    <message>
        <source>stances on a topic</source>
        <extracomment>exchange/newsmtsc/writing.py</extracomment>
        <translation>Haltungen zu einem Thema</translation>
    </message>
    <message>
        <source>stances that are not expressed</source>
        <extracomment>exchange/newsmtsc/writing.py</extracomment>
        <translation>Haltungen, die nicht ausgedrückt sind</translation>
    </message>
    <message>
        <source>stances that contradict each other in a sentence</source>
        <extracomment>exchange/newsmtsc/writing.py</extracomment>
        <translation>Haltungen, die sich in einem Satz widersprechen</translation>
    </message>
    <message>
        <source>stances whose evidence does not name the target</source>
        <extracomment>exchange/newsmtsc/writing.py</extracomment>
        <translation>Haltungen, deren Beleg das Ziel nicht nennt</translation>
    </message>
    <message>
        <source>stances without a passage</source>
        <extracomment>exchange/brat/writing.py, exchange/graph/parts.py, exchange/refi_qda/writing.py, exchange/webanno_tsv/formats.py</extracomment>
        <translation>Haltungen ohne Textstelle</translation>
    </message>
    <message>
        <source>such as “Content: Ann Smith”, for programs that ignore links</source>
        <extracomment>exchange/refi_qda/formats.py</extracomment>
        <translation>etwa „Content: Ann Smith“, für Programme, die Verknüpfungen übergehen</translation>
    </message>
    <message>
        <source>suggestions that nobody has decided on</source>
        <extracomment>exchange/known.py</extracomment>
        <translation>Vorschläge, über die niemand entschieden hat</translation>
    </message>
    <message>
        <source>tables as sheets of one Excel workbook, one a layer</source>
        <extracomment>exchange/tables/xlsx.py</extracomment>
        <translation>Tabellen als Blätter einer Excel-Arbeitsmappe, eines je Ebene</translation>
    </message>
    <message>
        <source>tables for pandas, DuckDB and Arrow, one a layer: a Parquet folder</source>
        <extracomment>exchange/tables/parquet.py</extracomment>
        <translation>Tabellen für pandas, DuckDB und Arrow, eine je Ebene: ein Parquet-Ordner</translation>
    </message>
    <message>
        <source>tables for spreadsheets, one a layer: a folder of CSV files, or a .zip</source>
        <extracomment>exchange/tables/csv_format.py</extracomment>
        <translation>Tabellen für Tabellenkalkulationen, eine je Ebene: ein Ordner mit CSV-Dateien, oder ein .zip</translation>
    </message>
    <message>
        <source>tables have figures and the words of quotes</source>
        <extracomment>exchange/report/latex.py</extracomment>
        <translation>Tabellen haben Zahlen und die Wörter von Zitaten</translation>
    </message>
    <message>
        <source>text boxes stand after the paragraph they belong to ({})</source>
        <extracomment>exchange/office/seen.py</extracomment>
        <translation>Textfelder stehen nach dem Absatz, zu dem sie gehören ({})</translation>
    </message>
    <message>
        <source>text boxes stand at the end of the text ({})</source>
        <extracomment>exchange/office/seen.py</extracomment>
        <translation>Textfelder stehen am Ende des Texts ({})</translation>
    </message>
    <message>
        <source>text is missing</source>
        <extracomment>exchange/citron/reading.py</extracomment>
        <translation>der Text fehlt</translation>
    </message>
    <message>
        <source>texts</source>
        <extracomment>exchange/conll/conll.py, exchange/directquote/directquote.py, exchange/newsmtsc/newsmtsc.py</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>texts longer than a cell of a spreadsheet</source>
        <extracomment>exchange/tables/xlsx.py</extracomment>
        <translation>Texte, die länger als eine Zelle einer Tabelle sind</translation>
    </message>
    <message>
        <source>texts of articles</source>
        <extracomment>exchange.standoff.records:_WHY.#, exchange/report/latex.py</extracomment>
        <translation>Texte von Artikeln</translation>
    </message>
    <message>
        <source>texts that repeat five words of the article</source>
        <extracomment>exchange.standoff.records:_WHY.#</extracomment>
        <translation>Texte, die fünf Wörter des Artikels wiederholen</translation>
    </message>
    <message>
        <source>texts with spans that overlap</source>
        <extracomment>exchange/prodigy/prodigy.py</extracomment>
        <translation>Texte mit Spannen, die sich überlappen</translation>
    </message>
    <message>
        <source>the PDF file is damaged: {}</source>
        <extracomment>exchange/office/pdf.py</extracomment>
        <translation>die PDF-Datei ist beschädigt: {}</translation>
    </message>
    <message>
        <source>the RTF is damaged: {}</source>
        <extracomment>exchange/office/rtf.py</extracomment>
        <translation>das RTF ist beschädigt: {}</translation>
    </message>
    <message>
        <source>the archive does not say where the book is</source>
        <extracomment>exchange/web/book.py</extracomment>
        <translation>das Archiv sagt nicht, wo das Buch ist</translation>
    </message>
    <message>
        <source>the archive is damaged after {} records; the rest is not read</source>
        <extracomment>exchange/web/warc.py</extracomment>
        <translation>das Archiv ist nach {} Einträgen beschädigt; der Rest wird nicht gelesen</translation>
    </message>
    <message>
        <source>the archive of the page is damaged</source>
        <extracomment>exchange/web/mhtml.py</extracomment>
        <translation>das Archiv der Seite ist beschädigt</translation>
    </message>
    <message>
        <source>the article is in the data of the page, not among what it shows; it was taken without what surrounds it</source>
        <extracomment>exchange/web/page_document.py</extracomment>
        <translation>der Artikel steht in den Daten der Seite, nicht in dem, was sie zeigt; er wurde ohne seine Umgebung genommen</translation>
    </message>
    <message>
        <source>the article of which it is a new version did not come</source>
        <extracomment>project/new_versions.py</extracomment>
        <translation>der Artikel, von dem das eine neue Fassung ist, kam nicht</translation>
    </message>
    <message>
        <source>the blanks between the words are not in the file</source>
        <extracomment>exchange/spacy_docbin/reading.py</extracomment>
        <translation>die Leerzeichen zwischen den Wörtern sind nicht in der Datei</translation>
    </message>
    <message>
        <source>the book is damaged: {}</source>
        <extracomment>exchange/web/book.py</extracomment>
        <translation>das Buch ist beschädigt: {}</translation>
    </message>
    <message>
        <source>the colour of “{}” is not like #1a2b3c</source>
        <extracomment>model/scheme.py</extracomment>
        <translation>die Farbe von „{}“ ist nicht wie #1a2b3c</translation>
    </message>
    <message>
        <source>the date {} read as {}, a guess</source>
        <extracomment>exchange/tables/filing.py</extracomment>
        <translation>das Datum {} als {} gelesen, geraten</translation>
    </message>
    <message>
        <source>the document is locked with a password, or of the old format “.doc”; save it as .docx without a password</source>
        <extracomment>exchange/office/docx.py</extracomment>
        <translation>das Dokument ist mit einem Passwort gesperrt oder vom alten Format „.doc“; als .docx ohne Passwort speichern</translation>
    </message>
    <message>
        <source>the document is locked with a password; save it without one</source>
        <extracomment>exchange/office/odt.py</extracomment>
        <translation>das Dokument ist mit einem Passwort gesperrt; ohne eines speichern</translation>
    </message>
    <message>
        <source>the document is too long</source>
        <extracomment>exchange/conll/reading.py, exchange/directquote/directquote.py</extracomment>
        <translation>das Dokument ist zu lang</translation>
    </message>
    <message>
        <source>the feed defines entities of its own, which is not read</source>
        <extracomment>exchange/web/feed.py</extracomment>
        <translation>der Feed bestimmt eigene Entitäten, was nicht gelesen wird</translation>
    </message>
    <message>
        <source>the feed is damaged: something may be missing</source>
        <extracomment>exchange/web/feed.py</extracomment>
        <translation>der Feed ist beschädigt: etwas kann fehlen</translation>
    </message>
    <message>
        <source>the file is damaged: {} was met</source>
        <extracomment>exchange/guarded.py</extracomment>
        <translation>die Datei ist beschädigt: {} trat auf</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>exchange/citron/citron.py, exchange/jsonl.py, exchange/newsmtsc/reading.py, exchange/office/pdf.py, exchange/plain_text.py, exchange/web/files.py</extracomment>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is larger than 100 MB</source>
        <extracomment>exchange/plain_text.py</extracomment>
        <translation>die Datei ist größer als 100 MB</translation>
    </message>
    <message>
        <source>the file is larger than 200 MB</source>
        <extracomment>exchange/archive/lines.py, exchange/brat/shelf.py, exchange/citron/citron.py, exchange/office/rtf.py, exchange/webanno_tsv/formats.py</extracomment>
        <translation>die Datei ist größer als 200 MB</translation>
    </message>
    <message>
        <source>the file is larger than 500 MB</source>
        <extracomment>exchange/office/pdf.py, exchange/uima/formats.py</extracomment>
        <translation>die Datei ist größer als 500 MB</translation>
    </message>
    <message>
        <source>the file is larger than {} MB</source>
        <extracomment>exchange/web/files.py</extracomment>
        <translation>die Datei ist größer als {} MB</translation>
    </message>
    <message>
        <source>the file is locked with a password; save it without one</source>
        <extracomment>exchange/office/pdf.py</extracomment>
        <translation>die Datei ist mit einem Passwort gesperrt; ohne eines speichern</translation>
    </message>
    <message>
        <source>the file speaks of {} articles, and {} were found in it</source>
        <extracomment>exchange/archive/archive.py</extracomment>
        <translation>die Datei spricht von {} Artikeln, und {} wurden darin gefunden</translation>
    </message>
    <message>
        <source>the format cannot say that something was rejected, so they are left out</source>
        <extracomment>exchange/refi_qda/writing.py, exchange/tei/formats.py</extracomment>
        <translation>das Format kann nicht sagen, dass etwas verworfen wurde; sie werden ausgelassen</translation>
    </message>
    <message>
        <source>the format cannot say that something was rejected; they were left out</source>
        <extracomment>exchange/known.py</extracomment>
        <translation>das Format kann nicht sagen, dass etwas verworfen wurde; sie wurden ausgelassen</translation>
    </message>
    <message>
        <source>the format cannot say who made or decided on them, and when</source>
        <extracomment>exchange/tokenised/unheld.py</extracomment>
        <translation>das Format kann nicht sagen, wer sie wann gemacht oder entschieden hat</translation>
    </message>
    <message>
        <source>the format has no place for how sure a suggestion is</source>
        <extracomment>exchange/refi_qda/writing.py</extracomment>
        <translation>das Format hat keinen Platz dafür, wie sicher ein Vorschlag ist</translation>
    </message>
    <message>
        <source>the format has no place for it</source>
        <extracomment>exchange/refi_qda/writing.py</extracomment>
        <translation>das Format hat keinen Platz dafür</translation>
    </message>
    <message>
        <source>the format has no place for them</source>
        <extracomment>exchange/directquote/directquote.py, exchange/tokenised/unheld.py</extracomment>
        <translation>das Format hat keinen Platz für sie</translation>
    </message>
    <message>
        <source>the format has tokens only, and blanks are none</source>
        <extracomment>exchange/webanno_tsv/writing.py</extracomment>
        <translation>das Format hat nur Tokens, und Leerzeichen sind keine</translation>
    </message>
    <message>
        <source>the format holds sentences only; what was between them is guessed</source>
        <extracomment>exchange/webanno_tsv/formats.py</extracomment>
        <translation>das Format enthält nur Sätze; was dazwischen stand, ist geraten</translation>
    </message>
    <message>
        <source>the format holds text and annotations only</source>
        <extracomment>exchange/webanno_tsv/formats.py</extracomment>
        <translation>das Format enthält nur Text und Annotationen</translation>
    </message>
    <message>
        <source>the format knows of the sentence only, not of who stands so</source>
        <extracomment>exchange/newsmtsc/writing.py</extracomment>
        <translation>das Format kennt nur den Satz, nicht, wer so steht</translation>
    </message>
    <message>
        <source>the group of “{}” is not one of {}</source>
        <extracomment>model/scheme.py</extracomment>
        <translation>die Gruppe von „{}“ ist keine von {}</translation>
    </message>
    <message>
        <source>the heads and feet of the pages are left out</source>
        <extracomment>exchange/office/seen.py</extracomment>
        <translation>Kopf und Fuß der Seiten werden ausgelassen</translation>
    </message>
    <message>
        <source>the id {} is also that of line {}</source>
        <extracomment>exchange/jsonl.py</extracomment>
        <translation>die Kennung {} ist auch die von Zeile {}</translation>
    </message>
    <message>
        <source>the id “{}” is there twice</source>
        <extracomment>model/scheme.py</extracomment>
        <translation>die Kennung „{}“ ist zweimal da</translation>
    </message>
    <message>
        <source>the journal is not as it was written here</source>
        <extracomment>store/doctor.py</extracomment>
        <translation>das Journal ist nicht so, wie es hier geschrieben wurde</translation>
    </message>
    <message>
        <source>the key of “{}” is not one character</source>
        <extracomment>model/scheme.py</extracomment>
        <translation>die Taste von „{}“ ist nicht ein Zeichen</translation>
    </message>
    <message>
        <source>the key “{}” is there twice</source>
        <extracomment>model/scheme.py</extracomment>
        <translation>die Taste „{}“ ist zweimal da</translation>
    </message>
    <message>
        <source>the label “{}” has no name</source>
        <extracomment>model/scheme.py</extracomment>
        <translation>das Label „{}“ hat keinen Namen</translation>
    </message>
    <message>
        <source>the last position belongs to a selection</source>
        <extracomment>exchange/refi_qda/positions.py</extracomment>
        <translation>die letzte Position gehört zur Auswahl</translation>
    </message>
    <message>
        <source>the letter is damaged</source>
        <extracomment>exchange/web/eml.py</extracomment>
        <translation>der Brief ist beschädigt</translation>
    </message>
    <message>
        <source>the line</source>
        <extracomment>exchange/json_fields.py</extracomment>
        <translation>die Zeile</translation>
    </message>
    <message>
        <source>the line is longer than {:,} bytes</source>
        <extracomment>exchange/json_items.py, exchange/jsonl.py, exchange/tables/records.py</extracomment>
        <translation>die Zeile ist länger als {:,} Bytes</translation>
    </message>
    <message>
        <source>the line is nested too deeply</source>
        <extracomment>exchange/json_line.py</extracomment>
        <translation>die Zeile ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the line is no document of a stand-off release</source>
        <extracomment>exchange/standoff/released.py</extracomment>
        <translation>die Zeile ist kein Dokument einer Stand-off-Veröffentlichung</translation>
    </message>
    <message>
        <source>the line is not in UTF-8</source>
        <extracomment>exchange/json_line.py</extracomment>
        <translation>die Zeile ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>the line is of version {} of the format, made by a later Pressmark; this one knows version {}</source>
        <extracomment>exchange/jsonl_reading.py</extracomment>
        <translation>die Zeile hat Version {} des Formats, aus einem späteren Pressmark; dieses kennt Version {}</translation>
    </message>
    <message>
        <source>the number {} is too large</source>
        <extracomment>exchange/json_line.py</extracomment>
        <translation>die Zahl {} ist zu groß</translation>
    </message>
    <message>
        <source>the page is larger than 50 MB</source>
        <extracomment>exchange/web/warc.py</extracomment>
        <translation>die Seite ist größer als 50 MB</translation>
    </message>
    <message>
        <source>the page is nested too deeply: something may be missing</source>
        <extracomment>exchange/web/page_document.py</extracomment>
        <translation>die Seite ist zu tief verschachtelt: etwas kann fehlen</translation>
    </message>
    <message>
        <source>the part in each sentence is one of its own, and relations join them</source>
        <extracomment>exchange/webanno_tsv/writing.py</extracomment>
        <translation>der Teil in jedem Satz ist ein eigener, und Relationen verbinden sie</translation>
    </message>
    <message>
        <source>the quote {} was within another that is not there</source>
        <extracomment>exchange/tables/rebuilding.py</extracomment>
        <translation>das Zitat {} war in einem anderen, das nicht da ist</translation>
    </message>
    <message>
        <source>the quotes are not exported; of evidence, the passages are</source>
        <extracomment>project/chosen_part.py</extracomment>
        <translation>die Zitate werden nicht exportiert; von den Belegen sind es die Textstellen</translation>
    </message>
    <message>
        <source>the record is damaged</source>
        <extracomment>exchange/web/warc.py</extracomment>
        <translation>der Eintrag ist beschädigt</translation>
    </message>
    <message>
        <source>the record is shorter than it says: it may be cut off</source>
        <extracomment>exchange/web/warc.py</extracomment>
        <translation>der Eintrag ist kürzer, als er sagt: er kann abgeschnitten sein</translation>
    </message>
    <message>
        <source>the release was made by a later Pressmark</source>
        <extracomment>exchange/standoff/released.py</extracomment>
        <translation>die Veröffentlichung stammt von einem neueren Pressmark</translation>
    </message>
    <message>
        <source>the same text is read as annotated by somebody else; for {} set the option “annotator”</source>
        <extracomment>exchange/label_studio/label_studio.py</extracomment>
        <translation>derselbe Text wird gelesen, wie jemand anderes ihn annotiert hat; für {} die Option „annotator“ setzen</translation>
    </message>
    <message>
        <source>the same text is read as annotated by {}; for {} set the option “annotator”</source>
        <extracomment>exchange/brat/brat.py</extracomment>
        <translation>derselbe Text wird gelesen, wie {} ihn annotiert hat; für {} die Option „annotator“ setzen</translation>
    </message>
    <message>
        <source>the sentence has one polarity towards a target</source>
        <extracomment>exchange/newsmtsc/writing.py</extracomment>
        <translation>der Satz hat eine Polarität gegenüber einem Ziel</translation>
    </message>
    <message>
        <source>the stance “{}” has no target and was left out</source>
        <extracomment>exchange/conllu/reading.py</extracomment>
        <translation>die Haltung „{}“ hat kein Ziel und wurde ausgelassen</translation>
    </message>
    <message>
        <source>the text is blank</source>
        <extracomment>exchange/doccano/reading.py, exchange/label_studio/task_text.py, exchange/prodigy/reading.py, exchange/w3c/w3c.py</extracomment>
        <translation>der Text ist leer</translation>
    </message>
    <message>
        <source>the text is not the one its sha256 was made of: a spreadsheet cuts cells after 32,767 characters</source>
        <extracomment>exchange/tables/rebuilding.py</extracomment>
        <translation>der Text ist nicht der, aus dem seine sha256 entstand: eine Tabellenkalkulation schneidet Zellen nach 32.767 Zeichen ab</translation>
    </message>
    <message>
        <source>the text is not the one its sha256 was made of: it was changed</source>
        <extracomment>exchange/jsonl_reading.py, exchange/tables/rebuilding.py</extracomment>
        <translation>der Text ist nicht der, aus dem seine sha256 entstand: Er wurde geändert</translation>
    </message>
    <message>
        <source>the text is not the one that was imported</source>
        <extracomment>store/doctor.py</extracomment>
        <translation>der Text ist nicht der importierte</translation>
    </message>
    <message>
        <source>the text is {} sentences put together</source>
        <extracomment>exchange/newsmtsc/reading.py</extracomment>
        <translation>der Text besteht aus {} zusammengesetzten Sätzen</translation>
    </message>
    <message>
        <source>the text layer of PDF files, one article a file</source>
        <extracomment>exchange/office/pdf.py</extracomment>
        <translation>die Textebene von PDF-Dateien, ein Artikel je Datei</translation>
    </message>
    <message>
        <source>the text of {} is not there: put it beside the annotations as {}</source>
        <extracomment>exchange/w3c/w3c.py</extracomment>
        <translation>der Text von {} ist nicht da: neben die Annotationen legen als {}</translation>
    </message>
    <message>
        <source>the text that it annotates is not there</source>
        <extracomment>exchange/brat/brat.py</extracomment>
        <translation>der Text, den es annotiert, ist nicht da</translation>
    </message>
    <message>
        <source>the text was changed since: {:,} annotations may have moved, {:,} are lost</source>
        <extracomment>exchange/standoff/release.py</extracomment>
        <translation>der Text wurde seither geändert: {:,} Annotationen können umgezogen sein, {:,} sind verloren</translation>
    </message>
    <message>
        <source>the text was put together from the words; its blanks are a guess</source>
        <extracomment>exchange/conll/reading.py, exchange/conllu/reading.py, exchange/directquote/reading.py</extracomment>
        <translation>der Text wurde aus den Wörtern zusammengesetzt; seine Leerzeichen sind geraten</translation>
    </message>
    <message>
        <source>the words of the quote are the evidence instead</source>
        <extracomment>exchange/webanno_tsv/formats.py</extracomment>
        <translation>stattdessen sind die Wörter des Zitats der Beleg</translation>
    </message>
    <message>
        <source>their paragraphs follow each other without any sign of it</source>
        <extracomment>exchange/directquote/directquote.py</extracomment>
        <translation>ihre Absätze folgen einander ohne jedes Zeichen</translation>
    </message>
    <message>
        <source>their rest is in the sheet “continued”; reading the workbook puts them together</source>
        <extracomment>exchange/tables/xlsx.py</extracomment>
        <translation>ihr Rest steht im Blatt „continued“; beim Lesen der Mappe werden sie zusammengesetzt</translation>
    </message>
    <message>
        <source>their words are in the file, but not what is between them</source>
        <extracomment>exchange/conll/conll.py, exchange/directquote/directquote.py</extracomment>
        <translation>ihre Wörter sind in der Datei, aber nicht, was dazwischen steht</translation>
    </message>
    <message>
        <source>there are columns for what they say only</source>
        <extracomment>exchange/webanno_tsv/formats.py</extracomment>
        <translation>Spalten gibt es nur für das, was sie sagen</translation>
    </message>
    <message>
        <source>there are negative, neutral and positive only</source>
        <extracomment>exchange/newsmtsc/writing.py</extracomment>
        <translation>es gibt nur negativ, neutral und positiv</translation>
    </message>
    <message>
        <source>there are no .txt and .ann files in it</source>
        <extracomment>exchange/brat/brat.py</extracomment>
        <translation>darin sind keine .txt- und .ann-Dateien</translation>
    </message>
    <message>
        <source>there are no annotations in it</source>
        <extracomment>exchange/w3c/w3c.py</extracomment>
        <translation>darin sind keine Annotationen</translation>
    </message>
    <message>
        <source>there are no entries of a feed</source>
        <extracomment>exchange/web/feed.py</extracomment>
        <translation>es gibt keine Einträge eines Feeds</translation>
    </message>
    <message>
        <source>there are no files in the archive</source>
        <extracomment>exchange/web/zip_archive.py</extracomment>
        <translation>im Archiv sind keine Dateien</translation>
    </message>
    <message>
        <source>there are no pages in the archive</source>
        <extracomment>exchange/web/warc.py</extracomment>
        <translation>im Archiv sind keine Seiten</translation>
    </message>
    <message>
        <source>there are no rules for words of their own language here</source>
        <extracomment>exchange/tokenised/options.py</extracomment>
        <translation>für die Wörter ihrer Sprache gibt es hier keine Regeln</translation>
    </message>
    <message>
        <source>there are no sentence_normalized and targets in it</source>
        <extracomment>exchange/newsmtsc/lines.py</extracomment>
        <translation>darin sind kein sentence_normalized und keine targets</translation>
    </message>
    <message>
        <source>there are no texts in the project</source>
        <extracomment>exchange/refi_qda/formats.py</extracomment>
        <translation>im Projekt sind keine Texte</translation>
    </message>
    <message>
        <source>there are only {} columns</source>
        <extracomment>exchange/conll/reading.py</extracomment>
        <translation>es gibt nur {} Spalten</translation>
    </message>
    <message>
        <source>there is no Word document in it</source>
        <extracomment>exchange/office/docx.py</extracomment>
        <translation>darin ist kein Word-Dokument</translation>
    </message>
    <message>
        <source>there is no code in it</source>
        <extracomment>exchange/refi_qda/codebook.py</extracomment>
        <translation>es ist kein Code darin</translation>
    </message>
    <message>
        <source>there is no column “{}” for the text</source>
        <extracomment>exchange/columns.py</extracomment>
        <translation>es gibt keine Spalte „{}“ für den Text</translation>
    </message>
    <message>
        <source>there is no encoding “{}”</source>
        <extracomment>exchange/tables/text_files.py</extracomment>
        <translation>es gibt keine Kodierung „{}“</translation>
    </message>
    <message>
        <source>there is no entity {} in its document</source>
        <extracomment>exchange/tables/rebuilding.py</extracomment>
        <translation>in seinem Dokument ist keine Entität {}</translation>
    </message>
    <message>
        <source>there is no object in the file</source>
        <extracomment>exchange/json_items.py</extracomment>
        <translation>in der Datei ist kein Objekt</translation>
    </message>
    <message>
        <source>there is no page in the archive</source>
        <extracomment>exchange/web/mhtml.py</extracomment>
        <translation>im Archiv ist keine Seite</translation>
    </message>
    <message>
        <source>there is no plain text of it in the project</source>
        <extracomment>exchange/refi_qda/formats.py</extracomment>
        <translation>im Projekt ist kein reiner Text davon</translation>
    </message>
    <message>
        <source>there is no text</source>
        <extracomment>exchange/prodigy/reading.py, exchange/tables/rebuilding.py, exchange/w3c/w3c.py</extracomment>
        <translation>es gibt keinen Text</translation>
    </message>
    <message>
        <source>there is no text document in it</source>
        <extracomment>exchange/office/odt.py</extracomment>
        <translation>darin ist kein Textdokument</translation>
    </message>
    <message>
        <source>there is no text for the document {}</source>
        <extracomment>exchange/standoff/release.py</extracomment>
        <translation>für das Dokument {} gibt es keinen Text</translation>
    </message>
    <message>
        <source>there is no text in its data</source>
        <extracomment>exchange/label_studio/task_text.py</extracomment>
        <translation>in seinen Daten ist kein Text</translation>
    </message>
    <message>
        <source>there is no text in the book</source>
        <extracomment>exchange/web/epub.py</extracomment>
        <translation>im Buch ist kein Text</translation>
    </message>
    <message>
        <source>there is no text in the column “{}”</source>
        <extracomment>exchange/tables/filing.py</extracomment>
        <translation>in der Spalte „{}“ ist kein Text</translation>
    </message>
    <message>
        <source>there is no text in the letter</source>
        <extracomment>exchange/web/eml.py</extracomment>
        <translation>im Brief ist kein Text</translation>
    </message>
    <message>
        <source>there is no text under “{}”</source>
        <extracomment>exchange/doccano/reading.py</extracomment>
        <translation>unter „{}“ steht kein Text</translation>
    </message>
    <message>
        <source>there is no word in the file</source>
        <extracomment>exchange/conll/reading.py, exchange/conllu/conllu.py, exchange/directquote/directquote.py</extracomment>
        <translation>in der Datei ist kein Wort</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <extracomment>exchange/tables/records.py, exchange/tables/table.py</extracomment>
        <translation>darin ist nichts</translation>
    </message>
    <message>
        <source>there is nothing to read in it</source>
        <extracomment>exchange/brat/brat.py, exchange/tokenised/reading.py</extracomment>
        <translation>darin ist nichts zu lesen</translation>
    </message>
    <message>
        <source>there is nothing to read in the file</source>
        <extracomment>exchange/found.py, exchange/office/flow.py, exchange/plain_text.py, exchange/web/making.py, exchange/web/page_document.py</extracomment>
        <translation>in der Datei ist nichts zu lesen</translation>
    </message>
    <message>
        <source>there is one column only: no tags stand beside the words</source>
        <extracomment>exchange/conll/reading.py</extracomment>
        <translation>es gibt nur eine Spalte: neben den Wörtern stehen keine Tags</translation>
    </message>
    <message>
        <source>there is only a headline in the feed</source>
        <extracomment>exchange/web/feed.py</extracomment>
        <translation>im Feed steht nur eine Überschrift</translation>
    </message>
    <message>
        <source>there they look as if somebody had; Pressmark tells them apart again</source>
        <extracomment>exchange/known.py</extracomment>
        <translation>dort sehen sie aus, als hätte es jemand; Pressmark unterscheidet sie wieder</translation>
    </message>
    <message>
        <source>they are blanks in the labels; Pressmark reads the labels back</source>
        <extracomment>exchange/label_studio/writing.py</extracomment>
        <translation>in den Labels werden daraus Leerzeichen; Pressmark liest die Labels zurück</translation>
    </message>
    <message>
        <source>they are counted by polarity</source>
        <extracomment>exchange/report/latex.py</extracomment>
        <translation>sie werden nach Polarität gezählt</translation>
    </message>
    <message>
        <source>they are no spans in Prodigy; Pressmark reads them back</source>
        <extracomment>exchange/prodigy/prodigy.py</extracomment>
        <translation>in Prodigy sind sie keine Spannen; Pressmark liest sie zurück</translation>
    </message>
    <message>
        <source>they are on something that is not exported</source>
        <extracomment>project/chosen_part.py</extracomment>
        <translation>sie stehen an etwas, das nicht exportiert wird</translation>
    </message>
    <message>
        <source>they are text of the article; outlet, date and language are kept</source>
        <extracomment>exchange.standoff.records:_WHY, exchange/standoff/records.py</extracomment>
        <translation>sie sind Text des Artikels; Medium, Datum und Sprache bleiben</translation>
    </message>
    <message>
        <source>they may quote the article</source>
        <extracomment>exchange.standoff.records:_WHY, exchange/standoff/records.py</extracomment>
        <translation>sie können den Artikel zitieren</translation>
    </message>
    <message>
        <source>they may tell the headline; the ids are kept</source>
        <extracomment>exchange.standoff.records:_WHY, exchange/standoff/records.py</extracomment>
        <translation>sie können die Überschrift verraten; die Ids bleiben</translation>
    </message>
    <message>
        <source>they were not wanted; without them nothing is known again on import</source>
        <extracomment>exchange/brat/writing.py</extracomment>
        <translation>sie waren nicht gewünscht; ohne sie wird beim Import nichts wiedererkannt</translation>
    </message>
    <message>
        <source>they were written as neutral</source>
        <extracomment>exchange/newsmtsc/writing.py</extracomment>
        <translation>sie wurden als neutral geschrieben</translation>
    </message>
    <message>
        <source>they would give it away</source>
        <extracomment>exchange.standoff.records:_WHY, exchange/standoff/records.py</extracomment>
        <translation>sie würden ihn verraten</translation>
    </message>
    <message>
        <source>this is a binary file or UTF-16, not JSON in UTF-8</source>
        <extracomment>exchange/tables/records.py</extracomment>
        <translation>dies ist eine Binärdatei oder UTF-16, kein JSON in UTF-8</translation>
    </message>
    <message>
        <source>this is a binary file, not text</source>
        <extracomment>exchange/decode.py</extracomment>
        <translation>das ist eine Binärdatei, kein Text</translation>
    </message>
    <message>
        <source>this is no PDF file</source>
        <extracomment>exchange/office/pdf.py</extracomment>
        <translation>dies ist keine PDF-Datei</translation>
    </message>
    <message>
        <source>this is no RTF document</source>
        <extracomment>exchange/office/rtf.py</extracomment>
        <translation>dies ist kein RTF-Dokument</translation>
    </message>
    <message>
        <source>this is no Word document</source>
        <extracomment>exchange/office/docx.py</extracomment>
        <translation>dies ist kein Word-Dokument</translation>
    </message>
    <message>
        <source>this is no object in braces</source>
        <extracomment>exchange/json_items.py</extracomment>
        <translation>dies ist kein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>this is no task: it has no data</source>
        <extracomment>exchange/label_studio/label_studio.py</extracomment>
        <translation>dies ist keine Aufgabe: sie hat keine data</translation>
    </message>
    <message>
        <source>this is {}, not plain text</source>
        <extracomment>exchange/decode.py</extracomment>
        <translation>das ist {}, kein reiner Text</translation>
    </message>
    <message>
        <source>types of entities</source>
        <extracomment>exchange/refi_qda/writing.py</extracomment>
        <translation>Typen von Entitäten</translation>
    </message>
    <message>
        <source>unpacked it is larger than {:,} bytes</source>
        <extracomment>exchange/spacy_docbin/packed.py</extracomment>
        <translation>ausgepackt ist es größer als {:,} Byte</translation>
    </message>
    <message>
        <source>web pages as a browser saves them (HTML, MHTML)</source>
        <extracomment>exchange/web/html_page.py</extracomment>
        <translation>Webseiten, wie ein Browser sie speichert (HTML, MHTML)</translation>
    </message>
    <message>
        <source>what Pressmark wrote with it is damaged, and was not used</source>
        <extracomment>exchange/spacy_docbin/reading.py</extracomment>
        <translation>was Pressmark dazu schrieb, ist beschädigt und wurde nicht benutzt</translation>
    </message>
    <message>
        <source>what a person rejected is not written as if it held</source>
        <extracomment>exchange/tokenised/unheld.py</extracomment>
        <translation>was jemand verworfen hat, wird nicht geschrieben, als gälte es</translation>
    </message>
    <message>
        <source>what is attached was left out: {}</source>
        <extracomment>exchange/web/eml.py</extracomment>
        <translation>Angehängtes wurde ausgelassen: {}</translation>
    </message>
    <message>
        <source>what is kept of it makes no sense</source>
        <extracomment>store/doctor.py</extracomment>
        <translation>was davon aufgehoben ist, ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>what was deleted with changes tracked is left out ({})</source>
        <extracomment>exchange/office/seen.py</extracomment>
        <translation>was mit verfolgten Änderungen gelöscht wurde, wird ausgelassen ({})</translation>
    </message>
    <message>
        <source>what was suggested before a person changed it is not kept</source>
        <extracomment>exchange/refi_qda/writing.py</extracomment>
        <translation>was vorgeschlagen war, bevor jemand es änderte, bleibt nicht</translation>
    </message>
    <message>
        <source>who made annotations, when and how surely</source>
        <extracomment>exchange/webanno_tsv/formats.py</extracomment>
        <translation>wer Annotationen gemacht hat, wann und wie sicher</translation>
    </message>
    <message>
        <source>words broken at the end of a line joined ({})</source>
        <extracomment>exchange/office/pdf.py</extracomment>
        <translation>am Zeilenende getrennte Wörter zusammengefügt ({})</translation>
    </message>
    <message>
        <source>words from column {}, tags from column {} of {}</source>
        <extracomment>exchange/conll/reading.py</extracomment>
        <translation>Wörter aus Spalte {}, Tags aus Spalte {} von {}</translation>
    </message>
    <message>
        <source>words that are turned on their page are left out ({})</source>
        <extracomment>exchange/office/pdf.py</extracomment>
        <translation>Wörter, die auf ihrer Seite gedreht sind, werden ausgelassen ({})</translation>
    </message>
    <message>
        <source>writing</source>
        <extracomment>exchange/brat/brat.py, exchange/conll/conll.py, exchange/doccano/doccano.py, exchange/refi_qda/formats.py, exchange/report/markdown_report.py, exchange/spacy_docbin/docbin.py, exchange/standoff/release.py, exchange/tokenised/options.py, exchange/uima/formats.py</extracomment>
        <translation>das Schreiben</translation>
    </message>
    <message>
        <source>written as _x000B_ and the like, which Excel and Pressmark understand, and other programs may show</source>
        <extracomment>exchange/tables/xlsx.py</extracomment>
        <translation>geschrieben als _x000B_ und dergleichen, was Excel und Pressmark verstehen und andere Programme zeigen mögen</translation>
    </message>
    <message>
        <source>yes or no</source>
        <extracomment>exchange/options.py</extracomment>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>{!a} cannot be opened: {}.</source>
        <extracomment>store/identity.py</extracomment>
        <translation>{!a} lässt sich nicht öffnen: {}.</translation>
    </message>
    <message>
        <source>{!a} holds a character that no file can hold. Leave it out.</source>
        <extracomment>project/commands/step.py</extracomment>
        <translation>{!a} enthält ein Zeichen, das keine Datei fassen kann. Es weglassen.</translation>
    </message>
    <message>
        <source>{!a} holds half a character. Leave it out.</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>{!a} enthält ein halbes Zeichen. Es weglassen.</translation>
    </message>
    <message>
        <source>{}</source>
        <extracomment>exchange/archive/lines.py, exchange/brat/brat.py, exchange/doccano/doccano.py, exchange/label_studio/label_studio.py, exchange/office/odt.py, exchange/prodigy/prodigy.py, exchange/refi_qda/codebook.py, exchange/refi_qda/formats.py, exchange/tables/table.py, exchange/w3c/w3c.py, exchange/web/making.py</extracomment>
        <translation>{}</translation>
    </message>
    <message>
        <source>{} ({}) is no quote and no stance; its trigger stays a mention</source>
        <extracomment>exchange/brat/reading.py</extracomment>
        <translation>{} ({}) ist weder Zitat noch Haltung; der Auslöser bleibt eine Nennung</translation>
    </message>
    <message>
        <source>{} Everything that was said to be saved is; but keep {} beside it until it has been opened and closed again.</source>
        <extracomment>store/database.py</extracomment>
        <translation>{} Alles, was als gespeichert galt, ist es; aber lassen Sie {} daneben liegen, bis es geöffnet und wieder geschlossen worden ist.</translation>
    </message>
    <message>
        <source>{} It is as it was before.</source>
        <extracomment>settings.py</extracomment>
        <translation>{} Es ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>{} It was set aside as {}; the defaults are used.</source>
        <extracomment>settings.py</extracomment>
        <translation>{} Sie wurde beiseitegelegt als {}; die Voreinstellungen gelten.</translation>
    </message>
    <message>
        <source>{} It was set aside as {}; the usual keys are used.</source>
        <extracomment>gui/keys/key_file.py</extracomment>
        <translation>{} Sie wurde beiseitegelegt als {}; die üblichen Tasten gelten.</translation>
    </message>
    <message>
        <source>{} Nothing was changed.</source>
        <extracomment>store/checked.py, store/sqlite_words.py</extracomment>
        <translation>{} Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{} Nothing was changed. Make room for a backup, or turn off “Back up before large changes” in the settings.</source>
        <extracomment>project/backups.py</extracomment>
        <translation>{} Nichts wurde geändert. Schaffen Sie Platz für eine Sicherung, oder schalten Sie „Vor großen Änderungen sichern“ in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>{} Nothing was written.</source>
        <extracomment>exchange/whole_file.py</extracomment>
        <translation>{} Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{} The defaults are used.</source>
        <extracomment>settings.py</extracomment>
        <translation>{} Die Voreinstellungen gelten.</translation>
    </message>
    <message>
        <source>{} The last change was not saved; everything before it was.</source>
        <extracomment>project/trouble.py, store/sqlite_words.py</extracomment>
        <translation>{} Die letzte Änderung wurde nicht gespeichert; alles davor ist es.</translation>
    </message>
    <message>
        <source>{} The usual keys are used.</source>
        <extracomment>gui/keys/key_file.py</extracomment>
        <translation>{} Die üblichen Tasten gelten.</translation>
    </message>
    <message>
        <source>{} already exists. Choose another name for the copy.</source>
        <extracomment>project/whereabouts.py</extracomment>
        <translation>{} gibt es schon. Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>{} already exists. Choose another name, or open it instead.</source>
        <extracomment>store/database.py</extracomment>
        <translation>{} gibt es schon. Einen anderen Namen wählen, oder die Datei öffnen.</translation>
    </message>
    <message>
        <source>{} at {}–{} was left out: no such place in the text</source>
        <extracomment>exchange/uima/layering.py</extracomment>
        <translation>{} bei {}–{} wurde ausgelassen: diese Stelle gibt es im Text nicht</translation>
    </message>
    <message>
        <source>{} cannot be brought up to date, because something in it is damaged ({}). It was not changed. Run “pressmark check” on it, or restore a backup.</source>
        <extracomment>store/upgrading.py</extracomment>
        <translation>{} kann nicht auf den neuen Stand gebracht werden, weil etwas darin beschädigt ist ({}). Es wurde nicht geändert. Führen Sie „pressmark check“ damit aus, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{} cannot be reached; its disk was taken out, or its folder moved.</source>
        <extracomment>disk_words.py</extracomment>
        <translation>{} ist nicht erreichbar; der Datenträger wurde entfernt oder der Ordner verschoben.</translation>
    </message>
    <message>
        <source>{} cannot be read: {}</source>
        <extracomment>project/precedents.py, settings.py</extracomment>
        <translation>{} kann nicht gelesen werden: {}</translation>
    </message>
    <message>
        <source>{} cannot be read: {}.</source>
        <extracomment>exchange/safe_zip.py, exchange/standoff/released.py, exchange/tables/csv_format.py, store/backup_files.py</extracomment>
        <translation>{} kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>{} cannot be used; too many files are open. Close other windows or programs.</source>
        <extracomment>disk_words.py</extracomment>
        <translation>{} kann nicht benutzt werden; es sind zu viele Dateien offen. Schließen Sie andere Fenster oder Programme.</translation>
    </message>
    <message>
        <source>{} cannot be written to safely on this disk.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>{} kann auf diesem Datenträger nicht sicher geschrieben werden.</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <extracomment>settings.py</extracomment>
        <translation>{} kann nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <source>{} cannot be written: {}.</source>
        <extracomment>exchange/whole_file.py, store/copying.py</extracomment>
        <translation>{} kann nicht geschrieben werden: {}.</translation>
    </message>
    <message>
        <source>{} cannot be written: {}. Choose another place.</source>
        <extracomment>gui/printing/paper.py, gui/statistics/saving.py</extracomment>
        <translation>{} kann nicht geschrieben werden: {}. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{} could not be copied: {}.</source>
        <extracomment>store/reading_beside.py</extracomment>
        <translation>{} konnte nicht kopiert werden: {}.</translation>
    </message>
    <message>
        <source>{} could not be made: {}.</source>
        <extracomment>store/database.py</extracomment>
        <translation>{} konnte nicht angelegt werden: {}.</translation>
    </message>
    <message>
        <source>{} could not be opened again.</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>{} konnte nicht wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>{} could not be read or written.</source>
        <extracomment>store/ailing.py</extracomment>
        <translation>{} konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>{} could not be read or written: {}.</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>{} konnte nicht gelesen oder geschrieben werden: {}.</translation>
    </message>
    <message>
        <source>{} could not be replaced: {}.</source>
        <extracomment>store/upkeep.py</extracomment>
        <translation>{} konnte nicht ersetzt werden: {}.</translation>
    </message>
    <message>
        <source>{} could not be rescued: {}.</source>
        <extracomment>project/rescuing.py</extracomment>
        <translation>{} konnte nicht gerettet werden: {}.</translation>
    </message>
    <message>
        <source>{} documents are called “{}”. Name one by its id: {}.</source>
        <extracomment>store/documents.py</extracomment>
        <translation>{} Dokumente heißen „{}“. Eines mit seiner Kennung nennen: {}.</translation>
    </message>
    <message>
        <source>{} does not have the label “{}”.</source>
        <extracomment>project/commands/schemes.py</extracomment>
        <translation>{} hat nicht das Label „{}“.</translation>
    </message>
    <message>
        <source>{} has a row in “{}” with a number beyond all reason. Run “pressmark check --repair” on it, or restore a backup.</source>
        <extracomment>store/identity.py</extracomment>
        <translation>{} hat in „{}“ eine Zeile mit einer Nummer jenseits aller Vernunft. Führen Sie „pressmark check --repair“ damit aus oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{} has a span without start and end</source>
        <extracomment>exchange/citron/reading.py</extracomment>
        <translation>{} hat eine Spanne ohne start und end</translation>
    </message>
    <message>
        <source>{} has further_mentions that are not a list</source>
        <extracomment>exchange/newsmtsc/lines.py</extracomment>
        <translation>{} hat further_mentions, die keine Liste sind</translation>
    </message>
    <message>
        <source>{} has no content</source>
        <extracomment>exchange/brat/reading.py</extracomment>
        <translation>{} hat keinen Inhalt</translation>
    </message>
    <message>
        <source>{} has no content and was left out</source>
        <extracomment>exchange/citron/reading.py</extracomment>
        <translation>{} hat keinen Inhalt und wurde ausgelassen</translation>
    </message>
    <message>
        <source>{} has no from and to</source>
        <extracomment>exchange/newsmtsc/lines.py</extracomment>
        <translation>{} hat kein from und to</translation>
    </message>
    <message>
        <source>{} has the polarity {}, not one of {}</source>
        <extracomment>exchange/newsmtsc/lines.py</extracomment>
        <translation>{} hat die Polarität {}, nicht eine von {}</translation>
    </message>
    <message>
        <source>{} has {} MB free: too little for a backup of {} MB and for your work. Make room, or remove old backups.</source>
        <extracomment>store/backup_files.py</extracomment>
        <translation>{} hat {} MB frei: zu wenig für eine Sicherung von {} MB und für Ihre Arbeit. Schaffen Sie Platz, oder entfernen Sie alte Sicherungen.</translation>
    </message>
    <message>
        <source>{} has {} names (hard links) and is not written to. Delete the others, or open a copy of it.</source>
        <extracomment>store/identity.py</extracomment>
        <translation>{} hat {} Namen (harte Links) und wird nicht beschrieben. Löschen Sie die anderen, oder öffnen Sie eine Kopie.</translation>
    </message>
    <message>
        <source>{} holds other things ({}). Choose a new folder.</source>
        <extracomment>exchange/staged.py, exchange/whole_file.py</extracomment>
        <translation>{} enthält anderes ({}). Einen neuen Ordner wählen.</translation>
    </message>
    <message>
        <source>{} holds “{}”, which Pressmark did not make. It was not opened, because such things can change your work unseen.</source>
        <extracomment>store/identity.py</extracomment>
        <translation>{} enthält „{}“, das nicht von Pressmark stammt. Es wurde nicht geöffnet, weil so etwas die Arbeit unbemerkt ändern kann.</translation>
    </message>
    <message>
        <source>{} in brackets, as of coreference, is not read</source>
        <extracomment>exchange/conllu/reading.py</extracomment>
        <translation>{} in Klammern, wie bei Koreferenz, wird nicht gelesen</translation>
    </message>
    <message>
        <source>{} is a file. Give the name of a folder to write.</source>
        <extracomment>exchange/staged.py, exchange/whole_file.py</extracomment>
        <translation>{} ist eine Datei. Den Namen eines Ordners zum Schreiben angeben.</translation>
    </message>
    <message>
        <source>{} is a folder, not a project file.</source>
        <extracomment>project/backups.py, store/identity.py</extracomment>
        <translation>{} ist ein Ordner, keine Projektdatei.</translation>
    </message>
    <message>
        <source>{} is a folder. Give the name of a file to write.</source>
        <extracomment>exchange/whole_file.py</extracomment>
        <translation>{} ist ein Ordner. Den Namen einer Datei zum Schreiben angeben.</translation>
    </message>
    <message>
        <source>{} is a link that leads nowhere.</source>
        <extracomment>exchange/whole_file.py, project/backups.py</extracomment>
        <translation>{} ist ein Verweis, der nirgendwohin führt.</translation>
    </message>
    <message>
        <source>{} is a pipe or a device, not a project file. Choose another file.</source>
        <extracomment>store/identity.py</extracomment>
        <translation>{} ist eine Pipe oder ein Gerät, keine Projektdatei. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{} is a pipe, not a file.</source>
        <extracomment>settings.py</extracomment>
        <translation>{} ist eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>{} is a project or database. Choose another name.</source>
        <extracomment>exchange/whole_file.py</extracomment>
        <translation>{} ist ein Projekt oder eine Datenbank. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{} is a whole disk. Give a name to write to in it.</source>
        <extracomment>exchange/whole_file.py</extracomment>
        <translation>{} ist ein ganzer Datenträger. Geben Sie einen Namen darin an.</translation>
    </message>
    <message>
        <source>{} is a {}, not a {}.</source>
        <extracomment>project/commands/step.py</extracomment>
        <translation>{} ist {}, nicht {}.</translation>
    </message>
    <message>
        <source>{} is being written to all the time. Try again when that has ended.</source>
        <extracomment>store/reading_beside.py</extracomment>
        <translation>{} wird ununterbrochen beschrieben. Versuchen Sie es noch einmal, wenn das vorbei ist.</translation>
    </message>
    <message>
        <source>{} is damaged</source>
        <extracomment>exchange/brat/given.py</extracomment>
        <translation>{} ist beschädigt</translation>
    </message>
    <message>
        <source>{} is damaged ({}). Run “pressmark check” on it, or restore a backup.</source>
        <extracomment>store/identity.py</extracomment>
        <translation>{} ist beschädigt ({}). „pressmark check“ darauf anwenden, oder eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>{} is damaged ({}). Try “pressmark check --repair” on it, or restore a backup.</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>{} ist beschädigt ({}). „pressmark check --repair“ darauf versuchen, oder eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>{} is damaged ({}: {}) and was not restored. Try another backup.</source>
        <extracomment>project/backups.py</extracomment>
        <translation>{} ist beschädigt ({}: {}) und wurde nicht wiederhergestellt. Eine andere Sicherung versuchen.</translation>
    </message>
    <message>
        <source>{} is damaged ({}: {}), and the log of what was done last in it is gone. Try “pressmark check --repair” on it, or restore a backup.</source>
        <extracomment>store/database.py</extracomment>
        <translation>{} ist beschädigt ({}: {}), und die Datei mit dem zuletzt Getanen ist weg. Versuchen Sie „pressmark check --repair“ damit, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{} is damaged and cannot be read.</source>
        <extracomment>exchange/tables/parquet.py</extracomment>
        <translation>{} ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{} is damaged: it cannot be read as a workbook.</source>
        <extracomment>exchange/tables/workbook.py</extracomment>
        <translation>{} ist beschädigt: es kann nicht als Arbeitsmappe gelesen werden.</translation>
    </message>
    <message>
        <source>{} is in the way. Choose another name.</source>
        <extracomment>exchange/staged.py</extracomment>
        <translation>{} ist im Weg. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{} is neither a scheme that comes with Pressmark nor a file that can be read: {}.</source>
        <extracomment>exchange/scheme_file.py</extracomment>
        <translation>{} ist weder ein Schema, das mit Pressmark kommt, noch eine lesbare Datei: {}.</translation>
    </message>
    <message>
        <source>{} is no Excel workbook.</source>
        <extracomment>exchange/tables/workbook.py</extracomment>
        <translation>{} ist keine Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>{} is no zip archive, or a damaged one.</source>
        <extracomment>exchange/safe_zip.py</extracomment>
        <translation>{} ist kein Zip-Archiv oder ein beschädigtes.</translation>
    </message>
    <message>
        <source>{} is not a Pressmark project ({}). Choose another file; if it was one, restore a backup.</source>
        <extracomment>store/sqlite_words.py</extracomment>
        <translation>{} ist kein Pressmark-Projekt ({}). Eine andere Datei wählen; wenn es eines war, eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>{} is not a Pressmark project.</source>
        <extracomment>store/identity.py</extracomment>
        <translation>{} ist kein Pressmark-Projekt.</translation>
    </message>
    <message>
        <source>{} is not a file of keys: {}.</source>
        <extracomment>gui/keys/key_file.py</extracomment>
        <translation>{} ist keine Tastendatei: {}.</translation>
    </message>
    <message>
        <source>{} is not a file of keys: “{}” must be a list of texts.</source>
        <extracomment>gui/keys/key_file.py</extracomment>
        <translation>{} ist keine Tastendatei: „{}“ muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>{} is not a list</source>
        <extracomment>exchange/citron/reading.py</extracomment>
        <translation>{} ist keine Liste</translation>
    </message>
    <message>
        <source>{} is not a list of names in UTF-8. Save it as UTF-8 text.</source>
        <extracomment>project/precedents.py</extracomment>
        <translation>{} ist keine Namensliste in UTF-8. Als UTF-8-Text speichern.</translation>
    </message>
    <message>
        <source>{} is not a quote.</source>
        <extracomment>project/commands/attributions.py, project/commands/quotes.py</extracomment>
        <translation>{} ist kein Zitat.</translation>
    </message>
    <message>
        <source>{} is not a scheme: {}.</source>
        <extracomment>exchange/scheme_file.py</extracomment>
        <translation>{} ist kein Schema: {}.</translation>
    </message>
    <message>
        <source>{} is not a settings file: {}</source>
        <extracomment>settings.py</extracomment>
        <translation>{} ist keine Einstellungsdatei: {}</translation>
    </message>
    <message>
        <source>{} is not a stance.</source>
        <extracomment>project/commands/stances.py</extracomment>
        <translation>{} ist keine Haltung.</translation>
    </message>
    <message>
        <source>{} is not an object in braces</source>
        <extracomment>exchange/citron/reading.py, exchange/json_fields.py, exchange/newsmtsc/lines.py</extracomment>
        <translation>{} ist kein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>{} is not an ordinary file. Choose another name.</source>
        <extracomment>exchange/whole_file.py</extracomment>
        <translation>{} ist keine gewöhnliche Datei. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{} is not sound ({}: {}). {} Run “pressmark check” on it.</source>
        <extracomment>project/backups.py</extracomment>
        <translation>{} ist nicht in Ordnung ({}: {}). {} Führen Sie „pressmark check“ damit aus.</translation>
    </message>
    <message>
        <source>{} is not written to, because {} stands where Pressmark notes who has it open, and is no such note. Move that away.</source>
        <extracomment>store/owner.py</extracomment>
        <translation>{} wird nicht verändert, weil {} dort steht, wo Pressmark vermerkt, wer es geöffnet hat, und kein solcher Vermerk ist. Verschieben Sie das anderswohin.</translation>
    </message>
    <message>
        <source>{} is open elsewhere by process {} on {} since {}. Close it there first.</source>
        <extracomment>store/owner.py</extracomment>
        <translation>{} ist anderswo offen, in Prozess {} auf {} seit {}. Zuerst dort schließen.</translation>
    </message>
    <message>
        <source>{} is open elsewhere. Close it there first.</source>
        <extracomment>store/owner.py</extracomment>
        <translation>{} ist anderswo offen. Zuerst dort schließen.</translation>
    </message>
    <message>
        <source>{} is open for reading only, so nothing can be changed.</source>
        <extracomment>project/project.py</extracomment>
        <translation>{} ist nur zum Lesen offen, also kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>{} is read-only. Change its permissions, or open a copy of it.</source>
        <extracomment>store/identity.py, store/sqlite_words.py</extracomment>
        <translation>{} ist schreibgeschützt. Die Rechte ändern, oder eine Kopie öffnen.</translation>
    </message>
    <message>
        <source>{} is the name of the project that is open. Choose another name for the copy.</source>
        <extracomment>project/whereabouts.py</extracomment>
        <translation>{} ist der Name des geöffneten Projekts. Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>{} is the project itself, not a backup of it.</source>
        <extracomment>project/backups.py</extracomment>
        <translation>{} ist das Projekt selbst, keine Sicherung davon.</translation>
    </message>
    <message>
        <source>{} lies in a folder that {} keeps the same on several computers. Open it on one of them at a time, close it there, and wait until it has arrived before you open it on another: two that change it make two projects.</source>
        <extracomment>project/whereabouts.py</extracomment>
        <translation>{} liegt in einem Ordner, den {} auf mehreren Rechnern gleich hält. Öffnen Sie es nur auf einem davon, schließen Sie es dort, und warten Sie, bis es angekommen ist, bevor Sie es auf einem anderen öffnen: Ändern es zwei, werden zwei Projekte daraus.</translation>
    </message>
    <message>
        <source>{} lies on a network drive ({}). It is safer on a disk of this computer: such drives do not always keep two programs apart, and a lost connection stops your work.</source>
        <extracomment>project/whereabouts.py</extracomment>
        <translation>{} liegt auf einem Netzlaufwerk ({}). Auf einem Datenträger dieses Rechners ist es sicherer: Solche Laufwerke halten zwei Programme nicht immer auseinander, und eine verlorene Verbindung hält Ihre Arbeit auf.</translation>
    </message>
    <message>
        <source>{} lies there, of a project that was there before. Choose another name for the copy.</source>
        <extracomment>project/whereabouts.py</extracomment>
        <translation>Dort liegt {} von einem Projekt, das früher dort war. Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>{} lies there, of a project that was there before. Choose another name, or move that away.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Dort liegt {} von einem Projekt, das früher dort war. Wählen Sie einen anderen Namen, oder verschieben Sie das anderswohin.</translation>
    </message>
    <message>
        <source>{} lines are not a word and its label</source>
        <extracomment>exchange/directquote/reading.py</extracomment>
        <translation>{} Zeilen sind nicht ein Wort und sein Label</translation>
    </message>
    <message>
        <source>{} lines with too few columns were taken untagged</source>
        <extracomment>exchange/conll/reading.py</extracomment>
        <translation>{} Zeilen mit zu wenigen Spalten wurden ohne Tag genommen</translation>
    </message>
    <message>
        <source>{} links what is not there</source>
        <extracomment>exchange/w3c/reading.py</extracomment>
        <translation>{} verknüpft, was nicht da ist</translation>
    </message>
    <message>
        <source>{} of the quotation model cannot be read: {}.</source>
        <extracomment>extraction/quotation/model.py</extracomment>
        <translation>{} des Zitatmodells kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>{} of the quotation model is damaged.</source>
        <extracomment>extraction/quotation/model.py</extracomment>
        <translation>{} des Zitatmodells ist beschädigt.</translation>
    </message>
    <message>
        <source>{} of {} cannot be searched by their names</source>
        <extracomment>store/doctor.py</extracomment>
        <translation>{} von {} können nicht nach Namen gesucht werden</translation>
    </message>
    <message>
        <source>{} replaced by U+FFFD ({})</source>
        <extracomment>exchange/normalise.py</extracomment>
        <translation>{} durch U+FFFD ersetzt ({})</translation>
    </message>
    <message>
        <source>{} seems to be open on {} since {}. Close it there first. If it is not open there any more, delete {} and try again.</source>
        <extracomment>store/owner.py</extracomment>
        <translation>{} scheint auf {} geöffnet zu sein, seit {}. Schließen Sie es zuerst dort. Ist es dort nicht mehr offen, löschen Sie {} und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{} spans with other labels were left out</source>
        <extracomment>exchange/directquote/reading.py</extracomment>
        <translation>{} Spannen mit anderen Labels wurden ausgelassen</translation>
    </message>
    <message>
        <source>{} stands elsewhere in the text than the file says</source>
        <extracomment>exchange/brat/spots.py, exchange/w3c/selectors.py</extracomment>
        <translation>{} steht im Text anderswo, als die Datei sagt</translation>
    </message>
    <message>
        <source>{} texts cannot be searched</source>
        <extracomment>store/doctor.py</extracomment>
        <translation>{} Texte können nicht durchsucht werden</translation>
    </message>
    <message>
        <source>{} turned into LF ({})</source>
        <extracomment>exchange/normalise.py</extracomment>
        <translation>{} in LF umgewandelt ({})</translation>
    </message>
    <message>
        <source>{} was changed by another program while it was open, and was left as it is now. What was saved in it is in {}, as far as it could still be read: run “pressmark check” on that.</source>
        <extracomment>store/place.py</extracomment>
        <translation>{} wurde von einem anderen Programm geändert, während es offen war, und bleibt, wie es jetzt ist. Was darin gespeichert war, ist in {}, soweit es sich noch lesen ließ: Führen Sie „pressmark check“ damit aus.</translation>
    </message>
    <message>
        <source>{} was changed by another program while it was open, so the change was not made. Close the project: what was saved until now is then kept in a new file.</source>
        <extracomment>store/place.py</extracomment>
        <translation>{} wurde von einem anderen Programm geändert, während es offen war; deshalb wurde die Änderung nicht gemacht. Schließen Sie das Projekt: Was bis jetzt gespeichert war, bleibt dann in einer neuen Datei.</translation>
    </message>
    <message>
        <source>{} was changed by another program while it was open. What was saved until now is still here, as far as it can be read, but nothing can be changed any more.</source>
        <extracomment>store/place.py</extracomment>
        <translation>{} wurde von einem anderen Programm geändert, während es offen war. Was bis jetzt gespeichert war, ist noch hier, soweit es sich lesen lässt, aber nichts kann mehr geändert werden.</translation>
    </message>
    <message>
        <source>{} was changed since it was exported. Choose a new folder.</source>
        <extracomment>exchange/staged.py</extracomment>
        <translation>{} wurde seit dem Export geändert. Einen neuen Ordner wählen.</translation>
    </message>
    <message>
        <source>{} was changed since it was exported. Choose another name.</source>
        <extracomment>exchange/staged.py</extracomment>
        <translation>{} wurde seit dem Export geändert. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{} was made by a newer Pressmark (schema {}, this one knows {}). Update Pressmark to open it; it was not changed.</source>
        <extracomment>store/identity.py</extracomment>
        <translation>{} stammt aus einem neueren Pressmark (Schema {}, dieses kennt {}). Pressmark aktualisieren, um es zu öffnen; es wurde nicht geändert.</translation>
    </message>
    <message>
        <source>{} was moved, deleted or replaced while it was open, so the change was not made. Put the file back, or close the project: what was saved until now is then kept in a new file.</source>
        <extracomment>store/place.py</extracomment>
        <translation>{} wurde verschoben, gelöscht oder ersetzt, während es offen war; deshalb wurde die Änderung nicht gemacht. Die Datei zurücklegen, oder das Projekt schließen: Was bisher gespeichert wurde, kommt dann in eine neue Datei.</translation>
    </message>
    <message>
        <source>{} was moved, deleted or replaced while it was open. All that was saved until now is still here, but nothing can be changed as long as that is so.</source>
        <extracomment>store/place.py</extracomment>
        <translation>{} wurde verschoben, gelöscht oder ersetzt, während es offen war. Alles bis jetzt Gespeicherte ist noch hier, aber nichts kann geändert werden, solange das so ist.</translation>
    </message>
    <message>
        <source>{} was moved, deleted or replaced while it was open. What was saved in it is in {}.</source>
        <extracomment>store/place.py</extracomment>
        <translation>{} wurde verschoben, gelöscht oder ersetzt, während es offen war. Was darin gespeichert war, ist in {}.</translation>
    </message>
    <message>
        <source>{} was moved, deleted, replaced or changed by another program while it was open, and what was saved in it could not be kept: {} Restore a backup.</source>
        <extracomment>store/place.py</extracomment>
        <translation>{} wurde verschoben, gelöscht, ersetzt oder von einem anderen Programm geändert, während es offen war, und was darin gespeichert war, konnte nicht behalten werden: {} Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{} was not opened, because only looking at it takes too much time or memory. It was made to hinder those who open it, or is damaged. Restore a backup.</source>
        <extracomment>store/interrupting.py</extracomment>
        <translation>{} wurde nicht geöffnet, denn schon das Ansehen braucht zu viel Zeit oder Arbeitsspeicher. Es wurde gemacht, um zu behindern, wer es öffnet, oder ist beschädigt. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{} was not opened, because {} is no ordinary file, and SQLite keeps there what was done last. Move that away.</source>
        <extracomment>store/beside.py</extracomment>
        <translation>{} wurde nicht geöffnet, weil {} keine gewöhnliche Datei ist und SQLite dort ablegt, was zuletzt getan wurde. Verschieben Sie das anderswohin.</translation>
    </message>
    <message>
        <source>{} was not opened, because {} is of another project and would be mixed into it. Nothing was changed. Move that file away if you know whose it is; “pressmark check --repair” reads the project without it.</source>
        <extracomment>store/beside.py</extracomment>
        <translation>{} wurde nicht geöffnet, denn {} gehört zu einem anderen Projekt und würde damit vermischt. Nichts wurde geändert. Legen Sie diese Datei weg, wenn Sie wissen, wem sie gehört; „pressmark check --repair“ liest das Projekt ohne sie.</translation>
    </message>
    <message>
        <source>{} was not taken: it is no span of the text</source>
        <extracomment>exchange/doccano/reading.py</extracomment>
        <translation>{} wurde nicht genommen: es ist keine Spanne des Texts</translation>
    </message>
    <message>
        <source>{} was not taken: “{}” is not to be found where it should be</source>
        <extracomment>exchange/brat/spots.py, exchange/label_studio/task_text.py</extracomment>
        <translation>{} wurde nicht genommen: „{}“ ist nicht dort, wo es sein sollte</translation>
    </message>
    <message>
        <source>{} was not taken: “{}” points to no place in the text</source>
        <extracomment>exchange/w3c/selectors.py</extracomment>
        <translation>{} wurde nicht genommen: „{}“ zeigt auf keine Stelle im Text</translation>
    </message>
    <message>
        <source>{} would be larger than a file may be on its disk.</source>
        <extracomment>disk_words.py</extracomment>
        <translation>{} wäre größer, als eine Datei auf dem Datenträger sein kann.</translation>
    </message>
    <message>
        <source>{} {}</source>
        <extracomment>exchange/json_fields.py</extracomment>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{}.{}: fragments sorted and joined</source>
        <extracomment>exchange/json_fields.py</extracomment>
        <translation>{}.{}: Teile sortiert und verbunden</translation>
    </message>
    <message>
        <source>{}/{} is no project of REFI-QDA.</source>
        <extracomment>exchange/refi_qda/formats.py</extracomment>
        <translation>{}/{} ist kein Projekt von REFI-QDA.</translation>
    </message>
    <message>
        <source>{}/{}: {}.</source>
        <extracomment>exchange/refi_qda/formats.py</extracomment>
        <translation>{}/{}: {}.</translation>
    </message>
    <message>
        <source>{}: a file holds one article. Give the name of a folder instead.</source>
        <extracomment>exchange/citron/citron.py</extracomment>
        <translation>{}: eine Datei fasst einen Artikel. Stattdessen den Namen eines Ordners angeben.</translation>
    </message>
    <message>
        <source>{}: a span was left out, as it is not in the text</source>
        <extracomment>exchange/citron/reading.py</extracomment>
        <translation>{}: eine Spanne wurde ausgelassen, da sie nicht im Text liegt</translation>
    </message>
    <message>
        <source>{}: is on {}, which is not in the line</source>
        <extracomment>exchange/jsonl_reading.py</extracomment>
        <translation>{}: gehört zu {}, das nicht in der Zeile ist</translation>
    </message>
    <message>
        <source>{}: needs a value, such as {}.</source>
        <extracomment>model/filters/parsing.py, model/filters/values.py</extracomment>
        <translation>{}: braucht einen Wert, etwa {}.</translation>
    </message>
    <message>
        <source>{}: one file holds no more than {:,} articles. Give the name of a folder instead.</source>
        <extracomment>exchange/spacy_docbin/docbin.py</extracomment>
        <translation>{}: eine Datei fasst nicht mehr als {:,} Artikel. Stattdessen den Namen eines Ordners angeben.</translation>
    </message>
    <message>
        <source>{}: parts that overlap were joined</source>
        <extracomment>exchange/brat/spots.py</extracomment>
        <translation>{}: Teile, die sich überlappen, wurden verbunden</translation>
    </message>
    <message>
        <source>{}: takes {}, not “{}”.</source>
        <extracomment>model/filters/values.py</extracomment>
        <translation>{}: nimmt {}, nicht „{}“.</translation>
    </message>
    <message>
        <source>{}: takes {}, or two of them as from..to, such as {}; not “{}”.</source>
        <extracomment>model/filters/values.py</extracomment>
        <translation>{}: nimmt {}, oder zwei davon als von..bis, etwa {}; nicht „{}“.</translation>
    </message>
    <message>
        <source>{}: the format “{}” is only written. To bring data back, use jsonl.</source>
        <extracomment>exchange/format.py</extracomment>
        <translation>{}: das Format „{}“ wird nur geschrieben. Um Daten zurückzuholen, jsonl nehmen.</translation>
    </message>
    <message>
        <source>{}: there are more than {} MB in it.</source>
        <extracomment>exchange/safe_zip.py</extracomment>
        <translation>{}: es sind mehr als {} MB darin.</translation>
    </message>
    <message>
        <source>{}: there are too many files in the archive.</source>
        <extracomment>exchange/safe_zip.py</extracomment>
        <translation>{}: im Archiv sind zu viele Dateien.</translation>
    </message>
    <message>
        <source>{}: there is no project file (.qde) in it.</source>
        <extracomment>exchange/refi_qda/formats.py</extracomment>
        <translation>{}: darin ist keine Projektdatei (.qde).</translation>
    </message>
    <message>
        <source>{}: there is no sheet of {}.</source>
        <extracomment>exchange/tables/xlsx.py</extracomment>
        <translation>{}: es gibt kein Blatt {}.</translation>
    </message>
    <message>
        <source>{}: there is no sheet “{}”, but {}.</source>
        <extracomment>exchange/tables/workbook.py</extracomment>
        <translation>{}: es gibt kein Blatt „{}“, sondern {}.</translation>
    </message>
    <message>
        <source>{}: there is no table of {}.</source>
        <extracomment>exchange/tables/csv_format.py, exchange/tables/parquet.py</extracomment>
        <translation>{}: es gibt keine Tabelle {}.</translation>
    </message>
    <message>
        <source>{}: there is no {} file in it.</source>
        <extracomment>exchange/uima/formats.py</extracomment>
        <translation>{}: darin ist keine {}-Datei.</translation>
    </message>
    <message>
        <source>{}: there is no “{}” in it.</source>
        <extracomment>exchange/safe_zip.py</extracomment>
        <translation>{}: darin ist kein „{}“.</translation>
    </message>
    <message>
        <source>{}: this is a codebook, which holds labels but no articles. Import it as a scheme.</source>
        <extracomment>exchange/refi_qda/formats.py</extracomment>
        <translation>{}: Das ist ein Codebuch, das Label, aber keine Artikel enthält. Importieren Sie es als Schema.</translation>
    </message>
    <message>
        <source>{}: words were found elsewhere than they should be</source>
        <extracomment>exchange/citron/reading.py</extracomment>
        <translation>{}: Wörter wurden anderswo gefunden, als sie sein sollten</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <extracomment>exchange/tables/native_rows.py, exchange/tables/table.py, model/filters/values.py</extracomment>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}: {} comes after {}. Write {}..{}.</source>
        <extracomment>model/filters/values.py</extracomment>
        <translation>{}: {} kommt nach {}. {}..{} schreiben.</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <extracomment>exchange/tables/csv_format.py</extracomment>
        <translation>{}: {}.</translation>
    </message>
    <message>
        <source>{}: “{}” in it is damaged and cannot be read.</source>
        <extracomment>exchange/safe_zip.py</extracomment>
        <translation>{}: „{}“ darin ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{}: “{}” in it is larger than {} MB.</source>
        <extracomment>exchange/safe_zip.py</extracomment>
        <translation>{}: „{}“ darin ist größer als {} MB.</translation>
    </message>
    <message>
        <source>{}: “{}” in it is packed so tightly that it can only be meant to fill the memory. It is not read.</source>
        <extracomment>exchange/safe_zip.py</extracomment>
        <translation>{}: „{}“ darin ist so dicht gepackt, dass es nur den Speicher füllen soll. Es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{}: “{}” in it: {}.</source>
        <extracomment>exchange/safe_zip.py</extracomment>
        <translation>{}: „{}“ darin: {}.</translation>
    </message>
    <message>
        <source>{}; give --option columns=… (columns: {})</source>
        <extracomment>exchange/tables/table.py</extracomment>
        <translation>{}; --option columns=… angeben (Spalten: {})</translation>
    </message>
    <message>
        <source>{}; give --option columns=… (keys: {})</source>
        <extracomment>exchange/tables/records.py</extracomment>
        <translation>{}; --option columns=… angeben (Schlüssel: {})</translation>
    </message>
    <message>
        <source>“or” stands between values of one field, as in {} or another value of {}. What has to fit besides is written without “or”.</source>
        <extracomment>model/filters/parsing.py</extracomment>
        <translation>„or“ steht zwischen Werten eines Feldes, wie in {} oder bei einem anderen Wert von {}. Was außerdem passen muss, steht ohne „or“.</translation>
    </message>
    <message>
        <source>“{}” at {}–{} was left out: no such place in the text</source>
        <extracomment>exchange/refi_qda/reading.py</extracomment>
        <translation>„{}“ bei {}–{} wurde ausgelassen: diese Stelle gibt es im Text nicht</translation>
    </message>
    <message>
        <source>“{}” begins or ends with a blank. Mark the words alone.</source>
        <extracomment>project/commands/step.py</extracomment>
        <translation>„{}“ beginnt oder endet mit einem Leerzeichen. Nur die Wörter markieren.</translation>
    </message>
    <message>
        <source>“{}” belongs to no content and became a mention</source>
        <extracomment>exchange/graph/reading.py</extracomment>
        <translation>„{}“ gehört zu keinem Inhalt und wurde eine Nennung</translation>
    </message>
    <message>
        <source>“{}” cannot be the id of a label</source>
        <extracomment>model/scheme.py</extracomment>
        <translation>„{}“ kann keine Kennung eines Labels sein</translation>
    </message>
    <message>
        <source>“{}” cannot be the name of a split. Use letters and digits.</source>
        <extracomment>project/splits.py</extracomment>
        <translation>„{}“ kann nicht der Name eines Teils sein. Buchstaben und Ziffern nehmen.</translation>
    </message>
    <message>
        <source>“{}” cannot be the name of an XML element.</source>
        <extracomment>exchange/xml_writing.py</extracomment>
        <translation>„{}“ kann nicht der Name eines XML-Elements sein.</translation>
    </message>
    <message>
        <source>“{}” cannot stand between cells: give one character.</source>
        <extracomment>exchange/tables/table.py</extracomment>
        <translation>„{}“ kann nicht zwischen Zellen stehen: ein einzelnes Zeichen angeben.</translation>
    </message>
    <message>
        <source>“{}” has no letter or number that could be looked for.</source>
        <extracomment>model/filters/values.py</extracomment>
        <translation>„{}“ hat keinen Buchstaben und keine Zahl, wonach sich suchen ließe.</translation>
    </message>
    <message>
        <source>“{}” in it: {}</source>
        <extracomment>exchange/office/docx.py, exchange/office/odt.py</extracomment>
        <translation>„{}“ darin: {}</translation>
    </message>
    <message>
        <source>“{}” is in use. Delete the label or merge it with another one, which says what becomes of its annotations.</source>
        <extracomment>project/commands/schemes.py</extracomment>
        <translation>„{}“ wird verwendet. Das Label löschen oder mit einem anderen zusammenführen; dabei ist anzugeben, was aus seinen Annotationen wird.</translation>
    </message>
    <message>
        <source>“{}” is neither true nor false</source>
        <extracomment>exchange/tables/cells.py</extracomment>
        <translation>„{}“ ist weder true noch false</translation>
    </message>
    <message>
        <source>“{}” is no date that is known</source>
        <extracomment>exchange/archive/articles.py</extracomment>
        <translation>„{}“ ist kein bekanntes Datum</translation>
    </message>
    <message>
        <source>“{}” is no date; kept as it is</source>
        <extracomment>exchange/tables/filing.py</extracomment>
        <translation>„{}“ ist kein Datum; bleibt, wie es ist</translation>
    </message>
    <message>
        <source>“{}” is no regular expression: {}. Mend it, or leave the rule empty.</source>
        <extracomment>exchange/archive/articles.py</extracomment>
        <translation>„{}“ ist kein regulärer Ausdruck: {}. Berichtigen oder die Regel leer lassen.</translation>
    </message>
    <message>
        <source>“{}” is not a date. Write it as year-month-day: 2031-05-14.</source>
        <extracomment>project/commands/documents.py</extracomment>
        <translation>„{}“ ist kein Datum. Als Jahr-Monat-Tag schreiben: 2031-05-14.</translation>
    </message>
    <message>
        <source>“{}” is not a list</source>
        <extracomment>exchange/tables/cells.py</extracomment>
        <translation>„{}“ ist keine Liste</translation>
    </message>
    <message>
        <source>“{}” is not a polarity of this project: {}.</source>
        <extracomment>project/commands/stances.py</extracomment>
        <translation>„{}“ ist keine Polarität dieses Projekts: {}.</translation>
    </message>
    <message>
        <source>“{}” is not a split. Write them as train=80,dev=10,test=10.</source>
        <extracomment>project/splits.py</extracomment>
        <translation>„{}“ ist keine Aufteilung. So schreiben: train=80,dev=10,test=10.</translation>
    </message>
    <message>
        <source>“{}” is not a whole number</source>
        <extracomment>exchange/tables/cells.py</extracomment>
        <translation>„{}“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>“{}” is not at {}-{}: taken at {}-{}</source>
        <extracomment>exchange/tables/native_rows.py</extracomment>
        <translation>„{}“ ist nicht bei {}-{}: bei {}-{} genommen</translation>
    </message>
    <message>
        <source>“{}” is not at {}-{}: “{}” is</source>
        <extracomment>exchange/tables/native_rows.py</extracomment>
        <translation>„{}“ ist nicht bei {}-{}: dort ist „{}“</translation>
    </message>
    <message>
        <source>“{}” is not in its sentence and was left out</source>
        <extracomment>exchange/newsmtsc/reading.py</extracomment>
        <translation>„{}“ ist nicht in seinem Satz und wurde ausgelassen</translation>
    </message>
    <message>
        <source>“{}” is not in that article.</source>
        <extracomment>project/commands/telling_apart.py</extracomment>
        <translation>„{}“ ist nicht in diesem Artikel.</translation>
    </message>
    <message>
        <source>“{}” is not like 5-16;20-28</source>
        <extracomment>exchange/tables/cells.py</extracomment>
        <translation>„{}“ ist nicht wie 5-16;20-28</translation>
    </message>
    <message>
        <source>“{}” is not one of the {}. Known: {}.</source>
        <extracomment>registry.py</extracomment>
        <translation>„{}“ ist nicht bekannt ({}). Bekannt: {}.</translation>
    </message>
    <message>
        <source>“{}” is not text</source>
        <extracomment>exchange/tables/cells.py</extracomment>
        <translation>„{}“ ist kein Text</translation>
    </message>
    <message>
        <source>“{}” is nothing that a column can be. There are {}.</source>
        <extracomment>exchange/columns.py</extracomment>
        <translation>„{}“ ist nichts, was eine Spalte sein kann. Es gibt {}.</translation>
    </message>
    <message>
        <source>“{}” is still used. Merge it with another entity, or give what leads to it to others first.</source>
        <extracomment>project/commands/entities.py</extracomment>
        <translation>„{}“ wird noch gebraucht. Mit einer anderen Entität zusammenführen, oder zuerst anderen geben, was dazu führt.</translation>
    </message>
    <message>
        <source>“{}” read with the day first</source>
        <extracomment>exchange/archive/articles.py</extracomment>
        <translation>„{}“ mit dem Tag zuerst gelesen</translation>
    </message>
    <message>
        <source>“{}” stands elsewhere in the text than the file says</source>
        <extracomment>exchange/label_studio/task_text.py</extracomment>
        <translation>„{}“ steht im Text anderswo, als die Datei sagt</translation>
    </message>
    <message>
        <source>“{}” was found elsewhere than it should be</source>
        <extracomment>exchange/newsmtsc/reading.py</extracomment>
        <translation>„{}“ wurde anderswo gefunden, als es sein sollte</translation>
    </message>
    <message>
        <source>“{}” was not taken: {}</source>
        <extracomment>exchange/graph/reading.py</extracomment>
        <translation>„{}“ wurde nicht genommen: {}</translation>
    </message>
    <message>
        <source>“{}”: its parts were taken as one span</source>
        <extracomment>exchange/graph/reading.py</extracomment>
        <translation>„{}“: seine Teile wurden als eine Spanne genommen</translation>
    </message>
</context>
<context>
    <name>scheme</name>
    <message numerus="yes">
        <source>%Ln labels of entities</source>
        <extracomment>gui/scheme/ready_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Label von Entitäten</numerusform>
            <numerusform>%Ln Labels von Entitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page labels</source>
        <extracomment>gui/scheme/ready_dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Seitenlabel</numerusform>
            <numerusform>%Ln Seitenlabels</numerusform>
        </translation>
    </message>
    <message>
        <source>A direct quote has quotation marks in it or around it</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Ein direktes Zitat hat Anführungszeichen in sich oder um sich</translation>
    </message>
    <message>
        <source>A mention refers to an entity</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Eine Nennung bezieht sich auf eine Entität</translation>
    </message>
    <message>
        <source>A quote has a cue</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Ein Zitat hat ein Signalwort</translation>
    </message>
    <message>
        <source>A quote has a source</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Ein Zitat hat eine Quelle</translation>
    </message>
    <message>
        <source>A quote has a speaker</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Ein Zitat hat einen Sprecher</translation>
    </message>
    <message>
        <source>A quote shares no words with another that does not report it</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Ein Zitat teilt keine Wörter mit einem anderen, das es nicht wiedergibt</translation>
    </message>
    <message>
        <source>A stance has evidence</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Eine Haltung hat einen Beleg</translation>
    </message>
    <message>
        <source>A stance is said to be explicit or implied</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Eine Haltung ist als ausdrücklich oder erschlossen angegeben</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>gui/scheme/color_field.py</extracomment>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>An indirect quote does not stand in quotation marks as a whole</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Ein indirektes Zitat steht nicht als Ganzes in Anführungszeichen</translation>
    </message>
    <message>
        <source>As all others</source>
        <extracomment>gui/scheme/color_field.py</extracomment>
        <translation>Wie alle anderen</translation>
    </message>
    <message>
        <source>As events</source>
        <extracomment>gui/scheme/color_field.py</extracomment>
        <translation>Wie Ereignisse</translation>
    </message>
    <message>
        <source>As organizations</source>
        <extracomment>gui/scheme/color_field.py</extracomment>
        <translation>Wie Organisationen</translation>
    </message>
    <message>
        <source>As persons</source>
        <extracomment>gui/scheme/color_field.py</extracomment>
        <translation>Wie Personen</translation>
    </message>
    <message>
        <source>As places</source>
        <extracomment>gui/scheme/color_field.py</extracomment>
        <translation>Wie Orte</translation>
    </message>
    <message>
        <source>Attribution as in PolNeAR</source>
        <extracomment>gui/scheme/ready_dialog.py</extracomment>
        <translation>Zuschreibung wie in PolNeAR</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>gui/scheme/color_field.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Angaben zum Artikel</translation>
    </message>
    <message>
        <source>Entities</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Entities only</source>
        <extracomment>gui/scheme/ready_dialog.py</extracomment>
        <translation>Nur Entitäten</translation>
    </message>
    <message>
        <source>Every quotation mark of an article is accounted for</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Jedes Anführungszeichen eines Artikels ist zugeordnet</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>gui/scheme/color_field.py</extracomment>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Headline, byline, captions, adverts…</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Überschrift, Autorenzeile, Bildunterschriften, Anzeigen …</translation>
    </message>
    <message>
        <source>Headline, outlet, date and byline are looked for</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Überschrift, Medium, Datum und Autorenzeile werden gesucht</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>gui/scheme/color_field.py</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <extracomment>gui/scheme/color_field.py</extracomment>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>gui/scheme/color_field.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Mentions</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>Mixed</source>
        <extracomment>gui/scheme/color_field.py</extracomment>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Names of persons, organizations, places…</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Namen von Personen, Organisationen, Orten …</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>gui/scheme/color_field.py</extracomment>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>News: quotes and stance</source>
        <extracomment>gui/scheme/ready_dialog.py</extracomment>
        <translation>Nachrichten: Zitate und Haltung</translation>
    </message>
    <message>
        <source>No quotation mark in a quote has lost its pair</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Kein Anführungszeichen in einem Zitat hat sein Gegenstück verloren</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Teile der Seite</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Stances</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Haltungen</translation>
    </message>
    <message>
        <source>The source of a quote is not in its own content</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Die Quelle eines Zitats steht nicht in seinem eigenen Inhalt</translation>
    </message>
    <message>
        <source>Which mentions are of the same one, in all articles</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Welche Nennungen dieselbe Entität meinen, in allen Artikeln</translation>
    </message>
    <message>
        <source>Who said what: sources, cues, contents</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Wer was gesagt hat: Quellen, Signalwörter, Inhalte</translation>
    </message>
    <message>
        <source>Who stands where, with the evidence</source>
        <extracomment>gui/scheme/rules_pages.py</extracomment>
        <translation>Wer wozu steht, mit Belegen</translation>
    </message>
    <message numerus="yes">
        <source>by %Ln annotations</source>
        <extracomment>gui/scheme/label_page.py</extracomment>
        <translation>
            <numerusform>von %Ln Annotation</numerusform>
            <numerusform>von %Ln Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>by no annotation</source>
        <extracomment>gui/scheme/label_page.py</extracomment>
        <translation>von keiner Annotation</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <extracomment>gui/scheme/label_page.py</extracomment>
        <translation>
            <numerusform>in %Ln Artikel</numerusform>
            <numerusform>in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>quotes</source>
        <extracomment>gui/scheme/ready_dialog.py</extracomment>
        <translation>Zitate</translation>
    </message>
    <message numerus="yes">
        <source>stances of %Ln polarities</source>
        <extracomment>gui/scheme/ready_dialog.py</extracomment>
        <translation>
            <numerusform>Haltungen mit %Ln Polarität</numerusform>
            <numerusform>Haltungen mit %Ln Polaritäten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Always</source>
        <extracomment>gui/dialogs/settings_dialog.py</extracomment>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Another language is there from the next start on.</source>
        <extracomment>settings:Settings.about</extracomment>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Articles looked through at once</source>
        <extracomment>settings:Settings.label</extracomment>
        <translation>Gleichzeitig durchsuchte Artikel</translation>
    </message>
    <message>
        <source>As in “Paris rejected the offer”.</source>
        <extracomment>settings:Settings.about</extracomment>
        <translation>Wie in „Paris lehnte das Angebot ab“.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>gui/dialogs/settings_dialog.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Attitudes are wishes, plans and beliefs. The higher the likelihood, the fewer suggestions there are and the more of them are right. It counts from the next search on; F5 looks again at what is not done.</source>
        <extracomment>settings:Settings.about</extracomment>
        <translation>Einstellungen sind Wünsche, Pläne und Überzeugungen. Je höher die Wahrscheinlichkeit, desto weniger Vorschläge gibt es und desto mehr davon stimmen. Das zählt ab der nächsten Suche; F5 durchsucht erneut, was nicht fertig ist.</translation>
    </message>
    <message>
        <source>Back up before large changes</source>
        <extracomment>settings:Settings.label</extracomment>
        <translation>Vor großen Änderungen sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>gui/dialogs/settings_dialog.py</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Before many articles are imported or looked at again, and before labels or the scheme change everywhere.</source>
        <extracomment>settings:Settings.about</extracomment>
        <translation>Bevor viele Artikel importiert oder neu durchsucht werden, und bevor sich Label oder das Schema überall ändern.</translation>
    </message>
    <message>
        <source>Begin with what was open at the last time</source>
        <extracomment>settings:Settings.label</extracomment>
        <translation>Mit dem beginnen, was zuletzt offen war</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>settings:Settings.label</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>gui/dialogs/settings_dialog.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Fewer where the window has no room for so many.</source>
        <extracomment>settings:Settings.about</extracomment>
        <translation>Weniger, wo im Fenster nicht so viele Platz haben.</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>gui/dialogs/settings_dialog.py</extracomment>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Height of its lines</source>
        <extracomment>settings:Settings.label</extracomment>
        <translation>Höhe seiner Zeilen</translation>
    </message>
    <message>
        <source>High contrast, black</source>
        <extracomment>gui/dialogs/settings_dialog.py</extracomment>
        <translation>Hoher Kontrast, schwarz</translation>
    </message>
    <message>
        <source>High contrast, white</source>
        <extracomment>gui/dialogs/settings_dialog.py</extracomment>
        <translation>Hoher Kontrast, weiß</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>settings:Settings.label</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Let what the mouse selects snap to whole words</source>
        <extracomment>settings:Settings.label</extracomment>
        <translation>Auswahl mit der Maus auf ganze Wörter ausdehnen</translation>
    </message>
    <message>
        <source>Letters on a line, at most</source>
        <extracomment>settings:Settings.label</extracomment>
        <translation>Höchstens Buchstaben je Zeile</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>gui/dialogs/settings_dialog.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look for suggestions after every import</source>
        <extracomment>settings:Settings.label</extracomment>
        <translation>Nach jedem Import Vorschläge suchen</translation>
    </message>
    <message>
        <source>Minutes of work between two backups</source>
        <extracomment>settings:Settings.label</extracomment>
        <translation>Minuten Arbeit zwischen zwei Sicherungen</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>gui/dialogs/settings_dialog.py</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Plain text in which all is clear is then imported at once.</source>
        <extracomment>settings:Settings.about</extracomment>
        <translation>Reiner Text, an dem alles klar ist, wird dann sofort importiert.</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>gui/dialogs/settings_dialog.py</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Room for them, at most</source>
        <extracomment>settings:Settings.label</extracomment>
        <translation>Platz dafür, höchstens</translation>
    </message>
    <message>
        <source>Show what an import would do before it is done</source>
        <extracomment>settings:Settings.label</extracomment>
        <translation>Vor einem Import zeigen, was er tun würde</translation>
    </message>
    <message>
        <source>Size of the article&apos;s text</source>
        <extracomment>settings:Settings.label</extracomment>
        <translation>Größe des Artikeltexts</translation>
    </message>
    <message>
        <source>Suggest attitudes that are at least this likely</source>
        <extracomment>settings:Settings.label</extracomment>
        <translation>Einstellungen vorschlagen ab dieser Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Suggest speech that is at least this likely</source>
        <extracomment>settings:Settings.label</extracomment>
        <translation>Äußerungen vorschlagen ab dieser Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>gui/dialogs/settings_dialog.py</extracomment>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Take a capital for its government where it acts or speaks</source>
        <extracomment>settings:Settings.label</extracomment>
        <translation>Eine Hauptstadt, die handelt oder spricht, für ihre Regierung nehmen</translation>
    </message>
    <message>
        <source>The newest ten are kept, then one of an hour, of a day and of a week. The three newest, those you asked for, and those from before a repair, an update or a restore are kept whatever their size.</source>
        <extracomment>settings:Settings.about</extracomment>
        <translation>Die neuesten zehn bleiben, danach je eine für eine Stunde, einen Tag und eine Woche. Die drei neuesten, die gewünschten und die von vor einer Reparatur, einer Anpassung oder einem Wiederherstellen bleiben, so groß sie auch sind.</translation>
    </message>
    <message>
        <source>They are made beside the project while you go on, where something changed. 0 makes none.</source>
        <extracomment>settings:Settings.about</extracomment>
        <translation>Sie entstehen neben dem Projekt, während Sie weiterarbeiten, wenn sich etwas geändert hat. Bei 0 gibt es keine.</translation>
    </message>
    <message>
        <source>Typeface</source>
        <extracomment>settings:Settings.label</extracomment>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>When there is something to see</source>
        <extracomment>gui/dialogs/settings_dialog.py</extracomment>
        <translation>Wenn es etwas zu sehen gibt</translation>
    </message>
    <message>
        <source>With Alt it stays exactly as it was selected.</source>
        <extracomment>settings:Settings.about</extracomment>
        <translation>Mit Alt bleibt es genau so ausgewählt.</translation>
    </message>
    <message>
        <source>With serifs: {}</source>
        <extracomment>gui/dialogs/settings_dialog.py</extracomment>
        <translation>Mit Serifen: {}</translation>
    </message>
    <message>
        <source>Without it Pressmark begins with its start page.</source>
        <extracomment>settings:Settings.about</extracomment>
        <translation>Sonst beginnt Pressmark mit der Startseite.</translation>
    </message>
    <message>
        <source>Without serifs: {}</source>
        <extracomment>gui/dialogs/settings_dialog.py</extracomment>
        <translation>Ohne Serifen: {}</translation>
    </message>
    <message>
        <source>Your name, kept with what you annotate</source>
        <extracomment>settings:Settings.label</extracomment>
        <translation>Name, der bei den Annotationen steht</translation>
    </message>
</context>
<context>
    <name>statistics</name>
    <message>
        <source>(no outlet)</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>(kein Medium)</translation>
    </message>
    <message>
        <source>(no speaker)</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>(kein Sprecher)</translation>
    </message>
    <message>
        <source>A column is a month.</source>
        <extracomment>gui/statistics/days.py</extracomment>
        <translation>Eine Säule ist ein Monat.</translation>
    </message>
    <message>
        <source>A column is a week, from its Monday.</source>
        <extracomment>gui/statistics/days.py</extracomment>
        <translation>Eine Säule ist eine Woche ab Montag.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Annotator</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Annotiert von</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles by state</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Artikel nach Zustand</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>gui/statistics/days.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Decisions by annotator</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Entscheidungen nach Person</translation>
    </message>
    <message>
        <source>Decisions over time</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Entscheidungen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Direct</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Entities by type</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Entitäten nach Art</translation>
    </message>
    <message>
        <source>Entity</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Holder and target</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Träger und Ziel</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Indirect</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Indirekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kinds of quotes</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Arten von Zitaten</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Label</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>gui/statistics/days.py</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Von Hand angelegt</translation>
    </message>
    <message>
        <source>Mentions</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>Mentions by label</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Nennungen nach Label</translation>
    </message>
    <message>
        <source>Mentions: {}. Entities: {}.</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Nennungen: {}. Entitäten: {}.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Most mentioned</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Am häufigsten genannt</translation>
    </message>
    <message>
        <source>Most quoted</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Am häufigsten zitiert</translation>
    </message>
    <message>
        <source>No articles yet. Import some with {import_articles}.</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Noch keine Artikel. Mit {import_articles} importieren.</translation>
    </message>
    <message>
        <source>No stances here yet. Press {stance} in an article to say who stands where.</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Hier noch keine Haltungen. In einem Artikel {stance} drücken und angeben, wer wozu steht.</translation>
    </message>
    <message>
        <source>No time to show yet: it is counted from one step of work to the next.</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Noch keine Zeit zu zeigen: Sie wird von einem Arbeitsschritt zum nächsten gezählt.</translation>
    </message>
    <message>
        <source>Nobody is quoted here yet. Find suggestions ({look_again}), or select what somebody said and press {quote}.</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Hier ist noch niemand zitiert. Vorschläge suchen ({look_again}), oder das Gesagte auswählen und {quote} drücken.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Nothing is labelled here yet. Find suggestions ({look_again}), or select words in an article and press {entity}.</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Hier hat noch nichts ein Label. Vorschläge suchen ({look_again}), oder Wörter in einem Artikel auswählen und {entity} drücken.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Teile der Seite</translation>
    </message>
    <message>
        <source>Polarity</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Quotes: {}. Speakers: {}. Quotes without a speaker: {}.</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Zitate: {}. Sprecher: {}. Zitate ohne Sprecher: {}.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Speakers</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Stances</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Haltungen</translation>
    </message>
    <message>
        <source>Stances by outlet</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Haltungen nach Medium</translation>
    </message>
    <message>
        <source>Stances by polarity</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Haltungen nach Polarität</translation>
    </message>
    <message>
        <source>Stances: {}.</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Haltungen: {}.</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The article</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>The first {} of {}</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Die ersten {} von {}</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time by annotator</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Zeit nach Person</translation>
    </message>
    <message>
        <source>Time over days</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Zeit nach Tagen</translation>
    </message>
    <message>
        <source>Time per article</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Zeit je Artikel</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>gui/statistics/chart.py</extracomment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>What became of suggestions</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Was aus Vorschlägen wurde</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>Wer wozu steht</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>gui/statistics/days.py</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>gui/statistics/days.py</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{} % of the articles are done or skipped. Decisions: {}.</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>{} % der Artikel sind fertig oder übersprungen. Entscheidungen: {}.</translation>
    </message>
    <message>
        <source>{} at work on {} articles; half of them took at most {}. Counted is the time between two steps, without breaks of more than five minutes.</source>
        <extracomment>gui/statistics/figures.py</extracomment>
        <translation>{} Arbeit an {} Artikeln; die Hälfte davon dauerte höchstens {}. Gezählt wird die Zeit zwischen zwei Schritten, ohne Pausen von mehr als fünf Minuten.</translation>
    </message>
    <message>
        <source>{} h</source>
        <extracomment>gui/statistics/chart.py</extracomment>
        <translation>{} h</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <extracomment>gui/statistics/chart.py</extracomment>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <source>{} min</source>
        <extracomment>gui/statistics/chart.py</extracomment>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <extracomment>gui/statistics/chart.py</extracomment>
        <translation>{} min {} s</translation>
    </message>
    <message>
        <source>{} s</source>
        <extracomment>gui/statistics/chart.py</extracomment>
        <translation>{} s</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message numerus="yes">
        <source>%Ln articles could not be searched.</source>
        <extracomment>gui/dialogs/transfer_dialogs.py</extracomment>
        <translation>
            <numerusform>%Ln Artikel konnte nicht durchsucht werden.</numerusform>
            <numerusform>%Ln Artikel konnten nicht durchsucht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles got a new text.</source>
        <extracomment>gui/importing/report.py</extracomment>
        <translation>
            <numerusform>%Ln Artikel bekam einen neuen Text.</numerusform>
            <numerusform>%Ln Artikel bekamen einen neuen Text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were added.</source>
        <extracomment>gui/importing/report.py</extracomment>
        <translation>
            <numerusform>%Ln Artikel wurde hinzugefügt.</numerusform>
            <numerusform>%Ln Artikel wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <extracomment>gui/importing/report.py</extracomment>
        <translation>
            <numerusform>%Ln konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already and stay as they are.</source>
        <extracomment>gui/importing/report.py</extracomment>
        <translation>
            <numerusform>%Ln war schon da und bleibt, wie er ist.</numerusform>
            <numerusform>%Ln waren schon da und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>gui/dialogs/transfer_dialogs.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>gui/importing/report.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message numerus="yes">
        <source>Found %Ln suggestions</source>
        <extracomment>gui/dialogs/transfer_dialogs.py</extracomment>
        <translation>
            <numerusform>%Ln Vorschlag gefunden</numerusform>
            <numerusform>%Ln Vorschläge gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>gui/importing/report.py</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>gui/dialogs/transfer_dialogs.py</extracomment>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>What became of it</source>
        <extracomment>gui/importing/report.py</extracomment>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Why it could not be searched</source>
        <extracomment>gui/dialogs/transfer_dialogs.py</extracomment>
        <translation>Warum er nicht durchsucht werden konnte</translation>
    </message>
    <message>
        <source>Why, or what was assumed</source>
        <extracomment>gui/importing/report.py</extracomment>
        <translation>Warum, oder was angenommen wurde</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>gui/importing/report.py</extracomment>
        <translation>importiert</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <extracomment>gui/dialogs/transfer_dialogs.py</extracomment>
        <translation>
            <numerusform>in %Ln Artikel</numerusform>
            <numerusform>in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>not imported</source>
        <extracomment>gui/importing/report.py</extracomment>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <extracomment>gui/importing/report.py</extracomment>
        <translation>{}, Zeile {}</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <extracomment>gui/wording.py</extracomment>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>form of a time</comment>
        <extracomment>gui/wording.py</extracomment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>In {}: only quotation marks and page parts are suggested</source>
        <extracomment>gui/wording.py</extracomment>
        <translation>In {}: nur Anführungszeichen und Teile der Seite werden vorgeschlagen</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>form of a date</comment>
        <extracomment>gui/wording.py</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <comment>form of a date</comment>
        <extracomment>gui/wording.py</extracomment>
        <translation>dd.MM.yyyy HH:mm</translation>
    </message>
    <message>
        <source>“{}”</source>
        <extracomment>gui/wording.py</extracomment>
        <translation>„{}“</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>accepted</source>
        <extracomment>model.review:Status</extracomment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>attitude</source>
        <extracomment>model.attribution:Act</extracomment>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>byline</source>
        <extracomment>model.document:RegionLabel</extracomment>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>caption</source>
        <extracomment>model.document:RegionLabel</extracomment>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>model.document:RegionLabel</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>dateline</source>
        <extracomment>model.document:RegionLabel</extracomment>
        <translation>Ortszeile</translation>
    </message>
    <message>
        <source>direct</source>
        <extracomment>model.attribution:QuoteKind</extracomment>
        <translation>direkt</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>model.document:DocumentState</extracomment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>furniture</source>
        <extracomment>model.document:RegionLabel</extracomment>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>headline</source>
        <extracomment>model.document:RegionLabel</extracomment>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>indirect</source>
        <extracomment>model.attribution:QuoteKind</extracomment>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>model.attribution:QuoteKind</extracomment>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>model.document:DocumentState</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>model.review:Status</extracomment>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>model.document:DocumentState</extracomment>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>speech</source>
        <extracomment>model.attribution:Act</extracomment>
        <translation>Äußerung</translation>
    </message>
    <message>
        <source>subheading</source>
        <extracomment>model.document:RegionLabel</extracomment>
        <translation>Zwischentitel</translation>
    </message>
    <message>
        <source>suggested</source>
        <extracomment>model.review:Status</extracomment>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>todo</source>
        <extracomment>model.document:DocumentState</extracomment>
        <translation>zu tun</translation>
    </message>
</context>
</TS>
