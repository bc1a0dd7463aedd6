"""The tables of a project file, as the statements that make them.

The comment after each opening bracket is the table's purpose in the generated schema
page. Journaled columns hold integers and text only: SQLite's JSON rounds floats, which
would look like a conflict when a step is taken back. No check calls a function of JSON:
`trusted_schema = off` forbids those in a schema.
"""

from __future__ import annotations

REVIEW = """
    status text not null check (status in ('suggested', 'accepted', 'rejected')),
    origin integer not null references origin (id),
    score integer check (score between 0 and 1000),
    corrects text,
    at text not null"""

TABLES = (
    """create table property ( -- what is true of the whole project
    id integer primary key,
    name text not null unique,
    value text not null
) strict""",
    """create table annotator ( -- a person who annotates
    id integer primary key,
    name text not null unique check (name <> '')
) strict""",
    """create table origin ( -- who or what makes annotations
    id integer primary key,
    kind text not null check (kind in ('annotator', 'pipeline', 'import')),
    name text not null,
    version text not null default '',
    unique (kind, name, version)
) strict""",
    """create table scheme ( -- what the project annotates and the labels it allows
    id integer primary key,
    name text not null,
    definition text not null
) strict""",
    """create table text ( -- the text of a document, stored once and never changed
    id integer primary key,
    sha256 text not null unique,
    content text not null
) strict""",
    """create table document ( -- an article; removed: 1 is hidden, 2 still arriving
    id integer primary key,
    uuid text not null unique,
    name text not null,
    text integer not null references text (id),
    state text not null check (state in ('todo', 'open', 'done', 'skipped')),
    headline text,
    byline text,
    outlet text,
    published text,
    dateline text,
    url text,
    language text,
    more text not null default '{}',
    removed integer not null default 0 check (removed in (0, 1, 2))
) strict""",
    "create index document_by_text on document (text)",
    "create index document_by_state on document (removed, state)",
    # The list of articles is read from these, not from the articles. They do not begin
    # with “removed”, which would seem as good as a key to SQLite, and is not.
    "create index document_by_arrival on document (id) where removed = 0",
    """create index document_by_outlet on document (outlet collate nocase)
    where removed = 0""",
    "create index document_by_date on document (published) where removed = 0",
    """create table arrival ( -- where a document came from, and what was changed
    id integer primary key,
    document integer not null references document (id) on delete cascade,
    source text not null,
    line integer,
    remarks text not null,
    at text not null
) strict""",
    "create index arrival_by_document on arrival (document)",
    """create table run ( -- one execution of a pipeline
    id integer primary key,
    origin integer not null references origin (id),
    layers text not null,
    at text not null
) strict""",
    """create table extracted ( -- which layers a run has looked for in a document
    id integer primary key,
    document integer not null references document (id) on delete cascade,
    layer text not null,
    run integer not null references run (id),
    unique (document, layer, run)
) strict""",
    f"""create table region ( -- a stretch of the page other than running text
    id integer primary key,
    uuid text not null unique,
    document integer not null references document (id) on delete cascade,
    "start" integer not null check ("start" >= 0),
    "end" integer not null check ("end" > "start"),
    label text not null,{REVIEW}
) strict""",
    "create index region_by_document on region (document, status)",
    "create index region_by_status on region (status, document)",
    "create index region_by_label on region (label collate nocase, document, status)",
    """create table entity ( -- what mentions refer to; belongs to the whole project
    id integer primary key,
    uuid text not null unique,
    name text not null,
    type text not null,
    aliases text not null default '[]',
    link text
) strict""",
    "create index entity_by_name on entity (name, type)",
    """create table document_entity ( -- the entities of a document
    id integer primary key,
    document integer not null references document (id) on delete cascade,
    entity integer not null references entity (id) on delete cascade,
    unique (document, entity)
) strict""",
    "create index document_entity_by_entity on document_entity (entity)",
    f"""create table mention ( -- a span that refers to an entity
    id integer primary key,
    uuid text not null unique,
    document integer not null references document (id) on delete cascade,
    "start" integer not null check ("start" >= 0),
    "end" integer not null check ("end" > "start"),
    label text not null,
    entity integer references entity (id),{REVIEW}
) strict""",
    "create index mention_by_document on mention (document, status)",
    "create index mention_by_status on mention (status, document)",
    "create index mention_by_label on mention (label collate nocase, document, status)",
    "create index mention_by_entity on mention (entity, document)",
    f"""create table attribution ( -- who said what; its spans are in fragment
    id integer primary key,
    uuid text not null unique,
    document integer not null references document (id) on delete cascade,
    kind text not null check (kind in ('direct', 'indirect', 'mixed')),
    act text check (act in ('speech', 'attitude')),
    speaker integer references entity (id),
    printed integer references entity (id),
    parent integer references attribution (id),{REVIEW}
) strict""",
    "create index attribution_by_document on attribution (document, status)",
    "create index attribution_by_status on attribution (status, document)",
    "create index attribution_by_speaker on attribution (speaker, document)",
    "create index attribution_by_printed on attribution (printed)",
    "create index attribution_by_parent on attribution (parent)",
    """create table fragment ( -- one span of a role of an attribution
    id integer primary key,
    attribution integer not null references attribution (id) on delete cascade,
    role text not null check (role in ('source', 'cue', 'content')),
    "start" integer not null check ("start" >= 0),
    "end" integer not null check ("end" > "start")
) strict""",
    "create index fragment_by_attribution on fragment (attribution)",
    f"""create table stance ( -- where a holder (null is the article) stands
    id integer primary key,
    uuid text not null unique,
    document integer not null references document (id) on delete cascade,
    holder integer references entity (id),
    target integer references entity (id),
    topic text,
    polarity text not null,
    explicit integer check (explicit in (0, 1)),
    note text not null default '',{REVIEW},
    check ((target is null) <> (topic is null))
) strict""",
    "create index stance_by_document on stance (document, status)",
    "create index stance_by_status on stance (status, document)",
    "create index stance_by_holder on stance (holder, document)",
    "create index stance_by_target on stance (target, document)",
    """create table evidence ( -- what justifies a stance: an attribution or passages
    id integer primary key,
    stance integer not null references stance (id) on delete cascade,
    attribution integer references attribution (id)
) strict""",
    "create index evidence_by_stance on evidence (stance)",
    "create index evidence_by_attribution on evidence (attribution)",
    """create table passage ( -- one span of evidence that is not an attribution
    id integer primary key,
    evidence integer not null references evidence (id) on delete cascade,
    "start" integer not null check ("start" >= 0),
    "end" integer not null check ("end" > "start")
) strict""",
    "create index passage_by_evidence on passage (evidence)",
    """create table note ( -- a remark on an annotation, an entity or the document
    id integer primary key,
    uuid text not null unique,
    document integer not null references document (id) on delete cascade,
    "on" text,
    text text not null,
    resolved integer not null default 0 check (resolved in (0, 1)),
    author text not null,
    at text not null
) strict""",
    "create index note_by_document on note (document, resolved)",
    """create table step ( -- one thing done; recorded is 0 where it can be made again
    id integer primary key,
    kind text not null,
    annotator integer not null references annotator (id),
    at text not null,
    reverts integer references step (id),
    subject text,
    recorded integer not null check (recorded in (0, 1)),
    hash text
) strict""",
    """create table change ( -- one row that a step changed, before and after, as JSON
    id integer primary key,
    step integer not null references step (id),
    table_name text not null,
    row_id integer not null,
    document integer,
    before text,
    after text,
    check (before is not null or after is not null)
) strict""",
    "create index change_by_step on change (step)",
    "create index change_by_document on change (document)",
    "create index change_by_row on change (table_name, row_id)",
    """create virtual table text_search using fts5 (
    content, content='text', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2'
)""",
    """create virtual table title_search using fts5 (
    headline, outlet, byline, name, content='document', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2'
)""",
    """create virtual table entity_search using fts5 (
    name, aliases, content='entity', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2'
)""",
)

SEALS = """create table seal ( -- sums of the hashes of rows, which show damage
    table_name text not null,
    block integer not null,
    sum integer not null,
    primary key (table_name, block)
) without rowid, strict"""
"""The table that the second schema added."""

SEARCHED = {
    "title_search": ("document", ("headline", "outlet", "byline", "name")),
    "entity_search": ("entity", ("name", "aliases")),
}
"""The full-text indexes that follow a table, each with the table and its columns."""

JOURNALED = {
    "document": "{row}.id",
    "region": "{row}.document",
    "entity": "null",
    "document_entity": "{row}.document",
    "mention": "{row}.document",
    "attribution": "{row}.document",
    "fragment": "(select document from attribution where id = {row}.attribution)",
    "stance": "{row}.document",
    "evidence": "(select document from stance where id = {row}.stance)",
    "passage": "(select s.document from evidence e join stance s on s.id = e.stance"
    " where e.id = {row}.evidence)",
    "note": "{row}.document",
    "scheme": "null",
    "property": "null",
}
"""The journaled tables, each with the SQL that finds the document of a row."""

ANNOTATION_TABLES = ("region", "mention", "attribution", "stance")
"""The tables whose rows a person decides on."""
