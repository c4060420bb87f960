"""The account over HTTP on 127.0.0.1, as the unmodified library speaks to it: keys, permissions, idempotency, faults."""

import http.server
import json
import re
import threading
import time
import urllib.parse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from tests.fake_stripe import pages
from tests.fake_stripe.contract import check_answer, check_request
from tests.fake_stripe.state import DAY, FakeStripe, Refusal, Thing, _public

Handler = Callable[..., Any]
ROUTES: list[tuple[str, str, str, str]] = [
    ("GET", r"/v1/account", "account", ""),
    ("POST", r"/v1/customers", "customer_create", "customers"),
    ("POST", r"/v1/customers/(\w+)", "customer_update", "customers"),
    ("DELETE", r"/v1/customers/(\w+)", "customer_delete", "customers"),
    ("GET", r"/v1/customers/(\w+)/payment_methods", "customer_cards", "payment_methods"),
    ("POST", r"/v1/payment_methods/(\w+)/detach", "detach", "payment_methods"),
    ("POST", r"/v1/payment_intents", "intent_create", "payment_intents"),
    ("GET", r"/v1/payment_intents/(\w+)", "intent_read", "payment_intents"),
    ("POST", r"/v1/payment_intents/(\w+)/confirm", "intent_confirm", "payment_intents"),
    ("POST", r"/v1/payment_intents/(\w+)/cancel", "intent_cancel", "payment_intents"),
    ("POST", r"/v1/refunds", "refund_create", "refunds"),
    ("GET", r"/v1/refunds", "refund_list", "refunds"),
    ("POST", r"/v1/refunds/(\w+)", "refund_update", "refunds"),
    ("GET", r"/v1/disputes", "dispute_list", "disputes"),
    ("POST", r"/v1/checkout/sessions", "session_create", "checkout_sessions"),
    ("GET", r"/v1/checkout/sessions", "session_list", "checkout_sessions"),
    ("GET", r"/v1/checkout/sessions/(\w+)", "session_read", "checkout_sessions"),
    ("POST", r"/v1/checkout/sessions/(\w+)/expire", "session_expire", "checkout_sessions"),
    ("POST", r"/v1/payment_links", "link_create", "payment_links"),
    ("POST", r"/v1/payment_links/(\w+)", "link_update", "payment_links"),
    ("POST", r"/v1/billing_portal/sessions", "portal_create", "portal"),
    ("GET", r"/v1/events", "event_list", "events"),
]
FAULTS = (
    "drop_before",
    "drop_after",
    "late",
    "slow",
    "500",
    "500_after",
    "429",
    "409",
    "half",
    "captive",
    "captive_after",
    "json",
    "json_after",
)
"""`late`: done after the caller has given up; `slow`: done at once, answered too late. `_after`: done, and answered so.

Not among them: `wait`, a slow answer that comes in time, which is no fault; `closed`, an account that is gone, which passes by no retry.
"""


PORTAL = "<html><body>Welcome to the hotel's network</body></html>"
UNDONE: dict[str, tuple[int, Any, str]] = {
    "drop_before": (0, None, "drop"),
    "429": (429, {"error": {"type": "rate_limit_error", "code": "rate_limit", "message": "Too many requests"}}, ""),
    "409": (409, {"error": {"type": "idempotency_error", "code": "idempotency_key_in_use", "message": "In use"}}, ""),
    "captive": (200, PORTAL, "html"),
    "json": (200, {"status": "ok"}, ""),
    "closed": (401, {"error": {"type": "invalid_request_error", "message": "Invalid API Key provided"}}, ""),
}
"""Faults in which nothing is done: status, body, and what to do with the connection."""


@dataclass
class Asked:
    """A call that came."""

    verb: str
    path: str
    given: Thing
    key: str


@dataclass
class Server:
    """A fake Stripe that listens."""

    state: FakeStripe
    keys: tuple[str, ...] = ()
    """The keys it knows; none: every well-formed one."""
    judged: bool = True
    """Whether requests and answers are held against Stripe's own descriptions; a person who tries it needs no judge."""
    patience: float = 1.0
    """How long the client waits, which a delay goes beyond."""
    fault: Callable[[str, str], str] | None = None
    """Which fault befalls a call (verb, path); empty for none."""
    asked: list[Asked] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    """Requests and answers that are not what Stripe's own descriptions say."""
    stored: dict[str, tuple[float, str, int, Any]] = field(default_factory=dict)
    delayed: list[threading.Thread] = field(default_factory=list)

    def do(self, verb: str, path: str, given: Thing, key: str) -> tuple[int, Any]:
        """What is answered, with the idempotency of the first version of Stripe's interface."""
        with self.state.lock:
            fingerprint = json.dumps([verb, path, given], sort_keys=True)
            kept = self.stored.get(key) if key and verb == "POST" else None
            if kept is not None and self.state.now() - kept[0] < DAY:
                if kept[1] != fingerprint:
                    return 400, {"error": {"type": "idempotency_error", "message": "Keys are for one request with its parameters."}}
                return kept[2], kept[3]
            status, answer = self._act(verb, path, given)
            if key and verb == "POST" and status not in (401, 403, 404, 429):
                self.stored[key] = (self.state.now(), fingerprint, status, answer)
            return status, answer

    def _act(self, verb: str, path: str, given: Thing) -> tuple[int, Any]:
        for method, pattern, name, family in ROUTES:
            match = re.fullmatch(pattern, path)
            if match is None or method != verb:
                continue
            right = f"{family}:{'read' if verb == 'GET' else 'write'}"
            if self.state.permissions is not None and family and right not in self.state.permissions:
                return 403, {"error": {"type": "invalid_request_error", "message": f"The provided key does not have access: {family}."}}
            self._judge(check_request, name, given)
            try:
                answer = getattr(self.state, name)(given, *match.groups())
            except Refusal as refusal:
                self._judge(check_answer, "error", refusal.body)
                return refusal.status, _public(refusal.body)
            if isinstance(answer, list):
                return 200, self._page(path, answer, given)
            public = json.loads(json.dumps(_public(answer)))
            # What is left of a deleted object has no schema of its own.
            if not public.get("deleted"):
                self._judge(check_answer, public["object"], public)
            return 200, public
        return 404, {"error": {"type": "invalid_request_error", "message": f"Unrecognized request URL ({verb}: {path})."}}

    def _judge(self, check: Callable[[str, Any], list[str]], name: str, what: Any) -> None:
        if self.judged:
            self.problems += check(name, what)

    def _page(self, path: str, things: list[Thing], given: Thing) -> Thing:
        limit = int(given.get("limit", 10))
        ids = [thing["id"] for thing in things]
        more = False
        if given.get("ending_before"):
            newer = things[: ids.index(given["ending_before"])] if given["ending_before"] in ids else things
            things, more = newer[-limit:], len(newer) > limit
        else:
            if given.get("starting_after"):
                things = things[ids.index(given["starting_after"]) + 1 :]
            things, more = things[:limit], len(things) > limit
        data = json.loads(json.dumps(_public(things)))
        for each in data:
            self._judge(check_answer, each["object"], each)
        return {"object": "list", "url": path, "has_more": more, "data": data}

    def spoil(self, verb: str, path: str, given: Thing, key: str, fault: str) -> tuple[int, Any, str]:
        """An answer as a fault leaves it: status, body, and what to do with the connection."""
        if fault in UNDONE:
            return UNDONE[fault]
        if fault == "500":
            body = {"error": {"type": "api_error", "message": "Something is wrong at Stripe"}}
            if key and verb == "POST":
                with self.state.lock:
                    self.stored.setdefault(key, (self.state.now(), json.dumps([verb, path, given], sort_keys=True), 500, body))
            return 500, body, ""
        if fault == "late":
            late = threading.Thread(target=self._late, args=(verb, path, given, key), daemon=True)
            self.delayed.append(late)
            late.start()
            return 0, None, "hang"
        if fault == "wait":
            time.sleep(self.patience)
        status, body = self.do(verb, path, given, key)
        if fault == "wait":
            return status, body, ""
        if fault == "500_after":
            broken = {"error": {"type": "api_error", "message": "Something is wrong at Stripe"}}
            if key and verb == "POST":
                with self.state.lock:
                    self.stored[key] = (self.state.now(), json.dumps([verb, path, given], sort_keys=True), 500, broken)
            return 500, broken, ""
        if fault == "json_after":
            return 200, {"status": "ok"}, ""
        if fault == "captive_after":
            return 200, PORTAL, "html"
        return status, body, {"drop_after": "drop", "slow": "hang", "half": "half"}[fault]

    def _late(self, verb: str, path: str, given: Thing, key: str) -> None:
        time.sleep(self.patience * 1.3)
        self.do(verb, path, given, key)

    def wait_for_late(self) -> None:
        """Until every call that was delayed has been done."""
        while self.delayed:
            self.delayed.pop().join()


def nested(pairs: list[tuple[str, str]]) -> Thing:
    """Form fields as the structure that their brackets mean."""
    tree: Thing = {}
    for name, value in pairs:
        parts = re.findall(r"[^\[\]]+", name)
        branch = tree
        for part in parts[:-1]:
            branch = branch.setdefault(part, {})
        branch[parts[-1]] = value
    listed: Thing = _lists(tree)
    return listed


def _lists(tree: Any) -> Any:
    if not isinstance(tree, dict):
        return tree
    if tree and all(name.isdigit() for name in tree):
        return [_lists(tree[name]) for name in sorted(tree, key=int)]
    return {name: _lists(value) for name, value in tree.items()}


@contextmanager
def serving(server: Server, port: int = 0) -> Iterator[str]:  # noqa: C901 - a handler and its server, defined where they are used
    """Serve on 127.0.0.1; the address."""

    class Http(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_given: Any) -> None:
            """Nothing is logged."""

        def do_GET(self) -> None:
            path, _mark, query = self.path.partition("?")
            if path.startswith(("/v1/", "/v1")):
                self._answer("GET", path, nested(urllib.parse.parse_qsl(query)))
            else:
                self._html(*pages.shown(server.state, path))

        def do_DELETE(self) -> None:
            self._answer("DELETE", self.path.partition("?")[0], {})

        def do_POST(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(length).decode()
            if len(body.encode()) < length:
                # Whoever sent it was killed on the way: half a request is none.
                self.close_connection = True
                return
            fields = urllib.parse.parse_qsl(body, keep_blank_values=True)
            if self.path.startswith("/v1/"):
                self._answer("POST", self.path, nested(fields))
            else:
                self._html(*pages.done(server.state, self.path, dict(fields)))

        def _html(self, status: int, text: str) -> None:
            self._send(status, text.encode(), "text/html; charset=utf-8")

        def _answer(self, verb: str, path: str, given: Thing) -> None:
            key = self.headers.get("Idempotency-Key") or ""
            token = (self.headers.get("Authorization") or "").removeprefix("Bearer ")
            server.asked.append(Asked(verb, path, given, key))
            if not re.fullmatch(r"(sk|rk)_(test|live)_\w+", token) or (server.keys and token not in server.keys):
                self._send(401, json.dumps({"error": {"type": "invalid_request_error", "message": "Invalid API Key"}}).encode())
                return
            server.state.live = "_live_" in token
            fault = server.fault(verb, path) if server.fault is not None else ""
            if fault:
                status, body, then = server.spoil(verb, path, given, key, fault)
            else:
                (status, body), then = server.do(verb, path, given, key), ""
            if then == "hang":
                time.sleep(server.patience * 1.6)
            if then in ("drop", "hang"):
                self.close_connection = True
                return
            data = body.encode() if isinstance(body, str) else json.dumps(body).encode()
            self._send(status, data, "text/html" if then == "html" else "application/json", half=then == "half")

        def _send(self, status: int, data: bytes, kind: str = "application/json", half: bool = False) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
            self.send_header("Request-Id", "req_fake")
            self.end_headers()
            self.wfile.write(data[: len(data) // 2] if half else data)
            if half:
                self.close_connection = True

    class Listening(http.server.ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_given: Any) -> None:
            """A client that has gone is nothing to report."""

    listening = Listening(("127.0.0.1", port), Http)
    server.state.base = f"http://127.0.0.1:{listening.server_address[1]}"
    thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server.state.base
    finally:
        listening.shutdown()
        listening.server_close()
