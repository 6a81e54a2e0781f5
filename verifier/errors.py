"""Every error that a caller may meet, and the exit code that the command line gives it.

VerifierError                 70  something of ours broke
├── UsageError                 2  an option, a setting, a name that is not known
│   ├── PromptError            2  no such prompt, or one that does not parse
│   └── SettingsError          2  a setting that cannot be used
├── InputError                 3  the article cannot be read
│   ├── ArticleMissing         3  no such file, or a directory
│   ├── ArticleEmpty           3  no words in it
│   ├── ArticleTooLarge        3  over the limit
│   ├── NotText                3  binary, or not UTF-8
│   └── LanguageUnsupported    3  the engine does not read this language
└── EngineError                4  the engine gave no usable answer
    ├── NoEndpoint             4  no key or address to call
    ├── Refused                4  the model declined, or a content filter stopped it
    ├── BadRequest             4  the endpoint rejects what we sent (400, 404, 413, 422)
    ├── NotAuthorised          4  the endpoint rejects the key (401, 403)
    ├── RateLimited            4  429 after the last retry
    ├── EndpointFailed         4  5xx after the last retry
    ├── EndpointUnreachable    4  refused, reset, timed out
    ├── AnswerTruncated        4  the answer reached its token limit
    └── AnswerInvalid          4  no JSON of the right shape after the last re-ask

What failed is an exception; what was *found* is data (`schema.Finding`).
Messages name the thing, the place and the choices; they never hold a key or a whole answer.
"""


class VerifierError(Exception):
    """The root: catch this to catch everything that is ours."""

    exit_code = 70


class UsageError(VerifierError):
    """An option, a setting or a name that is not known."""

    exit_code = 2


class PromptError(UsageError):
    """No prompt of that name, or one that does not parse."""


class SettingsError(UsageError):
    """A setting that cannot be used."""


class InputError(VerifierError):
    """The article cannot be read."""

    exit_code = 3


class ArticleMissing(InputError):
    """No such file, or not a file."""


class ArticleEmpty(InputError):
    """There are no words to read."""


class ArticleTooLarge(InputError):
    """The text is over the limit."""


class NotText(InputError):
    """The input is binary, or not UTF-8."""


class LanguageUnsupported(InputError):
    """The engine does not read the article's language."""


class EngineError(VerifierError):
    """The engine gave no usable answer."""

    exit_code = 4


class NoEndpoint(EngineError):
    """No key or no address to call."""


class Refused(EngineError):
    """The model declined, or a content filter stopped its answer."""


class BadRequest(EngineError):
    """The endpoint rejects the request itself."""


class NotAuthorised(EngineError):
    """The endpoint rejects the key."""


class RateLimited(EngineError):
    """The endpoint still says 429 after the last retry."""


class EndpointFailed(EngineError):
    """The endpoint still fails after the last retry."""


class EndpointUnreachable(EngineError):
    """Refused, reset or timed out."""


class AnswerTruncated(EngineError):
    """The answer reached its token limit."""


class AnswerInvalid(EngineError):
    """No answer of the right shape after the last re-ask."""
