BEGIN TRANSACTION;
CREATE TABLE booking (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    payment_id INTEGER NOT NULL UNIQUE REFERENCES payment (id),
    object TEXT NOT NULL UNIQUE,
    intent TEXT NOT NULL,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    account TEXT NOT NULL,
    live INTEGER NOT NULL CHECK (live IN (0, 1)),
    amount INTEGER NOT NULL CHECK (amount > 0)
) STRICT;
INSERT INTO "booking" VALUES(1,7,'pi_000014fake','pi_000014fake',6,'acct_1Fake',0,6899);
INSERT INTO "booking" VALUES(2,8,'re_000019fake','pi_000014fake',6,'acct_1Fake',0,1000);
CREATE TABLE card (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    customer_id INTEGER NOT NULL REFERENCES stripe_customer (id),
    account TEXT NOT NULL,
    live INTEGER NOT NULL CHECK (live IN (0, 1)),
    method TEXT NOT NULL UNIQUE,
    brand TEXT NOT NULL CHECK (length(brand) <= 40),
    last4 TEXT NOT NULL CHECK (length(last4) <= 4),
    exp_month INTEGER NOT NULL CHECK (exp_month BETWEEN 1 AND 12),
    exp_year INTEGER NOT NULL CHECK (exp_year BETWEEN 2000 AND 2200),
    saved_at TEXT NOT NULL,
    removed_at TEXT
) STRICT;
INSERT INTO "card" VALUES(1,1,1,'acct_1Fake',0,'pm_000008fake','visa','4242',12,2030,'2026-11-24T17:00:00Z',NULL);
CREATE TABLE charge (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    kind TEXT NOT NULL DEFAULT 'card' CHECK (kind IN ('card', 'page', 'refund')),
    amount INTEGER NOT NULL CHECK (amount > 0),
    state TEXT NOT NULL CHECK (state IN ('pending', 'processing', 'unknown', 'succeeded', 'declined', 'not_sent')),
    started_at TEXT NOT NULL,
    account TEXT NOT NULL DEFAULT '',
    live INTEGER NOT NULL DEFAULT 0 CHECK (live IN (0, 1)),
    card_id INTEGER REFERENCES card (id),
    key TEXT UNIQUE,
    -- the PaymentIntent that takes the money, or whose money is given back; known before the call that moves money
    intent TEXT,
    -- of a refund: the payment whose money is given back, whether it was credit, and Stripe's refund
    gives_back INTEGER REFERENCES payment (id),
    from_credit INTEGER NOT NULL DEFAULT 0 CHECK (from_credit IN (0, 1)),
    refund TEXT UNIQUE,
    -- why it was declined or not sent, in Stripe's word; 'by_hand' where its owner settled it
    code TEXT NOT NULL DEFAULT '',
    settled_at TEXT,
    CHECK ((state IN ('succeeded', 'declined', 'not_sent')) = (settled_at IS NOT NULL) OR account = ''),
    CHECK ((kind = 'refund') = (gives_back IS NOT NULL))
) STRICT;
INSERT INTO "charge" VALUES(1,6,'card',6899,'succeeded','2026-11-24T17:05:00Z','acct_1Fake',0,1,'c74b08a35bf5306886416d04bd13850b:1','pi_000014fake',NULL,0,NULL,'','2026-11-24T17:05:00Z');
INSERT INTO "charge" VALUES(2,6,'refund',1000,'succeeded','2026-11-24T17:05:00Z','acct_1Fake',0,NULL,'c74b08a35bf5306886416d04bd13850b:2','pi_000014fake',7,0,'re_000019fake','','2026-11-24T17:05:00Z');
CREATE TABLE client (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reference TEXT COLLATE NOCASE UNIQUE CHECK (length(reference) BETWEEN 1 AND 40),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    terms_days INTEGER CHECK (terms_days BETWEEN 0 AND 365),
    in_charge_uid INTEGER,
    business INTEGER NOT NULL DEFAULT 0 CHECK (business IN (0, 1)),
    registration TEXT NOT NULL DEFAULT '',
    vat_number TEXT NOT NULL DEFAULT '',
    payer_name TEXT NOT NULL DEFAULT '',
    payer_address TEXT NOT NULL DEFAULT '',
    payer_email TEXT NOT NULL DEFAULT '',
    archived_at TEXT,
    salt TEXT NOT NULL,
    -- name, reference, e-mail and telephone without accents and case: the list is in its order and found by it
    search TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "client" VALUES(1,NULL,'Zoé Tremblay','zoe@example.org','','','','',NULL,0,0,'','','','','',NULL,'4ea11d1f1082d37ec453f0868de2b652','zoe tremblay zoe@example.org');
INSERT INTO "client" VALUES(2,NULL,'Émile Roy','','','','','',NULL,0,0,'','','','','',NULL,'0276edf1dac4efce218812ecd0dc97cd','emile roy');
CREATE TABLE client_reminders (
    id INTEGER PRIMARY KEY REFERENCES client (id),
    wanted INTEGER NOT NULL CHECK (wanted IN (0, 1))
) STRICT;
INSERT INTO "client_reminders" VALUES(2,0);
CREATE TABLE client_tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL CHECK (kind IN ('no_charge', 'no_reminders', 'hold')),
    reason TEXT NOT NULL,
    -- the last local day on which it holds; none: until it is taken away
    until TEXT,
    set_at TEXT NOT NULL,
    set_by INTEGER NOT NULL,
    ended_at TEXT,
    salt TEXT NOT NULL
) STRICT;
INSERT INTO "client_tag" VALUES(1,2,'no_charge','absent',NULL,'2026-11-24T18:05:00Z',0,NULL,'be9511a0d976b2ccc2a1cc7bf70e6c78');
INSERT INTO "client_tag" VALUES(2,2,'hold','absent',NULL,'2026-11-24T18:05:00Z',0,NULL,'81257922141de8ec1869265796c87415');
CREATE TABLE code (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(code) BETWEEN 1 AND 20),
    description TEXT NOT NULL CHECK (length(description) BETWEEN 1 AND 200),
    price INTEGER NOT NULL CHECK (abs(price) <= 1000000000000),
    exempt_all INTEGER NOT NULL DEFAULT 0 CHECK (exempt_all IN (0, 1)),
    archived_at TEXT
) STRICT;
INSERT INTO "code" VALUES(1,'PR','Première rencontre',5000,0,NULL);
INSERT INTO "code" VALUES(2,'EP','Entraînement privé',6000,0,NULL);
INSERT INTO "code" VALUES(3,'NUT','Consultation en nutrition',9500,1,NULL);
INSERT INTO "code" VALUES(4,'BIL','Bilan offert',0,0,NULL);
INSERT INTO "code" VALUES(5,'ELA','Supplément',1250,0,NULL);
CREATE TABLE code_tax (
    code_id INTEGER NOT NULL REFERENCES code (id),
    tax_id INTEGER NOT NULL REFERENCES tax (id),
    applies INTEGER NOT NULL CHECK (applies IN (0, 1)),
    PRIMARY KEY (code_id, tax_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "code_tax" VALUES(5,3,1);
CREATE TABLE credit_note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    number TEXT NOT NULL UNIQUE CHECK (length(number) BETWEEN 1 AND 35 AND number NOT GLOB '*[^A-Za-z0-9+_/-]*'),
    issued_on TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    issued_by INTEGER NOT NULL,
    net INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    total INTEGER NOT NULL CHECK (total >= 0),
    snapshot TEXT NOT NULL,
    snapshot_sha256 TEXT NOT NULL,
    CHECK (net + tax = total),
    CHECK (year IN (0, CAST(substr(issued_on, 1, 4) AS INTEGER)))
) STRICT;
INSERT INTO "credit_note" VALUES(1,2,2026,1,'A2026-0001','2026-11-24','2026-11-24T17:00:00Z',0,5000,749,5749,'{"client":{"address":"","business":false,"country":"","name":"Zoé Tremblay","reference":"","registration":"","served":"","vat_number":""},"currency":"CAD","discount":0,"discount_percent":"","discount_word":"Rabais","electronic":false,"exemption":{"code":"","reason":"Exonéré de TVA"},"form":2,"gaps":false,"issued_on":"2026-11-24","kind":"credit_note","language":"fr","late_payment":{},"layout":{"blocks":["studio","client","items","lines","taxes","totals","qr","payment","legal","text"],"details":false,"key":"credit-note","kind":"credit_note","words":{"fr":{}}},"legal":[],"lines":[{"amount":5000,"code":"PR","date":"2026-11-24","description":"Première rencontre","discount":0,"discount_percent":"","gross":5000,"id":3,"minutes":0,"professional":{"association":"","member_number":"","name":"root","title":""},"quantity":"1","rates":["5","9.975"],"session":true,"share":0,"taxes":["TPS","TVQ"],"time":"12:00","unit_price":5000}],"net":5000,"number":"A2026-0001","original":{"issued_on":"2026-11-24","number":"2026-0002"},"paper":"Letter","prices_include_tax":false,"studio":{"address":"425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7","country":"CA","email":"","legal_form":"","name":"Studio Boréal","phone":"","region":"QC","registration":"","vat_number":"","website":""},"tax":749,"taxes":[{"amount":250,"base":5000,"name":"TPS","rate":"5","registration":"123456789 RT0001"},{"amount":499,"base":5000,"name":"TVQ","rate":"9.975","registration":"1234567890 TQ0001"}],"total":5749,"type":"invoice","vat_due":"payment","whole":true}','fd09bccc42db170d742856b76b4c9f54b1a8d13db3b5148a315594524b8d37a5');
CREATE TABLE credit_note_line (
    credit_note_id INTEGER NOT NULL REFERENCES credit_note (id) DEFERRABLE INITIALLY DEFERRED,
    line_id INTEGER NOT NULL UNIQUE REFERENCES invoice_line (id),
    amount INTEGER NOT NULL,
    PRIMARY KEY (credit_note_id, line_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "credit_note_line" VALUES(1,3,5000);
CREATE TABLE credit_note_tax (
    credit_note_id INTEGER NOT NULL REFERENCES credit_note (id) DEFERRABLE INITIALLY DEFERRED,
    tax_id INTEGER NOT NULL REFERENCES tax (id),
    base INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (credit_note_id, tax_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "credit_note_tax" VALUES(1,1,5000,250);
INSERT INTO "credit_note_tax" VALUES(1,2,5000,499);
CREATE TABLE delivery (
    outbox_id INTEGER PRIMARY KEY REFERENCES outbox (id),
    mail_id INTEGER REFERENCES mail (id),
    tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
    first_tried_at TEXT,
    tried_at TEXT,
    answered_at TEXT,
    said TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "delivery" VALUES(1,1,1,'2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','250 taken as 1');
INSERT INTO "delivery" VALUES(2,1,1,'2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','250 taken as 1');
INSERT INTO "delivery" VALUES(4,2,1,'2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','250 taken as 2');
INSERT INTO "delivery" VALUES(5,2,1,'2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','250 taken as 2');
INSERT INTO "delivery" VALUES(6,3,1,'2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','250 taken as 3');
INSERT INTO "delivery" VALUES(8,4,1,'2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','250 taken as 4');
INSERT INTO "delivery" VALUES(9,5,1,'2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','250 taken as 5');
INSERT INTO "delivery" VALUES(10,6,1,'2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','250 taken as 6');
INSERT INTO "delivery" VALUES(11,6,1,'2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','250 taken as 6');
INSERT INTO "delivery" VALUES(12,6,1,'2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','250 taken as 6');
INSERT INTO "delivery" VALUES(13,7,1,'2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','250 taken as 7');
INSERT INTO "delivery" VALUES(14,1,1,'2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','250 taken as 8');
INSERT INTO "delivery" VALUES(15,2,1,'2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','250 taken as 9');
INSERT INTO "delivery" VALUES(16,3,1,'2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','250 taken as 10');
INSERT INTO "delivery" VALUES(17,4,1,'2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','250 taken as 11');
INSERT INTO "delivery" VALUES(18,5,1,'2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','250 taken as 12');
INSERT INTO "delivery" VALUES(19,6,1,'2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','250 taken as 13');
INSERT INTO "delivery" VALUES(20,7,1,'2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','250 taken as 14');
INSERT INTO "delivery" VALUES(21,8,0,NULL,NULL,NULL,'');
CREATE TABLE dispute (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    object TEXT NOT NULL UNIQUE,
    intent TEXT NOT NULL,
    client_id INTEGER NOT NULL REFERENCES client (id),
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    amount INTEGER NOT NULL CHECK (amount > 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'won', 'lost')),
    code TEXT NOT NULL DEFAULT '',
    opened_at TEXT NOT NULL,
    closed_at TEXT,
    CHECK ((state = 'open') = (closed_at IS NULL))
) STRICT;
INSERT INTO "dispute" VALUES(1,'dp_first','pi_000014fake',1,6,1000,'open','fraudulent','2026-11-24T17:05:00Z',NULL);
CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER UNIQUE REFERENCES invoice (id),
    credit_note_id INTEGER UNIQUE REFERENCES credit_note (id),
    path TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size > 0),
    made_with TEXT NOT NULL,
    made_at TEXT NOT NULL,
    CHECK ((invoice_id IS NULL) <> (credit_note_id IS NULL))
) STRICT;
INSERT INTO "document" VALUES(1,1,NULL,'2026/2026-0001.pdf','63769fc54f256d26d29e00e6f35c9ca0b12035edfdb0911580c172f3a555746b',22031,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(2,2,NULL,'2026/2026-0002.pdf','46a10a42d18f936a3ac42a09494287160e707287f6d39061839d279a6f2f55ae',21903,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(3,NULL,1,'2026/A2026-0001.pdf','363606abdda915483a79ba7519192daa64bf27849c12916733a44fd1c84c8e85',20011,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(4,3,NULL,'2026/2026-0003.pdf','e9d6d48cc6985e3e3ca99dfca05220fead4e7c86452fbc4a127f6ad13ddd0010',22171,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(5,4,NULL,'2026/2026-0004.pdf','8d177fdeb74c9afd908bf2bf72068ad9c6aeed7d3256a8527a9a9bfa6a93b877',21890,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(6,6,NULL,'2026/2026-0005.pdf','f6b0669b915aee10947b31bdc0eea77922c8fa1e519300486e529d9f62c4ae4b',22050,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:05:00Z');
INSERT INTO "document" VALUES(7,7,NULL,'2026/2026-0006.pdf','a985eff99a29ec0f241f1846eb5b68d671e8b8826f8866920278b35ed7d1b7db',22031,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:05:00Z');
INSERT INTO "document" VALUES(8,8,NULL,'2026/2026-0007.pdf','77c90f2775fdfcd0734425821419a6ebd6f385e49ec8e128348c309fb051c583',21905,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:35:00Z');
INSERT INTO "document" VALUES(9,9,NULL,'2026/2026-0008.pdf','53e027ea5c3c97714f1e4dd61711ccc19ce7bdba228b2e62ae54fc2552fa2ee5',22117,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T18:05:00Z');
CREATE TABLE document_type (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 40 AND key GLOB '[a-z]*' AND key NOT GLOB '*[^a-z0-9-]*'),
    kind TEXT NOT NULL CHECK (kind IN ('invoice', 'pro_forma', 'receipt', 'receipted', 'credit_note', 'statement')),
    name TEXT CHECK (length(name) BETWEEN 1 AND 60),
    definition TEXT,
    -- what the numbers of its invoices share; empty: the studio's own series
    series TEXT NOT NULL DEFAULT '' CHECK (series = '' OR kind = 'invoice'),
    archived_at TEXT,
    CHECK (definition IS NOT NULL OR series = '')
) STRICT;
INSERT INTO "document_type" VALUES(1,'facture-courte','invoice','Facture courte','{"blocks":["studio","client","items","lines","taxes","totals","qr","payment","legal","text"],"colour":"","details":false,"logo":"","paper":"","series":"K{year}-{number:4}","terms":null,"words":{}}','K{year}-{number}',NULL);
CREATE TABLE intervention (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    code_id INTEGER NOT NULL REFERENCES code (id),
    professional_uid INTEGER NOT NULL,
    author_uid INTEGER NOT NULL,
    at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z'),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    price INTEGER NOT NULL CHECK (abs(price) <= 1000000000000),
    state TEXT NOT NULL CHECK (state IN ('draft', 'unbilled', 'invoiced', 'free', 'discarded')),
    visibility TEXT NOT NULL CHECK (visibility IN ('me', 'studio', 'me_client', 'studio_client', 'everybody')),
    text TEXT NOT NULL DEFAULT '',
    professional_note TEXT NOT NULL DEFAULT '',
    personal_note TEXT NOT NULL DEFAULT '',
    salt TEXT NOT NULL
) STRICT;
INSERT INTO "intervention" VALUES(1,1,2,0,0,'2026-11-24T17:00:00Z',45,6000,'invoiced','studio','Genou droit','douleur','rappeler','05f8aebcbabd9005101b83ee6e9ad492');
INSERT INTO "intervention" VALUES(2,1,1,0,0,'2026-11-24T17:00:00Z',0,5000,'unbilled','studio','','','','04ae5fc56959bcf98c46abbbabfdbbdf');
INSERT INTO "intervention" VALUES(3,2,2,0,0,'2026-11-24T17:00:00Z',0,6000,'invoiced','studio','','','','c23515831da06fad08b8e9824a74f1cf');
INSERT INTO "intervention" VALUES(4,1,1,0,0,'2026-11-24T17:00:00Z',0,5000,'invoiced','studio','','','','55961f0b1ae780e5b55b126d3523f38d');
INSERT INTO "intervention" VALUES(5,2,1,0,0,'2026-11-24T17:00:00Z',0,5000,'free','studio','','','','151eaf7b91b3e8fef9fcc4c45e7a49e7');
INSERT INTO "intervention" VALUES(6,2,1,0,0,'2026-11-24T17:00:00Z',0,5000,'discarded','studio','','','','84faaf54806fbea87ae79e88eeb5fd7c');
INSERT INTO "intervention" VALUES(7,2,2,0,0,'2026-11-24T17:00:00Z',0,6000,'unbilled','studio','','','','1d23cf944a343b82e7f31076eec01836');
INSERT INTO "intervention" VALUES(8,1,2,0,0,'2026-11-24T17:05:00Z',0,6000,'invoiced','studio','','','','de75b7c1db1310abf22d08aee3a140dc');
INSERT INTO "intervention" VALUES(9,1,2,0,0,'2026-11-24T17:05:00Z',0,6000,'invoiced','studio','','','','29c13c6d1ec62133e35c68f622a10905');
INSERT INTO "intervention" VALUES(10,1,1,0,0,'2026-11-24T17:35:00Z',0,5000,'invoiced','studio','','','','b880d38b01dc3ae9509a8927d5b68b77');
INSERT INTO "intervention" VALUES(11,1,1,0,0,'2026-11-24T18:05:00Z',0,5000,'invoiced','studio','','','','997cbd619492f5e073724383133aae62');
CREATE TABLE invoice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    document_type TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by INTEGER NOT NULL,
    discount_kind TEXT CHECK (discount_kind IN ('amount', 'percent')),
    discount_value TEXT,
    tax_off_reason TEXT NOT NULL DEFAULT '',
    seen TEXT NOT NULL DEFAULT '{}',
    again_of INTEGER REFERENCES invoice (id),
    -- given at issue, all at once, and never changed:
    year INTEGER,
    sequence INTEGER CHECK (sequence >= 1),
    number TEXT UNIQUE CHECK (length(number) BETWEEN 1 AND 35 AND number NOT GLOB '*[^A-Za-z0-9+_/-]*'),
    issued_on TEXT,
    due_on TEXT,
    issued_at TEXT,
    issued_by INTEGER,
    prices_include_tax INTEGER CHECK (prices_include_tax IN (0, 1)),
    net INTEGER,
    tax INTEGER,
    total INTEGER CHECK (total BETWEEN 0 AND 1000000000000),
    snapshot TEXT,
    snapshot_sha256 TEXT,
    CHECK ((discount_kind IS NULL) = (discount_value IS NULL)),
    CHECK ((number IS NULL) = (total IS NULL) AND (number IS NULL) = (snapshot IS NULL)
       AND (number IS NULL) = (issued_on IS NULL) AND (number IS NULL) = (due_on IS NULL)
       AND (number IS NULL) = (year IS NULL) AND (number IS NULL) = (sequence IS NULL)
       AND (number IS NULL) = (issued_at IS NULL) AND (number IS NULL) = (issued_by IS NULL)
       AND (number IS NULL) = (prices_include_tax IS NULL) AND (number IS NULL) = (snapshot_sha256 IS NULL)),
    CHECK (number IS NULL OR (net + tax = total AND due_on >= issued_on)),
    CHECK (number IS NULL OR year IN (0, CAST(substr(issued_on, 1, 4) AS INTEGER)))
) STRICT;
INSERT INTO "invoice" VALUES(1,1,'invoice','2026-11-24T17:00:00Z',0,'percent','10','','{}',NULL,2026,1,'2026-0001','2026-11-24','2026-12-24','2026-11-24T17:00:00Z',0,0,6750,338,7088,'{"client":{"address":"","business":false,"country":"","name":"Zoé Tremblay","reference":"","registration":"","served":"","vat_number":""},"currency":"CAD","discount":750,"discount_percent":"10","discount_word":"Rabais","due_on":"2026-12-24","electronic":false,"exemption":{"code":"","reason":"Exonéré de TVA"},"form":2,"gaps":false,"issued_on":"2026-11-24","kind":"invoice","language":"fr","late_payment":{},"layout":{"blocks":["studio","client","items","lines","taxes","totals","qr","payment","legal","text"],"details":false,"key":"invoice","kind":"invoice","words":{"fr":{}}},"legal":[],"lines":[{"amount":6000,"code":"EP","date":"2026-11-24","description":"Entraînement privé","discount":0,"discount_percent":"","gross":6000,"id":1,"minutes":45,"professional":{"association":"","member_number":"","name":"root","title":""},"quantity":"1","rates":["5"],"session":true,"share":600,"taxes":["TPS"],"time":"12:00","unit_price":6000},{"amount":1500,"code":"","date":"","description":"Élastique","discount":0,"discount_percent":"","gross":1500,"id":2,"minutes":0,"professional":null,"quantity":"2","rates":["5"],"session":false,"share":150,"taxes":["TPS"],"time":"","unit_price":750}],"net":6750,"number":"2026-0001","paper":"Letter","payment":[],"prices_include_tax":false,"studio":{"address":"425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7","country":"CA","email":"","legal_form":"","name":"Studio Boréal","phone":"","region":"QC","registration":"","vat_number":"","website":""},"tax":338,"taxes":[{"amount":338,"base":6750,"name":"TPS","rate":"5","registration":"123456789 RT0001"}],"total":7088,"type":"invoice","vat_due":"payment"}','b4bda4af6b61c52a2e513d2aad47c72c37e364721d2f1cd98b91ab7aa0f85b04');
INSERT INTO "invoice" VALUES(2,1,'invoice','2026-11-24T17:00:00Z',0,NULL,NULL,'','{}',NULL,2026,2,'2026-0002','2026-11-24','2026-12-24','2026-11-24T17:00:00Z',0,0,5000,749,5749,'{"client":{"address":"","business":false,"country":"","name":"Zoé Tremblay","reference":"","registration":"","served":"","vat_number":""},"currency":"CAD","discount":0,"discount_percent":"","discount_word":"Rabais","due_on":"2026-12-24","electronic":false,"exemption":{"code":"","reason":"Exonéré de TVA"},"form":2,"gaps":false,"issued_on":"2026-11-24","kind":"invoice","language":"fr","late_payment":{},"layout":{"blocks":["studio","client","items","lines","taxes","totals","qr","payment","legal","text"],"details":false,"key":"invoice","kind":"invoice","words":{"fr":{}}},"legal":[],"lines":[{"amount":5000,"code":"PR","date":"2026-11-24","description":"Première rencontre","discount":0,"discount_percent":"","gross":5000,"id":3,"minutes":0,"professional":{"association":"","member_number":"","name":"root","title":""},"quantity":"1","rates":["5","9.975"],"session":true,"share":0,"taxes":["TPS","TVQ"],"time":"12:00","unit_price":5000}],"net":5000,"number":"2026-0002","paper":"Letter","payment":[],"prices_include_tax":false,"studio":{"address":"425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7","country":"CA","email":"","legal_form":"","name":"Studio Boréal","phone":"","region":"QC","registration":"","vat_number":"","website":""},"tax":749,"taxes":[{"amount":250,"base":5000,"name":"TPS","rate":"5","registration":"123456789 RT0001"},{"amount":499,"base":5000,"name":"TVQ","rate":"9.975","registration":"1234567890 TQ0001"}],"total":5749,"type":"invoice","vat_due":"payment"}','a993ac18216688a2d6040348905d66f2f72d27dba64463d2be08a86448cb3d73');
INSERT INTO "invoice" VALUES(3,2,'invoice','2026-11-24T17:00:00Z',0,NULL,NULL,'','{}',NULL,2026,3,'2026-0003','2026-11-24','2026-12-24','2026-11-24T17:00:00Z',0,0,6000,899,6899,'{"client":{"address":"","business":false,"country":"","name":"Émile Roy","reference":"","registration":"","served":"","vat_number":""},"currency":"CAD","discount":0,"discount_percent":"","discount_word":"Rabais","due_on":"2026-12-24","electronic":false,"exemption":{"code":"","reason":"Exonéré de TVA"},"form":2,"gaps":false,"issued_on":"2026-11-24","kind":"invoice","language":"fr","late_payment":{},"layout":{"blocks":["studio","client","items","lines","taxes","totals","qr","payment","legal","text"],"details":false,"key":"invoice","kind":"invoice","words":{"fr":{}}},"legal":[],"lines":[{"amount":6000,"code":"EP","date":"2026-11-24","description":"Entraînement privé","discount":0,"discount_percent":"","gross":6000,"id":4,"minutes":0,"professional":{"association":"","member_number":"","name":"root","title":""},"quantity":"1","rates":["5","9.975"],"session":true,"share":0,"taxes":["TPS","TVQ"],"time":"12:00","unit_price":6000}],"net":6000,"number":"2026-0003","paper":"Letter","payment":[],"prices_include_tax":false,"studio":{"address":"425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7","country":"CA","email":"","legal_form":"","name":"Studio Boréal","phone":"","region":"QC","registration":"","vat_number":"","website":""},"tax":899,"taxes":[{"amount":300,"base":6000,"name":"TPS","rate":"5","registration":"123456789 RT0001"},{"amount":599,"base":6000,"name":"TVQ","rate":"9.975","registration":"1234567890 TQ0001"}],"total":6899,"type":"invoice","vat_due":"payment"}','487692d2e8873c703a13fe5df37f504afeb1aec5a3040ee632244a61439b7e76');
INSERT INTO "invoice" VALUES(4,1,'invoice','2026-11-24T17:00:00Z',0,NULL,NULL,'','{}',NULL,2026,4,'2026-0004','2026-11-24','2026-12-24','2026-11-24T17:00:00Z',0,0,5000,749,5749,'{"client":{"address":"","business":false,"country":"","name":"Zoé Tremblay","reference":"","registration":"","served":"","vat_number":""},"currency":"CAD","discount":0,"discount_percent":"","discount_word":"Rabais","due_on":"2026-12-24","electronic":false,"exemption":{"code":"","reason":"Exonéré de TVA"},"form":2,"gaps":false,"issued_on":"2026-11-24","kind":"invoice","language":"fr","late_payment":{},"layout":{"blocks":["studio","client","items","lines","taxes","totals","qr","payment","legal","text"],"details":false,"key":"invoice","kind":"invoice","words":{"fr":{}}},"legal":[],"lines":[{"amount":5000,"code":"PR","date":"2026-11-24","description":"Première rencontre","discount":0,"discount_percent":"","gross":5000,"id":5,"minutes":0,"professional":{"association":"","member_number":"","name":"root","title":""},"quantity":"1","rates":["5","9.975"],"session":true,"share":0,"taxes":["TPS","TVQ"],"time":"12:00","unit_price":5000}],"net":5000,"number":"2026-0004","paper":"Letter","payment":[],"prices_include_tax":false,"studio":{"address":"425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7","country":"CA","email":"","legal_form":"","name":"Studio Boréal","phone":"","region":"QC","registration":"","vat_number":"","website":""},"tax":749,"taxes":[{"amount":250,"base":5000,"name":"TPS","rate":"5","registration":"123456789 RT0001"},{"amount":499,"base":5000,"name":"TVQ","rate":"9.975","registration":"1234567890 TQ0001"}],"total":5749,"type":"invoice","vat_due":"payment"}','5a71b757cd1eac7958932d30bd737cc065b1f1e1d16b4fc928b6d8423cec0fab');
INSERT INTO "invoice" VALUES(5,2,'invoice','2026-11-24T17:00:00Z',0,NULL,NULL,'','{"0":"{\"lines\":[[6,\"Entraînement privé\",\"1\",6000,6000,[\"TVQ 9.975 1234567890 TQ0001\"],\"2026-11-24T17:00:00Z\",0,0]],\"total\":6599,\"type\":\"invoice\"}","last":"{\"lines\":[[6,\"Entraînement privé\",\"1\",6000,6000,[\"TVQ 9.975 1234567890 TQ0001\"],\"2026-11-24T17:00:00Z\",0,0]],\"total\":6599,\"type\":\"invoice\"}"}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "invoice" VALUES(6,1,'invoice','2026-11-24T17:05:00Z',0,NULL,NULL,'','{}',NULL,2026,5,'2026-0005','2026-11-24','2026-12-24','2026-11-24T17:05:00Z',0,0,6000,899,6899,'{"client":{"address":"","business":false,"country":"","name":"Zoé Tremblay","reference":"","registration":"","served":"","vat_number":""},"currency":"CAD","discount":0,"discount_percent":"","discount_word":"Rabais","due_on":"2026-12-24","electronic":false,"exemption":{"code":"","reason":"Exonéré de TVA"},"form":2,"gaps":false,"issued_on":"2026-11-24","kind":"invoice","language":"fr","late_payment":{},"layout":{"blocks":["studio","client","items","lines","taxes","totals","qr","payment","legal","text"],"details":false,"key":"invoice","kind":"invoice","words":{"fr":{}}},"legal":[],"lines":[{"amount":6000,"code":"EP","date":"2026-11-24","description":"Entraînement privé","discount":0,"discount_percent":"","gross":6000,"id":7,"minutes":0,"professional":{"association":"","member_number":"","name":"root","title":""},"quantity":"1","rates":["5","9.975"],"session":true,"share":0,"taxes":["TPS","TVQ"],"time":"12:05","unit_price":6000}],"net":6000,"number":"2026-0005","paper":"Letter","payment":[],"prices_include_tax":false,"studio":{"address":"425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7","country":"CA","email":"","legal_form":"","name":"Studio Boréal","phone":"","region":"QC","registration":"","vat_number":"","website":""},"tax":899,"taxes":[{"amount":300,"base":6000,"name":"TPS","rate":"5","registration":"123456789 RT0001"},{"amount":599,"base":6000,"name":"TVQ","rate":"9.975","registration":"1234567890 TQ0001"}],"total":6899,"type":"invoice","vat_due":"payment"}','26f63439e448c329f9f7effffb30ee2371cf7a0eb29aa39cdcb1699fa9075397');
INSERT INTO "invoice" VALUES(7,1,'invoice','2026-11-24T17:05:00Z',0,NULL,NULL,'','{}',NULL,2026,6,'2026-0006','2026-11-24','2026-12-24','2026-11-24T17:05:00Z',0,0,6000,899,6899,'{"client":{"address":"","business":false,"country":"","name":"Zoé Tremblay","reference":"","registration":"","served":"","vat_number":""},"currency":"CAD","discount":0,"discount_percent":"","discount_word":"Rabais","due_on":"2026-12-24","electronic":false,"exemption":{"code":"","reason":"Exonéré de TVA"},"form":2,"gaps":false,"issued_on":"2026-11-24","kind":"invoice","language":"fr","late_payment":{},"layout":{"blocks":["studio","client","items","lines","taxes","totals","qr","payment","legal","text"],"details":false,"key":"invoice","kind":"invoice","words":{"fr":{}}},"legal":[],"lines":[{"amount":6000,"code":"EP","date":"2026-11-24","description":"Entraînement privé","discount":0,"discount_percent":"","gross":6000,"id":8,"minutes":0,"professional":{"association":"","member_number":"","name":"root","title":""},"quantity":"1","rates":["5","9.975"],"session":true,"share":0,"taxes":["TPS","TVQ"],"time":"12:05","unit_price":6000}],"net":6000,"number":"2026-0006","paper":"Letter","payment":[],"prices_include_tax":false,"studio":{"address":"425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7","country":"CA","email":"","legal_form":"","name":"Studio Boréal","phone":"","region":"QC","registration":"","vat_number":"","website":""},"tax":899,"taxes":[{"amount":300,"base":6000,"name":"TPS","rate":"5","registration":"123456789 RT0001"},{"amount":599,"base":6000,"name":"TVQ","rate":"9.975","registration":"1234567890 TQ0001"}],"total":6899,"type":"invoice","vat_due":"payment"}','8dbcaec89349a6b46b6e1f7830eb587294af84b7a79d0681ffdb33c9b9d392ab');
INSERT INTO "invoice" VALUES(8,1,'invoice','2026-11-24T17:35:00Z',0,NULL,NULL,'','{}',NULL,2026,7,'2026-0007','2026-11-24','2026-12-24','2026-11-24T17:35:00Z',0,0,5000,749,5749,'{"client":{"address":"","business":false,"country":"","name":"Zoé Tremblay","reference":"","registration":"","served":"","vat_number":""},"currency":"CAD","discount":0,"discount_percent":"","discount_word":"Rabais","due_on":"2026-12-24","electronic":false,"exemption":{"code":"","reason":"Exonéré de TVA"},"form":2,"gaps":false,"issued_on":"2026-11-24","kind":"invoice","language":"fr","late_payment":{},"layout":{"blocks":["studio","client","items","lines","taxes","totals","qr","payment","legal","text"],"details":false,"key":"invoice","kind":"invoice","words":{"fr":{}}},"legal":[],"lines":[{"amount":5000,"code":"PR","date":"2026-11-24","description":"Première rencontre","discount":0,"discount_percent":"","gross":5000,"id":9,"minutes":0,"professional":{"association":"","member_number":"","name":"root","title":""},"quantity":"1","rates":["5","9.975"],"session":true,"share":0,"taxes":["TPS","TVQ"],"time":"12:35","unit_price":5000}],"net":5000,"number":"2026-0007","paper":"Letter","payment":[],"prices_include_tax":false,"studio":{"address":"425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7","country":"CA","email":"","legal_form":"","name":"Studio Boréal","phone":"","region":"QC","registration":"","vat_number":"","website":""},"tax":749,"taxes":[{"amount":250,"base":5000,"name":"TPS","rate":"5","registration":"123456789 RT0001"},{"amount":499,"base":5000,"name":"TVQ","rate":"9.975","registration":"1234567890 TQ0001"}],"total":5749,"type":"invoice","vat_due":"payment"}','2d7b8300fc8e4cbb7b3bb1a4e40bf3a6aa5a76bd2fca5696f29c16aeb5c23700');
INSERT INTO "invoice" VALUES(9,1,'invoice','2026-11-24T18:05:00Z',0,NULL,NULL,'','{}',NULL,2026,8,'2026-0008','2026-11-24','2026-12-24','2026-11-24T18:05:00Z',0,0,5000,749,5749,'{"client":{"address":"","business":false,"country":"","name":"Zoé Tremblay","reference":"","registration":"","served":"","vat_number":""},"currency":"CAD","discount":0,"discount_percent":"","discount_word":"Rabais","due_on":"2026-12-24","electronic":false,"exemption":{"code":"","reason":"Exonéré de TVA"},"form":2,"gaps":false,"issued_on":"2026-11-24","kind":"invoice","language":"fr","late_payment":{},"layout":{"blocks":["studio","client","items","lines","taxes","totals","qr","payment","legal","text"],"details":false,"key":"invoice","kind":"invoice","words":{"fr":{}}},"legal":[],"lines":[{"amount":5000,"code":"PR","date":"2026-11-24","description":"Première rencontre","discount":0,"discount_percent":"","gross":5000,"id":10,"minutes":0,"professional":{"association":"","member_number":"","name":"root","title":""},"quantity":"1","rates":["5","9.975"],"session":true,"share":0,"taxes":["TPS","TVQ"],"time":"13:05","unit_price":5000}],"net":5000,"number":"2026-0008","paper":"Letter","payment":[],"prices_include_tax":false,"studio":{"address":"425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7","country":"CA","email":"","legal_form":"","name":"Studio Boréal","phone":"","region":"QC","registration":"","vat_number":"","website":""},"tax":749,"taxes":[{"amount":250,"base":5000,"name":"TPS","rate":"5","registration":"123456789 RT0001"},{"amount":499,"base":5000,"name":"TVQ","rate":"9.975","registration":"1234567890 TQ0001"}],"total":5749,"type":"invoice","vat_due":"payment"}','0ad6979c21e0c3b6d5c3aceb65675d1a364ad7be16eabbe36ecf0eb1844ab0fd');
CREATE TABLE invoice_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    position INTEGER NOT NULL,
    intervention_id INTEGER REFERENCES intervention (id),
    code_id INTEGER REFERENCES code (id),
    description TEXT NOT NULL CHECK (length(description) BETWEEN 1 AND 200),
    quantity TEXT NOT NULL,
    unit_price INTEGER NOT NULL CHECK (abs(unit_price) <= 1000000000000),
    discount_kind TEXT CHECK (discount_kind IN ('amount', 'percent')),
    discount_value TEXT,
    taxes_given INTEGER NOT NULL DEFAULT 0 CHECK (taxes_given IN (0, 1)),
    live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1)),
    -- computed at issue: gross - discount - share = amount
    gross INTEGER,
    discount INTEGER,
    share INTEGER,
    amount INTEGER,
    CHECK ((discount_kind IS NULL) = (discount_value IS NULL)),
    CHECK (gross - discount - share = amount OR amount IS NULL)
) STRICT;
INSERT INTO "invoice_line" VALUES(1,1,1,1,2,'Entraînement privé','1',6000,NULL,NULL,1,1,6000,0,600,5400);
INSERT INTO "invoice_line" VALUES(2,1,2,NULL,NULL,'Élastique','2',750,NULL,NULL,1,1,1500,0,150,1350);
INSERT INTO "invoice_line" VALUES(3,2,1,2,1,'Première rencontre','1',5000,NULL,NULL,1,0,5000,0,0,5000);
INSERT INTO "invoice_line" VALUES(4,3,1,3,2,'Entraînement privé','1',6000,NULL,NULL,1,1,6000,0,0,6000);
INSERT INTO "invoice_line" VALUES(5,4,1,4,1,'Première rencontre','1',5000,NULL,NULL,1,1,5000,0,0,5000);
INSERT INTO "invoice_line" VALUES(6,5,1,7,NULL,'Entraînement privé','1',6000,NULL,NULL,0,1,NULL,NULL,NULL,NULL);
INSERT INTO "invoice_line" VALUES(7,6,1,8,2,'Entraînement privé','1',6000,NULL,NULL,1,1,6000,0,0,6000);
INSERT INTO "invoice_line" VALUES(8,7,1,9,2,'Entraînement privé','1',6000,NULL,NULL,1,1,6000,0,0,6000);
INSERT INTO "invoice_line" VALUES(9,8,1,10,1,'Première rencontre','1',5000,NULL,NULL,1,1,5000,0,0,5000);
INSERT INTO "invoice_line" VALUES(10,9,1,11,1,'Première rencontre','1',5000,NULL,NULL,1,1,5000,0,0,5000);
CREATE TABLE invoice_line_tax (
    line_id INTEGER NOT NULL REFERENCES invoice_line (id),
    tax_id INTEGER NOT NULL REFERENCES tax (id),
    PRIMARY KEY (line_id, tax_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "invoice_line_tax" VALUES(1,1);
INSERT INTO "invoice_line_tax" VALUES(2,1);
INSERT INTO "invoice_line_tax" VALUES(3,1);
INSERT INTO "invoice_line_tax" VALUES(4,1);
INSERT INTO "invoice_line_tax" VALUES(5,1);
INSERT INTO "invoice_line_tax" VALUES(7,1);
INSERT INTO "invoice_line_tax" VALUES(8,1);
INSERT INTO "invoice_line_tax" VALUES(9,1);
INSERT INTO "invoice_line_tax" VALUES(10,1);
INSERT INTO "invoice_line_tax" VALUES(3,2);
INSERT INTO "invoice_line_tax" VALUES(4,2);
INSERT INTO "invoice_line_tax" VALUES(5,2);
INSERT INTO "invoice_line_tax" VALUES(7,2);
INSERT INTO "invoice_line_tax" VALUES(8,2);
INSERT INTO "invoice_line_tax" VALUES(9,2);
INSERT INTO "invoice_line_tax" VALUES(10,2);
CREATE TABLE invoice_tax (
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    tax_id INTEGER NOT NULL REFERENCES tax (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    registration TEXT NOT NULL,
    rate TEXT NOT NULL,
    base INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (invoice_id, tax_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "invoice_tax" VALUES(1,1,0,'TPS','123456789 RT0001','5',6750,338);
INSERT INTO "invoice_tax" VALUES(2,1,0,'TPS','123456789 RT0001','5',5000,250);
INSERT INTO "invoice_tax" VALUES(2,2,1,'TVQ','1234567890 TQ0001','9.975',5000,499);
INSERT INTO "invoice_tax" VALUES(3,1,0,'TPS','123456789 RT0001','5',6000,300);
INSERT INTO "invoice_tax" VALUES(3,2,1,'TVQ','1234567890 TQ0001','9.975',6000,599);
INSERT INTO "invoice_tax" VALUES(4,1,0,'TPS','123456789 RT0001','5',5000,250);
INSERT INTO "invoice_tax" VALUES(4,2,1,'TVQ','1234567890 TQ0001','9.975',5000,499);
INSERT INTO "invoice_tax" VALUES(6,1,0,'TPS','123456789 RT0001','5',6000,300);
INSERT INTO "invoice_tax" VALUES(6,2,1,'TVQ','1234567890 TQ0001','9.975',6000,599);
INSERT INTO "invoice_tax" VALUES(7,1,0,'TPS','123456789 RT0001','5',6000,300);
INSERT INTO "invoice_tax" VALUES(7,2,1,'TVQ','1234567890 TQ0001','9.975',6000,599);
INSERT INTO "invoice_tax" VALUES(8,1,0,'TPS','123456789 RT0001','5',5000,250);
INSERT INTO "invoice_tax" VALUES(8,2,1,'TVQ','1234567890 TQ0001','9.975',5000,499);
INSERT INTO "invoice_tax" VALUES(9,1,0,'TPS','123456789 RT0001','5',5000,250);
INSERT INTO "invoice_tax" VALUES(9,2,1,'TVQ','1234567890 TQ0001','9.975',5000,499);
CREATE TABLE invoice_tax_off (
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    tax_id INTEGER NOT NULL REFERENCES tax (id),
    PRIMARY KEY (invoice_id, tax_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "invoice_tax_off" VALUES(5,1);
INSERT INTO "invoice_tax_off" VALUES(1,2);
CREATE TABLE invoice_token (
    invoice_id INTEGER PRIMARY KEY REFERENCES invoice (id),
    token TEXT NOT NULL UNIQUE CHECK (length(token) >= 16)
) STRICT;
INSERT INTO "invoice_token" VALUES(1,'8a88ccd2a0036f14f6431713a93a8b11');
INSERT INTO "invoice_token" VALUES(2,'be8a50699500baf73bd7cbfbe0e828b7');
INSERT INTO "invoice_token" VALUES(3,'7901d748ce24ced172bf81676e43cfd2');
INSERT INTO "invoice_token" VALUES(4,'799e87c37115c754fc3ba77bf65808db');
INSERT INTO "invoice_token" VALUES(6,'c74b08a35bf5306886416d04bd13850b');
INSERT INTO "invoice_token" VALUES(7,'70676ec73968931fe52716f0723103d1');
INSERT INTO "invoice_token" VALUES(8,'2f65dd69f4aaa963f86ab101365da490');
INSERT INTO "invoice_token" VALUES(9,'71b6c51195cfad74664642374509129d');
CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    uid INTEGER NOT NULL,
    terminal TEXT NOT NULL,
    kind TEXT NOT NULL,
    client_id INTEGER REFERENCES client (id),
    from_client_id INTEGER REFERENCES client (id),
    intervention_id INTEGER REFERENCES intervention (id),
    invoice_id INTEGER,
    credit_note_id INTEGER REFERENCES credit_note (id),
    payment_id INTEGER REFERENCES payment (id),
    amount INTEGER,
    details TEXT NOT NULL,
    words_hash TEXT,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "journal" VALUES(1,'2026-11-24T17:00:00Z',0,'','init',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{"studio:1":"6d8eee8100e139dd096b55859a71871383adfa4f1e3fece01b56a23f16d7f9d0"}}',NULL,'','d658f69e4f377b07e5afe433830158acaeaabb6be0b5c9f54161e05131a94cc8');
INSERT INTO "journal" VALUES(2,'2026-11-24T17:00:00Z',0,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:1":"730d2125fc4728b12058779a04c4f64775ff22c8dfa15a96d935fcc628e22508"},"tax":1}',NULL,'d658f69e4f377b07e5afe433830158acaeaabb6be0b5c9f54161e05131a94cc8','4ce840da101b1b2a0390398ce907ec0247138fe85b45b38740f4e693c73d7c75');
INSERT INTO "journal" VALUES(3,'2026-11-24T17:00:00Z',0,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:2":"921fbb7b8319636dec5608e9294e28a2d6e4dca20d646be55c4874c6c22072e2"},"tax":2}',NULL,'4ce840da101b1b2a0390398ce907ec0247138fe85b45b38740f4e693c73d7c75','ddc8eecd14e9f9f01a16e8055bdd4e857a80402f8f8725b2ab0476d98b1a1516');
INSERT INTO "journal" VALUES(4,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,5000,'{"code":1,"did":"add","records":{"code:1":"b44061ab40c724aa3dc8fa989e44b2ac47f48ee25e56b9c6970e818be7519c4a"}}',NULL,'ddc8eecd14e9f9f01a16e8055bdd4e857a80402f8f8725b2ab0476d98b1a1516','aa4828d64fbb08afe2bc9fbb094a3526b0caa2e38fb34e6f44e7aa632c8bc753');
INSERT INTO "journal" VALUES(5,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,6000,'{"code":2,"did":"add","records":{"code:2":"eb468b9491244152ad80360cc771f73bddce74e5e8560b83bca43ca66145dfd8"}}',NULL,'aa4828d64fbb08afe2bc9fbb094a3526b0caa2e38fb34e6f44e7aa632c8bc753','1f51954feeeb651fbd4ad0431bd3673e04da42dab264c86c6ae01f5217df5b26');
INSERT INTO "journal" VALUES(6,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,9500,'{"code":3,"did":"add","records":{"code:3":"2e51156f1c5b378ce04dd9e9c9206be21652027d102d63b63819bd6a7640519f"}}',NULL,'1f51954feeeb651fbd4ad0431bd3673e04da42dab264c86c6ae01f5217df5b26','43902edc4d127b317cbd606f59a26dd4433fcb56470f343c11d57c52da8be748');
INSERT INTO "journal" VALUES(7,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,0,'{"code":4,"did":"add","records":{"code:4":"2f0ce5f9c5f265e9bdb67340e1ccbc4eba65124f523ac4c9152e7c41bc0ec334"}}',NULL,'43902edc4d127b317cbd606f59a26dd4433fcb56470f343c11d57c52da8be748','58c7d8cf85f9dc6f80e7e01916f340ea3888c8e455db8a72b7c86e8de134c75d');
INSERT INTO "journal" VALUES(8,'2026-11-24T17:00:00Z',0,'','client',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"client:1":"0ef954a29f0ae788e58911ab83eace9565642c6a9e54e8581a60cdc34b377609:5a6ab1523df018e5d8f7a30286b17fae88488c80a77d33ed79c57ea7456b02f1"}}',NULL,'58c7d8cf85f9dc6f80e7e01916f340ea3888c8e455db8a72b7c86e8de134c75d','49cddbfb12223e9b7594720d471d57757396fdf4a4f501bf1c818d4f45a60452');
INSERT INTO "journal" VALUES(9,'2026-11-24T17:00:00Z',0,'','client',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"client:2":"08633064f5c173a99bf1ed8fcad81458df38fd11de618d649a3c69e40b0e87ec:f05298f07d5ace160d60992d0ac22320eb7be06837a319f1081d25e1924d5a5d"}}',NULL,'49cddbfb12223e9b7594720d471d57757396fdf4a4f501bf1c818d4f45a60452','9fc9f2ffadc38f20e261648a55a1f6efbbc48f77cfa75bc983039fac3772055b');
INSERT INTO "journal" VALUES(10,'2026-11-24T17:00:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"stripe.api_base"}','ad6aa23f13eb3f675d50121f3a24b0cc8c7d6951652d5987ce224a205cf87a1f','9fc9f2ffadc38f20e261648a55a1f6efbbc48f77cfa75bc983039fac3772055b','3e14bd4fdc930398becba8b23e753f6d980786beef6821c811be3332d091e12a');
INSERT INTO "journal" VALUES(11,'2026-11-24T17:00:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"stripe.pay_links"}','2bafaa0aba4ec5316143683ec5fb681639072ea0866c4ddd83db8e72f9527599','3e14bd4fdc930398becba8b23e753f6d980786beef6821c811be3332d091e12a','aad724ec85b28c7dcfdf0399334c7430f39369042a3e8a13ecf982f1cab5def7');
INSERT INTO "journal" VALUES(12,'2026-11-24T17:00:00Z',0,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:3":"d3997ce800c13bdb6403ac5dad991d10020946c9f98d364158c32a7084d03fa1"},"tax":3}',NULL,'aad724ec85b28c7dcfdf0399334c7430f39369042a3e8a13ecf982f1cab5def7','a5e7fe0cfa120e293a823e79df60d77acfd52f2f1d324e1742ab19b081e681cb');
INSERT INTO "journal" VALUES(13,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,1250,'{"code":5,"did":"add","records":{"code:5":"64f111e99244afbe730ee33e5e5973e5f70c4eedc5569b1d52ef1d62e78c29cf"}}',NULL,'a5e7fe0cfa120e293a823e79df60d77acfd52f2f1d324e1742ab19b081e681cb','2cd04d0c615cfd28207e665f99a69ba7ee1c9f1d321bc7ba8cf4e59b4645528c');
INSERT INTO "journal" VALUES(14,'2026-11-24T17:00:00Z',0,'','write',1,NULL,1,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:1":"9fb9ef791c46b360e126b07f4d66a138cec8c2502e9626e231d36e68bdd97454:ea765921e96398faa4475ce37b2cda623ef0a12a049da9fe85297adad57b127c"}}',NULL,'2cd04d0c615cfd28207e665f99a69ba7ee1c9f1d321bc7ba8cf4e59b4645528c','5fce80ddecbc5c487180388f4d2ae42756bfeb04480b8c85f50767e5910360a9');
INSERT INTO "journal" VALUES(15,'2026-11-24T17:00:00Z',0,'','edit',1,NULL,1,NULL,NULL,NULL,6000,'{"minutes":45,"records":{"intervention:1":"63584ec60b0704230c1e5395a33294a5252731efb335712f9241a589a66481bb:ea765921e96398faa4475ce37b2cda623ef0a12a049da9fe85297adad57b127c"}}',NULL,'5fce80ddecbc5c487180388f4d2ae42756bfeb04480b8c85f50767e5910360a9','de254336334f39e7b3b2d92380f4fcc3aab8c64120cedb1d28c348bd670d7d20');
INSERT INTO "journal" VALUES(16,'2026-11-24T17:00:00Z',0,'','publish',1,NULL,1,NULL,NULL,NULL,6000,'{"records":{"intervention:1":"fa8c267cdcc528ce44927dd9b2928607a9c28e016c71e58a35064356ab73ddce:ea765921e96398faa4475ce37b2cda623ef0a12a049da9fe85297adad57b127c"}}',NULL,'de254336334f39e7b3b2d92380f4fcc3aab8c64120cedb1d28c348bd670d7d20','08ca6060b02fffcbdbae8594b5953ec2c30c21811b48a02cbbe7d8bf5855db9c');
INSERT INTO "journal" VALUES(17,'2026-11-24T17:00:00Z',0,'','issue',1,NULL,NULL,1,NULL,NULL,7088,'{"issued_on":"2026-11-24","items":[1],"number":"2026-0001","records":{"intervention:1":"0e266d44973eb54ea0241ec68f16ddf89c63bc71908ca1704c7fd2e1feefec8f:ea765921e96398faa4475ce37b2cda623ef0a12a049da9fe85297adad57b127c","invoice:1":"bded02b67fac284cf0d897df26567405929f173ade2bcb191ae2b0b07eae78c4","outbox:1":"0cc28b962a585390e8f6c66d95bc70e14b65fd1d5a39b07d40ded75e0f9b8739:60a76a3a0f88621a6dcb9b8dd2268c2c39492e6212a1b7c5adc937b2b9cd1235"},"snapshot":"b4bda4af6b61c52a2e513d2aad47c72c37e364721d2f1cd98b91ab7aa0f85b04"}',NULL,'08ca6060b02fffcbdbae8594b5953ec2c30c21811b48a02cbbe7d8bf5855db9c','faa7c38f80fe2771b77eb2ecb484d3d2afb6feb0c512c9030d4ed07c5726d6e3');
INSERT INTO "journal" VALUES(18,'2026-11-24T17:00:00Z',0,'','stripe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"account":"acct_1Fake","live":false,"records":{},"row":1}',NULL,'faa7c38f80fe2771b77eb2ecb484d3d2afb6feb0c512c9030d4ed07c5726d6e3','2a0b96b053cfb503afb10012fcde6a62bb49dea854e352199814885cd027373b');
INSERT INTO "journal" VALUES(19,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,1,NULL,NULL,7088,'{"records":{"pay_page:1":"e874fdcf04a329d2b53036ae1351f04ec1d1887792350e5619068668bed8d3fe"},"state":"open"}',NULL,'2a0b96b053cfb503afb10012fcde6a62bb49dea854e352199814885cd027373b','5e2d60b34057da09fe723e49ba3b3343b564044d52eb84cd39ab8241dc7a0e8a');
INSERT INTO "journal" VALUES(20,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,1,NULL,NULL,NULL,'{"records":{"document:1":"c6b496aaceea1e0237b972bbaeeef02f5c4a49fe4d7574648bd3f0ef093398d7"},"sha256":"63769fc54f256d26d29e00e6f35c9ca0b12035edfdb0911580c172f3a555746b"}',NULL,'5e2d60b34057da09fe723e49ba3b3343b564044d52eb84cd39ab8241dc7a0e8a','b8f5aa34887063f770f31761d743167d8dc73c6a808461a194416d292a629400');
INSERT INTO "journal" VALUES(21,'2026-11-24T17:00:00Z',0,'','edit',1,NULL,1,NULL,NULL,NULL,6000,'{"records":{"note_addition:1":"156e3535a9cf50d297d253a5e440cb79ec1c037fac0b101a40590b8a804f7053:3f7e9cdda258ba7bd0dd556ba06a6c42786fb68787b87695e062029ffe1d2700"}}',NULL,'b8f5aa34887063f770f31761d743167d8dc73c6a808461a194416d292a629400','be730839df81e02f5b7f33e286bb80dc60288e3715817f2db6d7b95c823b8664');
INSERT INTO "journal" VALUES(22,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,1,NULL,NULL,7088,'{"records":{"pay_page:1":"7f382de45e44af98a679cbb3f4df567f383a7bbd2305e146b9db4a063ec6d1a3"},"state":"closed"}',NULL,'be730839df81e02f5b7f33e286bb80dc60288e3715817f2db6d7b95c823b8664','47322a0b5e291febf6eb1d346f98bd14123fd21874ee7c7b6e699a553a605e64');
INSERT INTO "journal" VALUES(23,'2026-11-24T17:00:00Z',0,'','mark_paid',1,NULL,NULL,1,NULL,1,7090,'{"credited":0,"flagged":false,"invoices":[1],"method":"cash","records":{"outbox:2":"e0693ea47ba8c6a05046b12b3d47bd2bd06af35a778af5fa88e0afb207e57cd9:26818ea8a41bb65aaab4fa8c37a79ddf450422c93ca2ad197144ae1fe646750f","payment:1":"28b3e9a921157906547708626d3953a9634f03bf6f86a25b6fa83e02315e22a6"}}',NULL,'47322a0b5e291febf6eb1d346f98bd14123fd21874ee7c7b6e699a553a605e64','d008e779cc830e441f3795fc13ec5c2a1de6871c0da66d11407e2e99a49a5983');
INSERT INTO "journal" VALUES(24,'2026-11-24T17:00:00Z',0,'','write',1,NULL,2,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:2":"7572c27bcd0168bb0968c33fd6e3e2edc44b0c3cfd9727f861730b9c7b0aa9cf:c16562232880af515d5af77bd7a1b3b414862afbfd2c6ce3dcc5a00372699f63"}}',NULL,'d008e779cc830e441f3795fc13ec5c2a1de6871c0da66d11407e2e99a49a5983','e8955341c786a050b0221eb83e4219796c17e9ec667fed044f8d770245b0a9dc');
INSERT INTO "journal" VALUES(25,'2026-11-24T17:00:00Z',0,'','publish',1,NULL,2,NULL,NULL,NULL,5000,'{"records":{"intervention:2":"54259f30f62cc0c46954b5cd85dd0edd503590509b78ab600cc2bdb919519ef4:c16562232880af515d5af77bd7a1b3b414862afbfd2c6ce3dcc5a00372699f63"}}',NULL,'e8955341c786a050b0221eb83e4219796c17e9ec667fed044f8d770245b0a9dc','ed0e420ecedd6df190ed86fb70c36fbdbc4615dcdf77ed183d385d97cc8c0aa8');
INSERT INTO "journal" VALUES(26,'2026-11-24T17:00:00Z',0,'','issue',1,NULL,NULL,2,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[2],"number":"2026-0002","records":{"intervention:2":"cb1ebc0e6d87867e9c4bb0eb2ddd865acddcb81066c0b2a5f0a27c703ffd79d9:c16562232880af515d5af77bd7a1b3b414862afbfd2c6ce3dcc5a00372699f63","invoice:2":"15c0b1ed82ba7dfb74e3d70dd109526f44ef831d891cbe98795938664c941c1c","outbox:3":"7f9f4ed6402f71b76da8081cbafd420ecaa31929f5ecff4056c5a944a8ddeb4c:724e4e2c4178b277e3e84a8c6d687bcf48d84147991b8b0178c7120ba3430590"},"snapshot":"a993ac18216688a2d6040348905d66f2f72d27dba64463d2be08a86448cb3d73"}',NULL,'ed0e420ecedd6df190ed86fb70c36fbdbc4615dcdf77ed183d385d97cc8c0aa8','c945bfd6abe04f42a5df42e924a5496c459574cdee03c0bad529e899b45c53be');
INSERT INTO "journal" VALUES(27,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,2,NULL,NULL,5749,'{"records":{"pay_page:2":"fd5710fcb53f6f306e5dbd4f9fa5f732f51ef348ecfce5fb706bfb7b7fe30ca7"},"state":"open"}',NULL,'c945bfd6abe04f42a5df42e924a5496c459574cdee03c0bad529e899b45c53be','e5d7cf3448a557b52e2ea5c12171a7df8a47359989312d2065fb023b4dd9f72e');
INSERT INTO "journal" VALUES(28,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,2,NULL,NULL,NULL,'{"records":{"document:2":"7be60aa00f1d09e0a1cb0f012e50f48e28e102415013e67e1fdc52a447b93b43"},"sha256":"46a10a42d18f936a3ac42a09494287160e707287f6d39061839d279a6f2f55ae"}',NULL,'e5d7cf3448a557b52e2ea5c12171a7df8a47359989312d2065fb023b4dd9f72e','000e252cafd816aeaa28bb94df1a7a2cda367f4f07e1b477e44a7e9b15291002');
INSERT INTO "journal" VALUES(29,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,2,NULL,NULL,5749,'{"records":{"pay_page:2":"a0837388c6e0088984a29bd6e36c59e1a729a5eab35529c6acce644e4faa07da"},"state":"closed"}',NULL,'000e252cafd816aeaa28bb94df1a7a2cda367f4f07e1b477e44a7e9b15291002','d2db0aff090ddfed600d5c4a4670def3b53fc47c939cab9de64b502c7c1a6354');
INSERT INTO "journal" VALUES(30,'2026-11-24T17:00:00Z',0,'','mark_paid',1,NULL,NULL,2,NULL,2,2000,'{"credited":0,"flagged":false,"invoices":[2],"method":"transfer","records":{"outbox:4":"59b2f53d72bca9a0555047646ee76542d574af20679b42ed57384ba701015f90:94fd16f6634df7db45b3018e10ce52c6d7c2d58dff2b7a5490d56af825f17199","payment:2":"d8926f675e98f1497ec7e2393de4a273bcbda9f30f53a2c83fcf0e6ac51909f3"}}',NULL,'d2db0aff090ddfed600d5c4a4670def3b53fc47c939cab9de64b502c7c1a6354','bdaad947c97e9cc29dac11e73daaac2c2bd02cca076cbfa5a845bd9220d44fac');
INSERT INTO "journal" VALUES(31,'2026-11-24T17:00:00Z',0,'','cancel',1,NULL,NULL,2,1,3,5749,'{"items":[2],"number":"A2026-0001","records":{"credit_note:1":"f203ae1a58ca4e27ba54ba1f7800a6b99c0346e25dcbda427ff404e3f6f64ea6","intervention:2":"54259f30f62cc0c46954b5cd85dd0edd503590509b78ab600cc2bdb919519ef4:c16562232880af515d5af77bd7a1b3b414862afbfd2c6ce3dcc5a00372699f63","outbox:5":"c0ad8daf422ea5bbe7d91195882bf7efcd30c5f359842252cf778fef01f075dc:faf9f80bc370f3e02c52754af3f16a098973a5b26603d6a489ded06b5fbe30fd","payment:3":"6d8260ce4948a5ff2e956c189d0c9a3aaa5fa0122ce83bfd58e606228faee946"},"refunded":0,"snapshot":"fd09bccc42db170d742856b76b4c9f54b1a8d13db3b5148a315594524b8d37a5","to_credit":2000}','0e0bc533fecced04857632c4fb43a75723b2fd69489cd84ab1e48542e0e333f2','bdaad947c97e9cc29dac11e73daaac2c2bd02cca076cbfa5a845bd9220d44fac','dcd3d2cf9e8c8c9c760d341e9d39d355a2f71bb2da6f0515fc1e68affb9f418e');
INSERT INTO "journal" VALUES(32,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,2,1,NULL,NULL,'{"records":{"document:3":"74d58295d48baa20688821d0c8a06769488c56d27b61fb051f1f8aa40fc5fad2"},"sha256":"363606abdda915483a79ba7519192daa64bf27849c12916733a44fd1c84c8e85"}',NULL,'dcd3d2cf9e8c8c9c760d341e9d39d355a2f71bb2da6f0515fc1e68affb9f418e','fce3dfe30ee9bda54cf39235a23002dae236ba78a04ada1f2271f8a9731b1c0e');
INSERT INTO "journal" VALUES(33,'2026-11-24T17:00:00Z',0,'','write',2,NULL,3,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:3":"f35338f99396cf57360a5af3fff34baaf4e3185d80d119a40e354402918cec0c:e911496be33253f849dfad21e8ccf20188b4c71de40aae523eb5b93650a468e0"}}',NULL,'fce3dfe30ee9bda54cf39235a23002dae236ba78a04ada1f2271f8a9731b1c0e','8257ecd735fcb32ec35c9f2753a3ff5a33fe311bc2ea628f5e02ea41a4875061');
INSERT INTO "journal" VALUES(34,'2026-11-24T17:00:00Z',0,'','publish',2,NULL,3,NULL,NULL,NULL,6000,'{"records":{"intervention:3":"ca20bd8a8de560fc9ed6ff9b170f6eec1fc43f39581e68b3fd4570e5e461c8eb:e911496be33253f849dfad21e8ccf20188b4c71de40aae523eb5b93650a468e0"}}',NULL,'8257ecd735fcb32ec35c9f2753a3ff5a33fe311bc2ea628f5e02ea41a4875061','9ad32deef4932d7bb99621deebcfd6d9eb929fab6778c308214b8d35b07f599a');
INSERT INTO "journal" VALUES(35,'2026-11-24T17:00:00Z',0,'','issue',2,NULL,NULL,3,NULL,NULL,6899,'{"issued_on":"2026-11-24","items":[3],"number":"2026-0003","records":{"intervention:3":"5441da73630d4e4663fc0629b9ecce442e86d5cec24b5183f5fdee52e488ec55:e911496be33253f849dfad21e8ccf20188b4c71de40aae523eb5b93650a468e0","invoice:3":"38298962b73e53a9c89d24f85fd5aced87facf64bcba72b5c315cf09b9609a71"},"snapshot":"487692d2e8873c703a13fe5df37f504afeb1aec5a3040ee632244a61439b7e76"}',NULL,'9ad32deef4932d7bb99621deebcfd6d9eb929fab6778c308214b8d35b07f599a','8b8bb46f43bc401ef090ef0d89df5b65853f29bf9548ddeb6f85c1c528759ccf');
INSERT INTO "journal" VALUES(36,'2026-11-24T17:00:00Z',0,'','pay_link',2,NULL,NULL,3,NULL,NULL,6899,'{"records":{"pay_page:3":"e2e4ef3fd975d29c9540e0931304bd3211d6e10a5ffc9570e846ef56bed893fb"},"state":"open"}',NULL,'8b8bb46f43bc401ef090ef0d89df5b65853f29bf9548ddeb6f85c1c528759ccf','7284b62cc7830ba565293ce14c0f57d2acee052a3dfb3a4d11a6e9dd799d1ceb');
INSERT INTO "journal" VALUES(37,'2026-11-24T17:00:00Z',0,'','document',2,NULL,NULL,3,NULL,NULL,NULL,'{"records":{"document:4":"f2d47d14f057a590696276a356b7a0d256e6c23044eea7207d043e5e7cf51dc2"},"sha256":"e9d6d48cc6985e3e3ca99dfca05220fead4e7c86452fbc4a127f6ad13ddd0010"}',NULL,'7284b62cc7830ba565293ce14c0f57d2acee052a3dfb3a4d11a6e9dd799d1ceb','b6d0b3f4579eb0e09c82f6543b2fadfb28be9178aacda4afd02671ca86cd17a3');
INSERT INTO "journal" VALUES(38,'2026-11-24T17:00:00Z',0,'','pay_link',2,NULL,NULL,3,NULL,NULL,6899,'{"records":{"pay_page:3":"6aea26c2f6f77e3549300069a428fc715d8c306c133d792096add8aa054a4316"},"state":"closed"}',NULL,'b6d0b3f4579eb0e09c82f6543b2fadfb28be9178aacda4afd02671ca86cd17a3','3612377fb3d9fd606288599c5ea5ef2131f43fd71f46ff5390594d5ad2bd2037');
INSERT INTO "journal" VALUES(39,'2026-11-24T17:00:00Z',0,'','write_off',2,NULL,NULL,3,NULL,NULL,6899,'{"records":{"write_off:1":"c7da6a8cab12c487b5bcd118560b7944ef232b7418d56a185076a65457ef3422"}}','26ae21f92a7c174a547afd2778be585e048593078c8653ec92828677fe0ef6cd','3612377fb3d9fd606288599c5ea5ef2131f43fd71f46ff5390594d5ad2bd2037','b71b4ae150b26af68f32ad42f9f22d159b59681125a11a653126bcc610604f4f');
INSERT INTO "journal" VALUES(40,'2026-11-24T17:00:00Z',0,'','write',1,NULL,4,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:4":"6aafeb7d25282555222c74b66d0c634e84dfbb359dd3d9bc0f79adf8dc8a6416:6ac876e5381807a7c6f8eda9b9782e11637bda11c112e4da27d1fe790e7afe3a"}}',NULL,'b71b4ae150b26af68f32ad42f9f22d159b59681125a11a653126bcc610604f4f','b6e05e9c363979d5371a7c6f10b33dcc7c1560bb1818d34e7d663e0b6fe3c511');
INSERT INTO "journal" VALUES(41,'2026-11-24T17:00:00Z',0,'','publish',1,NULL,4,NULL,NULL,NULL,5000,'{"records":{"intervention:4":"ad160334a5c1d79f152f44138666ed0e33de944edbf1b7c7b4c693c5da83dbf1:6ac876e5381807a7c6f8eda9b9782e11637bda11c112e4da27d1fe790e7afe3a"}}',NULL,'b6e05e9c363979d5371a7c6f10b33dcc7c1560bb1818d34e7d663e0b6fe3c511','315ba5169e32670e15a626d0dbb1c7edb192257a144f40e92244548baf6f7477');
INSERT INTO "journal" VALUES(42,'2026-11-24T17:00:00Z',0,'','issue',1,NULL,NULL,4,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[4],"number":"2026-0004","records":{"intervention:4":"8a27ad505fd29fa154b0fc2b12fe748528cd16c8d8262cc614116fca1abeb122:6ac876e5381807a7c6f8eda9b9782e11637bda11c112e4da27d1fe790e7afe3a","invoice:4":"9a5e9c77bf420e0384062814b10648942e444408ff55477716a1761983714973","outbox:6":"7306120711fba0bfe8004916c640e9e78b962019bc6e4b6db48fd81bff59c1be:8ad0ca0cd55e8c951b5674a305ae9630efa12f1d4d8574a1b2c2b8d5e1b8c259"},"snapshot":"5a71b757cd1eac7958932d30bd737cc065b1f1e1d16b4fc928b6d8423cec0fab"}',NULL,'315ba5169e32670e15a626d0dbb1c7edb192257a144f40e92244548baf6f7477','cc310b54085fc6d2122195d047f9e77a5666927b95a45312dfb26697096f5142');
INSERT INTO "journal" VALUES(43,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,4,NULL,NULL,5749,'{"records":{"pay_page:4":"4487fd3d834fa33f57c7aa63dc8e6b22643c52946d438c38ac32a0383f7e1a6e"},"state":"open"}',NULL,'cc310b54085fc6d2122195d047f9e77a5666927b95a45312dfb26697096f5142','4d03f8800ca00e52507d5286cfef27782e95a6b462038c4fd23eb02b96bd7e37');
INSERT INTO "journal" VALUES(44,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,4,NULL,NULL,NULL,'{"records":{"document:5":"798c59b183b92beb9b5a861364bc3fcd648a17ab1c5ccb106bec6a3801925b8f"},"sha256":"8d177fdeb74c9afd908bf2bf72068ad9c6aeed7d3256a8527a9a9bfa6a93b877"}',NULL,'4d03f8800ca00e52507d5286cfef27782e95a6b462038c4fd23eb02b96bd7e37','e2623806d5886d0a3994118b5028711111930b8fe0e8ba5a4c5161b5793c3a51');
INSERT INTO "journal" VALUES(45,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,4,NULL,NULL,5749,'{"records":{"pay_page:4":"c957a12b98714914fd8070ac2dd34bf6b696f6ee738c9ed853f489f5d73882e8"},"state":"closed"}',NULL,'e2623806d5886d0a3994118b5028711111930b8fe0e8ba5a4c5161b5793c3a51','9a3ac11ab51dd85b8adf50076a0edf607fe07d29ab69e0406031c50a6ad0649a');
INSERT INTO "journal" VALUES(46,'2026-11-24T17:00:00Z',0,'','mark_paid',1,NULL,NULL,4,NULL,4,5749,'{"credited":0,"flagged":false,"invoices":[4],"method":"cheque","records":{"outbox:7":"33521311de2fe236c288aed5df4ffbd375c8714fd8b70a14a3ad2f7bd1506ce2:c831df5199bcd88c7a03ba197f0a2911dc52448fda7c7582017cbacb6f67c502","payment:4":"e018efa8b6f9cd3441d97eb3c8cae0cb785694268afdbc7e8ed72187aa7316c0"}}',NULL,'9a3ac11ab51dd85b8adf50076a0edf607fe07d29ab69e0406031c50a6ad0649a','5f007c183831989cbe133871f2cf8083e6cf1a069a53a04d3d394e7e815de43b');
INSERT INTO "journal" VALUES(47,'2026-11-24T17:00:00Z',0,'','reverse',1,NULL,NULL,4,NULL,5,5749,'{"method":"cheque","records":{"payment:5":"e50a72de30837053dad253032cc1f2d493863a2efa3308f4e65901f6d55c455b"},"reverses":4}','c94e636392e8d7a60f5df74043bf8cd9154f3fb193fd42713275f38c58bba8bf','5f007c183831989cbe133871f2cf8083e6cf1a069a53a04d3d394e7e815de43b','101bedd5a7f39766fca81cbb7bce880b71fa397c11f0197c6e7c5a3cb5136317');
INSERT INTO "journal" VALUES(48,'2026-11-24T17:00:00Z',0,'','refund',1,NULL,NULL,NULL,NULL,6,2000,'{"method":"cash","records":{"outbox:8":"1549ac6b4774336fb9966c1e41b45fd9d50a91c7b424e44ff281ba731a5b918e:019630f3c6a1c151b6a3eb8a12f02cbe156dc2ed2babb06aa679513860d2cc00","payment:6":"256d932ec3715c6d6932c26759255aec1183cbc616e28dc310561d0c5537d72b"}}',NULL,'101bedd5a7f39766fca81cbb7bce880b71fa397c11f0197c6e7c5a3cb5136317','fe9c7e1f36d62053615beb3209c40956d9d0319140fec2cb911b77ab5a929b2c');
INSERT INTO "journal" VALUES(49,'2026-11-24T17:00:00Z',0,'','write',2,NULL,5,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:5":"10deacd730f49d935d3b275afb96dec6eaaccab6bfaa211855afe95114ee9c4a:16b968ad478d07e7aa30b9f57c4eadbcbc9ac4188ca3938ccc247266f92c8b20"}}',NULL,'fe9c7e1f36d62053615beb3209c40956d9d0319140fec2cb911b77ab5a929b2c','0eba90839dc7b6bbed663f8aa94cc2fbd9517d79a41a2cce8ee585d729fa9bd1');
INSERT INTO "journal" VALUES(50,'2026-11-24T17:00:00Z',0,'','publish',2,NULL,5,NULL,NULL,NULL,5000,'{"records":{"intervention:5":"3777a29a0cfbe9c25335398dc58c830c9cb65f6e388db0e82116b10601dbfbdf:16b968ad478d07e7aa30b9f57c4eadbcbc9ac4188ca3938ccc247266f92c8b20"}}',NULL,'0eba90839dc7b6bbed663f8aa94cc2fbd9517d79a41a2cce8ee585d729fa9bd1','fef37de69d462e1613c1f3e88ce1082e0ec8766d72e77b754790fd1226231edf');
INSERT INTO "journal" VALUES(51,'2026-11-24T17:00:00Z',0,'','free',2,NULL,5,NULL,NULL,NULL,5000,'{"records":{"intervention:5":"e7fad0663853654b23a62499050e2200bee708fab84a6ad3b45527ad9d7f3ee2:16b968ad478d07e7aa30b9f57c4eadbcbc9ac4188ca3938ccc247266f92c8b20"}}','bda96bfb920141dc97d9c71f517c0a7b8fb759fac935c1545cc08ef9e1240461','fef37de69d462e1613c1f3e88ce1082e0ec8766d72e77b754790fd1226231edf','197e1be666faa603e84942d68a65780a82ea7b7c27e1410b208d77b461a8cb2f');
INSERT INTO "journal" VALUES(52,'2026-11-24T17:00:00Z',0,'','write',2,NULL,6,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:6":"9a260137dd67fed548d84bc068d55193f3f35f5a4b4fde7eb20d7c18cbd32750:d08f318ca390106924b7905f098d4901bcaf4ef9970b0ff77c8e67da439579e9"}}',NULL,'197e1be666faa603e84942d68a65780a82ea7b7c27e1410b208d77b461a8cb2f','4e68c38a40a0e5133c9388c221d86637c1b64948a44658d51e5c51916c3fda7f');
INSERT INTO "journal" VALUES(53,'2026-11-24T17:00:00Z',0,'','discard',2,NULL,6,NULL,NULL,NULL,5000,'{"records":{"intervention:6":"3ed79ff373f96f029231164b3ff7be707378a2efb000aaaf2e0d51790b8692bb:d08f318ca390106924b7905f098d4901bcaf4ef9970b0ff77c8e67da439579e9"}}',NULL,'4e68c38a40a0e5133c9388c221d86637c1b64948a44658d51e5c51916c3fda7f','a54f571cfd42689f09ce02a6b80bc52db4dfcf7ce9562f75cc7d631c85c5b463');
INSERT INTO "journal" VALUES(54,'2026-11-24T17:00:00Z',0,'','remind',1,NULL,NULL,4,NULL,NULL,5749,'{"level":0,"records":{"outbox:9":"dcac2d7ac03b16ce9bde27622c9a418c1b4e22379677592b208e83ad8e7f85c3:a97e71a7a78c7fc7e58fd6bb99f57a9762a1e74aa2acc74f1448c59f7bdecbec","reminder:9":"147d692c0699e2b9eee9f50616fe0abb90fb578603f9e413d2a6b3b19e65057d"},"scheduled":false}',NULL,'a54f571cfd42689f09ce02a6b80bc52db4dfcf7ce9562f75cc7d631c85c5b463','e25f221cff18fcdba1abcc256868643aea116f7fc026ede6e6069b2b4f8c0a0d');
INSERT INTO "journal" VALUES(55,'2026-11-24T17:00:00Z',0,'','write',2,NULL,7,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:7":"91abca64db7898bf522a5806826eeeda09280e5cb0bdcf60771b2c658333291a:32f8fd2409c73168aec755632a668d93cf71e521d7c32f7329241ea964462406"}}',NULL,'e25f221cff18fcdba1abcc256868643aea116f7fc026ede6e6069b2b4f8c0a0d','6eb36441c2bea6b683325e7215b2c12a28c345540306c4dcc2c1e3b4dfeb83b7');
INSERT INTO "journal" VALUES(56,'2026-11-24T17:00:00Z',0,'','publish',2,NULL,7,NULL,NULL,NULL,6000,'{"records":{"intervention:7":"d693c92bcdf1a45fddd42be8e5a5e09fe7089666bd3af86ec803569b75fa3178:32f8fd2409c73168aec755632a668d93cf71e521d7c32f7329241ea964462406"}}',NULL,'6eb36441c2bea6b683325e7215b2c12a28c345540306c4dcc2c1e3b4dfeb83b7','d5adfe45fbde57cf8af8749b8e2bda948dd97abac05eb3ba9da2b63b24e1d3d7');
INSERT INTO "journal" VALUES(57,'2026-11-24T17:00:00Z',0,'','customer',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{"stripe_customer:1":"c916f7156fc8ef8b5eb7e92602d6d081b6ab10bb1c8f78b49598bc5adf5e7a20"}}',NULL,'d5adfe45fbde57cf8af8749b8e2bda948dd97abac05eb3ba9da2b63b24e1d3d7','9568fb0482e59335909bdc7725a68f8231d34ce420d9d704155ca210fd5d45c7');
INSERT INTO "journal" VALUES(58,'2026-11-24T17:00:00Z',0,'','save_card',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{"card:1":"9648301d30ce59126dc84f4326315599c79400dcf9956166a5725b826c16e070"}}','43e116e5c6bd8a9ca95a321bbd22f2ee812294710666ea858078d1a5900fbbb9','9568fb0482e59335909bdc7725a68f8231d34ce420d9d704155ca210fd5d45c7','0b3de3c8db35098030aef6be0b855ec2fe5a96270d67969ac4ae53d1dd18cc68');
INSERT INTO "journal" VALUES(59,'2026-11-24T17:05:00Z',0,'','write',1,NULL,8,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:8":"6ac0116e35cb4e6e9382ef9659f09f9f4ac880dd7eeb82556729dcabb16d3c2f:00603892b38a448b63144e5f22ca4bff5d6731451c2b47b46325b3cfd12540cd"}}',NULL,'0b3de3c8db35098030aef6be0b855ec2fe5a96270d67969ac4ae53d1dd18cc68','b16f514e88df0b4763e6ceddac8b134913a29cded07ff0856f37afdd61df34a5');
INSERT INTO "journal" VALUES(60,'2026-11-24T17:05:00Z',0,'','publish',1,NULL,8,NULL,NULL,NULL,6000,'{"records":{"intervention:8":"96077c322f3182f134c9098d039b8e6b280e99285f6ea687f3d78ba31c029d0a:00603892b38a448b63144e5f22ca4bff5d6731451c2b47b46325b3cfd12540cd"}}',NULL,'b16f514e88df0b4763e6ceddac8b134913a29cded07ff0856f37afdd61df34a5','9860787cd04a8e4f41606c78a5afd641b1689ac7ef36476b5d9f9241919833bb');
INSERT INTO "journal" VALUES(61,'2026-11-24T17:05:00Z',0,'','issue',1,NULL,NULL,6,NULL,NULL,6899,'{"issued_on":"2026-11-24","items":[8],"number":"2026-0005","records":{"intervention:8":"6f0d09c5d0bb0371eb01ed323388628c81d4ef46b670635eeef5543e0fc482d5:00603892b38a448b63144e5f22ca4bff5d6731451c2b47b46325b3cfd12540cd","invoice:6":"d88cc0e99acc11bf9acd574f5e964a3b6eac2f2a6a3b9f9ea7e33b2cbec08c46","outbox:10":"790bdd79c316f13ea33e64942c5db4b4f83a455fd8240d63b43d8fc430ef5307:7c79baf5907308af424d7dcd12c25f44f729cbd5abcbb7dc501103cfe59ab0d6"},"snapshot":"26f63439e448c329f9f7effffb30ee2371cf7a0eb29aa39cdcb1699fa9075397"}',NULL,'9860787cd04a8e4f41606c78a5afd641b1689ac7ef36476b5d9f9241919833bb','f0da335fec7b2824fb65b3e211468c017d30ed3019b68ddafe0b9183468ae615');
INSERT INTO "journal" VALUES(62,'2026-11-24T17:05:00Z',0,'','pay_link',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"pay_page:5":"cb4027ed460a96d294d3308137640b70dc818b99dd29672e8d9193c216fa39c1"},"state":"open"}',NULL,'f0da335fec7b2824fb65b3e211468c017d30ed3019b68ddafe0b9183468ae615','25835063aeac7459c7447bbda3464d5b6b115f28d4e957b75921cc5ed5f80956');
INSERT INTO "journal" VALUES(63,'2026-11-24T17:05:00Z',0,'','document',1,NULL,NULL,6,NULL,NULL,NULL,'{"records":{"document:6":"cf4b120914503ca2fb819411e7c3b996053649b5c65047324283ab0bb192f309"},"sha256":"f6b0669b915aee10947b31bdc0eea77922c8fa1e519300486e529d9f62c4ae4b"}',NULL,'25835063aeac7459c7447bbda3464d5b6b115f28d4e957b75921cc5ed5f80956','c79e9aa40dca75edb166cabe1f245534ad3ecc84d1dc22e81cd1ea84bff07c47');
INSERT INTO "journal" VALUES(64,'2026-11-24T17:05:00Z',0,'','pay_link',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"pay_page:5":"aaa26e44e32f047944a2755a296c0d95b3be2b927423a6fe78d7b1b2492b1c8d"},"state":"closed"}',NULL,'c79e9aa40dca75edb166cabe1f245534ad3ecc84d1dc22e81cd1ea84bff07c47','08e5b2c2bfeb0c2c0ebe20e2874b2b74e0f4dfb20a2b07e086dd12d866a6172b');
INSERT INTO "journal" VALUES(65,'2026-11-24T17:05:00Z',0,'','attempt',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"charge:1":"0c02f352cc092c74498603996ea2c22fac03a7f18b4ffe56a44519883086115e"}}',NULL,'08e5b2c2bfeb0c2c0ebe20e2874b2b74e0f4dfb20a2b07e086dd12d866a6172b','1eca83758fe6cc87a95d235b4adaafe084f1eee4bad3edd5b45a917505408244');
INSERT INTO "journal" VALUES(66,'2026-11-24T17:05:00Z',0,'','attempt',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"charge:1":"03ffcd1e03c173af286f0e882f4c43d805c5484153898a8b0907494a9dad0d8c"}}',NULL,'1eca83758fe6cc87a95d235b4adaafe084f1eee4bad3edd5b45a917505408244','cfaa874525e81a8720562562655b4faafe4d2a20fb326c798e125d738cc653e9');
INSERT INTO "journal" VALUES(67,'2026-11-24T17:05:00Z',0,'','charge',1,NULL,NULL,6,NULL,7,6899,'{"credited":0,"flagged":false,"records":{"booking:1":"92608b25f592104f14d4db4b71eda5396c11888cadee2274f8af90547f6e6347","charge:1":"c709925ee5bca4027f32b1c8b60ecb9c6e82410f393af22a68bb5aa527e6f9b3","outbox:11":"93cfe1a8af358598e8ccc70f464a2d73a196a0dfaecf52b318160bf18ab0c1c8:585d3873315765380618f382fce3c18855a9eb61d2e2d36b1cafa46ab1fc8ad0","payment:7":"d19a669d14adfc210c518af6dda99f3a6dd91e9d82aee4669ad3d2d366fc6e7c"},"state":"succeeded"}',NULL,'cfaa874525e81a8720562562655b4faafe4d2a20fb326c798e125d738cc653e9','bc7a5721d388bdd63d424cf9ae31e7f11230421a3bf8af503c8680dbd952b759');
INSERT INTO "journal" VALUES(68,'2026-11-24T17:05:00Z',0,'','attempt',1,NULL,NULL,6,NULL,NULL,1000,'{"records":{"charge:2":"663415805f926fe50f05f1e5cea85bf4aae987440c657d35b935fd1e2f1fb33c"}}',NULL,'bc7a5721d388bdd63d424cf9ae31e7f11230421a3bf8af503c8680dbd952b759','c182cded65b49ba91fefea24debf1ee2e09310fbd3eec6e1b8ef949a62584ec5');
INSERT INTO "journal" VALUES(69,'2026-11-24T17:05:00Z',0,'','refund',1,NULL,NULL,6,NULL,8,1000,'{"method":"card","records":{"booking:2":"d532816339b8dab769b2682734a3da5f9c891cbcb67dceac168bb243a700bee8","charge:2":"2ec213265d1d86b3b5f14970a86d826f4654dfeb6a1265087f4d34dca4e07be4","outbox:12":"d04078f4bdc918daaaa83c12ed9fbbfa449ee091987c13d3af14620bd4f1f049:6605f71afa5841658f3a1be0e5722a1bf918f112064999f0fc5daae493b548d0","payment:8":"56b25ed9b0cc04746776ba1ecc322e89d19fbad3a2896e89754efc0ae54da36c"}}',NULL,'c182cded65b49ba91fefea24debf1ee2e09310fbd3eec6e1b8ef949a62584ec5','03f1cf5a7c85e7435afa0394b1466485fa8f92cad031d4e6d8106d8f46ae7400');
INSERT INTO "journal" VALUES(70,'2026-11-24T17:05:00Z',0,'','write',1,NULL,9,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:9":"c8a95d9e059e55deb763ff15c002f58609407c60e017ca76576e1d01b5bf0943:a5bbde0c4f77089c0fee5c3e94fb0596dd35858d7aa0262bf9d194e02598f11e"}}',NULL,'03f1cf5a7c85e7435afa0394b1466485fa8f92cad031d4e6d8106d8f46ae7400','92ef2cc063ab46134d3bdb27cd96ee52e1b35a08e7613589e3c7d4e95338006a');
INSERT INTO "journal" VALUES(71,'2026-11-24T17:05:00Z',0,'','publish',1,NULL,9,NULL,NULL,NULL,6000,'{"records":{"intervention:9":"e149523877a876524a1b41f54b5dae7f1a3fe9b65f799b67cb100cdb4e785c38:a5bbde0c4f77089c0fee5c3e94fb0596dd35858d7aa0262bf9d194e02598f11e"}}',NULL,'92ef2cc063ab46134d3bdb27cd96ee52e1b35a08e7613589e3c7d4e95338006a','d4bd2460cff293269bdb5ab6b172ba133c25e1c9986825e159c285741d781afd');
INSERT INTO "journal" VALUES(72,'2026-11-24T17:05:00Z',0,'','issue',1,NULL,NULL,7,NULL,NULL,6899,'{"issued_on":"2026-11-24","items":[9],"number":"2026-0006","records":{"intervention:9":"fff5ccdd08e6a9817cee1ce9fe48e5e1ce26b4eba11698514f972a25559053ed:a5bbde0c4f77089c0fee5c3e94fb0596dd35858d7aa0262bf9d194e02598f11e","invoice:7":"fb4de44bfa3b6a30b20d9cbccc8e09eb429ed0e7b256426d3120f61c7b57278f","outbox:13":"e4d99ce5102ffa0cfcd00078f31df66a52e52d9f786720f0c5535943554db32b:acb96e52f1973530cc0813fe279ef2143009955816292230c870b93deab12426"},"snapshot":"8dbcaec89349a6b46b6e1f7830eb587294af84b7a79d0681ffdb33c9b9d392ab"}',NULL,'d4bd2460cff293269bdb5ab6b172ba133c25e1c9986825e159c285741d781afd','6bb8994f95dd49cffe6490a05c972788b8cafc7e18867cb9264d65bf21fd0ac0');
INSERT INTO "journal" VALUES(73,'2026-11-24T17:05:00Z',0,'','pay_link',1,NULL,NULL,7,NULL,NULL,6899,'{"records":{"pay_page:6":"ed4e32b592fa98ddae82ba761cf169f9541217ce3ec09f27ab8ff61af9d91ec1"},"state":"open"}',NULL,'6bb8994f95dd49cffe6490a05c972788b8cafc7e18867cb9264d65bf21fd0ac0','26e4c6ba8e7338f125f3870931286801fe47c6b2b8de61c064a10e7e38089655');
INSERT INTO "journal" VALUES(74,'2026-11-24T17:05:00Z',0,'','document',1,NULL,NULL,7,NULL,NULL,NULL,'{"records":{"document:7":"da52d3e6407ca9c27b62dd81f0c84f339be8e03d60116b870df35c80932bac42"},"sha256":"a985eff99a29ec0f241f1846eb5b68d671e8b8826f8866920278b35ed7d1b7db"}',NULL,'26e4c6ba8e7338f125f3870931286801fe47c6b2b8de61c064a10e7e38089655','17f647880d2b449faeac1af66d634ebdba1eb172c28dceb6430e1629ebd173f9');
INSERT INTO "journal" VALUES(75,'2026-11-24T17:05:00Z',0,'','unmatched',NULL,NULL,NULL,NULL,NULL,NULL,4200,'{"records":{"unmatched:1":"ee0afc9b25079d7347223b83077b6509d6331193f4d0e74111bfeec9deac3112"},"sort":"payment"}',NULL,'17f647880d2b449faeac1af66d634ebdba1eb172c28dceb6430e1629ebd173f9','2961978154b98141e65a9793a3f8a6bb75d754eeb57b1268695b3df18cbf1c9b');
INSERT INTO "journal" VALUES(76,'2026-11-24T17:05:00Z',0,'','dispute',1,NULL,NULL,6,NULL,NULL,1000,'{"code":"fraudulent","records":{"dispute:1":"caab002500ef6187d55b9b4c1eed9d77a805b2aa482865c4d2b6e9c2dd0d7a4c"},"state":"open"}',NULL,'2961978154b98141e65a9793a3f8a6bb75d754eeb57b1268695b3df18cbf1c9b','42da23dfaf520a563ba3349f69f5fadfe97a889e3c211359e1621bf2a94103cc');
INSERT INTO "journal" VALUES(77,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.security"}','319723003aac2e7c5bf90cc447693c7c9e3fd9627bfe76991ba2c82315cba6d0','42da23dfaf520a563ba3349f69f5fadfe97a889e3c211359e1621bf2a94103cc','1ad523b7da0db817bd81d7ce5f06ed976980ea8cde48297a3eb5c9c05f08f703');
INSERT INTO "journal" VALUES(78,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.port"}','1944fef917d2467af156ceba8dc36db32b2f3393ceb0399a92caea22c1992ddd','1ad523b7da0db817bd81d7ce5f06ed976980ea8cde48297a3eb5c9c05f08f703','3fce119aec2c8b4e0caefb0f1947217046db25740cd3f6915fcea9eb2b44ca3e');
INSERT INTO "journal" VALUES(79,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.host"}','a1736e357a3c232b2d8a2fbaaee577ce416af5706c7bcf18ea70c69e2030d75d','3fce119aec2c8b4e0caefb0f1947217046db25740cd3f6915fcea9eb2b44ca3e','214239f0aa639bd0f70a9c748c156a0ee31824f2489fd6e0577594999dea8d5e');
INSERT INTO "journal" VALUES(80,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.sender"}','46a5f5a047aa644b4ead551550e5db095a302523489361c9312f7db8dc037547','214239f0aa639bd0f70a9c748c156a0ee31824f2489fd6e0577594999dea8d5e','c20608e0cb809270637392ae0e1b0c5f98b10ff80f03943ac8d92922e9491cf7');
INSERT INTO "journal" VALUES(81,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.bcc"}','db497883a3c8bff34005453871ad0143041fc3280c85e09df7b43e0842dddc20','c20608e0cb809270637392ae0e1b0c5f98b10ff80f03943ac8d92922e9491cf7','657546137ab6334ca8b88af69a28f925bd39ab37fa19f3e9511d55105b999b9c');
INSERT INTO "journal" VALUES(82,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,1,NULL,NULL,NULL,'{"kinds":["issue","mark_paid"],"notices":[1,2],"records":{"outbox:1":"0cc28b962a585390e8f6c66d95bc70e14b65fd1d5a39b07d40ded75e0f9b8739:60a76a3a0f88621a6dcb9b8dd2268c2c39492e6212a1b7c5adc937b2b9cd1235","outbox:14":"cb7d614b24e708f9f9da076490a6b95744697bedf5832488e6abdf1ac68dfc14:9484f68a952e77932d4ebd327e47af29e77e487ab1db2cdc751906a5178b877f","outbox:2":"e0693ea47ba8c6a05046b12b3d47bd2bd06af35a778af5fa88e0afb207e57cd9:26818ea8a41bb65aaab4fa8c37a79ddf450422c93ca2ad197144ae1fe646750f"},"state":"sent"}','48041153bc2ecc18f39d229205315dbf281590e668f063f5d1e6703b51cb27bc','657546137ab6334ca8b88af69a28f925bd39ab37fa19f3e9511d55105b999b9c','7559a5b65869c736a2683e6c179821d7b17da5001cd7b117b745dfb43e2c83a9');
INSERT INTO "journal" VALUES(83,'2026-11-24T17:35:00Z',0,'','drop',1,NULL,NULL,2,NULL,NULL,NULL,'{"code":"cancelled","kinds":["issue"],"notices":[3],"records":{"outbox:3":"7f9f4ed6402f71b76da8081cbafd420ecaa31929f5ecff4056c5a944a8ddeb4c:724e4e2c4178b277e3e84a8c6d687bcf48d84147991b8b0178c7120ba3430590"},"state":"dropped"}',NULL,'7559a5b65869c736a2683e6c179821d7b17da5001cd7b117b745dfb43e2c83a9','dd3b23b09bffdb85330d4b3fcdcb27de5ce6f0c8912fd285e8f51c4ca378b525');
INSERT INTO "journal" VALUES(84,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,2,1,NULL,NULL,'{"kinds":["mark_paid","cancel"],"notices":[4,5],"records":{"outbox:15":"acc1a0967d71290628646c8fb74d547709f0aeaea4f165c5a0be534995a6545d:7e96cc5101b37a1625fa157b4a8e860324e72661fd42afbb49e65bba585371ce","outbox:4":"59b2f53d72bca9a0555047646ee76542d574af20679b42ed57384ba701015f90:94fd16f6634df7db45b3018e10ce52c6d7c2d58dff2b7a5490d56af825f17199","outbox:5":"c0ad8daf422ea5bbe7d91195882bf7efcd30c5f359842252cf778fef01f075dc:faf9f80bc370f3e02c52754af3f16a098973a5b26603d6a489ded06b5fbe30fd"},"state":"sent"}','44afe5d9ee05473db100db5ed22b7eeef215a0c79c905d6a03c7368484387712','dd3b23b09bffdb85330d4b3fcdcb27de5ce6f0c8912fd285e8f51c4ca378b525','0231f59d562e982a27b83d35b9c817e718b30ff2b25d42d775ccc3b1dad0df3f');
INSERT INTO "journal" VALUES(85,'2026-11-24T17:35:00Z',0,'','drop',1,NULL,NULL,4,NULL,NULL,NULL,'{"code":"reversed","kinds":["mark_paid"],"notices":[7],"records":{"outbox:7":"33521311de2fe236c288aed5df4ffbd375c8714fd8b70a14a3ad2f7bd1506ce2:c831df5199bcd88c7a03ba197f0a2911dc52448fda7c7582017cbacb6f67c502"},"state":"dropped"}',NULL,'0231f59d562e982a27b83d35b9c817e718b30ff2b25d42d775ccc3b1dad0df3f','46899ba5973251e30ed1c5acb867025f8aab7e88f0f05888c9b118a08d88e027');
INSERT INTO "journal" VALUES(86,'2026-11-24T17:35:00Z',0,'','pay_link',1,NULL,NULL,4,NULL,NULL,5749,'{"records":{"pay_page:7":"5399020b66a641c39312bb79f5ff1c4280cdb8f990ccc40066c9cd74ab1fb196"},"state":"open"}',NULL,'46899ba5973251e30ed1c5acb867025f8aab7e88f0f05888c9b118a08d88e027','2c6a84ec86df76c94a63779fb133a2a5bb491d8419577440a6e626aa10328c30');
INSERT INTO "journal" VALUES(87,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["issue"],"notices":[6],"records":{"outbox:16":"96c5b4ed4e33ecc1fc8a8660894c424da4ebb574be45374804f1158b4f28ea45:563b1748dd0b107196f711c2bf499de43d382a97577a1e832bf03c39831bd0ff","outbox:6":"7306120711fba0bfe8004916c640e9e78b962019bc6e4b6db48fd81bff59c1be:8ad0ca0cd55e8c951b5674a305ae9630efa12f1d4d8574a1b2c2b8d5e1b8c259"},"state":"sent"}','7d79ee4be28ee06d0015d6befaddda351c7267c1606f76551cc508d9ba53191e','2c6a84ec86df76c94a63779fb133a2a5bb491d8419577440a6e626aa10328c30','77b14769453190d11d17aab4e0a6d20aa47118eddfc39257aa15df51a1cc1f42');
INSERT INTO "journal" VALUES(88,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"kinds":["refund"],"notices":[8],"records":{"outbox:17":"b2ec2bf490686fdef219aa43e321e898d23d77e90574d0890e2947e794dec986:9cac96fb4a038bcef26ad1b0bca0717a92feafb2106e50237332eea8a49ee13e","outbox:8":"1549ac6b4774336fb9966c1e41b45fd9d50a91c7b424e44ff281ba731a5b918e:019630f3c6a1c151b6a3eb8a12f02cbe156dc2ed2babb06aa679513860d2cc00"},"state":"sent"}','c3e07e65b2067ed7013ab118b787fdc0cc729b0e4f8ccfaef8c5eaf12761fdd2','77b14769453190d11d17aab4e0a6d20aa47118eddfc39257aa15df51a1cc1f42','71f0239abb4b949c285813ea27b7668a5414a18e0bdc204bb3624781f77a55c1');
INSERT INTO "journal" VALUES(89,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["remind"],"notices":[9],"records":{"outbox:18":"de9ba9fe22693b0cd75772c9edcd17af7d842cc9e69bd599a69ec98c79387580:8f04543dcd650b4820697ae40f307a5b41a3978c4bed0277b17ec76a1d5d6bd2","outbox:9":"dcac2d7ac03b16ce9bde27622c9a418c1b4e22379677592b208e83ad8e7f85c3:a97e71a7a78c7fc7e58fd6bb99f57a9762a1e74aa2acc74f1448c59f7bdecbec"},"state":"sent"}','b37d378140eb83bbf631997891829fbbe15a23055f8180e940eb3898ff53f37a','71f0239abb4b949c285813ea27b7668a5414a18e0bdc204bb3624781f77a55c1','4ee9aa6ce8505231438366a9bf6f7ab91e48ae54d3e20d4515d942f2f1356fef');
INSERT INTO "journal" VALUES(90,'2026-11-24T17:35:00Z',0,'','pay_link',1,NULL,NULL,6,NULL,NULL,1000,'{"records":{"pay_page:8":"61343d6ae8b58dcfaff2a711387886485a311656cc17d78e3fc468c6c3ee70c8"},"state":"open"}',NULL,'4ee9aa6ce8505231438366a9bf6f7ab91e48ae54d3e20d4515d942f2f1356fef','305716d4290df2d712f87cfcb583a00d68c08dee8e566b222bad7553e9d831d6');
INSERT INTO "journal" VALUES(91,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,6,NULL,NULL,NULL,'{"kinds":["issue","charge","refund"],"notices":[10,11,12],"records":{"outbox:10":"790bdd79c316f13ea33e64942c5db4b4f83a455fd8240d63b43d8fc430ef5307:7c79baf5907308af424d7dcd12c25f44f729cbd5abcbb7dc501103cfe59ab0d6","outbox:11":"93cfe1a8af358598e8ccc70f464a2d73a196a0dfaecf52b318160bf18ab0c1c8:585d3873315765380618f382fce3c18855a9eb61d2e2d36b1cafa46ab1fc8ad0","outbox:12":"d04078f4bdc918daaaa83c12ed9fbbfa449ee091987c13d3af14620bd4f1f049:6605f71afa5841658f3a1be0e5722a1bf918f112064999f0fc5daae493b548d0","outbox:19":"fe735777341fd9f1ae0764b43fdd2c20664b19c0695f8470c8b8d434a0acd2a3:d3188667b86b31947bc035f1ee238003e6fe596efd35bfae602d9d86b9b9501c"},"state":"sent"}','18b010a7c19bcbf15fd8d7c25cd0ae1e28fb24c9b1331b3e750a9261fbf0acbc','305716d4290df2d712f87cfcb583a00d68c08dee8e566b222bad7553e9d831d6','4114ba00359c9d4190ec098918535080d01c61407c0a004e9ebafc9fa2a96e3d');
INSERT INTO "journal" VALUES(92,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,7,NULL,NULL,NULL,'{"kinds":["issue"],"notices":[13],"records":{"outbox:13":"e4d99ce5102ffa0cfcd00078f31df66a52e52d9f786720f0c5535943554db32b:acb96e52f1973530cc0813fe279ef2143009955816292230c870b93deab12426","outbox:20":"ce01de12f76b3c3c04b36a815aaf8dcb0be5bd899af7dd21d0e98b98dece83b3:df29665afdf2d142ab57397e6c3fec40ec4467de214393e70beed44a014a1010"},"state":"sent"}','e6b06315dfcad5dde1d55515657875ee8f5435bb9bd160e1b3ce3bf88fd3af28','4114ba00359c9d4190ec098918535080d01c61407c0a004e9ebafc9fa2a96e3d','995d3a8bc4eb9b7ec89fa7ca2d1ec0b00d36160faa0822363aefbfa475ff2a54');
INSERT INTO "journal" VALUES(93,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,1,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[14],"records":{"outbox:14":"cb7d614b24e708f9f9da076490a6b95744697bedf5832488e6abdf1ac68dfc14:9484f68a952e77932d4ebd327e47af29e77e487ab1db2cdc751906a5178b877f"},"state":"sent"}','5e9c9f67a26083ef775bec97977390859a3fdcc0521d01d9c41a6ad65a46fdcc','995d3a8bc4eb9b7ec89fa7ca2d1ec0b00d36160faa0822363aefbfa475ff2a54','2b79f342c8d0dca040c333361422bb0a5e0ce8a9446d7a20e1ef78a93615579d');
INSERT INTO "journal" VALUES(94,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,2,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[15],"records":{"outbox:15":"acc1a0967d71290628646c8fb74d547709f0aeaea4f165c5a0be534995a6545d:7e96cc5101b37a1625fa157b4a8e860324e72661fd42afbb49e65bba585371ce"},"state":"sent"}','1f30b034c99dd1a3e792f3c35bd3bd28c1b6ce4f1714b9df5e32680e721f7bc5','2b79f342c8d0dca040c333361422bb0a5e0ce8a9446d7a20e1ef78a93615579d','1e8b81ef8aea80c35a036f29c684e5d03cc8a6cd0f9917618b51625155f0b99d');
INSERT INTO "journal" VALUES(95,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[16],"records":{"outbox:16":"96c5b4ed4e33ecc1fc8a8660894c424da4ebb574be45374804f1158b4f28ea45:563b1748dd0b107196f711c2bf499de43d382a97577a1e832bf03c39831bd0ff"},"state":"sent"}','b0a710f590baf16203a27a2825f0efdf13d0a1d75c4f43da85eb474be1ded702','1e8b81ef8aea80c35a036f29c684e5d03cc8a6cd0f9917618b51625155f0b99d','a0c2f6d655086dc7e777cce7520387cdef1b0b8dddb9c9a628ada3742dfa6d6b');
INSERT INTO "journal" VALUES(96,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[17],"records":{"outbox:17":"b2ec2bf490686fdef219aa43e321e898d23d77e90574d0890e2947e794dec986:9cac96fb4a038bcef26ad1b0bca0717a92feafb2106e50237332eea8a49ee13e"},"state":"sent"}','c5fe67c535f16e517c9abec0b962bedbbb1cb9fa97e75174327e42c60977108c','a0c2f6d655086dc7e777cce7520387cdef1b0b8dddb9c9a628ada3742dfa6d6b','53f5e314bbb2467e72a8d047a14af1b9384a5553f095a19acc4bc573a8420829');
INSERT INTO "journal" VALUES(97,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[18],"records":{"outbox:18":"de9ba9fe22693b0cd75772c9edcd17af7d842cc9e69bd599a69ec98c79387580:8f04543dcd650b4820697ae40f307a5b41a3978c4bed0277b17ec76a1d5d6bd2"},"state":"sent"}','f4a900662bf7711ae47c00c853a52425ce4d3c1b5b81fa8787253817fd40792c','53f5e314bbb2467e72a8d047a14af1b9384a5553f095a19acc4bc573a8420829','ad8ccd774e733b3e5c708fc8490b1c214229c4b9aeb75bb99a35d8b8083b2152');
INSERT INTO "journal" VALUES(98,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,6,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[19],"records":{"outbox:19":"fe735777341fd9f1ae0764b43fdd2c20664b19c0695f8470c8b8d434a0acd2a3:d3188667b86b31947bc035f1ee238003e6fe596efd35bfae602d9d86b9b9501c"},"state":"sent"}','89f3d366bd06bb97cbd2c83f7f49ebec834c0ae4c375d16db3dc682df89a80a4','ad8ccd774e733b3e5c708fc8490b1c214229c4b9aeb75bb99a35d8b8083b2152','a727df3e58d016bd3b27cf59bf603eb75a016e2251c6d74335330a6b4fca50ab');
INSERT INTO "journal" VALUES(99,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,7,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[20],"records":{"outbox:20":"ce01de12f76b3c3c04b36a815aaf8dcb0be5bd899af7dd21d0e98b98dece83b3:df29665afdf2d142ab57397e6c3fec40ec4467de214393e70beed44a014a1010"},"state":"sent"}','6a3902fdb7617c69cacd513c287e25d06e672aa8e78a0036d42f48663b1a827a','a727df3e58d016bd3b27cf59bf603eb75a016e2251c6d74335330a6b4fca50ab','cc1fd991fa74f5af7284b92b21153cb0ab80c102c94537a5bfc3cf86f0c40fd6');
INSERT INTO "journal" VALUES(100,'2026-11-24T17:35:00Z',0,'','client',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"edit","records":{"client:2":"08633064f5c173a99bf1ed8fcad81458df38fd11de618d649a3c69e40b0e87ec:f05298f07d5ace160d60992d0ac22320eb7be06837a319f1081d25e1924d5a5d","client_reminders:2":"e11dbd62d30cc6868323fc32e5ed328e9782cbace4d1f57b61b1b41d42dcc507"}}',NULL,'cc1fd991fa74f5af7284b92b21153cb0ab80c102c94537a5bfc3cf86f0c40fd6','2832d49aa6c8b6ebf355bcfc12077c971ea810c0a1f657221935797cffe61cdf');
INSERT INTO "journal" VALUES(101,'2026-11-24T17:35:00Z',0,'','template',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"set","language":"fr","records":{"mail_template:1":"f710e12ed6051df97b4105a8054d73c0e845fe818ad9e343efb812ada2624635"},"template":"issue"}',NULL,'2832d49aa6c8b6ebf355bcfc12077c971ea810c0a1f657221935797cffe61cdf','0f353a8a31149a083e27bd4fed89d8df7668a39b28ea674a5fa2c567139112ff');
INSERT INTO "journal" VALUES(102,'2026-11-24T17:35:00Z',0,'','write',1,NULL,10,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:10":"863c69f21cc9f74bac8eb4cac001315b549c673d20952ea6580dd49dd391af2b:dcc9226a6ebd4c20113a73314e2fca228f226c8b29a862d83f265fd3ef4ddd4c"}}',NULL,'0f353a8a31149a083e27bd4fed89d8df7668a39b28ea674a5fa2c567139112ff','9db4c4ec90cffd4b3e879dd62529cf2daafec4a506e5d0d95ee027c88d99f766');
INSERT INTO "journal" VALUES(103,'2026-11-24T17:35:00Z',0,'','publish',1,NULL,10,NULL,NULL,NULL,5000,'{"records":{"intervention:10":"3d5f0ed9093d5f945117a281b524773bd750fbf3931ab9602f2b298a69bc724f:dcc9226a6ebd4c20113a73314e2fca228f226c8b29a862d83f265fd3ef4ddd4c"}}',NULL,'9db4c4ec90cffd4b3e879dd62529cf2daafec4a506e5d0d95ee027c88d99f766','73df552b3be999aba3131e061fcf9b4227eb7ad097aeed99c51910dc2098c1f8');
INSERT INTO "journal" VALUES(104,'2026-11-24T17:35:00Z',0,'','issue',1,NULL,NULL,8,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[10],"number":"2026-0007","records":{"intervention:10":"84b05d2df02ff8cc0ded84d06b10d4efca45cb1317cb251d5cc80217e222264f:dcc9226a6ebd4c20113a73314e2fca228f226c8b29a862d83f265fd3ef4ddd4c","invoice:8":"870d7f554a0f3a9b7862c2a560d3c2bdf1ab059d0e9cd9932ee40bc667ffad50","outbox:21":"2380020a7bce038b1e00b5964c8b7e8bf97aad9b404bb6bbdc07c98d90a35225:f9faa6872af6fc82928c07c32bdae33bc32d6b3bb60b296137c05c2ec1924ff0"},"snapshot":"2d7b8300fc8e4cbb7b3bb1a4e40bf3a6aa5a76bd2fca5696f29c16aeb5c23700"}',NULL,'73df552b3be999aba3131e061fcf9b4227eb7ad097aeed99c51910dc2098c1f8','1bdf43794546cd2a78afc842d1e5c736abedcfca5e29c23d344fb7918e800a8a');
INSERT INTO "journal" VALUES(105,'2026-11-24T17:35:00Z',0,'','pay_link',1,NULL,NULL,8,NULL,NULL,5749,'{"records":{"pay_page:9":"4cce20aae2d5fe18c7fd5c25825525d20a64c05a1fa4a15ff1224f3e6b483657"},"state":"open"}',NULL,'1bdf43794546cd2a78afc842d1e5c736abedcfca5e29c23d344fb7918e800a8a','192b4951fafb49e89c2586c5b83012277dc7944be9846fd3ac3bea68f7d69f06');
INSERT INTO "journal" VALUES(106,'2026-11-24T17:35:00Z',0,'','document',1,NULL,NULL,8,NULL,NULL,NULL,'{"records":{"document:8":"9f7fca819174df09329bfff8330a93ecea710bcc80e5b99ddaae385cfa9270ee"},"sha256":"77c90f2775fdfcd0734425821419a6ebd6f385e49ec8e128348c309fb051c583"}',NULL,'192b4951fafb49e89c2586c5b83012277dc7944be9846fd3ac3bea68f7d69f06','be06cb791ee51ae3e03bc0acc3ac3b701f9b258afc810e48c55bccb814d217a4');
INSERT INTO "journal" VALUES(107,'2026-11-24T18:05:00Z',0,'','write',1,NULL,11,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:11":"67273bfe4fc567c85f587679db27c5b37eb53428220cdd6e5979622e3448b5c3:40fd5f8cf514b3dc21df360c1d9c2b510fcdb9e8d77fcd89baecbe13a1fb3b9b"}}',NULL,'be06cb791ee51ae3e03bc0acc3ac3b701f9b258afc810e48c55bccb814d217a4','0a30e31e15d44408992a3ec7e487dc93b208bb10c881ed8c3d92db673d2127f8');
INSERT INTO "journal" VALUES(108,'2026-11-24T18:05:00Z',0,'','publish',1,NULL,11,NULL,NULL,NULL,5000,'{"records":{"intervention:11":"611be1306673d0e9261c331b82d3caeede05b09aa92d2590cce96757fae4699e:40fd5f8cf514b3dc21df360c1d9c2b510fcdb9e8d77fcd89baecbe13a1fb3b9b"}}',NULL,'0a30e31e15d44408992a3ec7e487dc93b208bb10c881ed8c3d92db673d2127f8','f0bdee36d0bf88c86a887f6cb63d6d09a3a401206e9d1e1186f9087cc4d0d61e');
INSERT INTO "journal" VALUES(109,'2026-11-24T18:05:00Z',0,'','issue',1,NULL,NULL,9,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[11],"number":"2026-0008","records":{"intervention:11":"abecf61c8e3f814bd003561c726bf0b0a0bf473d0ece38059dcbf1b650e123cf:40fd5f8cf514b3dc21df360c1d9c2b510fcdb9e8d77fcd89baecbe13a1fb3b9b","invoice:9":"540d2786ebee900f41df8a04d2998a5fcc4cc0bfc00fda86c005f0477d880e2d","outbox:22":"c236dcbf3bc8489f4f436b55296235bef9a840b28665ef02dce7cb2a1daf1ae2:5b133fe1a58f9aa9a04be84e6dacdcc114339ab135fef6781196cc9ef3b33c46"},"snapshot":"0ad6979c21e0c3b6d5c3aceb65675d1a364ad7be16eabbe36ecf0eb1844ab0fd"}',NULL,'f0bdee36d0bf88c86a887f6cb63d6d09a3a401206e9d1e1186f9087cc4d0d61e','edb62b30614ce2ac3948319f2f12407516cc661bad5d2cdfd6b77b23ca7818cd');
INSERT INTO "journal" VALUES(110,'2026-11-24T18:05:00Z',0,'','pay_link',1,NULL,NULL,9,NULL,NULL,5749,'{"records":{"pay_page:10":"c663ba8d264a8f2fb72762e90bf0a842b19173fe8097a25f64424e4df623cba7"},"state":"open"}',NULL,'edb62b30614ce2ac3948319f2f12407516cc661bad5d2cdfd6b77b23ca7818cd','04be0a8ba90a50e5db6fda1af9af694252e0656b25c29f3b5c3250a48e42b136');
INSERT INTO "journal" VALUES(111,'2026-11-24T18:05:00Z',0,'','document',1,NULL,NULL,9,NULL,NULL,NULL,'{"records":{"document:9":"aa99877d2cea6a1282e1af44f4b311ab50052acfa67e4e61b69e282827fe5271"},"sha256":"53e027ea5c3c97714f1e4dd61711ccc19ce7bdba228b2e62ae54fc2552fa2ee5"}',NULL,'04be0a8ba90a50e5db6fda1af9af694252e0656b25c29f3b5c3250a48e42b136','b84b1885cc1ceec565dca7d7796ea9f6fdfc252aaef4735d1d38fdaf32a7765f');
INSERT INTO "journal" VALUES(112,'2026-11-24T18:05:00Z',0,'','pay_link',1,NULL,NULL,9,NULL,NULL,5749,'{"records":{"pay_page:10":"aa8a8a695f9b36440dcad60d25a0dde839b19fd3b3d7d49a97dded5a6a958345"},"state":"closed"}',NULL,'b84b1885cc1ceec565dca7d7796ea9f6fdfc252aaef4735d1d38fdaf32a7765f','d2977c548e0b4052cad7c377a465c4173f987e69ca032bd6c39a482c20f4bd08');
INSERT INTO "journal" VALUES(113,'2026-11-24T18:05:00Z',0,'','mark_paid',1,NULL,NULL,9,NULL,9,5750,'{"credited":0,"flagged":false,"invoices":[9],"method":"cash","records":{"outbox:23":"73c2445c4235070c3c4afb46d85f52a3af382c500cf27e6d74e16c5720e2227c:bf8c28cb1356f0445cef85eb6b3fc1721773024d4c6277eb043c6889799f3dc7","payment:9":"4121c1af4e654f1b62f7baf98542ec10a1cfc5d20b4ece57c12c167c2a819373"}}',NULL,'d2977c548e0b4052cad7c377a465c4173f987e69ca032bd6c39a482c20f4bd08','953ddbd4fb5467969bbfced05d245a9a290b6894460fc60d4114478e4fd6e63b');
INSERT INTO "journal" VALUES(114,'2026-11-24T18:05:00Z',0,'','receipt',1,NULL,NULL,9,NULL,NULL,5749,'{"records":{"receipt:1":"909c9e990b98195d0b7f466cdde199df53aa2315fc975fef1e05091c40d85fa3"},"snapshot":"95a35903d99e718483c34e3b3ed8abb005cb547b7433dd884665ececbd318d1d"}',NULL,'953ddbd4fb5467969bbfced05d245a9a290b6894460fc60d4114478e4fd6e63b','eee37d1f1d7fc41c36849c8297b7af195518c150b1d0af19d477b2a802e32565');
INSERT INTO "journal" VALUES(115,'2026-11-24T18:05:00Z',0,'','document',1,NULL,NULL,9,NULL,NULL,NULL,'{"records":{"receipt_document:1":"969632c4d915845c79a816b8d672fbb497028f2b5394ad9349507bd6a6f7f0cd"},"sha256":"e8ec05fdc431187c7f0212f01b099b1e98328f1a299cb7529ca2ab7be5996de6"}',NULL,'eee37d1f1d7fc41c36849c8297b7af195518c150b1d0af19d477b2a802e32565','b7f1094d5e6f81d74d34e9315732ce08aa8d6049a9b91ec0268c9524b72b6f2d');
INSERT INTO "journal" VALUES(116,'2026-11-24T18:05:00Z',0,'','document_type',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"document_type:1":"73b8b55c05a2694ed59cc1a31c754d13477e4749e6f86c46875f3f519296f63c"},"type":"facture-courte"}',NULL,'b7f1094d5e6f81d74d34e9315732ce08aa8d6049a9b91ec0268c9524b72b6f2d','d48a779db4702c12ac66352fa972c61d6a9d5a6c05a1934ae92f997829809ea9');
INSERT INTO "journal" VALUES(117,'2026-11-24T18:05:00Z',0,'','tag',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"set","records":{"client_tag:1":"1da0e19843d302e82f92d7563216b12ab694c47677fcff265428995a7628a0f8:6ebb1857b04a072cd0d4a62decf956983a33d22209239dda573be269985974f7"},"tag":"no_charge","until":null}','890a2e09f96594b1ba63d94b9461abce5b620784d39dce6db720a34ccf569d27','d48a779db4702c12ac66352fa972c61d6a9d5a6c05a1934ae92f997829809ea9','3b31d854677261933cbdeef3645868c6c42d8389c0e0d6a5e865e1f8b548db86');
INSERT INTO "journal" VALUES(118,'2026-11-24T18:05:00Z',0,'','tag',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"set","records":{"client_tag:2":"9fbfe7b3ced2e17fb2f49307cc3ad797559db96cecdda2eddd162e25ec7238bf:6b963660bbff4569ca4f3044a48d280b179ced9c29e2c55bad6ce963ec0b944c"},"tag":"hold","until":null}','7478f53c50194a02c4329925b5da3ae27431dc4e7cef45de9731f195dc82a588','3b31d854677261933cbdeef3645868c6c42d8389c0e0d6a5e865e1f8b548db86','cc3433f89bf741a464c89dc50296f38738759d5b1cdf531c17f41c09bfcadb80');
CREATE TABLE mail (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    outbox_id INTEGER NOT NULL REFERENCES outbox (id),
    subject TEXT NOT NULL,
    words TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size > 0),
    made_at TEXT NOT NULL
) STRICT;
INSERT INTO "mail" VALUES(1,1,'Reçu pour la facture 2026-0001','Bonjour Zoé Tremblay,

Voici la facture 2026-0001 du 24 novembre 2026, jointe en PDF.

Nous avons reçu 70,90 $ en espèces (arrondi aux pièces existantes) le 24 novembre 2026 pour la facture 2026-0001. Merci ! Il ne reste rien à payer.

Facture        2026-0001
Total          70,88 $
Payé           70,88 $
Solde à payer  0,00 $

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','5311c8e6c70294e1cc755152bbeb332bc5447808c0ce67443975bb5965298f65',63019,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(2,4,'La facture 2026-0002 est annulée','Bonjour Zoé Tremblay,

Nous avons reçu 20,00 $ par virement le 24 novembre 2026 pour la facture 2026-0002. Merci !

La facture 2026-0002 du 24 novembre 2026 est annulée. Vous trouverez ci-joint le document « Note de crédit A2026-0001 », de 57,49 $, à conserver avec la facture.

Facture                    2026-0002
Total                      57,49 $
Note de crédit A2026-0001  -57,49 $

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','5cf3701e58c86e17484298f501657b5f78a73022a528b7fc29d7b3cf656f209d',62231,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(3,6,'Facture 2026-0004 de Studio Boréal','Bonjour Zoé Tremblay,

Voici la facture 2026-0004 du 24 novembre 2026, jointe en PDF. 57,49 $ sont à payer au plus tard le 24 décembre 2026.

Facture        2026-0004
Total          57,49 $
Échéance       24 décembre 2026
Solde à payer  57,49 $

Payer 57,49 $ en ligne
http://127.0.0.1:45713/buy/plink_000023fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','1255300dec0638af769ad24f4e244274fa89ea2266031d2d8ab74fb0a3d1b35b',34895,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(4,8,'Remboursement de 20,00 $','Bonjour Zoé Tremblay,

Le 24 novembre 2026, nous vous avons remboursé 20,00 $ en espèces.

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','cb9677be2dea389e6022097c31c2d12448e9d53356bc3a80254884dff35d8d50',2684,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(5,9,'La facture 2026-0004 arrive à échéance le 24 décembre 2026','Bonjour Zoé Tremblay,

Un simple mot pour vous rappeler que la facture 2026-0004 arrive à échéance le 24 décembre 2026. Il reste 57,49 $ à payer. Si votre paiement est en route, vous n''avez rien à faire.

Facture        2026-0004
Total          57,49 $
Échéance       24 décembre 2026
Solde à payer  57,49 $

Payer 57,49 $ en ligne
http://127.0.0.1:45713/buy/plink_000023fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','39bb22ea530d2a4a7f65d6abd0c064948427e9c0516914a4b3425cf986ed4f29',35162,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(6,10,'Remboursement de 10,00 $','Bonjour Zoé Tremblay,

Voici la facture 2026-0005 du 24 novembre 2026, jointe en PDF.

68,99 $ ont été débités de votre carte Visa ···· 4242 le 24 novembre 2026 pour la facture 2026-0005.

Le 24 novembre 2026, nous vous avons remboursé 10,00 $ par carte, sur la facture 2026-0005. Votre banque l''affiche d''ici quelques jours.

Facture    2026-0005
Total      68,99 $
Remboursé  10,00 $
Payé       58,99 $

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','faa06b7076eec07850c7b867cecb804e755e0c58e9eaebce661f2157c7f3c09f',35208,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(7,13,'Facture 2026-0006 de Studio Boréal','Bonjour Zoé Tremblay,

Voici la facture 2026-0006 du 24 novembre 2026, jointe en PDF. 68,99 $ sont à payer au plus tard le 24 décembre 2026.

Facture        2026-0006
Total          68,99 $
Échéance       24 décembre 2026
Solde à payer  68,99 $

Payer 68,99 $ en ligne
http://127.0.0.1:45713/buy/plink_000022fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','4b4e26d07b73d8ff875a168d71ca79a6d330a9fa484522b4eca5179aaa9e2f1c',35087,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(8,21,'Votre facture','Bonjour Zoé Tremblay,

Bonjour.

Facture        2026-0007
Total          57,49 $
Échéance       24 décembre 2026
Solde à payer  57,49 $

Payer 57,49 $ en ligne
http://127.0.0.1:45713/buy/plink_000025fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','813dc62eba3905420a64442844b277e7f22387bcd4d7251b0acca8d46ffe30fe',34591,'2026-11-24T18:05:00Z');
CREATE TABLE mail_bytes (
    mail_id INTEGER PRIMARY KEY REFERENCES mail (id),
    bytes BLOB NOT NULL
) STRICT;
INSERT INTO "mail_bytes" VALUES(8,X'46726F6D3A2053747564696F203D3F7574662D383F713F426F723D43333D4139616C3F3D203C73747564696F406578616D706C652E6F72673E0D0A546F3A203D3F7574662D383F713F5A6F3D43333D41393F3D205472656D626C6179203C7A6F65406578616D706C652E6F72673E0D0A5375626A6563743A20566F74726520666163747572650D0A446174653A205475652C203234204E6F7620323032362031333A30353A3030202D303530300D0A4D6573736167652D49443A203C62613466386631663438383533666264623466313432633564343834363630612E686578747569406578616D706C652E6F72673E0D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F6D697865643B20626F756E646172793D223D3D3D3D3D3D3D3D3D3D3D3D3D3D3D373532373631333538333134343638363836313D3D220D0A436F6E74656E742D4C616E67756167653A2066720D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D373532373631333538333134343638363836313D3D0D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D3D3D3D3D3D3D3D3D3D3D3D3D3D3D373637353838313839333531323831353432383D3D220D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D373637353838313839333531323831353432383D3D0D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A0D0A426F6E6A6F7572205A6F3D43333D4139205472656D626C61792C0D0A0D0A426F6E6A6F75722E0D0A0D0A466163747572652020202020202020323032362D303030370D0A546F74616C2020202020202020202035372C34393D43323D4130240D0A3D43333D383963683D43333D4139616E636520202020202020323420643D43333D413963656D62726520323032360D0A536F6C6465203D43333D4130207061796572202035372C34393D43323D4130240D0A0D0A50617965722035372C34393D43323D41302420656E206C69676E650D0A687474703A2F2F3132372E302E302E313A34353731332F6275792F706C696E6B5F30303030323566616B650D0A0D0A4D657263692C0D0A53747564696F20426F723D43333D4139616C0D0A0D0A2D2D3D32300D0A53747564696F20426F723D43333D4139616C0D0A3432352C20727565205361696E742D4A6F73657068204573740D0A51753D43333D4139626563202851753D43333D4139626563292047314B203342370D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D373637353838313839333531323831353432383D3D0D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A4D494D452D56657273696F6E3A20312E300D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D3344226672223E0D0A3C686561643E0D0A3C6D65746120636861727365743D3344227574662D38223E0D0A3C6D657461206E616D653D33442276696577706F72742220636F6E74656E743D33442277696474683D33446465766963652D77696474682C20696E697469616C2D7363616C653D334431223E0D0A3C6D657461206E616D653D334422636F6C6F722D736368656D652220636F6E74656E743D3344226C69676874223E0D0A3C7469746C653E566F74726520666163747572653C2F7469746C653E0D0A3C2F686561643E0D0A3C626F6479207374796C653D3344226D617267696E3A303B70616464696E673A303B6261636B67726F756E643A236565663065653B636F6C6F723A233164323432363B666F6E742D66616D696C3D0D0A793A2D6170706C652D73797374656D2C275365676F65205549272C526F626F746F2C48656C7665746963612C417269616C2C73616E732D73657269663B666F6E742D73697A653A313670783B6C3D0D0A696E652D6865696768743A312E353B2D7765626B69742D746578742D73697A652D61646A7573743A31303025223E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226261636B67726F756E643A23656566306565223E3C74723E3C746420616C69676E3D33442263656E74657222207374796C653D33442270616464696E673A3136703D0D0A7820387078223E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226D61782D77696474683A35363070783B6261636B67726F756E643A236666666666663B626F726465722D746F703A34707820736F6C696420233131356535393B623D0D0A6F726465722D7261646975733A347078223E0D0A3C74723E3C7464207374796C653D33442270616464696E673A323070782032347078203470782032347078223E3C646976207374796C653D334422666F6E742D73697A653A313870783B666F6E3D0D0A742D7765696768743A3630303B636F6C6F723A233131356535393B6F766572666C6F772D777261703A616E797768657265223E53747564696F20426F723D43333D4139616C3C2F6469763E3C2F3D0D0A74643E3C2F74723E0D0A3C74723E3C7464206C616E673D334422667222207374796C653D33442270616464696E673A313270782032347078203136707820323470783B6F766572666C6F772D777261703A616E797768653D0D0A7265223E0D0A3C70207374796C653D3344226D617267696E3A30203020313470782030223E426F6E6A6F7572205A6F3D43333D4139205472656D626C61792C3C2F703E0D0A3C70207374796C653D3344226D617267696E3A30203020313470782030223E426F6E6A6F75722E3C2F703E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226D617267696E3A3470782030203136707820303B626F726465722D746F703A31707820736F6C69642023646665346531223E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E466163747572653C2F74643E3C746420616C69676E3D334422726967687422207374796C653D33442270616464696E673D0D0A3A38707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73706163653A6E6F77726170223D0D0A3E323032362D303030373C2F74643E3C2F74723E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E546F74616C3C2F74643E3C746420616C69676E3D334422726967687422207374796C653D33442270616464696E673A383D0D0A707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73706163653A6E6F77726170223E353D0D0A372C34393D43323D4130243C2F74643E3C2F74723E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E3D43333D383963683D43333D4139616E63653C2F74643E3C746420616C69676E3D334422726967687422207374796C653D0D0A3D33442270616464696E673A38707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73703D0D0A6163653A6E6F77726170223E323420643D43333D413963656D62726520323032363C2F74643E3C2F74723E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E536F6C6465203D43333D41302070617965723C2F74643E3C746420616C69676E3D334422726967687422207374796C653D0D0A3D33442270616464696E673A38707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73703D0D0A6163653A6E6F777261703B666F6E742D7765696768743A363030223E35372C34393D43323D4130243C2F74643E3C2F74723E0D0A3C2F7461626C653E0D0A3C70207374796C653D3344226D617267696E3A30203020313870782030223E3C6120687265663D334422687474703A2F2F3132372E302E302E313A34353731332F6275792F706C696E6B5F30303D0D0A3030323566616B6522207374796C653D334422646973706C61793A626C6F636B3B6261636B67726F756E643A233131356535393B636F6C6F723A236666666666663B746578742D6465636F72613D0D0A74696F6E3A6E6F6E653B746578742D616C69676E3A63656E7465723B666F6E742D7765696768743A3630303B70616464696E673A3133707820313670783B626F726465722D7261646975733A343D0D0A7078223E50617965722035372C34393D43323D41302420656E206C69676E653C2F613E3C2F703E0D0A3C70207374796C653D3344226D617267696E3A302030203870782030223E4D657263692C3C62723E53747564696F20426F723D43333D4139616C3C2F703E0D0A3C2F74643E3C2F74723E0D0A3C2F7461626C653E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226D61782D77696474683A3536307078223E3C74723E3C7464207374796C653D33442270616464696E673A313270782032347078203234707820323470783B636F6C3D0D0A6F723A233564363636613B666F6E742D73697A653A313370783B6C696E652D6865696768743A312E353B6F766572666C6F772D777261703A616E797768657265223E53747564696F20426F723D0D0A3D43333D4139616C3C62723E3432352C20727565205361696E742D4A6F73657068204573743C62723E51753D43333D4139626563202851753D43333D4139626563292047314B203342373C2F743D0D0A643E3C2F74723E3C2F7461626C653E0D0A3C2F74643E3C2F74723E3C2F7461626C653E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D373637353838313839333531323831353432383D3D2D2D0D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D373532373631333538333134343638363836313D3D0D0A436F6E74656E742D547970653A206170706C69636174696F6E2F7064660D0A436F6E74656E742D5472616E736665722D456E636F64696E673A206261736536340D0A436F6E74656E742D446973706F736974696F6E3A206174746163686D656E743B2066696C656E616D653D22323032362D303030372E706466220D0A4D494D452D56657273696F6E3A20312E300D0A0D0A4A564245526930784C6A634B4A656E723862384B4D5341774947396961676F3850416F7651323931626E51674D516F7653326C6B637942624E43417749464A644369394E5A57527059554A760D0A654342624D434177494459784D6934774D4341334F5449754D444264436939556558426C494339515957646C63776F2B5067706C626D5276596D6F4B4D6941774947396961676F3850416F760D0A515778305A584A755958526C494339455A585A70593256535230494B4C305A706248526C63694176526D7868644756455A574E765A47554B4C30786C626D6430614341794E5459334369394F0D0A49444D4B506A344B633352795A574674436E6963745A5A705542505A46736476642F614E4C51454257634B2B686B3257414C4B474C614343674779694570494159516B5145734264455647420D0A4555564542467841426B5563634852595A42415255647747425156555849494D43736F344F496F624B713844483354715464577256362F6576367137663333716E4E766E6E7675682F7743510D0A62674E454D484B6C434D576959463950656B526B4642333342416E4A677A6C7875426C70344E384666634E33672F4E7664786979753476636D63634E2B773530564D5162396859535762332F0D0A5550753946486A38444336796E42664333466A6B34776966514A67574778724D51726764414477352F6A73576663653846423450414D4A564A48396E2F4677744D5568576D79784A4553444D0D0A6B33454B6E354F42634462432B72464A61574B454B32567830587A2B61526D4C2B647745684C73524A6D644B2B4567645554615848566C6957543470517062445452504A4F426C68423234430D0A42386B683153427350742F2F6E41675A79414274724B78742F384F652F32764A7A6D536539493843494A384C51504D74726B53554F523944793234595145524F6A41625567426251413861410D0A4157794141334147377341622B494E4145416F697757724142516B674259684146746741746F49385541443267503267484277424E61414F4E49417A6F4157306734766743726742626F4D420D0A4D41796B5941793842465067485A6942494167485553417170415A7051776151475751444D53465879427461416756446B56414D4641384A49516D3041646F474655444655446C55426456420D0A5030506E6F4976514E61675075672B4E514250515839416E4741575459527173435276436C6A4154396F4144344642344652775070385072344678344E31774756384F6E34476234496E77440D0A486F436C38457434476756514A4A514B53676646514446524C4651674B676F5668784B684E7148795561576F616C514471673356673771446B71496D55522F52574451565455637A304D356F0D0A502F514B4E4265646A7436454C6B53586F302B676D3948643644766F456651552B697547677448416D4747634D47784D424359656B34584A77355269616A464E6D4D755941637759356830570D0A69315842476D45647348375953477769646A32324548734932346A7478505A68523748544F42784F4457654763384546346A67344D53345064784233436E634231343862773333416B2F44610D0A65427538447A344B4C38546E344576784A2F45642B483738632F774D515946675148416942424A34684C5745496B494E6F593177697A42476D434571456F32494C73525159694A784B37474D0D0A324543385448784966454D696B58524A6A71546C4A41467043366D4D644A70306C5452432B6B6857497075535765526F736F53386D33796333456D2B543335446F56414D4B6536554B4971590D0A7370745352376C4565557A35494565567335426A792F486B4E7374567944584C396375396B69664947386837794B2B57587964664B6E39572F70623870414A427756434270634252324B52510D0A6F58424F5955686857704771614B3059714A6969574B6834557647613472675354736C517956754A7035537264457A706B74496F465558566F374B6F584F6F32616733314D6E574D6871555A0D0A3064693052466F42375364614C32314B57556E5A566A6C4D4F56753551766D38736C514670574B6F776C5A4A56696C534F614D7971504A70676559436A775838426273574E437A6F582F42650D0A64614771757970664E562B3155585641395A4D61586331624C556C747231714C32694E31744C71702B6E4C314C505844367066564A786653466A6F763543374D5833686D34514D4E574D4E550D0A4931686A766359786A5A7361303570616D723661615A6F484E533970546D7170614C6C724A5771566148566F545768547456323142646F6C3268653058394356365237305A486F5A765A732B0D0A70614F683436636A30616E533664575A30545853586147626F39756F2B306950714D665569394D72306576536D394C58316C2B717630472F58762B4241634741615A4267634D4367782B43390D0A6F5A4668754F454F7778624463534E56493762524F714E366F34664746474D333433546A61754F374A6C6754706B6D537953475432366177715A3170676D6D463653307A324D7A65544742320D0A794B7A504847507561433430727A59665970415A486F784D526A316A78454C46596F6C466A6B574C7853744C6663736F79373257505A5A66726579736B713171724961746C617A3972584F730D0A32367A2F736A473134647055324E786452466E6B73326A7A6F745A467232334E62506D3268323376325648746C747274734F75792B324C7659432B7962374366634E42336948476F644268690D0A307068427A454C6D5655654D6F36666A5A7364327834394F396B3569707A4E4F667A6F7A6E4A4F63547A71504C7A5A617A46396373336A555264654634314C6C496E576C75386134486E57560D0A75756D3463647971335A363636376E7A334776646E337559654352366E504A3435576E6C4B664A73386E7A50636D4A745A4856366F62783876664B3965723256764664346C33732F397448310D0A6966657039356E7974664E6437397670682F454C384E76724E3854575A48505A646577706677662F6A663764416553416B494479674B644C544A65496C725174685A66364C393233394F45790D0A673258435A533242494A416475432F77555A4252554872517238757879344F575679782F466D7764764347344A3451617369626B5A4D6937554D2F516F744468466359724A437536777554440D0A6F73507177743648653455586830736A4C434D325274794956493855524C5A4734614C436F6D716A706C64367239792F63697A614C6A6F76656E435630617273566464577136394F586E312B0D0A6A6677617A70717A4D5A6959384A69544D5A3835675A78717A6E51734F375979646F724C34683767767553353830703445337758666A482F655A784C58484863654C784C2F4C3734695153330D0A684E4B455351464C554335346E6569586543547866564A673076476B32655477354D59556645704D796A6D686B6A424A324A32716C5A71643270646D6C7061584A6B313353742B665069554B0D0A454E566D51426D724D6C72464E4F5248636C4E694C4E6B7547636C307A617A492F4A41566C6E5532577A46626D48317A72656E6158577566722F4E5A392B4E36394872752B71344E4F6875320D0A62686A5A364C477861684F304B585A54313261397A626D6278376234626A6D786C626731616574764F56593578546C7674345676613876567A4E32534F377264643374396E6C79654B47396F0D0A682F4F4F497A76524F77553765336374326E5677313964385876373141717543306F4C5068647A43367A39592F314432772B7A75754E323952665A46682F646739776A33444F3531323375690D0A574C46345866486F767158376D6B766F4A666B6C622F657632582B74314C62307941486941636B4261646D53737461442B676633485078636E6C412B554F465A3056697055626D72387630680D0A3371482B772B36484734356F48696B3438756D6F344F69394B742B71356D724436744A6A32474F5A78353756684E58302F4D6A3873613557766261673973747834584870696541543358554F0D0A6458556E4E553457316350316B76714A5539476E62762F6B39564E7241364F68716C476C736541304F4330352F654C6E6D4A38487A7753633654724C504E7677693845766C5533557076786D0D0A71486C743831524C516F75304E624B3137357A2F756134323537616D5879312B506436753031357858766C38555165784937646A39734B3643394F64615A3254462B4D766A6E61743652712B0D0A46484870627666793774374C415A65765876473563716E486F2B6643565A657237646563727032377A727A656373502B52764E4E7535744E76396E393174527233397438792B4657363233480D0A32323139692F73362B7433364C393778756E506C4C7676756A59466C413332444B7762764455555053652F78376F33665437372F2B6B486D67356E684C513878442F4D664B54777166617A780D0A7550714A795A4E47716233302F496A58794D326E49552B4852376D6A4C332F502B50337A574F347A797250533539725036385A747874736E66435A7576316A355975786C3273755A7962772F0D0A46502B6F664758383670632F33662B384F5255784E665A613948723272384933616D2B4F76375639327A55644E503334586371376D6666354839512B6E506A492F4E6A7A4B667A5438356D730D0A7A376A505A56394D7672523944666A3663445A6C6476593744324C42396D6252376130643765305A4E6778727568632F6A694E4A46744E6C7A6F36566D70777145644644306A6863507031420D0A6C356D562F35745069543049514D743241465166664973684370702F7A4875794F5548676E77562F56336359755752656138653357476F31414D7870414642374D675478637A465763436A390D0A757A6B7767766C786642466669477731544D445045676A6A6B66304C65514B784946564946776A70667876542F37377A762B74626E392B38735A69664C5A37724D7A5674725567516E79436D0D0A73345669766B6A496B585845535A3437485A4773783478556B5667675354476E49303753446F434D75455532633074425A4D516A5935374D7A72347842414258417343586F746E5A6D61725A0D0A32532F494C4644444148524B2F67574E434E456A436D56755A484E30636D56686251706C626D5276596D6F4B4D7941774947396961676F3850416F76544746755A79416F5A6E49704369394E0D0A5A5852685A474630595341794D5341774946494B4C3039775A5735425933527062323467577A51674D4342534943394761585249494735316247786443693950645852776458524A626E526C0D0A626E527A49467338504339455A584E30543356306348563055484A765A6D6C735A5341794944416755676F765357356D6279416F63314A48516A49774D545167584368324D6C77704B516F760D0A5433563063485630513239755A476C30615739754943684A52554D674E6A45354E6A59744D6930784F6A45354F546B704369395064585277645852446232356B615852706232354A5A4756750D0A64476C6D615756794943687A556B64434B516F76556D566E61584E30636E6C4F5957316C4943686F644852774F693876643364334C6D4E76624739794C6D39795A796B4B4C314D674C3064550D0A5531395152455A424D516F7656486C775A5341765433563063485630535735305A573530506A3564436939515957646C544746356233563049433950626D5644623278316257344B4C3142680D0A5A32567A494445674D434253436939556558426C49433944595852686247396E436A342B436D56755A47396961676F304944416762324A71436A773843693942626D357664484D67577A77380D0A4C304567504477765579417656564A4A49433956556B6B674B476830644841364C7938784D6A63754D4334774C6A45364E4455334D544D76596E56354C33427361573572587A41774D4441790D0A4E575A6861325570506A344B4C304A76636D526C636942624D43417749444264436939474944514B4C314A6C59335167577A457A4F4334354D4341304D5455754E7A41674D7A45334C6A6B330D0A494451794E4334794D46304B4C314E31596E5235634755674C307870626D734B4C315235634755674C304675626D3930506A356443693944623235305A573530637941314944416755676F760D0A52334A76645841675044777656486C775A53417652334A76645841674C314D674C3152795957357A634746795A57356A6553417651314D674C30526C646D6C6A5A564A48516A342B436939510D0A59584A6C626E51674D5341774946494B4C314A6C63323931636D4E6C637941794D4341774946494B4C315235634755674C3142685A32554B506A344B5A57356B62324A71436A55674D4342760D0A596D6F4B5044774B4C305A706248526C63694176526D7868644756455A574E765A47554B4C30786C626D6430614341794E446332436A342B436E4E30636D5668625170346E4B5661545850630D0A786845646B364A45726C53694A49745362466F534C483945636949594D7741475144356471557053355A7354486E6C5459716453386947362B4F2F6E54582B41533643627579365852494C410D0A592F643076336E644D2B424F717237644E48552F56442F683075513856453364356A4758537A64563733386F6A3574716D464B35354569584E376C4F5866582B333958336D37396356462F2F0D0A4C5657784C38387676712F2B65724835583457486661796256413070313332754C7634466437475A786E4A7032375A6379686A766636686568512F435154674D74384A5275423271634166660D0A6A384E4A324953377236754C2F384A663952305045717578377130786D716E4F50592F526A6C3178337157324C356468374B36505564456F643343564D634B3963506B2B33412B6E345145650D0A50777950414832496E2B396444623431564A34474F4C3135714D6359344377386762656E38505772612F636634636E48345478386775757A38447938574B535971705375654D516A754B33370D0A516D4F736379726A766B4C416D784A797965633433426348486B4E644775737867714A59392B504E63582B4B4F46386930714E77756F707157684C66444855617947306162353764517577700D0A456675412F6E3234633161374C685776655154587A63307866345A4A764266753749793347314B4A7437694D7A61353448324E797A6B444745386A694B5359514C4F4F4A354C4537656B78560D0A692B6948746B37747A64462F447665504D4E514A5A5068307A797967766F7A4C314F3654785332344A6E582F2F445245372B31557033687A466C39676B4B6559686474517A686C472B484B560D0A5234786D6238697072596430637834667765304A4663327870484558386A2B2F477149424657517A39586D6953364B6D4A554D304363304D63703041564738774E663331746A5575493873310D0A3350546A564D654A49374E6149674C37424F45384B2B5165492B336E714D6253563834575461504E75666A5A7739304C6544685A5771505A784C69503961635578557677644567466641434F0D0A6A7261366733727368716C75392F4C344D5479384C436B7532794436557A6675342B457A616E736C456E786679573356554A6833384E58735743322B516D5A33454E736D2F495A2B717568370D0A4B61425436755A4871304B4B33697A33586431304E3476374143744842622B6E3464633036684D5A38794263467644793963374D32694758527242506175664C36594A736D2F314D443073380D0A74386F332F503974654C4F54676935486D4A5076666B6542312B443847446C2F6A6138364E4F487837746C4D44656E2B46775865594F487169374C47746938325939485A502F364F353167630D0A66704943377A766169667949735644376F39362F712F353546647631784E73706C2F3763703735757031324A6E304A514A794569385566342B5169397336496E43534A347344634E474370310D0A7633442B566D6D3051343034533266723033377A64346976466C386476733468336D66514E735A396A6562546834794841333656493769384A6B593350575953496254447A656B64494C66440D0A76564F4C545A317A315533747A6D3064795247525A2F6A5079474E486967696753506A787A3875797238654A6F756C336242302B6F436A7955735A543039504B31413630546855724C4641700D0A492B395964574E664E74382F6276702B72474F6E392B3977503956446F2F63693732377336726135756B7631304656764E3371667354466F69713365597973436A59696E58487031706550770D0A336473354472352F683374737533713954325546473954546645666A4646752B357A6A65586431546C4F714A4D3769653739764E6637626548654A796F394F43387A4C4F6C624C6364656F320D0A7254484C647755345461744E427A7048543037546A6C3348353367462B4149792B524A642F2F4C56316C78577572486F4F6C4946336E707969333146366643307263676A6959585272757A570D0A747341424A54756230754D74454A7A31506A6A57302B5342554761587654466A3251473545635779776B78754E707072572B70784F5779474D783855486768633851414A754343306C4678770D0A696D587542427A4C4C74684B3159786F5474564779373747525A574857444A65675431624570684C70526B6B6D5A5A4B456F456F676D67535165694B4A52474543553539326434346738616D0D0A4B4E307A6E566D7962574E62337561645847634F625A7159773559326A67364844446F63327062436F51336948517937667745646F544749784C72727954526465654E324843744E44696F300D0A32656B6F54513454516C4F754A304F4851684F42486B326D70644A6B676C4A5644736869736B45744F5559394D546D3279704B5A7A63795354595377314A5558534B63783261424B6773426C0D0A4235464F616C766962577879336335454F4B675159614F61716F6C7171765137336E7244714A657244664A695A494E61477A614975584C6471705A73554C526B6774715950465471305547460D0A344A745A77675A677253584E6C55436E7A7A4B34314B6771776E51374B384A452B355A4753794E4E376D4A51374E656D475854556256764B796D70626A72536A6379786C55686C30457255740D0A645762735158566D48465236414B4F724A56425A36757642364A52444B526342563832515A3578424C31635431467A4E4D65647354464D745A4364655359597A6471616351472F4B5456436E0D0A6E4D416C44624B707443326C564231516144436A6E616663526A475072657334526C61524862423075385165466F3778646C483268417836504A6967314C6744636F33625930724C736B47740D0A63647476624849395A74645770572F616972676A7963335267774F7938686C634B5A396241494F724B6D633932473646423974534D3755486A5A477278585963457A64653231614B4A704C2F0D0A565A456E3274637836504667677249794F6943766A44596F536D4C516554327851563366624C387A68626174556D696A306E64737A314A536B55703242664B4F30675A565A317A73793655470D0A7A647031717A717A5157362F4E696839787761313733676F53346A523963757370456F6C753071565734734E61716F324B476F68634E562F4A56567545307531384737547474545759672B710D0A4C646178315A49796256555070455A50447751366278674D656E6F6763503079797775526261706C5930616B676A417435796D336B2B486D306241486538573151576B65444B346D6C64634C0D0A32314C437455454E3130476C6A426C31707133685072784D6870634C426C666B79395459706C70546A487043383942784B366A56576935426B6379646D724A42615238435173566D463742740D0A5A34357456465A644235584359585246737377417139575A41514B64527571416F6A554356322B6B504766326D4E6F6A624C2B366F6A69327371493474697046452B57366169657541374F750D0A484A44627249424C7658416E4658416C43576F6741746F734F574F4B534A314265564C4C68304B443055426F5567566335554B54366C6A7942734D444A564554354F3769674C4B48634645710D0A4442656C777642514C67776E56796B4D423155393042545A6D7A51426265304C614C2F4D4F706263496A785178474B43334B4764614B566F6E49686D6B6B7A48556A514F716B4A4C5A66396F0D0A4C37734F7145497A5153574A77475664714A5A4D5339352B654B4351524B437A5A4169362B744F705469702F674F544D6D773253764153302F776768344F70762F7A6F7A76484A34386A56520D0A6D5A6D5271744C353235476754706B7A61502B5A776247556C6D5662536D4E335553356B323745793461486A56724A4F4D78784A5534344D6256436D3151473548426D30643845434F7274670D0A7833524F3155616C484F32594E465761514B6363476252337759366C717357306C4C375034456F745170494A716C704D554D75523066556E47534A2B4A31586867625A6A48673845656A79590D0A6C744B57624642544E55462B47664241346345455A78353461326E2F5663704A5A69624A74425753687448362B465649597441687962595573646967744259475634326447575451666755520D0A635055796F45566A6A3672397755476C70427769684B58736631727367554A45396A38746469795643424F5531754B417770494A717051386C4273776F3536556246736C696568594C5459360D0A365A3331436171304477616439734767733354616C6E4F754E71725A6D4B6965745767575A7931694F355954497558446A396A754F4C71344365666850683151756B2F6E522B2B476F334A690D0A35327A37394B4A7A5346574869627450436A384B392F447659526A4468482F6C624E434C384C7479416B692B6E514D705A345665344B646E2B49306E34586234506134505136526A346E38490D0A663777364E55526E2F7737446E38494A6E753978334A446E4845547543504B596A74482B47514F65676F6A6E644F5473544136676464756E44737642307A6D5546344A2B68642F38686B346E0D0A6E7550724152334972536934612B65632F672B4F487A7474436D56755A484E30636D56686251706C626D5276596D6F4B4E6941774947396961676F3850416F76516D467A5A555A76626E51670D0A4C30315152455A425153744A626E526C63676F765247567A593256755A47467564455A76626E527A4946733349444167556C304B4C3056755932396B6157356E4943394A5A47567564476C300D0A655331494369395464574A306558426C494339556558426C4D416F7656473956626D6C6A6232526C494467674D434253436939556558426C4943394762323530436A342B436D56755A4739690D0A61676F334944416762324A71436A77384369394359584E6C526D39756443417654564245526B46424B306C7564475679436939445355525465584E305A57314A626D5A7649446B674D4342530D0A43693944535552556230644A52453168634341784D5341774946494B4C305258494459314E676F76526D39756445526C63324E7961584230623349674D5441674D4342534369395464574A300D0A6558426C49433944535552476232353056486C775A54494B4C315235634755674C305A76626E514B4C31636757794177494673674D4341324E4459674E6A4577494455354D7941794F4467670D0A4D7A6332494455354D5341314F444D674E6A5179494455324D6941794E4449674E546B7849444D794E7941304E6A41674E546378494459774D4341314D6A67674E6A4579494455354D5341320D0A4D4445674E7A5931494455344D7941324D5449674E54637849444D324E53417A4E6A55674E7A5132494451774E7941324E7A49674E6A4534494459314E4341314E6A59674D6A6778494463310D0A4D7941344E7A59674E7A4979494459774D5341314F5441674E545979494455324D6941324D7A45674E6A49774944597A4F5341314F444D674D6A6778494459304D6941324E4459674E6A59790D0A494459354D4341794E4449674E54513249446B344D6941794F4467674E6A4535494459794D4341324E4451674D6A673449444D324D4341794F4467674E545979494455304F5341304E5459670D0A4D7A6377494459784D6941324D544D6758517064436A342B436D56755A47396961676F344944416762324A71436A77384369394D5A57356E644767674D54497A4D776F2B5067707A64484A6C0D0A5957304B4C304E4A52456C75615851674C31427962324E545A5851675A6D6C755A484A6C63323931636D4E6C49474A6C5A326C75436A45794947527059335167596D566E6157344B596D566E0D0A6157356A62574677436939445355525465584E305A57314A626D5A76436A77384C314A6C5A326C7A64484A35494368425A4739695A536B4B4C3039795A4756796157356E4943685651314D700D0A4369395464584277624756745A5735304944414B506A34675A47566D4369394454574677546D46745A53417651575276596D55745357526C626E527064486B7456554E544947526C5A676F760D0A5130316863465235634755674D69426B5A57594B4D5342695A576470626D4E765A47567A6347466A5A584A68626D646C436A77774D44417750694138526B5A47526A344B5A57356B5932396B0D0A5A584E7759574E6C636D46755A32554B4E6A5567596D566E615735695A6D4E6F5958494B504441774D44412B494477774D44417750676F384D4441794D443467504441774D6A412B436A77770D0A4D444178506941384D44417A4E44344B504441774D44492B494477774D444D7950676F384D4441774D7A3467504441774D7A552B436A77774D444130506941384D444179517A344B504441770D0A4D44552B494477774D44637950676F384D4441774E6A3467504441774E7A552B436A77774D444133506941384D4441324E54344B504441774D44672B494477774D44557A50676F384D4441770D0A4F543467504441774E6A452B436A77774D444242506941384D4441324F54344B504441774D45492B494477774D445A4650676F384D444177517A3467504441774E7A512B436A77774D4442450D0A506941384D4441795244344B504441774D45552B494477774D44524250676F384D444177526A3467504441774E6B592B436A77774D444577506941384D4441334D7A344B504441774D54452B0D0A494477774D44637750676F384D4441784D6A3467504441774E6A672B436A77774D44457A506941384D4441304E54344B504441774D54512B494477774D44557850676F384D4441784E5434670D0A5044417752546B2B436A77774D444532506941384D4441324D6A344B504441774D54632B494477774D44597A50676F384D4441784F443467504441774D6A672B436A77774D444535506941380D0A4D4441794F54344B504441774D55452B494477774D44513350676F384D444178516A3467504441774D7A452B436A77774D444644506941384D444130516A344B504441774D55512B494477770D0A4D444D7A50676F384D44417852543467504441774E44492B436A77774D444647506941384D44417A4E7A344B504441774D6A452B494477774D44524650676F384D4441794D6A3467504441770D0A4E6B512B436A77774D44497A506941384D4441304E44344B504441774D6A512B494477774D454D3550676F384D4441794E543467504441774E44592B436A77774D444932506941384D4442460D0A4D44344B504441774D6A632B494477774D44633250676F384D4441794F443467504441774D7A412B436A77774D444935506941384D44417A4E6A344B504441774D6B452B494477774D4455770D0A50676F384D444179516A3467504441775254672B436A77774D444A44506941384D4442424D44344B504441774D6B512B494477774D44493050676F384D44417952543467504441774E54512B0D0A436A77774D444A47506941384D444179516A344B504441774D7A412B494477774D44553250676F384D44417A4D543467504441774E6B4D2B436A77774D444D79506941384D4441334F44344B0D0A504441774D7A4D2B494477774D44493150676F384D44417A4E44346750444177516A632B436A77774D444D31506941384D44417A4F44344B504441774D7A592B494477774D444D3550676F380D0A4D44417A4E7A3467504441774E54492B436A77774D444D34506941384D44417A5154344B504441774D7A6B2B494477774D444A4750676F384D44417A51543467504441774D6B552B436A77770D0A4D444E43506941384D4441334F54344B504441774D304D2B494477774D445A4350676F384D44417A52443467504441774E55592B436A77774D444E46506941384D4441324E6A344B504441770D0A4D30592B494477774D44593050676F384D4441304D443467504441774E6A632B436D56755A474A6D593268686367706C626D526A62574677436B4E4E5958424F5957316C49474E31636E4A6C0D0A626E526B61574E3049433944545746774947526C5A6D6C755A584A6C63323931636D4E6C494842766341706C626D514B5A57356B436D56755A484E30636D56686251706C626D5276596D6F4B0D0A4F5341774947396961676F3850416F7654334A6B5A584A70626D63674B46564455796B4B4C314A6C5A326C7A64484A35494368425A4739695A536B4B4C314E31634842735A57316C626E51670D0A4D416F2B5067706C626D5276596D6F4B4D5441674D434276596D6F4B5044774B4C30467A59325675644341354E6A6B4B4C304E686345686C6157646F644341334D6A674B4C30526C63324E6C0D0A626E51674C5449304D516F76526D78685A334D674E416F76526D397564454A4362336767577930784F5455674C5449324E7941784E546333494445784D4456644369394762323530526D6C730D0A5A5449674D5449674D4342534369394762323530546D46745A53417654564245526B46424B306C75644756794369394A6447467361574E42626D64735A5341774369394E61584E7A6157356E0D0A56326C6B644767674E6A55324369395464475674566941344E776F7656486C775A534176526D39756445526C63324E79615842306233494B506A344B5A57356B62324A71436A4578494441670D0A62324A71436A773843693947615778305A5849674C305A735958526C5247566A6232526C4369394D5A57356E644767674D6A517A436A342B436E4E30636D5668625170346E4F3342525459770D0A4141434177572B687535756E752F6B4454792B342F346C6377324A6D71747575752B7535773035616161623574747272754B664732752B6F677A596261717131466C767166772B4E647456340D0A4E7733307036386D326D327734555A61364C544C37707473746538756D7532397558593636374F332F76617636563537374B587A7476746F76655532416741414141414141414141414141410D0A414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A4148364A483534694352554B5A57356B633352795A574674436D56755A47396961676F784D6941774947396961676F3850416F76526D6C736447567949433947624746305A55526C5932396B0D0A5A516F76544756755A33526F494455794E7A634B4C30786C626D6430614445674E7A51314D676F2B5067707A64484A6C5957304B654A795657516C6355316536502B666365784E4542414D4A0D0A49436F4B455643734B49534175776D79373573494B4A75436F724C4A4A69424C46494D6F69354861696C68786155586143725961624E3241313857786E6570306D48477072333231646D70740D0A717A4E4F4F3361736B7076336E5A756F364C532F317863394F6675336E2F2F35546B41594957534A4E4968426B324D535A766F552F5678616842436543714F5A4B2F4F7A6969794D466C45490D0A4554324D7361767A4B6C64705857325345474A6A45624B2F6D5A75546C6132346F4B7543745565682B4F5843674F326E592B64412B3239517075546D6C316234586E4F54774E35474B4A35350D0A6853757A62675865735553496552666D322F4F7A4B6F705146726F4A637862516E3179516C5A2F6A46725A416A644234587869375546525955736F66516330495452696D38346A4B79714B410D0A76637469386A4E7335743948444E3247304D337972547061662B7435647067764D6E786874632F694B6E515A524A4470412F764567377774516D50712B614C68564A68487A33334342646F520D0A61417579517373524A2F5365666C6A6F7339776B72494D5A78436E59697A44575961724A5264524D396B4F4E4F416252696855346A2F6A454A30516C6F4547512F6A755444425A666B46306D0D0A6D5942774F6A636B614762467158416F7030572B54387038704F664F497A33374A334D35426630487149726469624B35544B51586961452F4157706E564D5735513973566C584B65614158640D0A79396169564B486351703173473871464F70643934326B6850794D70657876615A31416E766F65716F58537932554B37553079676652724B4A384B2B546F614239687955527A70684436786E0D0A363541666D34375574425A3457714571526F307932613951422F7450564D4E4E52785873414E4B7750344F735739454B3969656F6F55312B514E65685A4A4B6279497670525470696A7736510D0A614B53426375427834534C512B3077582B4F712F30533277536A65556C366C3769516F4D717849634B555656676C474A326370532B4D5A437A614A37554875424C566C6B44643975614271610D0A69656167755367416859426E6F314569536B495A614130715175576F4568314137364350304133306E64456F6547414B6D6F716D6F316E432B6B4349683267554B367A50517574514D6170340D0A737634327250654148574D524D764B494D3734483961437833336A4F654E62344E6254376A48726A43574F33635A74786F6448583643314939344B354945484370782F5035384D51506A50510D0A59715247433941387442426B345A4149576142527941374A6B4431795149356F504A71414A694A6E574C6B5737554237305248304E32794C7032456C4473654E2B444165776B6269527461530D0A5065527263702B524D717559597161487563573673476E734772614D37574276633962634F4D364E432B5753754462755865364F614B6F6F564C526431434D61457430547534726A78612B4B0D0A5078506674584332794C566F7448682F6C4D306F313147316F2F34343671366C6A65556B7978637335316F75746B79787A4C4573734E7873325772355430766A614F765253754866737448720D0A6B53554F35544F5A423249566547594D6B6F44634C6D4176623651456A55495155727449584C444D52536E335637724946497A4552534B574B78555961726C4D6F56544935456F504F69747A0D0A6F7A3236524361426557484D4E474D655A52345959736C62764156575862334B44313637686C57717755456A77717042614B69675A305344476E35516F314A7073456F7A69465536485439590D0A7847646133486941564B6F36745170725944577377585158307341616A65724741593371674571566953646E716D366F6F4B504B6850383032674350754467347131516A56494956574937640D0A335430554970455932344538766D54693532544B426636446956482B552F78696E50694C7763544144543330596B726A372F63502F6849353349775064485568694232426B726863354335450D0A686869466F5278632B6D52387A5A50785948514F6C34494E41586E5A4338445A4472774F63566369636647787435644A6762504D6D64426137756269343666306458655875796968525A74790D0A467A305A2B386F6656775957716F4F62306C5A2F2F68612F4436663376686A5A6C4D6D33343944597A5A4662642F4C48756146314A2F497A61384A7472646E6B513256462B6A586444566B520D0A745A4548467056455A5456516E59457A46776D635A576763516C6B436356756C4C7A48785957316C55734A6969567843744542302B636C2F6C4A643932384E76782F585873664A77462F38650D0A62396E663359545A76684D59622B382B7A702F34396A762B6254303143564445676C5A6830426F746143527A4D52633930327A774966734D4B386C5662716962642B726D726272424E734A710D0A385861776A5569775453424565716D5A796879674D6D6F6B4654326A4E63776839595961536F463047366F70316C595A3733415633433171775344584B555470617A744634654E4D484F52650D0A6A4E78564248613074566451327A6D41626C5178527659482F712F6433586A7151506E46512B756B487A684572746B5355332B6C74753736747472426458503449444B2F6B373872505932580D0A2F6E41584C7A306476506C45586D68782F5053742F432B442F667A44786E55664E6F7A7565765555662B386C344A3174764D4E3841564A4B4B4739334A5153356C444A5453685153715969340D0A6650696776376D6B754C6E2F33394C6256324A6A473366736147536E507270323562624A393579486F4E39595144696B5669346B2F684237486869324D6735776B507778396C506B724A324E0D0A7A2F316932474C4A532F735A68767A5638453035616342762F444659557A55666632564977734E67544A377741326D476A386E507534624C545A626A456F447965476F3542525973516168450D0A637578465042515157524C39445A4C7547426A6A506E365542656D2F616669625730526D694A797A344C6968345243333072614570483162764A6732435048596554567631686165625A34360D0A33477632535339516468675A7130394445364A486F736438373166352B5464362B6430347331796E56752F6377482F4D4464566430577176615937457453516E4E38552B76417A3656786C4C0D0A7564664161324B67427035544B787763374F51654875496E486A52466F63666A774452376B677964372F4A38635036515A2F3841662F6E6F555478395941423776766B6D66325641653757750D0A37717132345670643354553864483075662F4C3637493554654F6B64367350542F4F7433372F43766E3370724B78623344324C78316B622B6C77487154504E5A414E796B576F332F626231630D0A77446450645675486D3874334241546F51446653776264667751586330495A5074647050536C3450716C756155682F3238444C5A6238696930566C71764155327534563868416878702F5A580D0A6D4D6C36654C69374B3333392F42544130554875546E555551667A594F7A67344D3151437376506733595A5237317573324C4D303532423658454F73586E2B6838626275785A7631374F6B780D0A4A37575A4F324F7A744834767A642B355A556E646A3036355A326F533835554246544768715850744659722B5862586E636E4E50724D2F667343672F4F44704461544E74374F793048626C560D0A487853445443764D75434E474B45464A7A355663736F4A6478632F6F357A793775783965675677446A3042466C41573655776E392F4769456B6D54443578667776504678666D352B735535590D0A386248684A6F524E6379522F65754358534B62306F52653161617278466E4F447A5150507A6A4870726653462B4635496C49493551552B7878304A4354796D394175545778494F6152476E4E0D0A694B304A7451432B75725A6E565752645233523237514C66334F6A59346844626E756C746279584E337146642B72615658574B444B6E7437364F6A776A42516E396672412B626C4F735230460D0A6D52564272705A6A7246326E69594B7A66483069504F61734B706B31506E5A667657465375306643375033524E59463778386A476A6D597350434A5563364F6E417649494D6F727341586E730D0A424F514A516A6F682B2B6730336D5A7251584E37354737326D56776D682B4F6A6F424C62303667556554774F444C5048794F47316D345074704C3136613774415458377A3563714B793066570D0A744951457436786433527753327549596C6A617068787379664F61384C4C535A4E3778396E4239755062682B6F4B7A3054454875716572712F6E566737317A673667555763784E34306A50670D0A4A364359574541786759764342327A6F594D32516E505A764E4A707632754E30473549636571783851706237462B6D436733564673395044664B794F32692B74614850555966626F4D637A700D0A50474E4B7772796E68796F6E6C765558465A7772646661506E4F4564555A59774866536B48454E4836476E6D435A3557554C42343470615265717162726C5255586D6E4B3177545A577574370D0A706259686D324A584E5965474E4B3965327849633075725969746E6A62324F6D4F58535A4D2F4634364E557A4B533373344C722B367570547551566E53737347317076314442596934786B390D0A5A58442F75346766737A4A70432F486D59453149366145663671712F626B2F7061556B63666F5668456F4D6163334A306B556C375677586B526374366E6172664157554A5149466F31377A360D0A4B33736A326D6358764A6D3163762B796E4F71654650656F4F624D534E61483062686234437435324E48763748507131385543634C55514259444B35496E4945704B4C6F444E4C5A535578480D0A3155457343436D546B4335447765664C32754A556956496636786E75435A4673656B66486F30507354316D624132536A4F6A69724A5847506C4E544F664441624C6E6857435A526F50506B4C0D0A474B436B467061376A73414153497667326841787A3174395A58566668627A4E4D61527952554F507843356F553137446C657171713031356D344C744A4D633266394669646B4672534767720D0A4837776F643048363547682F7A6659626B354D58312F337257492B784F57533538346C48577430375353517637566A56687237562B53654C537435614364376F424353594B4D5141556B746F0D0A6B4D744E6F7343786C50674B4175423476583653346C7A642B6A637A2B7261577857724353616468426352797A64374E615764614458504A4F3576616768756F4A656C6C764548456743556E0D0A675156464B4A7767457763634436384B5272694E4A4A31364E763352496568527A6A543652504243746162336E304C497647434A63505746754F442F2B644C77534D713336596B4E6E3667680D0A64726A7453337A58634E665152784D4E4971387A70442B6D446C51596B2F776772446B4E4D63324A73746C69654374517A673579346669617178454B6A6D783148735057446975316F5657370D0A3752326C6133656E5A4233493044656D527554503031646E7145754332665348797A624D66376B7173536F673859334E426D7479747A4A3355554749775A305930346F58564B51595647612B0D0A3741547739324F6232763261545876774F4772554E7A4C3054347A4B7076502F664E616F706A4F6144625273714531486E4E46665279457A4C7579357064486332724F2B4C546934626230410D0A44452F51514D632F4F6E6155483959644C443158554468515A73494541665034644C5A576B426D77494547696B4930414F376B4167524C38484C664F58756B547347756D3847654E5A342F410D0A504435646845364D77447541514D50625A50707A714165324970665A416F72414A5A53723659544A33422F376F396471307635737166395943395755324C70514E76336F6B7455453978474C0D0A78575752686B44596E3265387A667746354A3575526D702F415464417A47667556764F4A6C634C4E617272626956504A69564C706D343761374C4B6D75495454376276797A6D776F4F5A677A0D0A376C574864586E5A327451567237653346663742636647577A476E4C6B374B44356B625A7654426C64336E6D69776C426C54476538316373443134593454423179753653465875534B5649590D0A6679526C584337456F4A305A4B654155557A483848555455654571535A4F6A76316938496B536A7433536145794863656F6B43424C522B646A676979594E73744C6664736F3559772F73684F0D0A68484E69623734764A5759695169344A555152436A344D7A714738736936304C372B743139423277546A76625173346277694255746D61517A6B6548734D302B445644796F786B3155444C640D0A3348626D6D39744F676646582F4A49502F2B36756E42677755656E3239772F354A5779365963337169356D5A463165543358416F59612B6134674873705A6B51466D4F4667336D33767749650D0A6F58495038377449724D616E4D4A3878314F515834356B2B5063532F39524B666876762B2F4A6F79616C72477447432F4C6C4B2F6E6552386C746757474E69572B4A6E68526131682B3650340D0A467257364A663452356548484A776E794F55476B2B547659552B725069436D4159724F586E58397136506A4A6773532B677354335075426C72686D314D624F432B585776634E5A6A496D50540D0A32477A446D74785054416F38664A5253346D384E2F69673175724F396F7150674437424545466A50342F2B62647932706D502F374D362F72346F594856594F2F502F30434365484677725A420D0A54766862702F725A6A4C6568362F76716D753850482F366865755033522F4C625932506238345676715234762B656C486E4854794A502F476A7A2F79622B69375776486F632F3134544F734F0D0A2F6C2F39352F6A377264546139496E62597372314B42724A73644B4E744A7978684864646F41435672767A39542F3442367A7241387A4567453068556F7353517154302B366E4B7A705952330D0A4B547A765A52333448776B4673384E7259356655424A367347744A714C35624E626476436E796248747046787159306267364B4C467754564A47363555466834746978757A33764E2F4747720D0A4938436842725465414278382F7A4D546C7350546677533869422B447450544A53356873624C757035515A4653357157704F394D6A4F736F724B7863716731585638524661706377373742620D0A507174762B696850573579784E57544C4C576E3238664B5131663771387169346A634748467856486852637338463856566E5938752B6A6B32747133584B317356727963586A5659434A366F0D0A414B333768466559446332467355496D7079706969542F45545156704C6F6E69787A484676416233345A6C375759752F442F4E57522F672F34375177396756496444485367453542734E2F390D0A563352796853545844724A72526B41317378714A395A3957632B2B4B6F6D7369556C74694533656D4237572B6344795A475776514B5379386D714E57395768434E743251726A3552484A41370D0A4C334658656D62373068646337636E4E493379557533663431704E354F3235734D7364504E566A5346536C4D66495541656A61654655394D4F4F4B654D47585870434874394A376C4554732B0D0A7271733558327437656C787A616648685A4B75705264756A4E482B747137375A6E71704C6A47744E4453784C396F375853514D50594E744C48324C76762B526E48792F4C327478674F4C45770D0A5A5762746C37716D72376365536432647475796C5A475861426E5879376A547A75384C4E4647736C57456D66322F674365646E414D753862316E4754724936382F66424C34655633683630550D0A496D306D5776543464514248582F6E30564935772F504F586E4E337A6C31376C376D38335257354A794E655558394C5758397177615733636C756A36623139657159744A62467565337059590D0A335A59645578555375444575666D4E67554C563033646E4B39494E354E685954547063586E31674E6C69342F506348434A7539676575585A645966565A54454A6457466864516B785A576F790D0A734B673449714A6777594B4369496A6952552B732F7431547133736F54466E7179447A4F775A6B49707869537542466E694D71357241364D6664616875627A347452517739725A6F7A5A57360D0A32712F334C482B3366586C45363863466765584A50676B376C716675534978726C6D62724E367A633073447246365234313332356F2B6D627251774F3675547658547250582F704C50686E770D0A533973516B505253577372753557422B735074312F6A76534A4A70426637644D384C5731395665494349554F57776747636E3178616353787150587A6C59564A782B7271536361724F4164480D0A624E7A48482B58373272543850663750787A2F443731476341426F534D77302F573470414250537A706371494D314D4B46504F4C6F6F39466C41566F612F6A76337348653246725468694E770D0A3472364E66422F666365684C6675466C6F4F466C6E457A305173364D314A444C4554302F7551766645446E2B59694636514C4649523659787A755250776A7A636B34797A6F5A6A387161734C0D0A5A673477652F463555783658594B646744695266656F585A532F774E4830466571654833344337304B5374473834303348764A307466456E334973782F59574A2F75726953324D47596756370D0A7A49364A6D51316C6A50414E4258594C61316C5079456F5843766B39664450543644685A6748755A434A457751734C42762B2B6A624C61523951515A4948357A34507844434D7449334F75470D0A6A35675073356E7A773350787276333736533934786C5436537A61564E59747130545763436A7077364A627861394639376E736B67636A3268736865624D72326C552B4332687A4F3941314D0D0A307847494376782F7A485030765430366F3335785948313635716141785A73794968664F6A3435514C324B6C3573484E36716544777A5973656E30594D597353747364487832394C534E67470D0A316661452B6A574C6F775057726732495872786D324F5533703162523277433036326276595950492F72456E7570732F6567394733506E724D506379744834777A616B5A685231652B6C38660D0A4E5A736E5966596D35384A4D356537545834665572704368412F374A54636848637947617744533668537853326A6D4E4937564D544B784877467A6C7548464F3345596D67584D5A357A4C4F0D0A5A324A71755A4F4C6B2F76306448704859696B6E5937704542487773304876715A5A6352625761576433437774336451454F3970626E41796F6649326436476D767842794D6C776D596D69380D0A4A497A592F573946654C6A434E7A79633776454A43764B42745569496B5654366C776432464C52316770397047384D375257647545336978644A6A624446714F75733174466A6C6831747A6D0D0A6B4239324E7264464D4A344938564349696C416C4B6B5A7230477155693072525A4F53445A6B47732B45457245555A796F413544425443544136736D6F316A344C6B52726F626453574B31470D0A5A56446E776C67784B6F482B5649464B4B56417451584D425457634333545843696A4C4159692F5956596A79595A53757A6F63794532596655353832676C4D38664B2B4750586B6F4333712B0D0A73484F57494E63384D37305A4943483935347638676559736F4C304335754A52416F71434D6D384570526E503058712B50314B375A326553684E4553344663496179622F54696C2B6D3750350D0A37335438612F52766A502F352B56384133526266436D56755A484E30636D56686251706C626D5276596D6F4B4D544D674D434276596D6F4B5044774B4C304A6863325647623235304943394E0D0A5545524751554572535735305A58494B4C30526C63324E6C626D5268626E524762323530637942624D5451674D43425358516F765257356A62325270626D63674C306C6B5A573530615852350D0A4C55674B4C314E31596E5235634755674C31523563475577436939556231567561574E765A4755674D5455674D434253436939556558426C4943394762323530436A342B436D56755A4739690D0A61676F784E4341774947396961676F3850416F76516D467A5A555A76626E51674C30315152455A425153744A626E526C63676F7651306C4555336C7A644756745357356D627941784E6941770D0A4946494B4C304E4A5246527652306C4554574677494445344944416755676F76524663674E6A553243693947623235305247567A59334A7063485276636941784E7941774946494B4C314E310D0A596E5235634755674C304E4A52455A76626E52556558426C4D676F7656486C775A534176526D397564416F76567942624944416757794177494459314E53417A4E6A59674E6A497A4944597A0D0A4D4341794E7A45674E6A457A494459324D6941304D4463674E546B32494455344D5341794E7A45674E546733494455344F4341314F5459674E6A4935494459334E4341324E446B674E4459340D0A494455344D6941324E7A59674E6A497A494459774D4341354D544D674E6A4D77494459324E4341324E6A63674E6A4179494463794D6941314E6A41674E6A4D77494463334E7941794D7A63670D0A4E6A5134494455344D4341354D7A49674E6A497949444D7A4E4341324E446B674D6A4D33494459314E5341324D7A496758517064436A342B436D56755A47396961676F784E534177494739690D0A61676F3850416F76544756755A33526F49446B784D516F2B5067707A64484A6C5957304B4C304E4A52456C75615851674C31427962324E545A5851675A6D6C755A484A6C63323931636D4E6C0D0A49474A6C5A326C75436A45794947527059335167596D566E6157344B596D566E6157356A62574677436939445355525465584E305A57314A626D5A76436A77384C314A6C5A326C7A64484A350D0A494368425A4739695A536B4B4C3039795A4756796157356E4943685651314D704369395464584277624756745A5735304944414B506A34675A47566D4369394454574677546D46745A5341760D0A51575276596D55745357526C626E527064486B7456554E544947526C5A676F765130316863465235634755674D69426B5A57594B4D5342695A576470626D4E765A47567A6347466A5A584A680D0A626D646C436A77774D44417750694138526B5A47526A344B5A57356B5932396B5A584E7759574E6C636D46755A32554B4E444967596D566E615735695A6D4E6F5958494B504441774D44412B0D0A494477774D44417750676F384D4441794D443467504441774D6A412B436A77774D444178506941384D4441314D7A344B504441774D44492B494477774D44633050676F384D4441774D7A34670D0A504441774E7A552B436A77774D444130506941384D4441324E44344B504441774D44552B494477774D44593550676F384D4441774E6A3467504441774E6B592B436A77774D444133506941380D0A4D4441304D6A344B504441774D44672B494477774D44637950676F384D4441774F5434675044417752546B2B436A77774D444242506941384D4441324D54344B504441774D45492B494477770D0A4D445A4450676F384D444177517A3467504441774E44592B436A77774D444245506941384D4441324D7A344B504441774D45552B494477774D44593150676F384D444177526A3467504441770D0A4D7A492B436A77774D444577506941384D44417A4D44344B504441774D54452B494477774D444D3250676F384D4441784D6A3467504441774D6B512B436A77774D44457A506941384D44417A0D0A4E7A344B504441774D54512B494477774D444D3050676F384D4441784E543467504441774E6B552B436A77774D444532506941384D4441334E6A344B504441774D54632B494477774D445A450D0A50676F384D4441784F443467504441774E6A492B436A77774D444535506941384D4441315154344B504441774D55452B494477774D44553050676F384D444178516A3467504441774E7A6B2B0D0A436A77774D444644506941384D4441304E44344B504441774D55512B494477774D44637A50676F384D44417852543467504441774E7A412B436A77774D444647506941384D4441314D54344B0D0A504441774D6A452B494477774D44557750676F384D4441794D6A3467504441774E7A672B436A77774D44497A506941384D4441305244344B504441774D6A512B494477774D444D3150676F380D0A4D4441794E543467504441774D6B4D2B436A77774D444932506941384D44417A4F54344B504441774D6A632B494477774D45457750676F384D4441794F443467504441774D6A512B436A77770D0A4D444935506941384D4441324E7A344B5A57356B596D5A6A61474679436D56755A474E745958414B51303168634535686257556759335679636D567564475270593351674C304E4E595841670D0A5A47566D6157356C636D567A623356795932556763473977436D56755A41706C626D514B5A57356B633352795A574674436D56755A47396961676F784E6941774947396961676F3850416F760D0A54334A6B5A584A70626D63674B46564455796B4B4C314A6C5A326C7A64484A35494368425A4739695A536B4B4C314E31634842735A57316C626E51674D416F2B5067706C626D5276596D6F4B0D0A4D5463674D434276596D6F4B5044774B4C30467A59325675644341354E6A6B4B4C304E686345686C6157646F644341334D6A674B4C30526C63324E6C626E51674C5449304D516F76526D78680D0A5A334D674D6A59794D5451344369394762323530516B4A76654342624C5445354E5341744D6A6377494445324E7A4D674D5445774E56304B4C305A76626E52476157786C4D6941784F5341770D0A4946494B4C305A76626E524F5957316C4943394E5545524751554572535735305A58494B4C306C3059577870593046755A32786C4944414B4C30317063334E70626D645861575230614341320D0A4E54594B4C314E305A573157494445324E516F7656486C775A534176526D39756445526C63324E79615842306233494B506A344B5A57356B62324A71436A45344944416762324A71436A77380D0A43693947615778305A5849674C305A735958526C5247566A6232526C4369394D5A57356E644767674D6A457A436A342B436E4E30636D5668625170346E4F3342613149424141434177652B480D0A49695635444E4B443368677A64662F546451347A7531754E652B6D31683559394E756970655A4E5758546474316D63662F58547130466562647132373736376233727271755730332F545A710D0A333744767A68333736373146414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A414141414141414141414141414141414141414141414141414141417745583642372B45412F674B5A57356B633352795A574674436D56755A47396961676F784F5341774947396961676F380D0A50416F76526D6C736447567949433947624746305A55526C5932396B5A516F76544756755A33526F494451784E7A594B4C30786C626D6430614445674E5463344E416F2B5067707A64484A6C0D0A5957304B654A79564F417459564E585761352F48444B4B434938784D366B3063687066795A70675A464B54686F5943386E7972697949416F79427347675341634653544644464D7A74644A4D0D0A55355438383946766562486F6C6E58745479327A73707636613258582F4B3255726D6269374C6E726E426B5637622F66642B2B5A325765767666633636373358587563414151426E7341414C0D0A45394B7A67385071504D306E415967667A685957563570714A464B2B4849444A776648466852584E43354C2B78747745594638456B4930754C54484E44332B6D7577335865724870536E48430D0A62634F6F616F532F782B5A56576D6C754F76654B657A54536578724848316455463573616731746D346650684F4336744E44585651424A38692B744F4F4A35515A616F7338553661476750670D0A2F67624F2F62576D7574354D2B2B4564414557547341364372427A4576694A70663261656139524E59495848414C3564334E6B7439482B66644A536E4E646176526859356E63556843777A590D0A4C33784F326B394841376A386964626364635631654F514B45326C726F4231475141487734756A427865475934354F5A506C774258734F64774C6E4E3970343541653877573745486E6757680D0A3430544F51363673374E5273364566706637544C3448536557572B5843516B622B644F695A694E3441306E6B663466512B79305A4F766D506F4A4D37414A31534D384C4230436E52673547660D0A43726E3854456A6D4D36434732776E782F484377634739434A76615A33416632787274414A754D506464677351704F6D49733467746973696E6F574E5262674630706966775632632F7751380D0A754230776966734D504554364A63686E474654785A5644433359473566426759755633494533763248566A4E744D4A4F7068636155664965624C76495A56546E736D686F5A31676D4B7330340D0A724F434F64794C324848794366524471796F454C3372306745454C51376E7159444C455144394D6846544968422F4B6842425A4347645441596D69476266436A7A535A617941734352507A770D0A4966675A6B4933344A68472F417571677959487661714D41746C3974413759627475753276396A65732F58626A746A657368323248624431346D2B7662592B7478376262316D3262365044300D0A70456344346C396541534C75497569474632453366452F6369422B704975764A5763614C30544D6D3568427A6E5A33454C6D4333732F74594B2B664579546B315A2B4A57636B6535332F6D780D0A2F46782B4B622B622F34692F492F475874456B4F5353354C4A644A593662505356365533704E5270704A50437964737052667A564F6130455A354A4943396E6255674E6163535449514134710D0A384956513045496B4A41444571475171496C647031587174537135685A53715A564B3356454F7A56636F3157493164726659565675626377456C446B4D6C7758352B77726A6C6E32746A57440D0A65594D3645634E585839482B7332654A7764446662774E693645664167434D623946746F7638566773424344705A38597572747066773074644C7034477779474A544547596B4673784348430D0A5532424248497668346A614C595A76425545676D46426F75476E42674B4D532F45426D687549662B696E4576614154315245565572412F6A7135457755705A4665554B4A6C58517A7A7654310D0A582F786E683859475A302F387759306478352B2B4538536336694C4A4878796A42352B3268704C3858333442394C5249532F7173784566306F7854485478487A2F666D4F2B2F4E42634A75590D0A30597164754F6675496D38336542777443665579565A684349586558534B547938597A51713731565954707475492B5057715856684F6B45554B33755A4E4A3366464D3576546B315A384E630D0A38336339744938347257696457704E4B72392B494B5932734C2F2B4E50313363577A4E7265665A6F5633623231757147492B574470546B476B2F367A344A6C526D5173456E5A457658345A380D0A355441477749522B73354E474C6768796F2B5875444366346A586D4F4C6948313365385846622F334C47306E61793653754833373642456152303852365949766437333278514969505567500D0A58766D52486A676F3245524948305455616736437730534E3543717864624A6E72484D5A6B3355726639704B43332B33667544416C50794D6D4945697074743456716D4F5A7656752B4951730D0A504A7252613178594B617469673168667A5868574C75736B5A775A636666335577794F48712F31385858386D58394954484D63524E37656734456D75763148626F4F756B344244465934546A0D0A57655353452F4C434736394E6A647235787559517068663939573749637A313755374C337639595661493168336731632B64722B334D513965396546575750755358304A5A56454F39514F610D0A2F623574314C4A4F5A7471656E35396163714F5872694C546A4D32526B553861762B46504C2F31753366704C533237463143556E31305550546849796A6448577A6E2F432F3443655667702B0D0A6A5645706C57347158312B707078656A44522F74705848596D4C3148326C4D696B627372464D7868777139712B5A312B74796537367867396476677769547A32495A6C792B4444393845507A0D0A363457467235767239785557376D4E67667A6339646D627874346449337343765A4F61685137546E31774736357842787254322F395A587A7458586E743230395634633635647175636C64510D0A6A6A4341615A3565507236713859776A696E783866583138744F45366E51593156616F65794B42556F716E644A527A546335442B7470346A4579567079374B796D754F6E316D58744F50726C0D0A577576326E6264574D66527270355631715656543469716636445275667A4C7561556F56565764665469344A43383662724A6B57356A5978364E6A327A6F3972616F38767A79384B534176540D0A4A7757367175534A5A6433477A754E564B46637978743849744C555549467372526F67736D5875505471596E75532B73316B462F37677642497A586F6B59734F6A32694A54716458326830690D0A4A376842664646306C6279654B59685945612B636633772B48634E56577638727369744257665A5A4B666E794D4A7562396C4A71385444572B74626449316D765A67715145506E78614246760D0A72674B394D6C6D7769574144444C526F526E765044314C76614C5152376A345A5A69515852692B5953347478364D4949316946764C656F78545776636D4731713150756C545A36537078744A0D0A6633703878556574632F5A30707450766E63666C4C32455379714E47366D494E592F51355151484A6975514E31585062557679636E475865586E784972466F397853764939485369663337330D0A417176726C7644306F4D386A43694F626E55654E6347616476434B442F4350486F35515732302F6332366935416E7A735576717152534E70424E6B555175784966422B4E6E59453562656C790D0A462F6F314352676D543232623133717970656E6B2B62527976583552656D7046784F514B742B67356762684A725A384747413259494E3839516D30644E2F4A654B4370365069393777344B530D0A6A546C6F385579307A6B4B306A726649565968566E57414C4A522F4533754F6A43554E3738533473592B3635326446787336643439374B63556654485954363642502B4D5372322B4D734D2F0D0A4D634C486953684835537A725561776C624F382B7771344E4C317956467834774C585273337561532B5A746D6A644D6B426D706D643830505231307A5564657549626F367547496B616C446A0D0A423034597175755970616561576B2B327A6D744C63334D6D41665272562F66304E704A534561477653453076312B6E4C33546F494F664B756B50754E41557A496E61434467584F69622B52730D0A4C466D77495476762B614B69462F4963756A614B6B664351726E49386956545365387A73476D506F3853344D30377A33646B6637774B74563733526E3373316C483175744C55744C725979490D0A61556A54356B30645255614E57334663735A6F772B31386E334850546E7A6E546E644D584E6E4E70516D4A4C656F657050585A38704C2B6D6F4373467A774B527230534E5A34464D504173430D0A536270596F5754533664776130665A617A4269437A37334633616F564C4B4432484C4A62385A695559573736512F616F3666703032526A43754551574A6459765637716E744D78704F396E790D0A314B6C576F795864665354783766724870745479694968794E4A46655830476E4A37536D4A3370452B7052566E777A4D305334656550736F745477784C364276634F2F473438584D7670526E0D0A357865767A38706458316A306242704B58596362387338534C3552616A744A4B494F793673454D74654F766C6A454A7468546C545A6945426E4846772B2F305639437175784F414B3661566E0D0A48416545754359357756584452487657563474427262523343726D512B2B303644594573524F47714746767964484C7A65725636544F3257334957767A4B566E46695A485A41665343365A550D0A6257346F5A3652584679364C3372537476437375762B644A7177767A3972794330466D52574575386C32554B6D52746E4C584449786257676C525632755A4337336167506D416D696B6E48380D0A36494344613879396866524D2B62776E6976564D7037555A4F667934656C504A30655857796379363073583655744672364D324E534D38565042364B3376392F6A357033332B726F754C58620D0A766E4D794B6E5336696F794D637032752F50342B575575742B337170646532313256744D785A746E7A647063624E6F79572B426A6F556275625646753343585A654B494F535156714D5548490D0A334237685A69472B4C76637A775649684F7779374F695166554B4D452B6F626B416B77503172324D355A474D67505A69482B6371735549527A334B4E6143326C7A4F652B587A7848654B77310D0A4B725679397854502B4B71706E504839306B5538542F386864596F736D32357452777070614B45516C4E7A666B636D3878523246676A353041764569525252627162536676457855353666740D0A626B5370714372496E5A2B51394E37326259745072326E2F53354D377653557A5A63325948354E2B6650764C6C6B754B3148576C49576C704D5745424561352B7171315056577A4A53566F780D0A4A3368795572544766386F6F50395747707171644257672F64397431356D4F2B464F4D524E596E4250593546687273676948696F6550706F6D6233577373306B494667766978376C483159630D0A755073415A3778386D5467502F7139574D3479373544706978795978666D774447443947495837453030506D494B4D54494257725163474A65643838456C42684E4254704D546464356D51420D0A6237706731444166575373786173706D4D4A324432346E796D5265514773594D397A705347346C56474647356F523077484C482B49655450644435356F7339544D3834774E737A7A43496D6B0D0A785A7A52326C64356F624878516955546239396A57477077542B4C5434345336565570555373667A656858524568566146367459695651366965776E6441474A4C776C4A396175626D424A570D0A52714B706B52796737375347706B2B733930304F6157554F586D5532374D2F7279556A666B37666657767033612F626E755876533076626B6669374953504F342F63686C4C4D616458716B510D0A3644386B717069636D715A3552786B6E5335786F675343312F352B6D6A394E35665942536533737565726B6D717053617678303279695536496F6F7A576675717A6A55316E526555474A2F660D0A6E696844332B5461394E7756795262306A5136744B74504966502F54577157694B66492F7131614F532B66666676486776312B796F4A5247327A5665697257555936632F584D6E39596163660D0A364B4F33317177687A6E31395A5069615A2B6A4E6F77564C34754B57464D7978784D5A61334E386B75514D33794D7A2F506B7A333342696765392B304E6E332F366F34666D706F7637336A310D0A2B7962427338695132347938504D544B4236755465365256446975493777685375557265796F794B6E78736156526F33725453436E75753474766E6C6138746A646D32367843772B5233364A0D0A4C56385946566359486C47617450617268746F506C325A765037373677764242515A7353724D4247696A5736713143444559314D6A65397563694C54597879584D4E576E576D6774613659710D0A43664567773236775A2B6B623170556A62744866534659463533346E434757636137764776596755376C556F512F79466F6B7139336243755938563859582B565963796266756E69794351320D0A5A744554796657786351327063533265394F6345646F57313063664A373658436B7231743037742B64362F39634D6D553261467854656E704C6648617742445735533774314531505848366F0D0A2F506B724858592F63462B6762547842592B6373707479485930506A4F4575513751505032437334707266327A4B36696E4A637672467A33625A634C506550574F4B756F4D39375A732F61350D0A7A505A5454617476373570686A6F38317A3941624533786A473978546573686A4A2F71493336635639652B33704D38786637457578686A61387266564736393244435130707951334A5579610D0A55616850616B34436531584C46646972326E716978544A435276597A46645967546D5A396A7676452B61344E426F50736B5851564E626A3651414E666C62334B474872534B31462B4D62766A0D0A4F54386B4141514E577464397438715642493165504C756F6378704B766A61722F6250473158643231703765565A5437306F55322F627A70666E486D354B53472B4C6836526631484C526E470D0A68712F5747597961316D2B364E7635664A35506151362B63364B4E66666C724A3345547049784B626B684B616B31455651596656354363326A446B6E6E7475594A646B77617A357A446C39750D0A4365786B467A4154375364367470754B33546D4C424C79465578585739634B6262794E7449494E77695A4F43762B33306F437669393344586D426B53395433386E6936694F4D5664493370360D0A584F437A693264596F30516D315059786E6B474D45444671653677494F566C496F327543557949316A336D6F6D423173625548496A436D61735A3465374862477A444D65457A31302F6B74570D0A59526357334E61464669584F33473332686D5163444C6654457779492F6B663371346241374A7A6F57624F6973564770434D79637964334F6934724B7A59324B797276586F32544C754F766B0D0A66795265534F73685373516E767241775074356B3471376E47777A3573324D4D2B6659764D464C49463734716366693243393369647959424A75434D497A764D6741747364734173464D42750D0A42387A42574D4935594235305A4C77446C754238447352424E6234424E57506C5651594C6F52544D4D41486634304967464C506B424D6A426D524C736B7A42586D424771517A6744373957770D0A43456646496E594D4E474266696E4E315549396A5035474B47616E577778514978702F777055724161494169434D4B6E717145535A775873536D7A42754871502B7351686E4C4C456232494E0D0A5541456D4849586A6B794769584A454F656F456F6F66414C427A3353444548615262695742646D5169693179434B5841523267394F68367133634D7265654A7350664B725270774A2F3659550D0A2F35717A3478737050537038332F336A39552F796A684664436D56755A484E30636D56686251706C626D5276596D6F4B4D6A41674D434276596D6F4B5044774B4C305A76626E5167504477760D0A526A45674E6941774946494B4C3059794944457A49444167556A342B43693951636D396A553256304946737655455247494339555A5868304943394A6257466E5A5549674C306C745957646C0D0A51794176535731685A32564A58516F2B5067706C626D5276596D6F4B4D6A45674D434276596D6F4B5044774B4C30786C626D6430614341784D446B344369395464574A306558426C494339590D0A5455774B4C315235634755674C30316C6447466B59585268436A342B436E4E30636D566862516F385033687759574E725A585167596D566E6157343949752B377679496761575139496C63310D0A5454424E63454E6C61476C49656E4A6C5533704F56474E3661324D355A43492F50676F3865447034625842745A585268494868746247357A4F6E6739496D466B62324A6C4F6D357A4F6D316C0D0A64474576496A3438636D526D4F6C4A455269423462577875637A70795A475939496D6830644841364C79393364336375647A4D7562334A6E4C7A45354F546B764D4449764D6A4974636D526D0D0A4C584E35626E52686543317563794D69506A78795A4759365247567A59334A706348527062323467636D526D4F6D46696233563050534969494868746247357A4F6E426B5A6D46705A4430690D0A6148523063446F764C3364336479356861576C744C6D39795A7939775A475A684C32357A4C326C6B4C79492B5048426B5A6D46705A44707759584A30506A4D384C33426B5A6D46705A4470770D0A59584A30506A78775A475A6861575136593239755A6D3979625746755932552B516A77766347526D59576C6B4F6D4E76626D5A76636D3168626D4E6C506A7776636D526D4F6B526C63324E790D0A6158423061573975506A78795A4759365247567A59334A706348527062323467636D526D4F6D46696233563050534969494868746247357A4F6D526A50534A6F644852774F693876634856790D0A62433576636D63765A474D765A57786C6257567564484D764D5334784C79492B5047526A4F6D5A76636D3168644435686348427361574E6864476C76626939775A4759384C32526A4F6D5A760D0A636D3168644434385A474D3664476C306247552B50484A6B5A6A70426248512B50484A6B5A6A70736153423462577736624746755A7A30696543316B5A575A6864577830496A354759574E300D0A64584A6C494449774D6A59744D4441774E7A7776636D526D4F6D7870506A7776636D526D4F6B4673644434384C32526A4F6E52706447786C506A786B597A706A636D566864473979506A78790D0A5A47593655325678506A78795A47593662476B2B553352315A476C7649454A7663734F70595777384C334A6B5A6A7073615434384C334A6B5A6A70545A58452B5043396B597A706A636D56680D0A64473979506A786B597A70735957356E6457466E5A543438636D526D4F6B4A685A7A3438636D526D4F6D7870506D5A79504339795A47593662476B2B504339795A475936516D466E506A77760D0A5A474D36624746755A3356685A32552B504339795A4759365247567A59334A70634852706232342B50484A6B5A6A70455A584E6A636D6C7764476C76626942795A47593659574A76645851390D0A4969496765473173626E4D366547317750534A6F644852774F693876626E4D7559575276596D5575593239744C336868634338784C6A4176496A3438654731774F6B4E795A57463062334A550D0A62323973506D686C6548523161547776654731774F6B4E795A57463062334A5562323973506A78346258413651334A6C5958526C524746305A5434794D4449324C5445784C544930564445790D0A4F6A41774F6A41774B7A41774F6A4177504339346258413651334A6C5958526C524746305A543438654731774F6B31765A476C6D655552686447552B4D6A41794E6930784D5330794E4651780D0A4D6A6F774D446F774D4373774D446F774D447776654731774F6B31765A476C6D655552686447552B504339795A4759365247567A59334A70634852706232342B50484A6B5A6A70455A584E6A0D0A636D6C7764476C76626942795A47593659574A76645851394969496765473173626E4D366347526D50534A6F644852774F693876626E4D7559575276596D5575593239744C33426B5A6938780D0A4C6A4D76496A34386347526D4F6C42796232523159325679506D686C65485231615477766347526D4F6C42796232523159325679506A7776636D526D4F6B526C63324E7961584230615739750D0A506A7776636D526D4F6C4A45526A34384C33673665473177625756305954344B504439346347466A61325630494756755A4430696479492F50676F4B5A57356B633352795A574674436D56750D0A5A47396961677034636D566D436A41674D6A494B4D4441774D4441774D4441774D4341324E54557A4E53426D49416F774D4441774D4441774D444531494441774D44417749473467436A41770D0A4D4441774D4441784D4449674D4441774D4441676269414B4D4441774D4441774D6A63324F5341774D4441774D43427549416F774D4441774D44417A4D54457A494441774D444177494734670D0A436A41774D4441774D444D304D5455674D4441774D4441676269414B4D4441774D4441774E546B324E4341774D4441774D43427549416F774D4441774D4441324D544178494441774D4441770D0A49473467436A41774D4441774D4459314D6A51674D4441774D4441676269414B4D4441774D4441774E7A67774F5341774D4441774D43427549416F774D4441774D4441334F446334494441770D0A4D44417749473467436A41774D4441774D4467774F446B674D4441774D4441676269414B4D4441774D4441774F4451774E5341774D4441774D43427549416F774D4441774D44457A4E7A63770D0A494441774D44417749473467436A41774D4441774D544D354D5441674D4441774D4441676269414B4D4441774D4441784E4449304D7941774D4441774D43427549416F774D4441774D4445310D0A4D6A4132494441774D44417749473467436A41774D4441774D5455794E7A59674D4441774D4441676269414B4D4441774D4441784E5451354D7941774D4441774D43427549416F774D4441770D0A4D4445314E7A6335494441774D44417749473467436A41774D4441774D6A41774E444D674D4441774D4441676269414B4D4441774D4441794D4445304D6941774D4441774D434275494170300D0A636D467062475679436A7738436939546158706C49444979436939536232393049444D674D4342534369394A5243426250446B794E4546454D7A593452444D354E454935515552444E4463770D0A4E6A6446517A55304F454D334D7A4E44506A77354D6A524252444D324F45517A4F5452434F554645517A51334D44593352554D314E4468444E7A4D7A517A3564436A342B436E4E3059584A300D0A65484A6C5A676F794D544D794D776F6C4A55565052676F3D0D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D373532373631333538333134343638363836313D3D2D2D0D0A');
CREATE TABLE mail_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es')),
    subject TEXT,
    body TEXT,
    CHECK ((subject IS NULL) = (body IS NULL)),
    UNIQUE (kind, language)
) STRICT;
INSERT INTO "mail_template" VALUES(1,'issue','fr','Votre facture','Bonjour.');
CREATE TABLE mail_trouble (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    code TEXT NOT NULL,
    said TEXT NOT NULL,
    mark TEXT NOT NULL,
    since TEXT NOT NULL,
    tries INTEGER NOT NULL CHECK (tries > 0),
    not_before TEXT NOT NULL
) STRICT;
INSERT INTO "mail_trouble" VALUES(1,'connection_refused','rien ne répond au port du serveur de courriel (mail.host, mail.port)','110dd8cdb2876eadbb6d198f8fc77d902ee3a535d7c394df8ff5e0f76fff739c','2026-11-24T18:05:00Z',1,'2026-11-24T18:06:00Z');
CREATE TABLE note_addition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    intervention_id INTEGER NOT NULL REFERENCES intervention (id),
    field TEXT NOT NULL CHECK (field IN ('text', 'professional_note', 'personal_note')),
    words TEXT NOT NULL,
    at TEXT NOT NULL,
    author_uid INTEGER NOT NULL,
    salt TEXT NOT NULL
) STRICT;
INSERT INTO "note_addition" VALUES(1,1,'professional_note','mieux','2026-11-24T17:00:00Z',0,'e8bf84ab37ca6d4b54e48f428821af0f');
CREATE TABLE numbered (
    series TEXT NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    invoice_id INTEGER NOT NULL UNIQUE REFERENCES invoice (id),
    PRIMARY KEY (series, year, sequence)
) STRICT, WITHOUT ROWID;
INSERT INTO "numbered" VALUES('',2026,1,1);
INSERT INTO "numbered" VALUES('',2026,2,2);
INSERT INTO "numbered" VALUES('',2026,3,3);
INSERT INTO "numbered" VALUES('',2026,4,4);
INSERT INTO "numbered" VALUES('',2026,5,6);
INSERT INTO "numbered" VALUES('',2026,6,7);
INSERT INTO "numbered" VALUES('',2026,7,8);
INSERT INTO "numbered" VALUES('',2026,8,9);
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN (
        'issue', 'charge', 'charge_failed', 'mark_paid', 'refund', 'cancel', 'remind', 'send', 'save_card', 'copy')),
    client_id INTEGER NOT NULL REFERENCES client (id),
    invoice_id INTEGER REFERENCES invoice (id),
    credit_note_id INTEGER REFERENCES credit_note (id),
    payment_id INTEGER REFERENCES payment (id),
    recipient TEXT NOT NULL,
    message_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'failed', 'dropped', 'discarded')),
    queued_on TEXT NOT NULL,
    queued_at TEXT NOT NULL,
    not_before TEXT NOT NULL,
    salt TEXT NOT NULL
) STRICT;
INSERT INTO "outbox" VALUES(1,'issue',1,1,NULL,NULL,'zoe@example.org','<338e9516094bb4455f86620efa1d19c3.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','856632e84140d537c93d1a9503556cc4');
INSERT INTO "outbox" VALUES(2,'mark_paid',1,1,NULL,1,'zoe@example.org','<d9b59fd416b43a89099890a6476b50b3.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','9a38830b2aa8f81f60eb4177a3f404f4');
INSERT INTO "outbox" VALUES(3,'issue',1,2,NULL,NULL,'zoe@example.org','<0a3c43fd8fc11a25705315c65bc7a5d7.hextui@hextui.invalid>','dropped','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','3f6c8afe4793691ee42393b5d69b024b');
INSERT INTO "outbox" VALUES(4,'mark_paid',1,2,NULL,2,'zoe@example.org','<7a49abf4dc26c3e9f6d7d46a062196c3.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','c2ec896a7681317e7c4327676ba34dec');
INSERT INTO "outbox" VALUES(5,'cancel',1,2,1,3,'zoe@example.org','<1d9edc5f806bc3b07aa15b7427c82607.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','b60a7cdeed7e04db51764765ea116061');
INSERT INTO "outbox" VALUES(6,'issue',1,4,NULL,NULL,'zoe@example.org','<48ed00a820eb3e5566eb96561ae05223.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','d24834560279b98934a85e8cb5ace871');
INSERT INTO "outbox" VALUES(7,'mark_paid',1,4,NULL,4,'zoe@example.org','<503599077c9c0a875b92658a4a2d13f6.hextui@hextui.invalid>','dropped','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','5401a33dafadee0e98ff39d81ec14170');
INSERT INTO "outbox" VALUES(8,'refund',1,NULL,NULL,6,'zoe@example.org','<ff28a267ba96670aabda8884b7fb5cd9.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','495719a7226662e4dba8f31582fe5b0f');
INSERT INTO "outbox" VALUES(9,'remind',1,4,NULL,NULL,'zoe@example.org','<6a9c20059d06ea19d04cd8062286826f.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','28841f8f372f6482ad6f75ff37588a53');
INSERT INTO "outbox" VALUES(10,'issue',1,6,NULL,NULL,'zoe@example.org','<bebacfb3ea4992348afe8aa55a8b5bcc.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','75e590cfa0e6f68fd0a23c41bc388e6d');
INSERT INTO "outbox" VALUES(11,'charge',1,6,NULL,7,'zoe@example.org','<9228dae060cbdc8fc7d6bc57bea169eb.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','7a8f40afe1869e36220bd0cc5d8dedd8');
INSERT INTO "outbox" VALUES(12,'refund',1,6,NULL,8,'zoe@example.org','<0289687ea0c4ad514c4382d49e075a57.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','d482d9f6550b328653b2ee4e518e4646');
INSERT INTO "outbox" VALUES(13,'issue',1,7,NULL,NULL,'zoe@example.org','<ba023452da9fac26c98ce568fea8e122.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','37ad2449199fab8c37a8c7018773a445');
INSERT INTO "outbox" VALUES(14,'copy',1,1,NULL,NULL,'copie@example.org','<338e9516094bb4455f86620efa1d19c3.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','928e1ea111f437ab0c3d48890aa36753');
INSERT INTO "outbox" VALUES(15,'copy',1,2,NULL,2,'copie@example.org','<7a49abf4dc26c3e9f6d7d46a062196c3.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','5776f9a9f6bf526d5f13a4baec3b1aa5');
INSERT INTO "outbox" VALUES(16,'copy',1,4,NULL,NULL,'copie@example.org','<48ed00a820eb3e5566eb96561ae05223.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','d5b9ee084d7c8c06f9e1d8c59f9ba9da');
INSERT INTO "outbox" VALUES(17,'copy',1,NULL,NULL,6,'copie@example.org','<ff28a267ba96670aabda8884b7fb5cd9.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','a66a191e199a1ad0ac01789513bdec1f');
INSERT INTO "outbox" VALUES(18,'copy',1,4,NULL,NULL,'copie@example.org','<6a9c20059d06ea19d04cd8062286826f.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','389f99973dca3cd7453f54e7783d052c');
INSERT INTO "outbox" VALUES(19,'copy',1,6,NULL,NULL,'copie@example.org','<bebacfb3ea4992348afe8aa55a8b5bcc.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','2b9d5342953e96d19744defdb1327342');
INSERT INTO "outbox" VALUES(20,'copy',1,7,NULL,NULL,'copie@example.org','<ba023452da9fac26c98ce568fea8e122.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','93c9dbd7961b4626affb36c907f333d6');
INSERT INTO "outbox" VALUES(21,'issue',1,8,NULL,NULL,'zoe@example.org','<ba4f8f1f48853fbdb4f142c5d484660a.hextui@example.org>','queued','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:40:00Z','7183905ae578f61ee3f0560d62ea4110');
INSERT INTO "outbox" VALUES(22,'issue',1,9,NULL,NULL,'zoe@example.org','<497dacc7af88ba404e25bc455a725bad.hextui@example.org>','queued','2026-11-24','2026-11-24T18:05:00Z','2026-11-24T18:10:00Z','059b37f4b98cb471dc4b1c25eddaa6e7');
INSERT INTO "outbox" VALUES(23,'mark_paid',1,9,NULL,9,'zoe@example.org','<ef74954ccb9f623784fd0dc8402061a3.hextui@example.org>','queued','2026-11-24','2026-11-24T18:05:00Z','2026-11-24T18:10:00Z','1868ac2344786c3006b4756f02b0f653');
CREATE TABLE pay_page (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    account TEXT NOT NULL,
    live INTEGER NOT NULL CHECK (live IN (0, 1)),
    link TEXT NOT NULL UNIQUE,
    url TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    made_at TEXT NOT NULL
) STRICT;
INSERT INTO "pay_page" VALUES(1,1,'acct_1Fake',0,'plink_000001fake','http://127.0.0.1:45713/buy/plink_000001fake',7088,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(2,2,'acct_1Fake',0,'plink_000002fake','http://127.0.0.1:45713/buy/plink_000002fake',5749,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(3,3,'acct_1Fake',0,'plink_000003fake','http://127.0.0.1:45713/buy/plink_000003fake',6899,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(4,4,'acct_1Fake',0,'plink_000004fake','http://127.0.0.1:45713/buy/plink_000004fake',5749,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(5,6,'acct_1Fake',0,'plink_000013fake','http://127.0.0.1:45713/buy/plink_000013fake',6899,'closed','2026-11-24T17:05:00Z');
INSERT INTO "pay_page" VALUES(6,7,'acct_1Fake',0,'plink_000022fake','http://127.0.0.1:45713/buy/plink_000022fake',6899,'open','2026-11-24T17:05:00Z');
INSERT INTO "pay_page" VALUES(7,4,'acct_1Fake',0,'plink_000023fake','http://127.0.0.1:45713/buy/plink_000023fake',5749,'open','2026-11-24T17:35:00Z');
INSERT INTO "pay_page" VALUES(8,6,'acct_1Fake',0,'plink_000024fake','http://127.0.0.1:45713/buy/plink_000024fake',1000,'open','2026-11-24T17:35:00Z');
INSERT INTO "pay_page" VALUES(9,8,'acct_1Fake',0,'plink_000025fake','http://127.0.0.1:45713/buy/plink_000025fake',5749,'open','2026-11-24T17:35:00Z');
INSERT INTO "pay_page" VALUES(10,9,'acct_1Fake',0,'plink_000026fake','http://127.0.0.1:45713/buy/plink_000026fake',5749,'closed','2026-11-24T18:05:00Z');
CREATE TABLE payment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL CHECK (kind IN ('payment', 'refund', 'reversal', 'release')),
    method TEXT NOT NULL CHECK (method IN ('cash', 'cheque', 'transfer', 'other', 'credit', 'card')),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 1000000000000),
    money INTEGER NOT NULL,
    dated TEXT NOT NULL,
    reference TEXT NOT NULL DEFAULT '',
    reverses INTEGER UNIQUE REFERENCES payment (id),
    recorded_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    CHECK ((kind = 'reversal') = (reverses IS NOT NULL)),
    CHECK (CASE kind WHEN 'payment' THEN money = CASE method WHEN 'credit' THEN 0 ELSE amount END
                     WHEN 'refund' THEN money = -amount AND method <> 'credit'
                     WHEN 'release' THEN money = 0 AND method = 'credit'
                     ELSE abs(money) IN (0, amount) END)
) STRICT;
INSERT INTO "payment" VALUES(1,1,'payment','cash',7090,7090,'2026-11-24','',NULL,'2026-11-24T17:00:00Z',0);
INSERT INTO "payment" VALUES(2,1,'payment','transfer',2000,2000,'2026-11-24','',NULL,'2026-11-24T17:00:00Z',0);
INSERT INTO "payment" VALUES(3,1,'release','credit',2000,0,'2026-11-24','',NULL,'2026-11-24T17:00:00Z',0);
INSERT INTO "payment" VALUES(4,1,'payment','cheque',5749,5749,'2026-11-24','',NULL,'2026-11-24T17:00:00Z',0);
INSERT INTO "payment" VALUES(5,1,'reversal','cheque',5749,-5749,'2026-11-24','',4,'2026-11-24T17:00:00Z',0);
INSERT INTO "payment" VALUES(6,1,'refund','cash',2000,-2000,'2026-11-24','',NULL,'2026-11-24T17:00:00Z',0);
INSERT INTO "payment" VALUES(7,1,'payment','card',6899,6899,'2026-11-24','visa 4242',NULL,'2026-11-24T17:05:00Z',0);
INSERT INTO "payment" VALUES(8,1,'refund','card',1000,-1000,'2026-11-24','Stripe',NULL,'2026-11-24T17:05:00Z',0);
INSERT INTO "payment" VALUES(9,1,'payment','cash',5750,5750,'2026-11-24','',NULL,'2026-11-24T18:05:00Z',0);
CREATE TABLE printed_page (
    document_id INTEGER PRIMARY KEY REFERENCES document (id),
    page_id INTEGER NOT NULL REFERENCES pay_page (id)
) STRICT;
INSERT INTO "printed_page" VALUES(1,1);
INSERT INTO "printed_page" VALUES(2,2);
INSERT INTO "printed_page" VALUES(4,3);
INSERT INTO "printed_page" VALUES(5,4);
INSERT INTO "printed_page" VALUES(6,5);
INSERT INTO "printed_page" VALUES(7,6);
INSERT INTO "printed_page" VALUES(8,9);
INSERT INTO "printed_page" VALUES(9,10);
CREATE TABLE receipt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    document_type TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by INTEGER NOT NULL,
    total INTEGER NOT NULL CHECK (total >= 0),
    snapshot TEXT NOT NULL,
    snapshot_sha256 TEXT NOT NULL
) STRICT;
INSERT INTO "receipt" VALUES(1,9,'receipt','2026-11-24T18:05:00Z',0,5749,'{"client":{"address":"","business":false,"country":"","name":"Zoé Tremblay","reference":"","registration":"","served":"","vat_number":""},"credited":[],"currency":"CAD","discount":0,"discount_percent":"","discount_word":"Rabais","due_on":"2026-12-24","electronic":false,"exemption":{"code":"","reason":"Exonéré de TVA"},"form":2,"gaps":false,"issued_on":"2026-11-24","kind":"receipt","language":"fr","layout":{"blocks":["studio","client","professional","items","lines","taxes","totals","payment","legal","text"],"details":true,"key":"receipt","kind":"receipt","words":{"fr":{}}},"legal":[],"lines":[{"amount":5000,"code":"PR","date":"2026-11-24","description":"Première rencontre","discount":0,"discount_percent":"","gross":5000,"id":10,"minutes":0,"professional":{"association":"","member_number":"","name":"root","title":""},"quantity":"1","rates":["5","9.975"],"session":true,"share":0,"taxes":["TPS","TVQ"],"time":"13:05","unit_price":5000}],"made_on":"2026-11-24","net":5000,"number":"2026-0008","of":{"issued_on":"2026-11-24","number":"2026-0008"},"paid":[{"amount":5749,"given":5750,"method":"cash","on":"2026-11-24"}],"paper":"Letter","prices_include_tax":false,"receipt":"2026-0008-R1","replaces":"","studio":{"address":"425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7","country":"CA","email":"","legal_form":"","name":"Studio Boréal","phone":"","region":"QC","registration":"","vat_number":"","website":""},"tax":749,"taxes":[{"amount":250,"base":5000,"name":"TPS","rate":"5","registration":"123456789 RT0001"},{"amount":499,"base":5000,"name":"TVQ","rate":"9.975","registration":"1234567890 TQ0001"}],"total":5749,"type":"receipt","vat_due":"payment"}','95a35903d99e718483c34e3b3ed8abb005cb547b7433dd884665ececbd318d1d');
CREATE TABLE receipt_document (
    id INTEGER PRIMARY KEY REFERENCES receipt (id),
    path TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size > 0),
    made_with TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;
INSERT INTO "receipt_document" VALUES(1,'2026/2026-0008.receipt1.pdf','e8ec05fdc431187c7f0212f01b099b1e98328f1a299cb7529ca2ab7be5996de6',20399,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T18:05:00Z');
CREATE TABLE reminder (
    id INTEGER PRIMARY KEY REFERENCES outbox (id),
    level INTEGER NOT NULL CHECK (level >= 0),
    scheduled INTEGER NOT NULL CHECK (scheduled IN (0, 1))
) STRICT;
INSERT INTO "reminder" VALUES(9,0,0);
CREATE TABLE settlement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    payment_id INTEGER NOT NULL REFERENCES payment (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL CHECK (target IN ('invoice', 'credit', 'rounding')),
    client_id INTEGER NOT NULL REFERENCES client (id),
    invoice_id INTEGER REFERENCES invoice (id),
    amount INTEGER NOT NULL CHECK (amount <> 0),
    CHECK ((target = 'invoice') = (invoice_id IS NOT NULL)),
    CHECK (target <> 'rounding' OR abs(amount) <= 2)
) STRICT;
INSERT INTO "settlement" VALUES(1,1,'invoice',1,1,7088);
INSERT INTO "settlement" VALUES(2,1,'rounding',1,NULL,2);
INSERT INTO "settlement" VALUES(3,2,'invoice',1,2,2000);
INSERT INTO "settlement" VALUES(4,3,'invoice',1,2,-2000);
INSERT INTO "settlement" VALUES(5,3,'credit',1,NULL,2000);
INSERT INTO "settlement" VALUES(6,4,'invoice',1,4,5749);
INSERT INTO "settlement" VALUES(7,5,'invoice',1,4,-5749);
INSERT INTO "settlement" VALUES(8,6,'credit',1,NULL,-2000);
INSERT INTO "settlement" VALUES(9,7,'invoice',1,6,6899);
INSERT INTO "settlement" VALUES(10,8,'invoice',1,6,-1000);
INSERT INTO "settlement" VALUES(11,9,'invoice',1,9,5749);
INSERT INTO "settlement" VALUES(12,9,'rounding',1,NULL,1);
CREATE TABLE stripe_account (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL,
    live INTEGER NOT NULL CHECK (live IN (0, 1)),
    install TEXT NOT NULL UNIQUE CHECK (length(install) >= 16),
    connected_at TEXT NOT NULL,
    last_event TEXT NOT NULL DEFAULT '',
    last_event_at INTEGER NOT NULL DEFAULT 0,
    read_at TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "stripe_account" VALUES(1,'acct_1Fake',0,'330042c55f0d123cb0912c082dd47e91','2026-11-24T17:00:00Z','evt_000021fake',1795539900,'2026-11-24T17:05:00Z');
CREATE TABLE stripe_customer (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    account TEXT NOT NULL,
    live INTEGER NOT NULL CHECK (live IN (0, 1)),
    customer TEXT NOT NULL UNIQUE,
    made_at TEXT NOT NULL,
    gone_at TEXT
) STRICT;
INSERT INTO "stripe_customer" VALUES(1,1,'acct_1Fake',0,'cus_000005fake','2026-11-24T17:00:00Z',NULL);
CREATE TABLE studio (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO "studio" VALUES(1,'f36513f8-a9e3-1714-cecd-88bc3528ee7f','CAD','2026-11-24T17:00:00Z');
CREATE TABLE tax (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) BETWEEN 1 AND 40),
    registration TEXT NOT NULL DEFAULT '',
    rate TEXT NOT NULL CHECK (CAST(rate AS REAL) >= 0 AND CAST(rate AS REAL) <= 100),
    tax_group TEXT NOT NULL COLLATE NOCASE CHECK (length(tax_group) BETWEEN 1 AND 40),
    is_default INTEGER NOT NULL CHECK (is_default IN (0, 1)),
    archived_at TEXT
) STRICT;
INSERT INTO "tax" VALUES(1,'TPS','123456789 RT0001','5','TPS',1,NULL);
INSERT INTO "tax" VALUES(2,'TVQ','1234567890 TQ0001','9.975','TVQ',1,NULL);
INSERT INTO "tax" VALUES(3,'HST','','13','hst',0,NULL);
CREATE TABLE unmatched (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    object TEXT NOT NULL UNIQUE,
    sort TEXT NOT NULL CHECK (sort IN ('payment', 'refund', 'dispute')),
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    settled_at TEXT
) STRICT;
INSERT INTO "unmatched" VALUES(1,'pi_elsewhere','payment',4200,'CAD','2026-11-24T17:05:00Z',NULL);
CREATE TABLE words (
    journal_id INTEGER PRIMARY KEY REFERENCES journal (id),
    salt TEXT,
    words TEXT,
    CHECK ((salt IS NULL) = (words IS NULL))
) STRICT;
INSERT INTO "words" VALUES(10,'dc9f38d4686995106318fa493c42094a','{"after":"http://127.0.0.1:45713"}');
INSERT INTO "words" VALUES(11,'9fb8d2eaaf1ab551743527c5945ea47c','{"after":"True","before":"True"}');
INSERT INTO "words" VALUES(31,'7e5629aeb4ac77b1c4f5777555bd3386','{"reason":"erreur"}');
INSERT INTO "words" VALUES(39,'8a1c78f9dda830afdf363217720ec01a','{"reason":"introuvable"}');
INSERT INTO "words" VALUES(47,'284d701080932a2d5eb70d745390c09c','{"reason":"sans provision"}');
INSERT INTO "words" VALUES(51,'995795bf8761cbaee12daacf53fe58bf','{"reason":"cadeau"}');
INSERT INTO "words" VALUES(58,'837861f64d04678216426cb8e06fa9c2','{"card":"visa 4242"}');
INSERT INTO "words" VALUES(77,'f5599ba288a4fb6562c209afab750c61','{"after":"none","before":"starttls"}');
INSERT INTO "words" VALUES(78,'400659cd72316067f07b48bb8dd4255b','{"after":"34061","before":"25"}');
INSERT INTO "words" VALUES(79,'657434ae159eaaa7f8074cde84491c71','{"after":"127.0.0.1"}');
INSERT INTO "words" VALUES(80,'d4e6dcd247fd80fe790fb6ddf00eb261','{"after":"studio@example.org"}');
INSERT INTO "words" VALUES(81,'e3c80c05e11161468bfcf429c88e0718','{"after":"copie@example.org"}');
INSERT INTO "words" VALUES(82,'600c3af457d186e3041f2068d282c60b','{"server":"250 taken as 1","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(84,'20e8a27fb04eeb49961eeced0ac52746','{"server":"250 taken as 2","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(87,'989b0ab3604707fb7e299066ab153b9e','{"server":"250 taken as 3","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(88,'7f97d343e1b622a33f47189ba40bc2e1','{"server":"250 taken as 4","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(89,'f88e2b522f8c73f3381395a217a882ed','{"server":"250 taken as 5","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(91,'81afc04164a502109300dc72b1aa6c8f','{"server":"250 taken as 6","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(92,'5b31eab45eb78fa97fce4c505326dfd3','{"server":"250 taken as 7","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(93,'ad8391d8c17e4457911bd0c749b86f1f','{"server":"250 taken as 8","to":"copie@example.org"}');
INSERT INTO "words" VALUES(94,'9987b0c60a1eb728d737ce543401476d','{"server":"250 taken as 9","to":"copie@example.org"}');
INSERT INTO "words" VALUES(95,'7c67e158c14b6d484571e9a9c3a65c0e','{"server":"250 taken as 10","to":"copie@example.org"}');
INSERT INTO "words" VALUES(96,'cdc600e3271badde35d77dc0d2cdd7d7','{"server":"250 taken as 11","to":"copie@example.org"}');
INSERT INTO "words" VALUES(97,'499d037c4569df1c69e28347fe47f3ae','{"server":"250 taken as 12","to":"copie@example.org"}');
INSERT INTO "words" VALUES(98,'ac6d12533ecdbe55b2c6938669d1772f','{"server":"250 taken as 13","to":"copie@example.org"}');
INSERT INTO "words" VALUES(99,'1f59ac7a3cf459a88d97dc3517c34394','{"server":"250 taken as 14","to":"copie@example.org"}');
INSERT INTO "words" VALUES(117,'24abc5785aee997653a0d2a6a286d855','{"reason":"absent"}');
INSERT INTO "words" VALUES(118,'de48f9a2fd8d9dbd03dad40848fcc9b2','{"reason":"absent"}');
CREATE TABLE write_off (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    amount INTEGER NOT NULL CHECK (amount > 0),
    written_off_at TEXT NOT NULL,
    undone_at TEXT
) STRICT;
INSERT INTO "write_off" VALUES(1,3,6899,'2026-11-24T17:00:00Z',NULL);
CREATE TRIGGER studio_fixed BEFORE UPDATE ON studio BEGIN SELECT RAISE(ABORT, 'the studio row never changes'); END;
CREATE TRIGGER studio_kept BEFORE DELETE ON studio BEGIN SELECT RAISE(ABORT, 'the studio row is never deleted'); END;
CREATE UNIQUE INDEX tax_one_default ON tax (tax_group) WHERE is_default = 1 AND archived_at IS NULL;
CREATE TRIGGER tax_kept BEFORE DELETE ON tax BEGIN SELECT RAISE(ABORT, 'a tax is archived, never deleted'); END;
CREATE TRIGGER code_kept BEFORE DELETE ON code BEGIN SELECT RAISE(ABORT, 'a code is archived, never deleted'); END;
CREATE INDEX code_tax_by_tax ON code_tax (tax_id);
CREATE INDEX client_by_search ON client (search, id, archived_at);
CREATE TRIGGER client_kept BEFORE DELETE ON client BEGIN SELECT RAISE(ABORT, 'a client is archived, never deleted'); END;
CREATE INDEX intervention_unbilled ON intervention (client_id, price, state) WHERE state = 'unbilled';
CREATE INDEX intervention_by_client ON intervention (client_id, at, id, state);
CREATE INDEX intervention_by_code ON intervention (code_id);
CREATE INDEX note_addition_by_intervention ON note_addition (intervention_id);
CREATE UNIQUE INDEX invoice_one_draft ON invoice (client_id) WHERE number IS NULL;
CREATE INDEX invoice_by_client ON invoice (client_id, issued_on);
CREATE INDEX invoice_again ON invoice (again_of) WHERE again_of IS NOT NULL;
CREATE INDEX invoice_by_date ON invoice (issued_on) WHERE number IS NOT NULL;
CREATE INDEX invoice_tax_off_by_tax ON invoice_tax_off (tax_id);
CREATE UNIQUE INDEX line_one_live ON invoice_line (intervention_id) WHERE live = 1 AND intervention_id IS NOT NULL;
CREATE INDEX line_by_invoice ON invoice_line (invoice_id, position);
CREATE INDEX line_by_intervention ON invoice_line (intervention_id);
CREATE INDEX line_by_code ON invoice_line (code_id);
CREATE INDEX invoice_line_tax_by_tax ON invoice_line_tax (tax_id);
CREATE INDEX invoice_tax_by_tax ON invoice_tax (tax_id);
CREATE UNIQUE INDEX credit_note_in_series ON credit_note (year, sequence);
CREATE INDEX credit_note_by_invoice ON credit_note (invoice_id, total);
CREATE INDEX credit_note_by_date ON credit_note (issued_on);
CREATE INDEX credit_note_tax_by_tax ON credit_note_tax (tax_id);
CREATE INDEX payment_by_client ON payment (client_id, dated);
CREATE INDEX settlement_by_payment ON settlement (payment_id);
CREATE INDEX settlement_by_invoice ON settlement (invoice_id, amount) WHERE invoice_id IS NOT NULL;
CREATE INDEX settlement_credit ON settlement (client_id, amount) WHERE target = 'credit';
CREATE UNIQUE INDEX write_off_one ON write_off (invoice_id) WHERE undone_at IS NULL;
CREATE INDEX journal_by_client ON journal (client_id, id);
CREATE INDEX journal_by_invoice ON journal (invoice_id, id) WHERE invoice_id IS NOT NULL;
CREATE INDEX journal_by_intervention ON journal (intervention_id, id) WHERE intervention_id IS NOT NULL;
CREATE INDEX journal_moved ON journal (from_client_id) WHERE from_client_id IS NOT NULL;
CREATE TRIGGER intervention_begins BEFORE INSERT ON intervention WHEN NEW.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'an intervention begins as a draft'); END;
CREATE TRIGGER intervention_kept BEFORE DELETE ON intervention
BEGIN SELECT RAISE(ABORT, 'an intervention is never deleted'); END;
CREATE TRIGGER intervention_moves BEFORE UPDATE OF state ON intervention WHEN OLD.state <> NEW.state
BEGIN
    SELECT RAISE(ABORT, 'an intervention does not move that way') WHERE NOT (
        (OLD.state = 'draft' AND NEW.state IN ('unbilled', 'discarded'))
        OR (OLD.state = 'unbilled' AND NEW.state IN ('invoiced', 'free'))
        OR (OLD.state = 'invoiced' AND NEW.state = 'unbilled'));
    SELECT RAISE(ABORT, 'the item is on an invoice') WHERE NEW.state IN ('free', 'unbilled') AND EXISTS (
        SELECT 1 FROM invoice_line WHERE intervention_id = NEW.id AND live = 1);
    SELECT RAISE(ABORT, 'the item is on no issued invoice') WHERE NEW.state = 'invoiced' AND NOT EXISTS (
        SELECT 1 FROM invoice_line JOIN invoice ON invoice.id = invoice_id
        WHERE intervention_id = NEW.id AND live = 1 AND number IS NOT NULL);
END;
CREATE TRIGGER intervention_frozen BEFORE UPDATE OF client_id, code_id, price, at, minutes, professional_uid ON intervention
WHEN OLD.state NOT IN ('draft', 'unbilled')
BEGIN SELECT RAISE(ABORT, 'an intervention is edited only while draft or unbilled'); END;
CREATE TRIGGER intervention_author BEFORE UPDATE OF author_uid, salt ON intervention
WHEN OLD.author_uid <> NEW.author_uid OR OLD.salt <> NEW.salt
BEGIN SELECT RAISE(ABORT, 'who wrote an intervention never changes'); END;
CREATE TRIGGER intervention_closed BEFORE UPDATE OF text, professional_note, personal_note, visibility ON intervention
WHEN OLD.state NOT IN ('draft', 'unbilled')
BEGIN
    SELECT RAISE(ABORT, 'the words of a closed intervention are added to, never changed') WHERE
        NEW.text NOT IN (OLD.text, '') OR NEW.professional_note NOT IN (OLD.professional_note, '')
        OR NEW.personal_note NOT IN (OLD.personal_note, '');
    SELECT RAISE(ABORT, 'a closed intervention is shown to fewer people, never to more') WHERE NEW.visibility <> OLD.visibility
        AND (OLD.visibility || '>' || NEW.visibility) NOT IN (
            'studio>me', 'me_client>me', 'studio_client>me', 'studio_client>studio', 'studio_client>me_client',
            'everybody>me', 'everybody>studio', 'everybody>me_client', 'everybody>studio_client');
END;
CREATE TRIGGER intervention_stays_with_client BEFORE UPDATE OF client_id ON intervention WHEN OLD.client_id <> NEW.client_id
BEGIN
    SELECT RAISE(ABORT, 'the item is on a draft of the other client') WHERE EXISTS (
        SELECT 1 FROM invoice_line WHERE intervention_id = NEW.id AND live = 1);
END;
CREATE TRIGGER note_addition_fixed BEFORE UPDATE ON note_addition
WHEN NEW.words <> '' OR NEW.id <> OLD.id OR NEW.intervention_id <> OLD.intervention_id OR NEW.field <> OLD.field OR NEW.at <> OLD.at
    OR NEW.author_uid <> OLD.author_uid OR NEW.salt <> OLD.salt
BEGIN SELECT RAISE(ABORT, 'an addition is erased, never changed'); END;
CREATE TRIGGER note_addition_kept BEFORE DELETE ON note_addition
BEGIN SELECT RAISE(ABORT, 'an addition is never deleted'); END;
CREATE TRIGGER invoice_begins BEFORE INSERT ON invoice WHEN NEW.number IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an invoice begins as a draft'); END;
CREATE TRIGGER invoice_frozen BEFORE UPDATE ON invoice WHEN OLD.number IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;
CREATE TRIGGER invoice_kept BEFORE DELETE ON invoice WHEN OLD.number IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an issued invoice is never deleted'); END;
CREATE TRIGGER line_added BEFORE INSERT ON invoice_line
BEGIN
    SELECT RAISE(ABORT, 'an issued invoice never changes') WHERE EXISTS (
        SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL);
    SELECT RAISE(ABORT, 'a draft''s line is live') WHERE NEW.live <> 1;
    SELECT RAISE(ABORT, 'only an unbilled item of the same client goes on a draft') WHERE NEW.intervention_id IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM intervention JOIN invoice ON invoice.client_id = intervention.client_id
            WHERE intervention.id = NEW.intervention_id AND invoice.id = NEW.invoice_id AND state = 'unbilled');
END;
CREATE TRIGGER line_frozen BEFORE UPDATE ON invoice_line WHEN EXISTS (
    SELECT 1 FROM invoice WHERE id = OLD.invoice_id AND number IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'an issued invoice never changes') WHERE NEW.id <> OLD.id OR NEW.invoice_id <> OLD.invoice_id
        OR NEW.position <> OLD.position OR NEW.intervention_id IS NOT OLD.intervention_id
        OR NEW.code_id IS NOT OLD.code_id OR NEW.description <> OLD.description OR NEW.quantity <> OLD.quantity
        OR NEW.unit_price <> OLD.unit_price OR NEW.discount_kind IS NOT OLD.discount_kind
        OR NEW.discount_value IS NOT OLD.discount_value OR NEW.taxes_given <> OLD.taxes_given
        OR NEW.gross IS NOT OLD.gross OR NEW.discount IS NOT OLD.discount OR NEW.share IS NOT OLD.share
        OR NEW.amount IS NOT OLD.amount OR NEW.live > OLD.live;
    SELECT RAISE(ABORT, 'a line is cancelled by a credit note') WHERE NEW.live < OLD.live AND NOT EXISTS (
        SELECT 1 FROM credit_note_line WHERE line_id = OLD.id);
END;
CREATE TRIGGER line_draft BEFORE UPDATE OF live, intervention_id, invoice_id ON invoice_line WHEN EXISTS (
    SELECT 1 FROM invoice WHERE id = OLD.invoice_id AND number IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'a draft''s line stays live and in its place') WHERE NEW.live <> 1
        OR NEW.intervention_id IS NOT OLD.intervention_id OR NEW.invoice_id <> OLD.invoice_id;
END;
CREATE TRIGGER line_kept BEFORE DELETE ON invoice_line WHEN EXISTS (
    SELECT 1 FROM invoice WHERE id = OLD.invoice_id AND number IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;
CREATE TRIGGER line_tax_added BEFORE INSERT ON invoice_line_tax WHEN EXISTS (
    SELECT 1 FROM invoice_line JOIN invoice ON invoice.id = invoice_id WHERE invoice_line.id = NEW.line_id AND number IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;
CREATE TRIGGER line_tax_fixed BEFORE UPDATE ON invoice_line_tax
BEGIN SELECT RAISE(ABORT, 'a line''s tax is taken off or put on, never changed'); END;
CREATE TRIGGER line_tax_kept BEFORE DELETE ON invoice_line_tax WHEN EXISTS (
    SELECT 1 FROM invoice_line JOIN invoice ON invoice.id = invoice_id WHERE invoice_line.id = OLD.line_id AND number IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;
CREATE TRIGGER invoice_tax_added BEFORE INSERT ON invoice_tax WHEN EXISTS (
    SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;
CREATE TRIGGER invoice_tax_fixed BEFORE UPDATE ON invoice_tax
BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;
CREATE TRIGGER invoice_tax_kept BEFORE DELETE ON invoice_tax WHEN EXISTS (
    SELECT 1 FROM invoice WHERE id = OLD.invoice_id AND number IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;
CREATE TRIGGER tax_off_added BEFORE INSERT ON invoice_tax_off WHEN EXISTS (
    SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;
CREATE TRIGGER tax_off_fixed BEFORE UPDATE ON invoice_tax_off
BEGIN SELECT RAISE(ABORT, 'a tax is taken off or put on, never changed'); END;
CREATE TRIGGER tax_off_kept BEFORE DELETE ON invoice_tax_off WHEN EXISTS (
    SELECT 1 FROM invoice WHERE id = OLD.invoice_id AND number IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;
CREATE TRIGGER credit_note_issue BEFORE INSERT ON credit_note
BEGIN
    SELECT RAISE(ABORT, 'only an issued invoice is cancelled') WHERE NOT EXISTS (
        SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL AND issued_on <= NEW.issued_on);
    SELECT RAISE(ABORT, 'the number leaves a gap') WHERE EXISTS (SELECT 1 FROM credit_note WHERE year = NEW.year)
        AND NEW.sequence <> 1 + (SELECT max(sequence) FROM credit_note WHERE year = NEW.year);
    SELECT RAISE(ABORT, 'the date is before the last number''s') WHERE NEW.issued_on < (SELECT max(issued_on) FROM credit_note);
    SELECT RAISE(ABORT, 'a number is given to one document') WHERE EXISTS (SELECT 1 FROM invoice WHERE number = NEW.number)
        OR EXISTS (SELECT 1 FROM credit_note WHERE number = NEW.number);
    SELECT RAISE(ABORT, 'the invoice is written off') WHERE EXISTS (
        SELECT 1 FROM write_off WHERE invoice_id = NEW.invoice_id AND undone_at IS NULL);
    SELECT RAISE(ABORT, 'a credit note credits something') WHERE NOT EXISTS (
        SELECT 1 FROM credit_note_line WHERE credit_note_id = NEW.id);
    SELECT RAISE(ABORT, 'a line is not live on that invoice, or is not credited whole') WHERE EXISTS (
        SELECT 1 FROM credit_note_line AS credited JOIN invoice_line AS line ON line.id = credited.line_id
        WHERE credited.credit_note_id = NEW.id
        AND (line.invoice_id <> NEW.invoice_id OR line.live = 0 OR line.amount <> credited.amount));
    SELECT RAISE(ABORT, 'the lines do not add up') WHERE
        (SELECT sum(amount) FROM credit_note_line WHERE credit_note_id = NEW.id)
        <> (SELECT CASE prices_include_tax WHEN 1 THEN NEW.total ELSE NEW.net END FROM invoice WHERE id = NEW.invoice_id);
    SELECT RAISE(ABORT, 'the taxes do not add up') WHERE
        (SELECT COALESCE(sum(amount), 0) FROM credit_note_tax WHERE credit_note_id = NEW.id) <> NEW.tax;
    SELECT RAISE(ABORT, 'a charge of the invoice is open') WHERE EXISTS (
        SELECT 1 FROM charge WHERE invoice_id = NEW.invoice_id AND state IN ('pending', 'processing', 'unknown'));
    SELECT RAISE(ABORT, 'more is credited than was invoiced') WHERE
        NEW.total + (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = NEW.invoice_id)
        > (SELECT total FROM invoice WHERE id = NEW.invoice_id);
END;
CREATE TRIGGER credit_note_fixed BEFORE UPDATE ON credit_note BEGIN SELECT RAISE(ABORT, 'a credit note never changes'); END;
CREATE TRIGGER credit_note_kept BEFORE DELETE ON credit_note BEGIN SELECT RAISE(ABORT, 'a credit note is never deleted'); END;
CREATE TRIGGER credit_note_line_added BEFORE INSERT ON credit_note_line WHEN EXISTS (
    SELECT 1 FROM credit_note WHERE id = NEW.credit_note_id)
BEGIN SELECT RAISE(ABORT, 'a credit note never changes'); END;
CREATE TRIGGER credit_note_line_fixed BEFORE UPDATE ON credit_note_line BEGIN SELECT RAISE(ABORT, 'a credit note never changes'); END;
CREATE TRIGGER credit_note_line_kept BEFORE DELETE ON credit_note_line BEGIN SELECT RAISE(ABORT, 'a credit note never changes'); END;
CREATE TRIGGER credit_note_tax_added BEFORE INSERT ON credit_note_tax WHEN EXISTS (
    SELECT 1 FROM credit_note WHERE id = NEW.credit_note_id)
BEGIN SELECT RAISE(ABORT, 'a credit note never changes'); END;
CREATE TRIGGER credit_note_tax_fixed BEFORE UPDATE ON credit_note_tax BEGIN SELECT RAISE(ABORT, 'a credit note never changes'); END;
CREATE TRIGGER credit_note_tax_kept BEFORE DELETE ON credit_note_tax BEGIN SELECT RAISE(ABORT, 'a credit note never changes'); END;
CREATE TRIGGER settlement_added BEFORE INSERT ON settlement
BEGIN
    SELECT RAISE(ABORT, 'a payment never changes') WHERE EXISTS (SELECT 1 FROM payment WHERE id = NEW.payment_id);
    SELECT RAISE(ABORT, 'money settles an issued invoice of the same client') WHERE NEW.invoice_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL AND client_id = NEW.client_id);
    SELECT RAISE(ABORT, 'cash is rounded once') WHERE NEW.target = 'rounding' AND EXISTS (
        SELECT 1 FROM settlement WHERE payment_id = NEW.payment_id AND target = 'rounding');
END;
CREATE TRIGGER settlement_fixed BEFORE UPDATE ON settlement BEGIN SELECT RAISE(ABORT, 'a payment never changes'); END;
CREATE TRIGGER settlement_kept BEFORE DELETE ON settlement BEGIN SELECT RAISE(ABORT, 'a payment is never deleted'); END;
CREATE TRIGGER payment_added BEFORE INSERT ON payment
BEGIN
    SELECT RAISE(ABORT, 'the settlements do not add up to the money') WHERE NOT EXISTS (
        SELECT 1 FROM settlement WHERE payment_id = NEW.id)
        OR (SELECT sum(amount) FROM settlement WHERE payment_id = NEW.id) <> NEW.money;
    SELECT RAISE(ABORT, 'only cash is rounded') WHERE NEW.method <> 'cash' AND EXISTS (
        SELECT 1 FROM settlement WHERE payment_id = NEW.id AND target = 'rounding');
    SELECT RAISE(ABORT, 'credit pays what it is worth') WHERE NEW.kind = 'payment' AND NEW.method = 'credit' AND (
        (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE payment_id = NEW.id AND target = 'invoice') <> NEW.amount
        OR EXISTS (SELECT 1 FROM settlement WHERE payment_id = NEW.id AND target = 'invoice' AND amount < 0));
    SELECT RAISE(ABORT, 'what a cancellation frees becomes credit') WHERE NEW.kind = 'release' AND (
        (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE payment_id = NEW.id AND target = 'credit') <> NEW.amount
        OR EXISTS (SELECT 1 FROM settlement WHERE payment_id = NEW.id AND target = 'invoice' AND invoice_id NOT IN (
            SELECT invoice_id FROM credit_note)));
    SELECT RAISE(ABORT, 'a settlement is of another client') WHERE EXISTS (
        SELECT 1 FROM settlement WHERE payment_id = NEW.id AND client_id <> NEW.client_id);
    SELECT RAISE(ABORT, 'an invoice is not paid below zero or above what is left of it') WHERE EXISTS (
        SELECT 1 FROM (SELECT DISTINCT invoice_id AS touched FROM settlement WHERE payment_id = NEW.id AND invoice_id IS NOT NULL)
        WHERE (SELECT sum(amount) FROM settlement WHERE invoice_id = touched) < 0
        OR (SELECT sum(amount) FROM settlement WHERE invoice_id = touched)
           > (SELECT total FROM invoice WHERE id = touched)
             - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = touched));
    SELECT RAISE(ABORT, 'a client''s credit is never below zero') WHERE EXISTS (
        SELECT 1 FROM settlement WHERE payment_id = NEW.id AND target = 'credit')
        AND (SELECT sum(amount) FROM settlement WHERE client_id = NEW.client_id AND target = 'credit') < 0;
    SELECT RAISE(ABORT, 'a reversal mirrors its payment') WHERE NEW.reverses IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM payment WHERE id = NEW.reverses AND client_id = NEW.client_id AND money = -NEW.money
        AND amount = NEW.amount AND kind IN ('payment', 'refund'));
    SELECT RAISE(ABORT, 'the invoice is written off') WHERE EXISTS (
        SELECT 1 FROM settlement JOIN write_off ON write_off.invoice_id = settlement.invoice_id
        WHERE payment_id = NEW.id AND undone_at IS NULL);
    SELECT RAISE(ABORT, 'a charge of the invoice is open') WHERE NEW.method <> 'card' AND EXISTS (
        SELECT 1 FROM settlement JOIN charge ON charge.invoice_id = settlement.invoice_id
        WHERE payment_id = NEW.id AND charge.state IN ('pending', 'processing', 'unknown'));
END;
CREATE TRIGGER payment_fixed BEFORE UPDATE ON payment BEGIN SELECT RAISE(ABORT, 'a payment never changes'); END;
CREATE TRIGGER payment_kept BEFORE DELETE ON payment BEGIN SELECT RAISE(ABORT, 'a payment is never deleted'); END;
CREATE TRIGGER write_off_added BEFORE INSERT ON write_off
BEGIN
    SELECT RAISE(ABORT, 'what is left to pay of an issued invoice is written off') WHERE NEW.undone_at IS NOT NULL OR NEW.amount IS NOT (
        SELECT total - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = invoice.id)
            - (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE settlement.invoice_id = invoice.id)
        FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL);
END;
CREATE TRIGGER write_off_fixed BEFORE UPDATE ON write_off WHEN OLD.undone_at IS NOT NULL OR NEW.id <> OLD.id
    OR NEW.invoice_id <> OLD.invoice_id OR NEW.amount <> OLD.amount OR NEW.written_off_at <> OLD.written_off_at
BEGIN SELECT RAISE(ABORT, 'a write-off is undone once, never changed'); END;
CREATE TRIGGER write_off_kept BEFORE DELETE ON write_off BEGIN SELECT RAISE(ABORT, 'a write-off is never deleted'); END;
CREATE TRIGGER document_added BEFORE INSERT ON document WHEN NEW.invoice_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a draft has no document'); END;
CREATE TRIGGER document_fixed BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'a document never changes'); END;
CREATE TRIGGER document_kept BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'a document is never deleted'); END;
CREATE TRIGGER journal_chained BEFORE INSERT ON journal
WHEN NEW.previous <> COALESCE((SELECT hash FROM journal ORDER BY id DESC LIMIT 1), '')
BEGIN SELECT RAISE(ABORT, 'an entry carries the hash of the one before'); END;
CREATE TRIGGER journal_balanced BEFORE INSERT ON journal WHEN NEW.invoice_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'more money is on the invoice than is left of it') WHERE
        (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE invoice_id = NEW.invoice_id)
        > (SELECT total FROM invoice WHERE id = NEW.invoice_id)
          - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = NEW.invoice_id);
    SELECT RAISE(ABORT, 'an item of an issued invoice is invoiced') WHERE EXISTS (
        SELECT 1 FROM invoice_line JOIN invoice ON invoice.id = invoice_id JOIN intervention ON intervention.id = intervention_id
        WHERE invoice_id = NEW.invoice_id AND live = 1 AND number IS NOT NULL AND state <> 'invoiced');
    SELECT RAISE(ABORT, 'what is credited is off the invoice') WHERE EXISTS (
        SELECT 1 FROM invoice_line WHERE invoice_id = NEW.invoice_id AND live = 1 AND id IN (SELECT line_id FROM credit_note_line));
END;
CREATE TRIGGER journal_fixed BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal never changes'); END;
CREATE TRIGGER journal_kept BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is never deleted'); END;
CREATE TRIGGER words_fixed BEFORE UPDATE ON words WHEN NEW.words IS NOT NULL OR NEW.journal_id <> OLD.journal_id
BEGIN SELECT RAISE(ABORT, 'words are erased, never changed'); END;
CREATE TRIGGER words_kept BEFORE DELETE ON words BEGIN SELECT RAISE(ABORT, 'words are erased, never deleted'); END;
CREATE TRIGGER studio_place BEFORE INSERT ON studio WHEN EXISTS (SELECT 1 FROM studio WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER tax_place BEFORE INSERT ON tax WHEN EXISTS (SELECT 1 FROM tax WHERE id = NEW.id OR name = NEW.name)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER code_place BEFORE INSERT ON code WHEN EXISTS (SELECT 1 FROM code WHERE id = NEW.id OR code = NEW.code)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER client_place BEFORE INSERT ON client WHEN EXISTS (SELECT 1 FROM client WHERE id = NEW.id OR reference = NEW.reference)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER intervention_place BEFORE INSERT ON intervention WHEN EXISTS (SELECT 1 FROM intervention WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER note_addition_place BEFORE INSERT ON note_addition WHEN EXISTS (SELECT 1 FROM note_addition WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER invoice_place BEFORE INSERT ON invoice WHEN EXISTS (SELECT 1 FROM invoice WHERE id = NEW.id OR (client_id = NEW.client_id AND number IS NULL AND NEW.number IS NULL))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER invoice_line_place BEFORE INSERT ON invoice_line WHEN EXISTS (SELECT 1 FROM invoice_line WHERE id = NEW.id OR (intervention_id = NEW.intervention_id AND live = 1))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER credit_note_place BEFORE INSERT ON credit_note WHEN EXISTS (SELECT 1 FROM credit_note WHERE id = NEW.id OR (year = NEW.year AND sequence = NEW.sequence))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER credit_note_line_place BEFORE INSERT ON credit_note_line WHEN EXISTS (SELECT 1 FROM credit_note_line WHERE line_id = NEW.line_id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER payment_place BEFORE INSERT ON payment WHEN EXISTS (SELECT 1 FROM payment WHERE id = NEW.id OR reverses = NEW.reverses)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER settlement_place BEFORE INSERT ON settlement WHEN EXISTS (SELECT 1 FROM settlement WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER write_off_place BEFORE INSERT ON write_off WHEN EXISTS (SELECT 1 FROM write_off WHERE id = NEW.id OR (invoice_id = NEW.invoice_id AND undone_at IS NULL))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER document_place BEFORE INSERT ON document WHEN EXISTS (SELECT 1 FROM document WHERE id = NEW.id OR path = NEW.path OR invoice_id = NEW.invoice_id OR credit_note_id = NEW.credit_note_id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER journal_place BEFORE INSERT ON journal WHEN EXISTS (SELECT 1 FROM journal WHERE id = NEW.id OR hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER words_place BEFORE INSERT ON words WHEN EXISTS (SELECT 1 FROM words WHERE journal_id = NEW.journal_id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER tax_moved BEFORE UPDATE ON tax WHEN NEW.id <> OLD.id
    OR EXISTS (SELECT 1 FROM tax WHERE name = NEW.name AND id <> OLD.id)
    OR (NEW.is_default = 1 AND NEW.archived_at IS NULL AND EXISTS (
        SELECT 1 FROM tax WHERE tax_group = NEW.tax_group AND is_default = 1 AND archived_at IS NULL AND id <> OLD.id))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER code_moved BEFORE UPDATE ON code WHEN NEW.id <> OLD.id OR EXISTS (SELECT 1 FROM code WHERE code = NEW.code AND id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER client_moved BEFORE UPDATE ON client WHEN NEW.id <> OLD.id
    OR EXISTS (SELECT 1 FROM client WHERE reference = NEW.reference AND id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER intervention_moved BEFORE UPDATE OF id ON intervention WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER invoice_moved BEFORE UPDATE ON invoice WHEN NEW.id <> OLD.id OR NEW.client_id <> OLD.client_id
BEGIN SELECT RAISE(ABORT, 'an invoice stays its client''s'); END;
CREATE TRIGGER invoice_line_moved BEFORE UPDATE OF id ON invoice_line WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER tax_place_default BEFORE INSERT ON tax WHEN NEW.is_default = 1 AND EXISTS (
    SELECT 1 FROM tax WHERE tax_group = NEW.tax_group AND is_default = 1 AND archived_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER stripe_account_fixed BEFORE UPDATE ON stripe_account WHEN NEW.id <> OLD.id OR NEW.account <> OLD.account
    OR NEW.live <> OLD.live OR NEW.install <> OLD.install OR NEW.connected_at <> OLD.connected_at
BEGIN SELECT RAISE(ABORT, 'an installation never changes'); END;
CREATE TRIGGER stripe_account_kept BEFORE DELETE ON stripe_account
BEGIN SELECT RAISE(ABORT, 'an installation is never deleted'); END;
CREATE TRIGGER stripe_account_place BEFORE INSERT ON stripe_account WHEN EXISTS (
    SELECT 1 FROM stripe_account WHERE id = NEW.id OR install = NEW.install)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER invoice_token_fixed BEFORE UPDATE ON invoice_token BEGIN SELECT RAISE(ABORT, 'a token never changes'); END;
CREATE TRIGGER invoice_token_kept BEFORE DELETE ON invoice_token BEGIN SELECT RAISE(ABORT, 'a token is never deleted'); END;
CREATE TRIGGER invoice_token_place BEFORE INSERT ON invoice_token WHEN EXISTS (
    SELECT 1 FROM invoice_token WHERE invoice_id = NEW.invoice_id OR token = NEW.token)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE UNIQUE INDEX stripe_customer_one ON stripe_customer (client_id, account, live) WHERE gone_at IS NULL;
CREATE TRIGGER stripe_customer_fixed BEFORE UPDATE ON stripe_customer WHEN NEW.id <> OLD.id OR NEW.client_id <> OLD.client_id
    OR NEW.account <> OLD.account OR NEW.live <> OLD.live OR NEW.customer <> OLD.customer OR NEW.made_at <> OLD.made_at
    OR OLD.gone_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a customer stays his client''s'); END;
CREATE TRIGGER stripe_customer_kept BEFORE DELETE ON stripe_customer BEGIN SELECT RAISE(ABORT, 'a customer is never deleted'); END;
CREATE TRIGGER stripe_customer_place BEFORE INSERT ON stripe_customer WHEN EXISTS (SELECT 1 FROM stripe_customer
    WHERE id = NEW.id OR customer = NEW.customer
    OR (client_id = NEW.client_id AND account = NEW.account AND live = NEW.live AND gone_at IS NULL))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE INDEX card_by_client ON card (client_id) WHERE removed_at IS NULL;
CREATE TRIGGER card_fixed BEFORE UPDATE ON card WHEN NEW.id <> OLD.id OR NEW.client_id <> OLD.client_id
    OR NEW.customer_id <> OLD.customer_id OR NEW.account <> OLD.account OR NEW.live <> OLD.live OR NEW.method <> OLD.method
    OR NEW.saved_at <> OLD.saved_at
BEGIN SELECT RAISE(ABORT, 'a card stays its client''s'); END;
CREATE TRIGGER card_kept BEFORE DELETE ON card BEGIN SELECT RAISE(ABORT, 'a card is removed, never deleted'); END;
CREATE TRIGGER card_place BEFORE INSERT ON card WHEN EXISTS (SELECT 1 FROM card WHERE id = NEW.id OR method = NEW.method)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE UNIQUE INDEX pay_page_one_open ON pay_page (invoice_id) WHERE state = 'open';
CREATE INDEX pay_page_by_invoice ON pay_page (invoice_id);
CREATE TRIGGER pay_page_fixed BEFORE UPDATE ON pay_page WHEN NEW.id <> OLD.id OR NEW.invoice_id <> OLD.invoice_id
    OR NEW.account <> OLD.account OR NEW.live <> OLD.live OR NEW.link <> OLD.link OR NEW.url <> OLD.url
    OR NEW.amount <> OLD.amount OR NEW.made_at <> OLD.made_at OR OLD.state = 'closed'
BEGIN SELECT RAISE(ABORT, 'a page is closed, never changed and never opened again'); END;
CREATE TRIGGER pay_page_kept BEFORE DELETE ON pay_page BEGIN SELECT RAISE(ABORT, 'a page is never deleted'); END;
CREATE TRIGGER pay_page_added BEFORE INSERT ON pay_page
BEGIN
    SELECT RAISE(ABORT, 'its place is taken') WHERE EXISTS (SELECT 1 FROM pay_page
        WHERE id = NEW.id OR link = NEW.link OR (invoice_id = NEW.invoice_id AND state = 'open' AND NEW.state = 'open'));
    SELECT RAISE(ABORT, 'a page is for what is left to pay of an issued invoice') WHERE NEW.amount IS NOT (
        SELECT total - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = invoice.id)
            - (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE settlement.invoice_id = invoice.id)
        FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL);
    SELECT RAISE(ABORT, 'a charge of the invoice is open') WHERE EXISTS (
        SELECT 1 FROM charge WHERE invoice_id = NEW.invoice_id AND state IN ('pending', 'processing', 'unknown'));
END;
CREATE TRIGGER printed_page_fixed BEFORE UPDATE ON printed_page BEGIN SELECT RAISE(ABORT, 'a document never changes'); END;
CREATE TRIGGER printed_page_kept BEFORE DELETE ON printed_page BEGIN SELECT RAISE(ABORT, 'a document is never deleted'); END;
CREATE TRIGGER printed_page_place BEFORE INSERT ON printed_page WHEN EXISTS (
    SELECT 1 FROM printed_page WHERE document_id = NEW.document_id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE UNIQUE INDEX charge_one_open ON charge (invoice_id) WHERE state IN ('pending', 'processing', 'unknown');
CREATE UNIQUE INDEX charge_one_intent ON charge (intent) WHERE intent IS NOT NULL AND kind <> 'refund';
CREATE INDEX charge_by_invoice ON charge (invoice_id);
CREATE INDEX charge_by_money ON charge (gives_back) WHERE gives_back IS NOT NULL;
CREATE TRIGGER charge_added BEFORE INSERT ON charge
BEGIN
    SELECT RAISE(ABORT, 'no more than what is left to pay of an issued invoice is charged') WHERE NEW.kind = 'card'
        AND NEW.amount > COALESCE((
            SELECT total - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = invoice.id)
                - (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE settlement.invoice_id = invoice.id)
            FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL), 0);
    SELECT RAISE(ABORT, 'a draft has no charge') WHERE NOT EXISTS (SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL);
    SELECT RAISE(ABORT, 'a page on which the invoice is paid is open') WHERE NEW.kind = 'card' AND EXISTS (
        SELECT 1 FROM pay_page WHERE invoice_id = NEW.invoice_id AND state = 'open');
    SELECT RAISE(ABORT, 'no more is given back than a payment brought') WHERE NEW.kind = 'refund' AND NEW.amount
        + (SELECT COALESCE(sum(amount), 0) FROM charge WHERE gives_back = NEW.gives_back AND kind = 'refund'
            AND state NOT IN ('declined', 'not_sent')
            AND NOT EXISTS (SELECT 1 FROM booking WHERE object = refund || ':failed'))
        > (SELECT money FROM payment WHERE id = NEW.gives_back AND kind = 'payment' AND method = 'card');
END;
CREATE TRIGGER charge_fixed BEFORE UPDATE ON charge WHEN NEW.id <> OLD.id OR NEW.invoice_id <> OLD.invoice_id OR NEW.kind <> OLD.kind
    OR NEW.amount <> OLD.amount OR NEW.started_at <> OLD.started_at OR OLD.state IN ('succeeded', 'declined', 'not_sent')
    OR NEW.account <> OLD.account OR NEW.live <> OLD.live OR NEW.card_id IS NOT OLD.card_id OR NEW.key IS NOT OLD.key
    OR NEW.gives_back IS NOT OLD.gives_back OR NEW.from_credit <> OLD.from_credit
    OR (OLD.intent IS NOT NULL AND NEW.intent IS NOT OLD.intent) OR (OLD.refund IS NOT NULL AND NEW.refund IS NOT OLD.refund)
BEGIN SELECT RAISE(ABORT, 'a try to move money moves on, and never changes once it is settled'); END;
CREATE TRIGGER charge_kept BEFORE DELETE ON charge BEGIN SELECT RAISE(ABORT, 'a try to move money is never deleted'); END;
CREATE TRIGGER charge_place BEFORE INSERT ON charge WHEN EXISTS (SELECT 1 FROM charge WHERE id = NEW.id OR key = NEW.key
    OR refund = NEW.refund OR (intent = NEW.intent AND kind <> 'refund' AND NEW.kind <> 'refund')
    OR (invoice_id = NEW.invoice_id AND state IN ('pending', 'processing', 'unknown')
        AND NEW.state IN ('pending', 'processing', 'unknown')))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER charge_moved BEFORE UPDATE ON charge WHEN (NEW.intent IS NOT NULL AND NEW.kind <> 'refund' AND EXISTS (
        SELECT 1 FROM charge WHERE intent = NEW.intent AND kind <> 'refund' AND id <> OLD.id))
    OR (NEW.refund IS NOT NULL AND EXISTS (SELECT 1 FROM charge WHERE refund = NEW.refund AND id <> OLD.id))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE INDEX booking_by_intent ON booking (intent);
CREATE INDEX booking_by_invoice ON booking (invoice_id);
CREATE TRIGGER booking_added BEFORE INSERT ON booking
BEGIN
    SELECT RAISE(ABORT, 'its place is taken') WHERE EXISTS (
        SELECT 1 FROM booking WHERE id = NEW.id OR object = NEW.object OR payment_id = NEW.payment_id);
    SELECT RAISE(ABORT, 'what moved at Stripe is what is booked') WHERE NOT EXISTS (
        SELECT 1 FROM payment WHERE id = NEW.payment_id AND method = 'card' AND amount = NEW.amount);
END;
CREATE TRIGGER booking_fixed BEFORE UPDATE ON booking BEGIN SELECT RAISE(ABORT, 'a booking never changes'); END;
CREATE TRIGGER booking_kept BEFORE DELETE ON booking BEGIN SELECT RAISE(ABORT, 'a booking is never deleted'); END;
CREATE INDEX dispute_by_invoice ON dispute (invoice_id);
CREATE TRIGGER dispute_fixed BEFORE UPDATE ON dispute WHEN NEW.id <> OLD.id OR NEW.object <> OLD.object OR NEW.intent <> OLD.intent
    OR NEW.client_id <> OLD.client_id OR NEW.invoice_id <> OLD.invoice_id OR NEW.amount <> OLD.amount OR NEW.opened_at <> OLD.opened_at
    OR OLD.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'a dispute is settled once, never changed'); END;
CREATE TRIGGER dispute_kept BEFORE DELETE ON dispute BEGIN SELECT RAISE(ABORT, 'a dispute is never deleted'); END;
CREATE TRIGGER dispute_place BEFORE INSERT ON dispute WHEN EXISTS (SELECT 1 FROM dispute WHERE id = NEW.id OR object = NEW.object)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER unmatched_fixed BEFORE UPDATE ON unmatched WHEN NEW.id <> OLD.id OR NEW.object <> OLD.object OR NEW.sort <> OLD.sort
    OR NEW.amount <> OLD.amount OR NEW.currency <> OLD.currency OR NEW.seen_at <> OLD.seen_at OR OLD.settled_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'unmatched money is settled once, never changed'); END;
CREATE TRIGGER unmatched_kept BEFORE DELETE ON unmatched BEGIN SELECT RAISE(ABORT, 'unmatched money is never deleted'); END;
CREATE TRIGGER unmatched_place BEFORE INSERT ON unmatched WHEN EXISTS (
    SELECT 1 FROM unmatched WHERE id = NEW.id OR object = NEW.object)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER payment_page_open BEFORE INSERT ON payment WHEN NEW.method <> 'card' AND EXISTS (
    SELECT 1 FROM settlement JOIN pay_page ON pay_page.invoice_id = settlement.invoice_id
    WHERE payment_id = NEW.id AND pay_page.state = 'open')
BEGIN SELECT RAISE(ABORT, 'a page on which the invoice is paid is open'); END;
CREATE TRIGGER credit_note_page_open BEFORE INSERT ON credit_note WHEN EXISTS (
    SELECT 1 FROM pay_page WHERE invoice_id = NEW.invoice_id AND state = 'open')
BEGIN SELECT RAISE(ABORT, 'a page on which the invoice is paid is open'); END;
CREATE TRIGGER write_off_page_open BEFORE INSERT ON write_off WHEN EXISTS (
    SELECT 1 FROM pay_page WHERE invoice_id = NEW.invoice_id AND state = 'open')
BEGIN SELECT RAISE(ABORT, 'a page on which the invoice is paid is open'); END;
CREATE UNIQUE INDEX outbox_message ON outbox (message_id) WHERE kind <> 'copy';
CREATE INDEX outbox_queued ON outbox (not_before) WHERE state = 'queued';
CREATE INDEX outbox_failed ON outbox (id) WHERE state = 'failed';
CREATE INDEX outbox_by_invoice ON outbox (invoice_id, kind);
CREATE INDEX outbox_by_client ON outbox (client_id);
CREATE UNIQUE INDEX outbox_one_reminder ON outbox (invoice_id, queued_on)
    WHERE kind = 'remind' AND state IN ('queued', 'sent', 'failed');
CREATE TRIGGER outbox_fixed BEFORE UPDATE ON outbox WHEN NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.client_id <> OLD.client_id
    OR NEW.invoice_id IS NOT OLD.invoice_id OR NEW.credit_note_id IS NOT OLD.credit_note_id
    OR NEW.payment_id IS NOT OLD.payment_id OR NEW.message_id <> OLD.message_id OR NEW.queued_on <> OLD.queued_on
    OR NEW.queued_at <> OLD.queued_at OR NEW.salt <> OLD.salt
BEGIN SELECT RAISE(ABORT, 'what a notice is about never changes'); END;
CREATE TRIGGER outbox_ended BEFORE UPDATE OF state, recipient ON outbox WHEN OLD.state IN ('sent', 'dropped', 'discarded')
    AND (NEW.state <> OLD.state OR NEW.recipient <> OLD.recipient)
BEGIN SELECT RAISE(ABORT, 'a notice that was sent, dropped or discarded stays so'); END;
CREATE TRIGGER outbox_kept BEFORE DELETE ON outbox BEGIN SELECT RAISE(ABORT, 'a notice is never deleted'); END;
CREATE TRIGGER outbox_place BEFORE INSERT ON outbox WHEN EXISTS (SELECT 1 FROM outbox WHERE id = NEW.id
    OR (kind <> 'copy' AND NEW.kind <> 'copy' AND message_id = NEW.message_id)
    OR (kind = 'remind' AND NEW.kind = 'remind' AND invoice_id = NEW.invoice_id AND queued_on = NEW.queued_on
        AND state IN ('queued', 'sent', 'failed')))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER outbox_moved BEFORE UPDATE OF state ON outbox WHEN NEW.kind = 'remind' AND NEW.state IN ('queued', 'sent', 'failed')
    AND EXISTS (SELECT 1 FROM outbox WHERE kind = 'remind' AND invoice_id = NEW.invoice_id AND queued_on = NEW.queued_on
        AND state IN ('queued', 'sent', 'failed') AND id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER reminder_fixed BEFORE UPDATE ON reminder BEGIN SELECT RAISE(ABORT, 'a reminder never changes'); END;
CREATE TRIGGER reminder_kept BEFORE DELETE ON reminder BEGIN SELECT RAISE(ABORT, 'a reminder is never deleted'); END;
CREATE TRIGGER reminder_place BEFORE INSERT ON reminder WHEN EXISTS (SELECT 1 FROM reminder WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE INDEX mail_by_outbox ON mail (outbox_id);
CREATE TRIGGER mail_fixed BEFORE UPDATE ON mail BEGIN SELECT RAISE(ABORT, 'a mail never changes'); END;
CREATE TRIGGER mail_kept BEFORE DELETE ON mail BEGIN SELECT RAISE(ABORT, 'a mail is never deleted'); END;
CREATE TRIGGER mail_place BEFORE INSERT ON mail WHEN EXISTS (SELECT 1 FROM mail WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER mail_bytes_fixed BEFORE UPDATE ON mail_bytes BEGIN SELECT RAISE(ABORT, 'the bytes of a mail never change'); END;
CREATE TRIGGER mail_bytes_place BEFORE INSERT ON mail_bytes WHEN EXISTS (SELECT 1 FROM mail_bytes WHERE mail_id = NEW.mail_id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE INDEX delivery_by_mail ON delivery (mail_id) WHERE mail_id IS NOT NULL;
CREATE TRIGGER delivery_kept BEFORE DELETE ON delivery BEGIN SELECT RAISE(ABORT, 'a delivery is never deleted'); END;
CREATE TRIGGER mail_template_fixed BEFORE UPDATE ON mail_template WHEN NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.language <> OLD.language
BEGIN SELECT RAISE(ABORT, 'whose words these are never changes'); END;
CREATE TRIGGER mail_template_kept BEFORE DELETE ON mail_template BEGIN SELECT RAISE(ABORT, 'words of mails are emptied, never deleted'); END;
CREATE TRIGGER mail_template_place BEFORE INSERT ON mail_template WHEN EXISTS (
    SELECT 1 FROM mail_template WHERE id = NEW.id OR (kind = NEW.kind AND language = NEW.language))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER client_reminders_kept BEFORE DELETE ON client_reminders
BEGIN SELECT RAISE(ABORT, 'what was said of reminders is never deleted'); END;
CREATE TRIGGER document_type_fixed BEFORE UPDATE ON document_type WHEN NEW.id <> OLD.id OR NEW.key <> OLD.key OR NEW.kind <> OLD.kind
BEGIN SELECT RAISE(ABORT, 'what a document type is never changes'); END;
CREATE TRIGGER document_type_kept BEFORE DELETE ON document_type
BEGIN SELECT RAISE(ABORT, 'a document type is archived, never deleted'); END;
CREATE TRIGGER document_type_place BEFORE INSERT ON document_type WHEN EXISTS (
    SELECT 1 FROM document_type WHERE id = NEW.id OR key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER numbered_true BEFORE INSERT ON numbered WHEN NOT EXISTS (
    SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL AND year = NEW.year AND sequence = NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'a number is given at issue'); END;
CREATE TRIGGER numbered_place BEFORE INSERT ON numbered WHEN EXISTS (
    SELECT 1 FROM numbered WHERE invoice_id = NEW.invoice_id OR (series = NEW.series AND year = NEW.year AND sequence = NEW.sequence))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER numbered_fixed BEFORE UPDATE ON numbered BEGIN SELECT RAISE(ABORT, 'a number never changes'); END;
CREATE TRIGGER numbered_kept BEFORE DELETE ON numbered BEGIN SELECT RAISE(ABORT, 'a number is never taken back'); END;
CREATE INDEX invoice_in_series ON invoice (year, sequence) WHERE number IS NOT NULL;
CREATE TRIGGER invoice_issue BEFORE UPDATE ON invoice WHEN OLD.number IS NULL AND NEW.number IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'this is no invoice') WHERE EXISTS (
        SELECT 1 FROM document_type WHERE key = NEW.document_type AND kind <> 'invoice')
        OR NEW.document_type IN ('pro-forma', 'receipt', 'receipted', 'credit-note', 'statement');
    SELECT RAISE(ABORT, 'the number leaves a gap') WHERE EXISTS (
        SELECT 1 FROM numbered WHERE year = NEW.year
        AND series = COALESCE((SELECT series FROM document_type WHERE key = NEW.document_type), ''))
        AND NEW.sequence <> 1 + (SELECT max(sequence) FROM numbered WHERE year = NEW.year
            AND series = COALESCE((SELECT series FROM document_type WHERE key = NEW.document_type), ''));
    SELECT RAISE(ABORT, 'a series of its own begins at one') WHERE NEW.sequence <> 1 AND EXISTS (
        SELECT 1 FROM document_type AS its WHERE key = NEW.document_type AND its.series <> ''
        AND NOT EXISTS (SELECT 1 FROM numbered WHERE numbered.series = its.series AND year = NEW.year));
    SELECT RAISE(ABORT, 'the date is before the last number''s') WHERE NEW.issued_on < (
        SELECT max(issued_on) FROM invoice WHERE number IS NOT NULL);
    SELECT RAISE(ABORT, 'an invoice has at least one line') WHERE NOT EXISTS (
        SELECT 1 FROM invoice_line WHERE invoice_id = NEW.id);
    SELECT RAISE(ABORT, 'the lines do not add up') WHERE
        (SELECT sum(amount) FROM invoice_line WHERE invoice_id = NEW.id)
        IS NOT (CASE NEW.prices_include_tax WHEN 1 THEN NEW.total ELSE NEW.net END)
        OR EXISTS (SELECT 1 FROM invoice_line WHERE invoice_id = NEW.id AND amount IS NULL);
    SELECT RAISE(ABORT, 'the taxes do not add up') WHERE
        (SELECT COALESCE(sum(amount), 0) FROM invoice_tax WHERE invoice_id = NEW.id) <> NEW.tax;
    SELECT RAISE(ABORT, 'an item is not unbilled') WHERE EXISTS (
        SELECT 1 FROM invoice_line JOIN intervention ON intervention.id = intervention_id
        WHERE invoice_id = NEW.id AND state <> 'unbilled');
    SELECT RAISE(ABORT, 'a number is given to one document') WHERE EXISTS (SELECT 1 FROM credit_note WHERE number = NEW.number)
        OR EXISTS (SELECT 1 FROM invoice WHERE number = NEW.number AND id <> NEW.id);
END;
CREATE TRIGGER invoice_numbered AFTER UPDATE ON invoice WHEN OLD.number IS NULL AND NEW.number IS NOT NULL
BEGIN
    INSERT INTO numbered (series, year, sequence, invoice_id) VALUES (
        COALESCE((SELECT series FROM document_type WHERE key = NEW.document_type), ''), NEW.year, NEW.sequence, NEW.id);
END;
CREATE INDEX receipt_by_invoice ON receipt (invoice_id);
CREATE TRIGGER receipt_paid BEFORE INSERT ON receipt WHEN NOT EXISTS (
    SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL
    AND EXISTS (SELECT 1 FROM invoice_line WHERE invoice_id = NEW.invoice_id AND live = 1)
    AND NEW.total = total - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = NEW.invoice_id)
    AND total - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = NEW.invoice_id)
        - (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE invoice_id = NEW.invoice_id) <= 0)
BEGIN SELECT RAISE(ABORT, 'a receipt is made of what is paid'); END;
CREATE TRIGGER receipt_place BEFORE INSERT ON receipt WHEN EXISTS (SELECT 1 FROM receipt WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER receipt_fixed BEFORE UPDATE ON receipt BEGIN SELECT RAISE(ABORT, 'a receipt never changes'); END;
CREATE TRIGGER receipt_kept BEFORE DELETE ON receipt BEGIN SELECT RAISE(ABORT, 'a receipt is never deleted'); END;
CREATE TRIGGER receipt_document_place BEFORE INSERT ON receipt_document WHEN EXISTS (
    SELECT 1 FROM receipt_document WHERE id = NEW.id OR path = NEW.path)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER receipt_document_fixed BEFORE UPDATE ON receipt_document
BEGIN SELECT RAISE(ABORT, 'a stored document never changes'); END;
CREATE TRIGGER receipt_document_kept BEFORE DELETE ON receipt_document
BEGIN SELECT RAISE(ABORT, 'a stored document is never deleted'); END;
CREATE UNIQUE INDEX client_tag_one ON client_tag (client_id, kind) WHERE ended_at IS NULL;
CREATE TRIGGER client_tag_fixed BEFORE UPDATE ON client_tag
WHEN NEW.id <> OLD.id OR NEW.client_id <> OLD.client_id OR NEW.kind <> OLD.kind OR NEW.reason NOT IN (OLD.reason, '')
    OR NEW.until IS NOT OLD.until OR NEW.set_at <> OLD.set_at OR NEW.set_by <> OLD.set_by OR NEW.salt <> OLD.salt
    OR (OLD.ended_at IS NOT NULL AND NEW.ended_at IS NOT OLD.ended_at)
BEGIN SELECT RAISE(ABORT, 'a tag ends, or its reason is erased; it never changes'); END;
CREATE TRIGGER client_tag_kept BEFORE DELETE ON client_tag BEGIN SELECT RAISE(ABORT, 'a tag is never deleted'); END;
CREATE TRIGGER client_tag_place BEFORE INSERT ON client_tag WHEN EXISTS (SELECT 1 FROM client_tag WHERE id = NEW.id)
    OR EXISTS (SELECT 1 FROM client_tag WHERE client_id = NEW.client_id AND kind = NEW.kind AND ended_at IS NULL AND NEW.ended_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE INDEX intervention_draft ON intervention (at, id, client_id, price) WHERE state = 'draft';
CREATE INDEX invoice_by_total ON invoice (total, id) WHERE number IS NOT NULL;
CREATE INDEX payment_by_amount ON payment (amount, id);
CREATE INDEX charge_unsettled ON charge (state, invoice_id, started_at) WHERE state IN ('unknown', 'pending', 'processing', 'declined');
CREATE INDEX dispute_open ON dispute (id) WHERE state = 'open';
CREATE INDEX unmatched_open ON unmatched (id) WHERE settled_at IS NULL;
CREATE INDEX outbox_reminded ON outbox (queued_on, invoice_id) WHERE kind = 'remind';
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('outbox',23);
INSERT INTO "sqlite_sequence" VALUES('journal',118);
INSERT INTO "sqlite_sequence" VALUES('client',2);
INSERT INTO "sqlite_sequence" VALUES('intervention',11);
INSERT INTO "sqlite_sequence" VALUES('invoice',9);
INSERT INTO "sqlite_sequence" VALUES('invoice_line',10);
INSERT INTO "sqlite_sequence" VALUES('pay_page',10);
INSERT INTO "sqlite_sequence" VALUES('document',9);
INSERT INTO "sqlite_sequence" VALUES('note_addition',1);
INSERT INTO "sqlite_sequence" VALUES('settlement',12);
INSERT INTO "sqlite_sequence" VALUES('payment',9);
INSERT INTO "sqlite_sequence" VALUES('credit_note',1);
INSERT INTO "sqlite_sequence" VALUES('write_off',1);
INSERT INTO "sqlite_sequence" VALUES('card',1);
INSERT INTO "sqlite_sequence" VALUES('charge',2);
INSERT INTO "sqlite_sequence" VALUES('booking',2);
INSERT INTO "sqlite_sequence" VALUES('unmatched',1);
INSERT INTO "sqlite_sequence" VALUES('dispute',1);
INSERT INTO "sqlite_sequence" VALUES('mail',8);
INSERT INTO "sqlite_sequence" VALUES('mail_template',1);
INSERT INTO "sqlite_sequence" VALUES('receipt',1);
INSERT INTO "sqlite_sequence" VALUES('document_type',1);
INSERT INTO "sqlite_sequence" VALUES('client_tag',2);
COMMIT;
PRAGMA user_version = 6;
PRAGMA application_id = 1213748553;
