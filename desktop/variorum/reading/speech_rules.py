"""How a language announces speech: the table ``[speech]`` of ``languages/CODE.toml``."""

from __future__ import annotations

from functools import cached_property

import msgspec

from variorum.reading.verb_order import NO_ORDER, VerbOrder


class Speech(msgspec.Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """How speech is announced. One object a language, known by itself and not by its words.

    A struct, as a language and its names are, because every stage asks them all the time: a field of a
    dataclass with cached properties takes Python four times as long to find.
    """

    cues: frozenset[str] = frozenset()  # finite forms of verbs that announce speech
    bare_cues: frozenset[str] = frozenset()  # the same after "to" or an auxiliary
    participle_cues: frozenset[str] = frozenset()  # "saying": the subject is the sentence's
    perfect_cues: frozenset[str] = frozenset()  # the same behind an auxiliary only: Spanish "ha dicho"
    perfect_auxiliaries: frozenset[str] = frozenset()
    infinitive_markers: frozenset[str] = frozenset()  # "to"
    noun_cues: frozenset[str] = frozenset()  # nouns behind an article: Italian "la replica", "il vicino"
    phrasal_cues: frozenset[str] = frozenset()  # verbs of several words: "ha fatto sapere", "va oltre"
    weak_cues: frozenset[str] = frozenset()  # verbs that announce words where nothing better does
    weak_perfect_cues: frozenset[str] = frozenset()
    parted_cues: tuple[tuple[frozenset[str], frozenset[str]], ...] = ()  # verbs, and what makes cues of them
    particle_cues: frozenset[str] = frozenset()  # tell beside a quote only: "put in", "shot back"
    pronoun_cues: frozenset[str] = frozenset()  # tell with a pronoun behind only: "put it"
    attitudes: frozenset[str] = frozenset()  # adjectives of persons who then speak: "was blunt"
    gestures: frozenset[str] = frozenset()  # of whoever speaks next: "nodded", "shook his"
    affecting: frozenset[str] = frozenset()  # verbs and nouns of what moves whoever speaks next: "stunned"
    datives: frozenset[str] = frozenset()  # open a sentence with whom something moves: "A Ana le gustó"
    resuming: frozenset[str] = frozenset()  # pronouns for whom was named so: Spanish "le"
    weak_bare_cues: frozenset[str] = frozenset()
    weak_participle_cues: frozenset[str] = frozenset()
    source_prepositions: frozenset[str] = frozenset()  # "according to"
    view_prepositions: frozenset[str] = frozenset()  # before a noun of views: German "nach"
    views: frozenset[str] = frozenset()  # German "Ansicht", "Angaben"
    own_words: frozenset[str] = frozenset()  # make the subject the source: "nach eigenen Worten"
    opening_sources: frozenset[str] = frozenset()  # the same, opening a clause: Italian "per"
    source_postpositions: frozenset[str] = frozenset()  # German "zufolge"
    verbs: frozenset[str] = frozenset()  # other frequent verbs, which end a noun phrase
    auxiliaries: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()  # before what is not said yet: "would tell"
    adverbs: frozenset[str] = frozenset()  # may stand between a subject and its verb
    inner_adverbs: frozenset[str] = frozenset()  # behind an auxiliary only: "has long argued"
    months: frozenset[str] = frozenset()  # that look like verbs: "May"
    determiners: frozenset[str] = frozenset()
    oblique_determiners: frozenset[str] = frozenset()  # open no subject: German "dem"
    prepositions: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    contrasts: frozenset[str] = frozenset()  # set one clause against another: "while"
    clause_openers: frozenset[str] = frozenset()  # open a clause that is not reported: "when"
    relatives: frozenset[str] = frozenset()
    subject_pronouns: frozenset[str] = frozenset()
    possessive_pronouns: frozenset[str] = frozenset()  # "her remark that"
    object_pronouns: frozenset[str] = frozenset()  # "heard him shout"
    before_actors: frozenset[str] = frozenset()  # before whom a verb without tense has: "with Lee saying"
    agent_prepositions: frozenset[str] = frozenset()  # passive: "called a fool by Smith"
    as_words: frozenset[str] = frozenset()  # "as the memo put it"
    impersonal_cues: frozenset[str] = frozenset()  # with a subject that is nobody: German "heißt es"
    hearsay: frozenset[str] = frozenset()  # verbs with a subject that is nobody, of rumours: "si dice"
    page_labels: frozenset[str] = frozenset()  # before a colon, and nobody: "read more", "watch"
    impersonal_subjects: frozenset[str] = frozenset()
    recipients: frozenset[str] = frozenset()  # to whom things are said: German "der Zeitung sagte er"
    hearers: frozenset[str] = frozenset()  # roles of whom one answers, before a name: Italian "alla pm Luce"
    elisions: frozenset[str] = frozenset()  # parted from the word behind them: French "l'", "qu'"
    inverted_pronouns: frozenset[str] = frozenset()  # parted from the verb before them: "a-t-il"
    subjunctives: frozenset[str] = frozenset()  # verb forms of indirect speech: German "sei"
    comma_opens_clause: bool = False  # "Sie sagte, die Steuern fielen"
    that_words: frozenset[str] = frozenset()  # open a reported clause
    clause_cues: frozenset[str] = frozenset()  # weak cues that report what follows "that": "denied"
    question_words: frozenset[str] = frozenset()  # open a reported question: "why"
    asking_cues: frozenset[str] = frozenset()  # verbs that ask whether, and ask that: Italian "chiedere"
    inquiring_cues: frozenset[str] = frozenset()  # of whoever wants to know: "asked"
    replying_cues: frozenset[str] = frozenset()  # of somebody else than who asked: "replied"
    infinitive_openers: frozenset[str] = frozenset()  # Italian "dice di sapere"
    infinitive_endings: tuple[str, ...] = ()
    finite_endings: tuple[str, ...] = ()  # of verbs in a clause behind a comma: German "-te"
    perfect_infinitives: frozenset[str] = frozenset()  # end a claim, not a promise: "gesehen zu haben"
    command_cues: frozenset[str] = frozenset()  # what follows "that" is to be done: "urged"
    indefinite_articles: frozenset[str] = frozenset()  # open a remark: ", a figure she disputes"
    remark_openers: frozenset[str] = frozenset()  # before a relative: Spanish ", cifra que"
    plurals: frozenset[str] = frozenset()  # plural nouns that do not show it
    plural_endings: tuple[str, ...] = ()  # how the others show it
    gerund_endings: tuple[str, ...] = ()  # of verbs without tense: "saying"
    negated_endings: tuple[str, ...] = ()  # of verbs: "didn't"
    genitives: frozenset[str] = frozenset()  # articles that hang a noun on the noun before it
    linking_prepositions: frozenset[str] = frozenset()  # continue a noun phrase: "of", "for"
    of_words: frozenset[str] = frozenset()  # those that continue a name, too
    serving: frozenset[str] = frozenset()  # nouns of people whose "to" names whom they serve: "aide to"
    office_prepositions: frozenset[str] = frozenset()  # before a capital only: "assessore ai Trasporti"
    name_adjectives: frozenset[str] = frozenset()  # small words within names: "Commissione europea"
    full_names_end: bool = False  # what "of" hangs on given name and surname is no name's
    and_words: frozenset[str] = frozenset()
    verb_endings: tuple[str, ...] = ()
    imperfect_endings: tuple[str, ...] = ()  # of verbs that tell how things were: Italian "-ava"
    adverb_endings: tuple[str, ...] = ()
    not_adverbs: frozenset[str] = frozenset()  # nouns with such an ending: "gouvernement"
    adjective_endings: tuple[str, ...] = ()  # of adjectives before a noun
    free_inversion: bool = False  # the subject may follow its verb anywhere, not only behind a quote
    body_parts: frozenset[str] = frozenset()  # moved in speaking: "hausse les épaules"
    certainties: frozenset[str] = frozenset()  # what is said of who has no doubts: "steht fest"
    occasions: frozenset[str] = frozenset()  # nouns behind these that hold no opinion: "para el año"
    implied_sources: frozenset[str] = frozenset()  # name who spoke last: "a su juicio"
    saying_nouns: frozenset[str] = frozenset()  # whose owner speaks: "la respuesta de Ana Luz"
    answering: frozenset[str] = frozenset()  # before such a noun: "“…,” came the answer from"
    pointing_back: frozenset[str] = frozenset()  # open a sentence that attributes the quote before it
    participle_endings: tuple[str, ...] = ()  # of words before a subject: "Preguntada por …,"
    free_relatives: frozenset[str] = frozenset()  # "quien era alcalde, Ana Luz": the name comes behind
    lone_articles: frozenset[str] = frozenset()  # articles that stand alone, too: "replicó este"
    lone_adjectives: frozenset[str] = frozenset()  # need no noun behind an article: German "ein anderer"
    speakers_from: frozenset[str] = frozenset()  # before whom plural verbs leave out: "dicen desde el club"
    plural_verb_endings: tuple[str, ...] = ()  # of those verbs; () = any
    incises: bool = False  # attributions stand within the marks: « Nous irons, dit-il, jusqu'au bout »
    topics_speak: bool = False  # who a sentence is about says the quote behind it that nobody is said to say
    drops_subjects: bool = False  # "«…», aseguró": the one who spoke or acted last is meant
    nouns_need_articles: bool = False  # a bare noun behind a verb is its object: "pidió calma"
    nouns_have_capitals: bool = False  # a capital does not show a name
    commas_part_quotes: bool = False  # no attribution follows a quote without one: "“…,” Moss said"
    times: frozenset[str] = frozenset()  # nouns of time, which say nothing: "last week"
    order: VerbOrder = NO_ORDER

    # Unions that are asked for every word, put together once.

    @cached_property
    def articles(self) -> frozenset[str]:
        """In any case."""
        return self.determiners | self.oblique_determiners

    @cached_property
    def finite_cues(self) -> frozenset[str]:
        """Verbs that announce speech and have a subject beside them."""
        return self.cues | self.perfect_cues

    @cached_property
    def strong_cues(self) -> frozenset[str]:
        """Verbs that announce speech by themselves, in any form."""
        return self.finite_cues | self.bare_cues | self.participle_cues

    @cached_property
    def predicates(self) -> frozenset[str]:
        """Words that show a verb."""
        return self.verbs | self.auxiliaries | self.cues

    @cached_property
    def announcing(self) -> frozenset[str]:
        """Words with which one speaks; German verbs in the plural say it of many: "berichten Fahrgäste"."""
        sources = self.source_prepositions & self.conjunctions | self.source_postpositions
        return frozenset(word for word in self.cues | sources if not word.endswith("en"))

    @cached_property
    def before_verbs(self) -> frozenset[str]:
        """Words that may stand between a subject and its verb, or open what stands there."""
        return self.auxiliaries | self.adverbs | self.inner_adverbs | self.times | self.prepositions

    @cached_property
    def phrase_links(self) -> frozenset[str]:
        """Words that may hang one noun phrase on another."""
        links = self.linking_prepositions | self.office_prepositions
        return links | self.genitives | self.and_words

    @cached_property
    def finite_verb_endings(self) -> tuple[str, ...]:
        """Of verbs with a tense."""
        return (*self.verb_endings, *self.negated_endings)

    @cached_property
    def before_bare_verbs(self) -> tuple[str, ...]:
        """Endings of words before a verb without an ending: "victims say", "didn't say", "merely say"."""
        return (*self.plural_endings, *self.negated_endings, *self.adverb_endings)

    @cached_property
    def namesakes(self) -> frozenset[str]:
        """Verbs that are names if they have a capital: "May", "Will", "Rose"."""
        return self.verbs | self.auxiliaries

    @cached_property
    def clause_edges(self) -> frozenset[str]:
        """Words, and a mark, behind which a clause may begin."""
        openers = self.clause_openers | self.as_words | self.that_words
        return self.contrasts | self.and_words | openers | {";"}

    @cached_property
    def never_names(self) -> frozenset[str]:
        """Words that open no name, whatever their first letter."""
        return self.articles | self.verbs | self.prepositions | self.conjunctions | self.adverbs

    @cached_property
    def name_openers(self) -> frozenset[str]:
        """Small words that open surnames where a capital shows it: "Di Maio", "Le Goff"."""
        return self.prepositions | self.articles if self.nouns_need_articles else frozenset()

    @cached_property
    def never_nouns(self) -> frozenset[str]:
        """Words that stand within no noun phrase, whatever their first letter."""
        return self.never_names | self.subject_pronouns

    @cached_property
    def never_small_nouns(self) -> frozenset[str]:
        """Words that, without a capital, stand within no noun phrase."""
        verbs = self.relatives | self.auxiliaries | self.cues | self.participle_cues
        return self.never_nouns | verbs - self.attributes

    @cached_property
    def attributes(self) -> frozenset[str]:
        """Cues that may stand before a noun, where the noun behind them has no capital to show that."""
        return frozenset() if self.nouns_have_capitals else self.order.attributes

    @cached_property
    def label_openers(self) -> frozenset[str]:
        """The first words of labels of the page."""
        return frozenset(label.split()[0] for label in self.page_labels)

    @cached_property
    def gesture_openers(self) -> frozenset[str]:
        """The first words of gestures."""
        return frozenset(gesture.split()[0] for gesture in self.gestures)


NO_SPEECH = Speech()
"""Of a language without a file: nobody is said to speak."""
