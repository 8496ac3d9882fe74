"""What is asked of one field: the verbs, as people type them and as questions are printed."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any, TypeAlias

import attrs

from ...errors import did_you_mean
from ...values.words import is_a
from ..field import Field, is_field, key_of
from ..imprecise import Moment, Span
from ..namespace import Namespace
from ..predicate import Ask, Predicate, Word, joined, namespace_of
from .cursor import Cursor
from .names import field_of, fields_about, namespaces, take_name
from .tokens import Sort, Token
from .values import refused, value_for
from .verbs import (
    ALONE,
    COMPARISONS,
    MARKS,
    PLAIN,
    SEPARATE,
    VERBS,
    WITH_ONE,
    WITH_SEVERAL,
    Compare,
    can,
    ways,
)

#: What reads a whole question about other fields, in parentheses.
Inner: TypeAlias = Callable[[Cursor, Namespace[Any]], Predicate[Any]]


@attrs.frozen(eq=False)
class Asking:
    """One field that is asked about.

    Attributes:
        cursor: How far the question has been read.
        fields: The fields of the record.
        thing: The field, or what else can be asked like one.
        first: Where its name stands.
        inner: What reads a whole question.
    """

    cursor: Cursor
    fields: Namespace[Any]
    thing: Any
    first: Token
    inner: Inner

    def asked(self) -> Predicate[Any]:
        """Read what is asked of it."""
        says_is = self.cursor.takes_word("is", "are", "was", "were") is not None
        is_not = self.cursor.takes_word("not") is not None
        asked = self._asked(says_is=says_is)
        return ~asked if is_not else asked

    def _asked(self, *, says_is: bool) -> Predicate[Any]:
        if mark := self.cursor.takes_mark(*MARKS):
            return self._compared(MARKS[mark.text], mark)
        verb = self._verb()
        if verb is None and says_is:
            return self._compared(operator.eq, self.first)
        if verb is None:
            raise self._no_verb()
        return self._with_verb(verb, self.cursor.tokens[self.cursor.place - 1])

    def _verb(self) -> str | None:
        """Read a verb, of one word or two."""
        if self.cursor.now.sort is not Sort.WORD:
            return None
        word = self.cursor.now.text.lower().removeprefix(".")
        two = f"{word} {self.cursor.behind.text.lower()}"
        if self.cursor.behind.sort is Sort.WORD and word in SEPARATE and two in VERBS:
            self.cursor.take()
            self.cursor.take()
            return two
        if word in VERBS:
            self.cursor.take()
            return word
        return None

    def _with_verb(self, verb: str, at: Token) -> Predicate[Any]:
        if verb in COMPARISONS:
            return self._compared(COMPARISONS[verb], at)
        if verb in ALONE:
            return self._alone(ALONE[verb], at)
        if verb in WITH_ONE:
            return self._with_one(WITH_ONE[verb], at)
        if verb in WITH_SEVERAL:
            return self._with_several(at)
        return self._between(at) if verb == "between" else self._with_a_question(verb, at)

    def _compared(self, compare: Compare, at: Token) -> Predicate[Any]:
        self._require(f"__{compare.__name__}__", at)
        first = self.cursor.now
        value = value_for(self.cursor, self.thing, known=self._other(Ask.EQUAL))
        found: Predicate[Any] = refused(self.cursor, first, lambda: compare(self.thing, value))
        return found

    def _other(self, ask: Ask) -> Callable[[str], Field[Any, Any] | None]:
        """Find another field, by its name, that this one can be compared with; other words are a value."""

        def find(name: str) -> Field[Any, Any] | None:
            other = field_of(self.fields, name)
            if other is None or not is_field(self.thing):
                return None
            is_comparable = self.thing.is_comparable(other, ask) or other.is_comparable(self.thing, ask)
            return other if is_comparable and key_of(other) != key_of(self.thing) else None

        return find

    def _alone(self, method: str, at: Token) -> Predicate[Any]:
        if self.cursor.now.is_mark("(") and self.cursor.behind.is_mark(")"):
            self.cursor.take()
            self.cursor.take()
        return self._said(method, at)

    def _with_one(self, method: str, at: Token) -> Predicate[Any]:
        # People say of a list, too, that it contains something.
        if method == "contains" and not hasattr(self.thing, method):
            method = "includes"
        self._require(method, at)
        first = self.cursor.now
        other = self._other(Ask.WITHIN) if is_a(Span, self.thing) else None
        return self._said(method, first, value_for(self.cursor, self.thing, known=other))

    def _with_several(self, at: Token) -> Predicate[Any]:
        is_moment = isinstance(self.thing, Moment)
        method = "is_within" if is_moment else "is_in"
        self._require(method, at)
        first = self.cursor.now
        values = self._several(within=is_moment)
        if not is_moment:
            return self._said(method, first, *values)
        sides = [self._said(method, first, value) for value in values]
        return Predicate(self.fields.record, joined(Word.OR, *(side.node for side in sides)))

    def _several(self, *, within: bool) -> list[object]:
        def one() -> object:
            known = self._other(Ask.WITHIN) if within else None
            return value_for(self.cursor, self.thing, within=within, known=known)

        if not self.cursor.takes_mark("("):
            return [one()]
        values = [one()]
        while not self.cursor.takes_mark(")"):
            self.cursor.expect(",", "a comma or a closing parenthesis is wanted here")
            values.append(one())
        return values

    def _between(self, at: Token) -> Predicate[Any]:
        self._require("__ge__", at)
        first = self.cursor.now
        low = value_for(self.cursor, self.thing)
        if not self.cursor.takes_word("and"):
            raise self.cursor.wanted("and, with the upper end behind it,")
        high = value_for(self.cursor, self.thing)
        found: Predicate[Any] = refused(self.cursor, first, lambda: (self.thing >= low) & (self.thing <= high))
        return found

    def _with_a_question(self, verb: str, at: Token) -> Predicate[Any]:
        self._require(verb, at)
        fields = self._linked() if verb == "matches" else self._parts()
        self.cursor.expect("(", f"a question in parentheses is wanted behind {verb}")
        with self.cursor.deeper():
            question = self.inner(self.cursor, fields)
        self.cursor.expect(")", "a closing parenthesis is wanted here")
        return self._said(verb, at, question)

    def _linked(self) -> Namespace[Any]:
        if self.cursor.now.text in namespaces() and self.cursor.behind.is_mark("("):
            return namespaces()[self.cursor.take().text]
        fields = fields_about(self.thing.target)
        if fields is None:
            raise self.cursor.wrong(f"say what {self.thing} names, as in: matches treaty (...)")
        return fields

    def _parts(self) -> Namespace[Any]:
        return namespaces()[namespace_of(self.thing.holds) if is_field(self.thing) else "party"]

    def _said(self, method: str, at: Token, *values: object) -> Predicate[Any]:
        """Ask by a method of the field; what it refuses stands at that place."""
        self._require(method, at)
        found: Predicate[Any] = refused(self.cursor, at, lambda: getattr(self.thing, method)(*values))
        return found

    def _require(self, method: str, at: Token) -> None:
        """Refuse what cannot be asked of such a field."""
        if not can(self.thing, method):
            raise self.cursor.wrong(f"{self.thing} is not asked so; it is asked with {ways(self.thing)}", at)

    def _no_verb(self) -> Any:
        hint = did_you_mean(self.cursor.now.text, PLAIN)
        near = f"; {hint}" if hint.startswith("did") and self.cursor.now.text else ""
        return self.cursor.wrong(f"what is asked of {self.thing}? it is asked with {ways(self.thing)}{near}")


def asked_of_a_field(cursor: Cursor, fields: Namespace[Any], inner: Inner) -> Predicate[Any]:
    """Read a question about one field.

    Raises:
        InvalidQuestion: None stands here.
    """
    first = cursor.now
    thing: Field[Any, Any] | Any = take_name(cursor, fields)
    return Asking(cursor, fields, thing, first, inner).asked()
