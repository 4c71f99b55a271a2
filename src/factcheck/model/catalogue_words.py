"""The closed lists of words for parties and sources, which the records of the catalogue use.

As in `vocabulary`, the value is the word as it stands in a file, and the text below it what text editors show.
"""

from __future__ import annotations

from enum import StrEnum


class PartyKind(StrEnum):
    """What an organisation is (schema.org Organization and its kinds, as far as disputes need).

    A file may say another word; FC109 warns, since it may be a slip.
    """

    SCHOOL_DISTRICT = "school-district"
    """A district that runs public schools."""
    UNION = "union"
    """An organisation of employees."""
    GOVERNMENT = "government"
    """A state, a city, an authority or an office of one."""
    PUBLISHER = "publisher"
    """A newspaper, a broadcaster, a news site."""
    ASSOCIATION = "association"
    """People or organisations with a common purpose."""
    COMPANY = "company"
    """A business."""
    POLITICAL_PARTY = "political-party"
    """A party that stands in elections."""
    CAMPAIGN = "campaign"
    """An effort for a candidate, a measure on the ballot or a cause, while it lasts."""
    AGENCY = "agency"
    """An office of a government with a task of its own, such as of statistics or health."""
    COURT = "court"
    """A court or tribunal."""
    POLICE = "police"
    """A police force, or an office that prosecutes."""
    SCHOOL = "school"
    """A single school, or an operator of some."""
    UNIVERSITY = "university"
    """A university, a college or an institute of one."""
    HOSPITAL = "hospital"
    """A hospital or another place of care."""
    THINK_TANK = "think-tank"
    """An institute that studies and argues policy."""
    CHARITY = "charity"
    """A charity or foundation."""
    OTHER = "other"
    """None of the others."""


class FiscalYearNaming(StrEnum):
    """By which of its two calendar years a party names a fiscal year with one number (`FY2019`)."""

    START = "start"
    """By the year in which it starts: FY2019 starts in 2019."""
    END = "end"
    """By the year in which it ends: FY2019 ends in 2019."""


class SourceKind(StrEnum):
    """What a source is: the item types of CSL 1.0.2 that citable documents of a dispute have."""

    ARTICLE = "article"
    ARTICLE_JOURNAL = "article-journal"
    ARTICLE_MAGAZINE = "article-magazine"
    ARTICLE_NEWSPAPER = "article-newspaper"
    BILL = "bill"
    BOOK = "book"
    BROADCAST = "broadcast"
    CHAPTER = "chapter"
    DATASET = "dataset"
    DOCUMENT = "document"
    HEARING = "hearing"
    INTERVIEW = "interview"
    LEGAL_CASE = "legal_case"
    LEGISLATION = "legislation"
    MANUSCRIPT = "manuscript"
    MOTION_PICTURE = "motion_picture"
    PAMPHLET = "pamphlet"
    PERSONAL_COMMUNICATION = "personal_communication"
    POST = "post"
    POST_WEBLOG = "post-weblog"
    REGULATION = "regulation"
    REPORT = "report"
    SPEECH = "speech"
    THESIS = "thesis"
    TREATY = "treaty"
    WEBPAGE = "webpage"
    ARTICLE_BROADCAST = "article-broadcast"
    """Not of CSL: a broadcaster's written story; exported as `broadcast`."""
