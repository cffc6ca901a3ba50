"""What the app knows of a language's numbers: the table ``[numbers]`` of ``languages/CODE.toml``.

All words are in lower case. Every field has a default that knows nothing: a language without the table still
has its digits, signs, ISO dates and years read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from variorum.model import Approximation

Values = Mapping[str, float]
Hedges = Mapping[str, Approximation]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartOfUnit:
    """A smaller unit, told in the larger: a cent is 0.01 dollars."""

    unit: str
    times: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """How parts of a whole are told."""

    alone: Values = field(default_factory=dict)  # "half" -> 0.5
    parts: Mapping[str, int] = field(default_factory=dict)  # "thirds" -> 3, behind a number or an article
    ambiguous: frozenset[str] = frozenset()  # parts that are ordinals too: "a third man"
    joins: tuple[str, ...] = ()  # "one in three"
    every: tuple[str, ...] = ()  # "every third", German "jeder Dritte"
    ordinals: Mapping[str, int] = field(default_factory=dict)  # what may follow ``every``
    not_of: frozenset[str] = frozenset()  # what a part is no share of: French "quart de finale"
    of_units: tuple[str, ...] = ()  # before a unit of which it is a part: "a quarter of an hour"
    noun_between: bool = False  # French "une femme sur cinq"
    not_lone_behind: frozenset[str] = frozenset()  # the same of an article and a part: French "à un tiers"
    not_behind: frozenset[str] = (
        frozenset()
    )  # words before it that make something else of it: "the second half"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """How the time of day is told."""

    behind: tuple[str, ...] = ()  # "o'clock", German "Uhr": the number before is a time
    hours: tuple[str, ...] = ()  # the same, but only behind ``before``, since they tell durations too
    scheduled: tuple[str, ...] = ()  # what has its time behind it: French "le train de 6 h 52"
    before: tuple[str, ...] = ()  # Spanish "a las": the number behind is a time
    about: tuple[str, ...] = ()  # make a time a rough one: "shortly after", German "gegen"
    beside_hours: tuple[str, ...] = ()  # of those, before an hour alone: "shortly after three"
    half_days: Mapping[str, int] = field(default_factory=dict)  # behind a time, hours to add: "p.m." -> 12
    twelve: Mapping[str, int] = field(default_factory=dict)  # what twelve is then: Spanish "de la noche" -> 0
    named: Mapping[str, str] = field(default_factory=dict)  # "noon" -> "12:00"
    minutes_before: Mapping[str, int] = field(default_factory=dict)  # "half past" -> 30
    minutes_behind: Mapping[str, int] = field(default_factory=dict)  # Spanish "y media" -> 30
    bare_hours: bool = False  # ``before`` is enough: Spanish "a las nueve"
    bare: bool = False  # "17:20" alone is a time rather than a score


@dataclass(frozen=True, slots=True, kw_only=True)
class Decades:
    """How decades are told."""

    words: Mapping[str, int] = field(default_factory=dict)  # "nineties" -> 1990
    before: tuple[str, ...] = ()  # French "années": the number behind is a decade
    articles: tuple[str, ...] = ()  # the same, where nothing is counted: Spanish "en los noventa"
    endings: tuple[str, ...] = ()  # "s", German "er-jahre": the number before is a decade


@dataclass(frozen=True, slots=True, kw_only=True)
class Ages:
    """How ages are told, other than in years."""

    endings: tuple[str, ...] = ()  # "-year-old"
    adjective_endings: tuple[str, ...] = ()  # of ages behind their noun: Italian "-enne"
    before: tuple[str, ...] = ()  # "aged"
    events: frozenset[str] = frozenset()  # of a life, near ``at``: "retired", German "heiratete"
    at: tuple[str, ...] = ()  # between an event and an age: "at", Spanish "a los"
    between_commas: bool = False  # "Ms. Carver, 42, said"
    in_brackets: bool = False  # "Ute Carver (42)"
    words: Mapping[str, int] = field(default_factory=dict)  # "octogenarian" -> 80
    beyond: tuple[str, ...] = ()  # open those that tell the least: Italian "ultraottantenne"
    links: frozenset[str] = frozenset()  # words between a person and an age: "turned", Spanish "de"
    between: frozenset[str] = frozenset()  # others that may stand there: "who"
    years_alone: bool = False  # "23 años" may be an age, where English has "23 years old"
    people: tuple[str, ...] = ()  # "children", whose number behind one of ``bounds`` is an age
    bounds: tuple[str, ...] = ()  # "under", Spanish "entre"
    person_endings: tuple[str, ...] = ()  # of words for people, beside whom a number is an age: "-er"
    lasting: frozenset[str] = frozenset()  # what has years and no age: Spanish "condena"
    lasting_endings: tuple[str, ...] = ()  # of such words: German "-strafe"
    owners: tuple[str, ...] = ()  # "in his 40s", where "the 40s" are a decade
    phases: Mapping[str, int] = field(default_factory=dict)  # years to add: "mid" -> 5


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)  # patterns are kept for each: told by identity
class Days:
    """How days are told by name; the names themselves are ``desk.weekdays``."""

    names: Mapping[str, int] = field(default_factory=dict)  # other names: German "sonnabend" -> 5, Monday = 0
    endings: tuple[str, ...] = ()  # in one word with the day: German "abend"
    habitual: frozenset[str] = frozenset()  # before a day that comes again and again: "every"
    ahead: frozenset[str] = frozenset()  # before a day to come: "until"
    bounds: frozenset[str] = frozenset()  # before a day that ends or begins something: "until", "since"
    nights: tuple[str, ...] = ()  # before two days that are one night: German "Nacht von ... auf ..."
    night_joins: tuple[str, ...] = ()  # between them: "to", German "auf"
    relative: Mapping[str, int] = field(default_factory=dict)  # "yesterday" -> -1
    years: Mapping[str, int] = field(default_factory=dict)  # "last year" -> -1
    before_months: frozenset[str] = frozenset()  # show that the word behind is a month: "in May"
    seasons: Mapping[str, int] = field(default_factory=dict)  # "spring" -> 21, as in ISO 8601-2
    before_seasons: tuple[str, ...] = ()  # show that the word behind is a season: "since the"
    year_ends: tuple[str, ...] = ()  # "end of the year"
    month_ends: tuple[str, ...] = ()  # "end of the month"
    weekends: tuple[str, ...] = ()  # "weekend"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)  # patterns are kept for each: told by identity
class Numbers:
    """Number words, units and hedges, all in lower case."""

    words: Values = field(default_factory=dict)
    compounds: bool = False  # number words are written as one: German "zweihundertfünfzig"
    compound_joiner: str = ""  # stands between them: German "und"
    compound_one: str = ""  # one within such a word: German "ein"
    compound_half: str = ""  # ends one, a half more: German "einhalb"
    compound_endings: Mapping[str, str] = field(default_factory=dict)  # "jährig" -> "years"; "" -> a count
    adjective_endings: tuple[str, ...] = ()  # may follow ``compound_endings``
    other_words: frozenset[str] = (
        frozenset()
    )  # number words that are more often something else: French "neuf"
    before_hyphen: tuple[str, ...] = ()  # words that a hyphen may tie to a number: "mid-60s"
    odd: tuple[str, ...] = ()  # make a number a rough one: Spanish "y tantos"
    connectors: frozenset[str] = frozenset()  # between number words: "two hundred and fifty"
    ones: frozenset[str] = frozenset()  # articles that are numbers too: "an hour", "treinta y un"
    counts_articles: bool = False  # the article is the number one: "tres hombres y una mujer"
    halves_before: tuple[str, ...] = ()  # "half a": of the unit or the scale behind
    halves_behind: tuple[str, ...] = ()  # "and a half"
    minus: tuple[str, ...] = ()
    below_zero: tuple[str, ...] = ()
    units: Mapping[str, str] = field(default_factory=dict)  # "per cent" -> "percent"
    in_percent: frozenset[str] = frozenset()  # what is told in percent, so that its "points" are: "poll"
    parts_of_units: Mapping[str, PartOfUnit] = field(default_factory=dict)  # "cents"
    fixed: Mapping[str, PartOfUnit] = field(default_factory=dict)  # whole figures: German "Viertelstunde"
    crowds: frozenset[str] = frozenset()  # people told as one body: "a crew of 23"
    multiples: tuple[str, ...] = ()  # "times" where ``compared`` follows: "three times as much"
    multiples_by: frozenset[str] = frozenset()  # the same behind one of these: Italian "di"
    compared: frozenset[str] = frozenset()  # "as", "more", "higher"
    units_before: Mapping[str, str] = field(default_factory=dict)  # "magnitude of" -> "magnitude"
    letters: Values = field(default_factory=dict)  # behind digits: "$5bn"
    vague: Values = field(default_factory=dict)  # "dozens"
    rounds: Values = field(default_factory=dict)  # about so many: Spanish "treintena"
    partitives: tuple[str, ...] = ()  # between a share or a round number and the noun: "of"
    of_many: tuple[str, ...] = ()  # those before many, some of whom are counted: "14 of his 31 goals"
    determiners: frozenset[str] = frozenset()  # may stand before that noun: "of its staff"
    of_them: tuple[str, ...] = ()  # behind a number: it counts what one before it did, too
    pointing_back: frozenset[str] = frozenset()  # the same before it: French "dont 120"
    reaching: frozenset[str] = frozenset()  # hedges that behind a comma mean "to": Spanish "hasta"
    hedges: Hedges = field(default_factory=dict)  # "at least"
    during: frozenset[str] = frozenset()  # hedges that before a duration mean "during": "over"
    lasting: frozenset[str] = frozenset()  # words before those that make hedges of them again: "lasted over"
    hedge_gaps: tuple[str, ...] = ()  # between a hedge and its number: Spanish "superó por primera vez las"
    hedged_articles: frozenset[str] = frozenset()  # may stand between a hedge and its number: "over the 50"
    hedges_after: Hedges = field(default_factory=dict)  # "or more"
    range_words: tuple[str, ...] = ()  # "5 to 7"
    between: tuple[str, ...] = ()  # "between 5 and 7"
    from_words: tuple[str, ...] = ()  # "from 5 to 7" is a change, no range
    step_words: tuple[str, ...] = ()  # "by 35p to £5.20" is a step and where it led
    and_words: tuple[str, ...] = ()
    range_articles: tuple[str, ...] = ()  # may stand before the second end: "entre el 5 y el 7"
    changes: tuple[str, ...] = ()  # what parts other values of one thing: German "von 5 auf 7"
    tallies: frozenset[str] = frozenset()  # show that "51-49" are votes, no score: "voted"
    shares: Shares = Shares()
    clock: Clock = Clock()
    decades: Decades = Decades()
    ages: Ages = Ages()
    risings: frozenset[str] = frozenset()  # "rise": before "in" and what rises, a number's noun
    risings_of: tuple[str, ...] = ()  # "in"
    weighing: frozenset[str] = frozenset()  # words near pounds that are no money: "weighs"
    paying: frozenset[str] = frozenset()  # words near pounds that are money: "cost"
    numbered: frozenset[str] = frozenset()  # nouns whose number is a name: "channel", "route"
    numbered_behind: frozenset[str] = frozenset()  # the same behind the number: French "14, rue du Four"
    tied_names: frozenset[str] = frozenset()  # tied to a number they make a name: "a two-tier deal"
    days: Days = Days()
    ranks: Mapping[str, int] = field(default_factory=dict)  # "fourth" -> 4
    low_ranks: Mapping[str, int] = field(default_factory=dict)  # those that stand anywhere: "first" -> 1
    often_ranked: frozenset[str] = frozenset()  # nouns whose first and second are of anything: "time"
    loose_counts: Values = field(default_factory=dict)  # "several" -> 1, "both" -> 2
    occasions: Mapping[str, int] = field(default_factory=dict)  # "twice" -> 2, counted as ``multiples``
    months: Mapping[str, int] = field(default_factory=dict)
    day_words: Mapping[str, int] = field(default_factory=dict)  # before a month: "the third of May"
    months_have_capitals: bool = False
    day_first: bool = True
    decimal_comma: bool = False
    adjectives_first: bool = False  # "20 armed men" against "20 hombres armados"
    adjectives_before: frozenset[str] = frozenset()  # before a noun: French "22 nouveaux bus"
    plural_endings: tuple[str, ...] = ()  # a noun with one ends what is counted: "20 boats sank"
    singular_endings: tuple[str, ...] = ()  # look like them: "20 serious injuries"
    participle_endings: tuple[str, ...] = ()  # of verbs that may stand before a noun: "37 confirmed cases"
    asides: frozenset[str] = frozenset()  # between a number and what it counts: German "zum Teil"
    plurals: frozenset[str] = frozenset()  # the same without the ending: "people"
    ends_of_count: frozenset[str] = frozenset()  # words that cannot be counted: "killed", "ago"
    no_count_before: frozenset[str] = frozenset()  # before "one" as a pronoun: "no", "the"


NO_NUMBERS = Numbers()
