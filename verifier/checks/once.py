"""A property that is worked out when first asked for, and then remembered by its object."""

from collections.abc import Callable
from typing import Generic, Self, TypeVar, overload

_T = TypeVar("_T")


class Once(Generic[_T]):
    """`functools.cached_property` without the lock that it takes up to Python 3.11.

    A run asks for some ten such properties of each claim, and the lock costs more than working many of them out. A run
    has one thread; two that asked at once would both work the same value out.
    """

    def __init__(self, work: Callable[..., _T]) -> None:
        self._work = work
        self._name = work.__name__
        self.__doc__ = work.__doc__

    @overload
    def __get__(self, instance: None, owner: type[object]) -> Self: ...

    @overload
    def __get__(self, instance: object, owner: type[object]) -> _T: ...

    def __get__(self, instance: object | None, owner: type[object]) -> Self | _T:
        """Return the value, worked out and put in the object, where it is found from then on."""
        if instance is None:
            return self
        value = self._work(instance)
        _put(instance, self._name, value)
        return value


_put = object.__setattr__
"""Puts a value into an object, frozen or not, without making a dictionary of it, which half of them never need."""
