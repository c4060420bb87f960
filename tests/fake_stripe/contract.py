"""What Stripe says of itself: its answers by the published schema, its requests by the library's own typed parameters."""

import functools
import importlib
import json
import re
from pathlib import Path
from typing import Any

SCHEMA = Path(__file__).parent.parent / "data" / "stripe_subset.schema.json"
PARAMETERS = {
    "customer_create": ("_customer_create_params", "CustomerCreateParams"),
    "customer_update": ("_customer_update_params", "CustomerUpdateParams"),
    "intent_create": ("_payment_intent_create_params", "PaymentIntentCreateParams"),
    "intent_confirm": ("_payment_intent_confirm_params", "PaymentIntentConfirmParams"),
    "intent_cancel": ("_payment_intent_cancel_params", "PaymentIntentCancelParams"),
    "refund_create": ("_refund_create_params", "RefundCreateParams"),
    "refund_list": ("_refund_list_params", "RefundListParams"),
    "dispute_list": ("_dispute_list_params", "DisputeListParams"),
    "link_create": ("_payment_link_create_params", "PaymentLinkCreateParams"),
    "link_update": ("_payment_link_update_params", "PaymentLinkUpdateParams"),
    "event_list": ("_event_list_params", "EventListParams"),
    "session_create": ("checkout._session_create_params", "SessionCreateParams"),
    "session_list": ("checkout._session_list_params", "SessionListParams"),
    "session_expire": ("checkout._session_expire_params", "SessionExpireParams"),
    "portal_create": ("billing_portal._session_create_params", "SessionCreateParams"),
}
NOT_IN_SCHEMA = ("account",)


@functools.cache
def _validator(name: str) -> Any:
    import jsonschema

    definitions = json.loads(SCHEMA.read_text(encoding="utf-8"))["$defs"]
    found = next((key for key in (name, name.replace(".", "~")) if key in definitions), None)
    return None if found is None else jsonschema.Draft202012Validator({"$ref": f"#/$defs/{found}", "$defs": definitions})


def check_answer(sort: str, answer: Any) -> list[str]:
    """What is wrong with an answer, by the published schema."""
    if sort in NOT_IN_SCHEMA:
        return []
    validator = _validator(sort)
    if validator is None:
        return [f"no schema of {sort}"]
    return [f"{sort}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}" for error in validator.iter_errors(answer)]


def check_request(name: str, given: dict[str, Any]) -> list[str]:
    """What is wrong with a request, by the parameters that the library describes."""
    if name not in PARAMETERS:
        return []
    module_name, class_name = PARAMETERS[name]
    module = importlib.import_module(f"stripe.params.{module_name}")
    return [f"{name}: {problem}" for problem in _wrong(module, getattr(module, class_name), given)]


def _wrong(module: Any, kind: Any, given: dict[str, Any]) -> list[str]:
    notes = {name: getattr(note, "__forward_arg__", str(note)) for name, note in kind.__annotations__.items()}
    found = [f"{name} is no parameter" for name in given if name not in notes]
    found += [f"{name} is missing" for name, note in notes.items() if "NotRequired" not in note and name not in given]
    for name, value in given.items():
        inner = [
            each
            for each in re.findall(r"\w+", notes.get(name, ""))
            if each.endswith(tuple("abcdefghijklmnopqrstuvwxyz")) and hasattr(module, each)
        ]
        classes = [getattr(module, each) for each in inner if hasattr(getattr(module, each), "__required_keys__")]
        if not classes:
            continue
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, dict):
                problems: list[list[str]] = [_wrong(module, cls, each) for cls in classes]
                least: list[str] = min(problems, key=len)
                found += least
    return found
