"""What one source has alone, and what it lacks alone."""

from __future__ import annotations

from compared import compared, told, values

SHARED = "The county closed the tunnel under the river Ald on Monday after water came through its roof."
BUSES = "Three buses an hour will take walkers across the old bridge until the roof has been repaired."
COST = "Mending the roof will cost 4.2 million pounds, which the harbour board of Oldhaven is to pay alone."
BAKER = "The baker at the northern portal has sold no rolls since the barriers went up, his daughter said."


def test_sentences_of_one_source_make_one_finding() -> None:
    texts = {"Mail": f"{SHARED}\n\n{BAKER}", "Post": SHARED, "Star": SHARED}
    alone = told(compared(texts), "only_here")
    assert [(values(f, "source"), f.parameter("sort")) for f in alone] == [(["Mail"], "sentence")]


def test_what_all_others_report_is_told_of_the_one_that_does_not() -> None:
    texts = {"Mail": f"{SHARED}\n\n{COST}", "Post": f"{COST}\n\n{SHARED}", "Star": SHARED}
    lacking = told(compared(texts), "all_but_one")
    assert [values(f, "source") for f in lacking] == [["Star"]]


def test_little_news_that_two_others_have_is_not_missed() -> None:
    texts = {"Mail": f"{SHARED}\n\n{BUSES}", "Post": f"{SHARED}\n\n{BUSES}", "Star": SHARED}
    assert not told(compared(texts), "all_but_one")


def test_what_the_others_begin_with_no_source_lacks() -> None:
    texts = {"Mail": f"{COST}\n\n{SHARED}", "Post": f"{COST}\n\n{SHARED}", "Star": f"{SHARED}\n\n{BUSES}"}
    assert not told(compared(texts), "all_but_one")


def test_two_that_have_it_are_not_all_where_nobody_can_tell_of_a_third() -> None:
    texts = {
        "Mail": f"{SHARED}\n\n{COST}",
        "Post": f"{SHARED}\n\n{COST}",
        "Star": SHARED,
        "Echo": SHARED,
    }
    assert not told(compared(texts, cut_off=("Echo",)), "all_but_one")


def test_a_quote_of_few_telling_words_is_missed_where_it_is_told_in_no_words() -> None:
    line = (
        "“I have told them I will not accept it,” said Rosa Linden of the 4.2 million pounds from Oldhaven."
    )
    star = f"{SHARED} Rosa Linden has run the county since May."
    texts = {"Mail": f"{SHARED}\n\n{line}", "Post": f"{SHARED}\n\n{line}", "Star": star, "Echo": line}
    lacking = told(compared(texts), "all_but_one")
    assert [values(f, "source") for f in lacking if f.parameter("sort") == "quote"] == [["Star"]]


def test_a_source_that_is_cut_off_lacks_nothing() -> None:
    texts = {"Mail": f"{SHARED}\n\n{COST}", "Post": f"{COST}\n\n{SHARED}", "Star": SHARED}
    assert not told(compared(texts, cut_off=("Star",)), "all_but_one")


def test_two_sources_have_no_all_but_one() -> None:
    assert not told(compared({"Mail": f"{SHARED}\n\n{COST}", "Post": SHARED}), "all_but_one")


def test_one_source_has_nothing_alone() -> None:
    assert not compared({"Mail": f"{SHARED}\n\n{BUSES}"}).findings


def test_a_scrap_of_two_words_does_not_show_that_a_source_has_the_quote() -> None:
    line = "“They asked every harbour pilot for his grey licence and kept it,” Rosa Linden said."
    scrap = (
        "The board looked for the words “grey licence” in every file, Karl Ummen said in a letter on Friday."
    )
    texts = {"Mail": f"{SHARED}\n\n{line}", "Post": f"{scrap}\n\n{SHARED}", "Star": SHARED}
    lacking = told(compared(texts), "all_but_one")
    assert not [finding for finding in lacking if finding.parameter("sort") == "quote"]


def test_of_sentences_of_one_source_that_comes_first_which_stands_by_itself() -> None:
    him = "He had never baked so little in one morning and did not expect to do so ever again, he added."
    count = "The bakery at the northern portal has lost 70 customers since the barriers went up on Tuesday."
    texts = {"Mail": f"{SHARED}\n\n{him}\n\n{BAKER}\n\n{count}", "Post": SHARED, "Star": SHARED}
    alone = told(compared(texts), "only_here")
    assert [f.parameter("words") for f in alone] == [count, BAKER, him]


def test_what_is_weak_by_itself_is_told_together() -> None:
    dishes = ["soup", "trout", "beans", "plums", "bread", "tripe", "liver", "pears", "hazel nuts", "quinces"]
    dishes += ["salt eel", "cabbage", "walnuts", "radishes", "lentils", "buckwheat", "cherries", "leeks"]
    people = [
        "Ames",
        "Bohl",
        "Carr",
        "Dorn",
        "Esch",
        "Falk",
        "Gries",
        "Hess",
        "Imhof",
        "Jacob",
        "Kolb",
        "Lutz",
    ]
    people += ["Maier", "Noll", "Opitz", "Pabst", "Quast", "Ritter"]
    menu = "\n\n".join(
        f"Mayor {who} of village number {at} liked the {dish} best."
        for at, (who, dish) in enumerate(zip(people, dishes, strict=True), 51)
    )
    alone = told(compared({"Mail": f"{SHARED}\n\n{menu}", "Post": SHARED}), "only_here")
    assert [f.parameter("sort") for f in alone] == ["sentence"] * 9 + ["sentences"]
    assert int(alone[-1].parameter("count")) == len(people) - 9


def test_what_another_source_has_in_other_words_is_not_called_its_own() -> None:
    short = "The engineer has issued a summons to the mason over the leaking tunnel roof."
    other = "Under a summons from the engineer, the mason came to look at the leaking roof again."
    texts = {"Mail": f"{SHARED}\n\n{short}", "Post": f"{other}\n\n{SHARED}", "Star": SHARED}
    assert not [f for f in told(compared(texts), "only_here") if f.parameter("words") == short]


def test_a_rare_word_across_two_sentences_is_an_echo() -> None:
    threat = "“I will throw you off this balcony if you ever ask that again,” Carl Ummen told the reporter."
    other = "The reporter had asked once too often. Carl Ummen wanted to throw him off the balcony, he says."
    texts = {"Mail": f"{SHARED}\n\n{threat}", "Post": f"{SHARED}\n\n{other}"}
    assert not [f for f in told(compared(texts), "only_here") if "balcony" in f.parameter("words")]


def test_a_figure_printed_otherwise_is_an_echo() -> None:
    bid = "An earlier bid of 51 million pounds for the ferry company failed in August."
    other = "The first, of £51m, came to nothing last summer, and the owner kept his boats."
    texts = {"Mail": f"{SHARED}\n\n{bid}", "Post": f"{SHARED}\n\n{other}"}
    assert not [f for f in told(compared(texts), "only_here") if "51" in f.parameter("words")]


def test_nothing_is_said_against_a_source_that_is_cut_off() -> None:
    texts = {"Mail": f"{SHARED}\n\n{BAKER}", "Post": SHARED, "Star": SHARED}
    (alone,) = told(compared(texts, cut_off=("Star",)), "only_here")
    assert values(alone, "unsure") == ["Star"]
    assert not told(
        compared({"Mail": f"{SHARED}\n\n{BAKER}", "Post": SHARED}, cut_off=("Post",)), "only_here"
    )


def test_who_declined_to_comment_is_no_news() -> None:
    nothing = "A spokesman for the harbour ministry in Ummen declined to comment on the mortar on Friday."
    assert not told(compared({"Mail": f"{SHARED}\n\n{nothing}", "Post": SHARED}), "only_here")


def test_prints_of_one_copy_are_not_all_others() -> None:
    mason = "A mason had warned the board twice that the northern arch was soft."
    copy = f"{SHARED}\n\n{BUSES}\n\n{BAKER}\n\n{mason}"
    comparison = compared({"Agency": copy, "Mail": copy, "Star": SHARED})
    assert not told(comparison, "all_but_one")
    assert {tuple(values(f, "source")) for f in told(comparison, "only_here")} == {("Agency", "Mail")}


def test_what_all_versions_of_one_article_have_alone_is_told_once() -> None:
    texts = {"Mail 9": f"{SHARED}\n\n{BAKER}", "Mail 12": f"{SHARED}\n\n{BAKER}\n\n{BUSES}", "Star": SHARED}
    addresses = dict.fromkeys(("Mail 9", "Mail 12"), "https://mail.example/tunnel")
    at = {"Mail 9": "2026-03-02T09:00:00Z", "Mail 12": "2026-03-02T12:00:00Z"}
    alone = told(compared(texts, addresses=addresses, published=at), "only_here")
    assert [(values(f, "source"), f.parameter("words")) for f in alone] == [(["Mail 12", "Mail 9"], BAKER)]


def test_what_only_one_of_several_others_words_so_is_not_what_all_have() -> None:
    mail = (
        "Since Monday three buses an hour take walkers across the old bridge, which nobody ever used before."
    )
    texts = {"Mail": f"{SHARED}\n\n{mail}", "Post": f"{SHARED}\n\n{BUSES}", "Star": SHARED}
    lacking = told(compared(texts), "all_but_one")
    assert [f.parameter("words") for f in lacking if "nobody" in f.parameter("words")] == []


def test_a_story_of_the_day_before_lacks_nothing() -> None:
    texts = {"Mail": f"{SHARED}\n\n{COST}", "Post": f"{COST}\n\n{SHARED}", "Star": SHARED}
    dates = {"Mail": "2026-03-03", "Post": "2026-03-03", "Star": "2026-03-02"}
    assert not told(compared(texts, published=dates), "all_but_one")


def test_what_a_story_of_the_day_before_has_alone_says_of_when_it_is() -> None:
    texts = {"Mail": SHARED, "Post": SHARED, "Star": f"{SHARED}\n\n{BAKER}"}
    dates = {"Mail": "2026-03-03", "Post": "2026-03-03", "Star": "2026-03-02"}
    (alone,) = told(compared(texts, published=dates), "only_here")
    assert values(alone, "earlier") == ["Star"]


def test_what_others_count_otherwise_is_a_conflict_and_not_only_here() -> None:
    mail = "About 400 travellers were sent by the old bridge on the first day, the county said."
    post = "On the first day 350 travellers were sent by the old bridge, says the county."
    comparison = compared({"Mail": f"{SHARED}\n\n{mail}", "Post": f"{SHARED}\n\n{post}"})
    assert not told(comparison, "only_here")


def test_names_in_common_do_not_make_one_thing_of_two() -> None:
    mail = "Karl Ummen of the Ald County Roads Board in Ummen said no date was known for the opening."
    post = "Karl Ummen, who heads the Ald County Roads Board in Ummen, will meet the mason on Thursday."
    texts = {"Mail": f"{SHARED}\n\n{mail}", "Post": f"{post}\n\n{SHARED}", "Star": SHARED}
    assert not [f for f in told(compared(texts), "all_but_one") if "Ummen" in f.parameter("words")]


def test_a_time_that_two_prints_of_one_copy_give_is_no_line_of_its_own() -> None:
    mayor = "Mayor Lena Oduya came shortly after 5 p.m. and said: “Nobody may walk here before autumn.”"
    copy = f"{SHARED}\n\n{BUSES}\n\n{BAKER}\n\n{mayor}"
    alone = told(compared({"Agency": copy, "Mail": copy, "Star": SHARED}), "only_here")
    assert {f.parameter("sort") for f in alone} == {"sentence_prints", "quote_prints"}


def test_what_others_have_with_another_ending_is_an_echo() -> None:
    tents = "The sheriff keeps his prisoners behind the levee in tents and gives them striped clothes."
    other = "Striped clothes and a tent behind the levee are all that a prisoner of the sheriff gets."
    texts = {"Mail": f"{SHARED}\n\n{tents}", "Post": f"{SHARED}\n\n{other}", "Star": SHARED}
    assert not [f for f in told(compared(texts), "only_here") if f.certainty != "possible"]


def test_a_sentence_with_a_phrase_that_another_source_has_is_only_possibly_its_own() -> None:
    jab = (
        "Linden, who owns a brewery, two hotels and a ferry, aimed several jabs over dinner "
        "at the mason, whom she called a reckless gambler."
    )
    other = "Nobody at the harbour had expected that a reckless gambler would be made superintendent."
    texts = {"Mail": f"{SHARED}\n\n{jab}", "Post": f"{SHARED}\n\n{other}", "Star": SHARED}
    alone = {f.parameter("words"): f for f in told(compared(texts), "only_here")}
    assert (alone[jab].certainty, values(alone[jab], "alike")) == ("possible", ["Post"])


def test_a_name_in_common_is_no_phrase() -> None:
    first = (
        "At dinner with eleven ferrymen, Rosa Linden praised the new pumps, the mason and the soup, "
        "in that order and at some length."
    )
    other = "A photograph of Rosa Linden hangs in every harbour inn between the two barriers."
    texts = {"Mail": f"{SHARED}\n\n{first}", "Post": f"{SHARED}\n\n{BUSES}\n\n{other}", "Star": SHARED}
    alone = {f.parameter("words"): f.certainty for f in told(compared(texts), "only_here")}
    assert alone[first] != "possible"


def test_what_leads_away_from_the_story_comes_after_what_belongs_to_it() -> None:
    crane = "Ada Quill, the mason, has asked for 40 oak beams and a crane before anybody goes in again."
    fair = [
        "A carousel with painted swans will open the autumn fair in Oxley next week.",
        "Farmers sold honey for $9,000 last year, 12 percent more than before, Ada Quill, a baker, said.",
        "Children pay nothing before noon, and accordion players will perform until dusk.",
    ]
    mail = "\n\n".join([SHARED, crane, BUSES, *fair])
    texts = {"Mail": mail, "Post": f"{SHARED}\n\n{BUSES}", "Star": f"{SHARED}\n\n{BUSES}"}
    alone = [f.parameter("words") for f in told(compared(texts), "only_here")]
    assert alone.index(crane) < alone.index(fair[1])


def test_a_count_near_to_anothers_count_of_the_same_is_only_possibly_alone() -> None:
    boxes = (
        "Clerks from the county carried 50,000 pages about the pumps into the cellar of the board in March."
    )
    other = "The engineer says that he got 55,000 pages with his breakfast and read none of them."
    texts = {"Mail": f"{SHARED}\n\n{boxes}", "Post": f"{SHARED}\n\n{other}", "Star": SHARED}
    alone = {f.parameter("words"): f.certainty for f in told(compared(texts), "only_here")}
    assert alone.get(boxes, "possible") == "possible"


def test_a_lede_is_only_possibly_alone() -> None:
    lede = (
        "In a bold attempt to calm angry bakers, the council presented the boldest plan for pumps since 1911."
    )
    mail = f"{lede}\n\n{SHARED}\n\n{BUSES}\n\n{BAKER}"
    alone = {
        f.parameter("words"): f.certainty for f in told(compared({"Mail": mail, "Post": SHARED}), "only_here")
    }
    assert alone[lede] == "possible"
    assert alone[BAKER] == "likely"


def test_of_a_quote_without_a_name_it_is_told_who_is_said_to_say_it() -> None:
    aide = "“Nobody has ever counted the swans below the bridge,” an aide to the engineer said."
    paper = "“The mason was paid for eleven oak beams in the spring,” the letter says."
    texts = {"Mail": f"{SHARED}\n\n{aide}\n\n{paper}", "Post": SHARED}
    alone = {f.parameter("words")[:6]: f.parameter("speaker") for f in told(compared(texts), "only_here")}
    assert (alone["Nobody"], alone["The ma"]) == ("an aide to the engineer", "the letter")


def test_a_thing_of_which_another_source_has_some_words_is_not_surely_alone() -> None:
    count = "The bakery at the northern portal has lost 70 customers since the barriers went up on Tuesday."
    other = "Barriers at the portal, a waiter says, keep many of his customers away, though nobody asked him."
    texts = {"Mail": f"{SHARED}\n\n{BAKER}\n\n{count}", "Post": f"{SHARED}\n\n{other}", "Star": SHARED}
    alone = {f.parameter("words"): f.certainty for f in told(compared(texts), "only_here")}
    assert alone.get(count, "possible") != "certain"


def test_many_years_of_one_man_told_nearly_alike_are_only_possibly_alone() -> None:
    rose = "Karl Ummen, who rose over 20 years from ferryman to mason, was a key figure of the autumn works."
    other = "The mason, a 21-year veteran of the harbour, fell out with everybody but the cook."
    texts = {"Mail": f"{SHARED}\n\n{rose}", "Post": f"{SHARED}\n\n{other}", "Star": SHARED}
    alone = {f.parameter("words"): f.certainty for f in told(compared(texts), "only_here")}
    assert alone.get(rose, "possible") == "possible"


def test_thanks_and_what_a_speaker_goes_on_to_say_come_after_what_is_new() -> None:
    first = "“Nobody asked the board what the eleven oak beams in the tunnel would cost,” Rosa Linden said."
    more = "“And the mason, who is my cousin, never showed us a single drawing of them,” Rosa Linden said."
    thanks = "“I am grateful to everybody who came out tonight, and proud of this town,” Karl Ummen said."
    mason = "“The drawings have hung in the town hall since the winter, and she knows it,” Ada Quill said."
    mail = f"{SHARED}\n\n{first}\n\n{more}\n\n{BUSES}\n\n{thanks}\n\n{BAKER}\n\n{mason}"
    texts = {"Mail": mail, "Post": f"{SHARED}\n\n{BUSES}", "Star": f"{SHARED}\n\n{BUSES}"}
    alone = [f.parameter("words")[:9] for f in told(compared(texts), "only_here")]
    assert alone.index("Nobody as") < alone.index("The drawi") < alone.index("And the m")
    assert "I am grat" not in alone[: alone.index("The drawi") + 1]


def test_a_quote_of_whom_no_other_source_names_is_its_own_though_words_of_it_stand_there() -> None:
    words = "Nobody but Congress has the right to decide what ferrymen owe the chapel for oak and mortar"
    other = "The ferrymen met in a cellar. Congress, they heard, had sent mortar. A chapel was cold all week."
    mail = f"{SHARED}\n\n“{words},” Ada Quill said."
    for named, alone in (("", True), (" Ada Quill was away.", False)):
        texts = {"Mail": mail, "Post": f"{SHARED}\n\n{other}{named}", "Star": f"{SHARED}\n\n{BUSES}"}
        found = [f.parameter("words") for f in told(compared(texts), "only_here")]
        assert (words in found) is alone


def test_a_sentence_that_leads_up_to_a_quote_comes_after_what_is_new() -> None:
    lead = "On Thursday Rosa Linden suggested that the mason should think twice before he opens 3 barriers."
    quote = "“You open a barrier in front of a soft arch at your own peril, and at mine,” Rosa Linden said."
    mail = f"{SHARED}\n\n{lead}\n\n{quote}\n\n{BUSES}\n\n{SHARED}\n\n{BAKER}"
    texts = {"Mail": mail, "Post": f"{SHARED}\n\n{BUSES}", "Star": f"{SHARED}\n\n{BUSES}"}
    alone = [f.parameter("words")[:9] for f in told(compared(texts), "only_here")]
    assert alone.index("You open ") < alone.index("The baker") < alone.index("On Thursd")


def test_a_sentence_with_a_figure_is_surely_alone_and_one_without_is_likely_so() -> None:
    count = "The bakery at the northern portal has lost 70 customers since the barriers went up on Tuesday."
    texts = {"Mail": f"{SHARED}\n\n{BAKER}\n\n{count}", "Post": SHARED, "Star": SHARED}
    alone = {f.parameter("words"): f.certainty for f in told(compared(texts), "only_here")}
    assert (alone[count], alone[BAKER]) == ("certain", "likely")
