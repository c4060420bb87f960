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
INSERT INTO "charge" VALUES(1,6,'card',6899,'succeeded','2026-11-24T17:05:00Z','acct_1Fake',0,1,'88f67ed31464cb67f5ff3c6d46138dea:1','pi_000014fake',NULL,0,NULL,'','2026-11-24T17:05:00Z');
INSERT INTO "charge" VALUES(2,6,'refund',1000,'succeeded','2026-11-24T17:05:00Z','acct_1Fake',0,NULL,'88f67ed31464cb67f5ff3c6d46138dea:2','pi_000014fake',7,0,'re_000019fake','','2026-11-24T17:05:00Z');
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
INSERT INTO "client" VALUES(1,NULL,'Zoé Tremblay','zoe@example.org','','','','',NULL,0,0,'','','','','',NULL,'8bdf06a350ab8a44ccf3f0827222ceb3','zoe tremblay zoe@example.org');
INSERT INTO "client" VALUES(2,NULL,'Émile Roy','','','','','',NULL,0,0,'','','','','',NULL,'603256cde9682501c7f6eb6316fdd273','emile roy');
CREATE TABLE client_reminders (
    id INTEGER PRIMARY KEY REFERENCES client (id),
    wanted INTEGER NOT NULL CHECK (wanted IN (0, 1))
) STRICT;
INSERT INTO "client_reminders" VALUES(2,0);
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
INSERT INTO "credit_note" VALUES(1,2,2026,1,'A2026-0001','2026-11-24','2026-11-24T17:00:00Z',0,5000,749,5749,'{"client":{"address":"","business":false,"country":"","name":"Zoé Tremblay","reference":"","registration":"","served":"","vat_number":""},"currency":"CAD","discount":0,"discount_percent":"","form":1,"issued_on":"2026-11-24","kind":"credit_note","language":"fr","legal":[],"lines":[{"amount":5000,"code":"PR","date":"2026-11-24","description":"Première rencontre","discount":0,"discount_percent":"","gross":5000,"id":3,"minutes":0,"professional":{"association":"","member_number":"","name":"root","title":""},"quantity":"1","taxes":["TPS","TVQ"],"time":"12:00","unit_price":5000}],"net":5000,"number":"A2026-0001","original":{"issued_on":"2026-11-24","number":"2026-0002"},"paper":"Letter","prices_include_tax":false,"studio":{"address":"425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7","country":"CA","email":"","legal_form":"","name":"Studio Boréal","phone":"","region":"QC","registration":"","vat_number":"","website":""},"tax":749,"taxes":[{"amount":250,"base":5000,"name":"TPS","rate":"5","registration":"123456789 RT0001"},{"amount":499,"base":5000,"name":"TVQ","rate":"9.975","registration":"1234567890 TQ0001"}],"total":5749,"type":"invoice","whole":true}','c3d4b3841007cfddfd8d50d7225e1d7a3233ea1da00bd36770ae3cfaa28cde48');
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
INSERT INTO "document" VALUES(1,1,NULL,'2026/2026-0001.pdf','48a73baa883cc628c23bd133a60e1b560c6832341d7ca4fb6993b7463d0b316e',23840,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(2,2,NULL,'2026/2026-0002.pdf','e7a15c667407912dd7f71509c8795335b1f726143b9e4a15b96884cd767e6292',23766,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(3,NULL,1,'2026/A2026-0001.pdf','0ba107edd43658c142423d5dcfccd0dbb23c58c50ad0b758cc7745b0f7bd512c',21915,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(4,3,NULL,'2026/2026-0003.pdf','3027811b4e9f4c8d133ac3d56c47b3f9ed48905a37f919fd2ed5afcc993fdf35',23983,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(5,4,NULL,'2026/2026-0004.pdf','c72cba7e2c280e01f33a0144520f104e03e8cf8d3b54e7391a53da315918c9f6',23738,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(6,6,NULL,'2026/2026-0005.pdf','ee1ff490d97fd74aae81ad6e9d6278ba8e72b3cf620bbe011bac4e43915dbf56',23917,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:05:00Z');
INSERT INTO "document" VALUES(7,7,NULL,'2026/2026-0006.pdf','db14933976a2224f4395178b49206792152dec4f75f63834f59121aa31b96107',23833,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:05:00Z');
INSERT INTO "document" VALUES(8,8,NULL,'2026/2026-0007.pdf','4997afe12ed5fc10d9cae2d8336d43bfecfbbd7449681fde47aebbb879d1c9d0',23732,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:35:00Z');
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
INSERT INTO "intervention" VALUES(1,1,2,0,0,'2026-11-24T17:00:00Z',45,6000,'invoiced','studio','Genou droit','douleur','rappeler','e16cd597409a8e74f04f32e3ee581de3');
INSERT INTO "intervention" VALUES(2,1,1,0,0,'2026-11-24T17:00:00Z',0,5000,'unbilled','studio','','','','4cd34e5f3a9985fe7ad0d342399ca080');
INSERT INTO "intervention" VALUES(3,2,2,0,0,'2026-11-24T17:00:00Z',0,6000,'invoiced','studio','','','','44e7818ac0395e1cb6b5aa303f759e87');
INSERT INTO "intervention" VALUES(4,1,1,0,0,'2026-11-24T17:00:00Z',0,5000,'invoiced','studio','','','','07f7af01b4434ffd74e68c9f1923b54b');
INSERT INTO "intervention" VALUES(5,2,1,0,0,'2026-11-24T17:00:00Z',0,5000,'free','studio','','','','8a2b6a736168d304f2c5df01c9745dd5');
INSERT INTO "intervention" VALUES(6,2,1,0,0,'2026-11-24T17:00:00Z',0,5000,'discarded','studio','','','','04aeb1835b76d244a7c4d82127c34ced');
INSERT INTO "intervention" VALUES(7,2,2,0,0,'2026-11-24T17:00:00Z',0,6000,'unbilled','studio','','','','3d6bf15e95b7fd488b2b5b97e622dabc');
INSERT INTO "intervention" VALUES(8,1,2,0,0,'2026-11-24T17:05:00Z',0,6000,'invoiced','studio','','','','cdb6de41655d3f87aab6585b715df888');
INSERT INTO "intervention" VALUES(9,1,2,0,0,'2026-11-24T17:05:00Z',0,6000,'invoiced','studio','','','','b63557ff1c9291776689677048d8c6e8');
INSERT INTO "intervention" VALUES(10,1,1,0,0,'2026-11-24T17:35:00Z',0,5000,'invoiced','studio','','','','dcf184b1910828a27a91dd75509d4dd8');
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
INSERT INTO "invoice" VALUES(1,1,'invoice','2026-11-24T17:00:00Z',0,'percent','10','','{}',NULL,2026,1,'2026-0001','2026-11-24','2026-12-24','2026-11-24T17:00:00Z',0,0,6750,338,7088,'{"client":{"address":"","business":false,"country":"","name":"Zoé Tremblay","reference":"","registration":"","served":"","vat_number":""},"currency":"CAD","discount":750,"discount_percent":"10","due_on":"2026-12-24","form":1,"issued_on":"2026-11-24","kind":"invoice","language":"fr","legal":[],"lines":[{"amount":6000,"code":"EP","date":"2026-11-24","description":"Entraînement privé","discount":0,"discount_percent":"","gross":6000,"id":1,"minutes":45,"professional":{"association":"","member_number":"","name":"root","title":""},"quantity":"1","taxes":["TPS"],"time":"12:00","unit_price":6000},{"amount":1500,"code":"","date":"","description":"Élastique","discount":0,"discount_percent":"","gross":1500,"id":2,"minutes":0,"professional":null,"quantity":"2","taxes":["TPS"],"time":"","unit_price":750}],"net":6750,"number":"2026-0001","paper":"Letter","payment":[],"prices_include_tax":false,"studio":{"address":"425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7","country":"CA","email":"","legal_form":"","name":"Studio Boréal","phone":"","region":"QC","registration":"","vat_number":"","website":""},"tax":338,"taxes":[{"amount":338,"base":6750,"name":"TPS","rate":"5","registration":"123456789 RT0001"}],"total":7088,"type":"invoice"}','21c022c97e5b3cdcbeae184b1e85cbb89b9f8fa7945de5a8bfcfb52ff63c732c');
INSERT INTO "invoice" VALUES(2,1,'invoice','2026-11-24T17:00:00Z',0,NULL,NULL,'','{}',NULL,2026,2,'2026-0002','2026-11-24','2026-12-24','2026-11-24T17:00:00Z',0,0,5000,749,5749,'{"client":{"address":"","business":false,"country":"","name":"Zoé Tremblay","reference":"","registration":"","served":"","vat_number":""},"currency":"CAD","discount":0,"discount_percent":"","due_on":"2026-12-24","form":1,"issued_on":"2026-11-24","kind":"invoice","language":"fr","legal":[],"lines":[{"amount":5000,"code":"PR","date":"2026-11-24","description":"Première rencontre","discount":0,"discount_percent":"","gross":5000,"id":3,"minutes":0,"professional":{"association":"","member_number":"","name":"root","title":""},"quantity":"1","taxes":["TPS","TVQ"],"time":"12:00","unit_price":5000}],"net":5000,"number":"2026-0002","paper":"Letter","payment":[],"prices_include_tax":false,"studio":{"address":"425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7","country":"CA","email":"","legal_form":"","name":"Studio Boréal","phone":"","region":"QC","registration":"","vat_number":"","website":""},"tax":749,"taxes":[{"amount":250,"base":5000,"name":"TPS","rate":"5","registration":"123456789 RT0001"},{"amount":499,"base":5000,"name":"TVQ","rate":"9.975","registration":"1234567890 TQ0001"}],"total":5749,"type":"invoice"}','9a7c5a437673123e277834d6c5579d08277270ceb1fd0b56254f556f780a92bc');
INSERT INTO "invoice" VALUES(3,2,'invoice','2026-11-24T17:00:00Z',0,NULL,NULL,'','{}',NULL,2026,3,'2026-0003','2026-11-24','2026-12-24','2026-11-24T17:00:00Z',0,0,6000,899,6899,'{"client":{"address":"","business":false,"country":"","name":"Émile Roy","reference":"","registration":"","served":"","vat_number":""},"currency":"CAD","discount":0,"discount_percent":"","due_on":"2026-12-24","form":1,"issued_on":"2026-11-24","kind":"invoice","language":"fr","legal":[],"lines":[{"amount":6000,"code":"EP","date":"2026-11-24","description":"Entraînement privé","discount":0,"discount_percent":"","gross":6000,"id":4,"minutes":0,"professional":{"association":"","member_number":"","name":"root","title":""},"quantity":"1","taxes":["TPS","TVQ"],"time":"12:00","unit_price":6000}],"net":6000,"number":"2026-0003","paper":"Letter","payment":[],"prices_include_tax":false,"studio":{"address":"425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7","country":"CA","email":"","legal_form":"","name":"Studio Boréal","phone":"","region":"QC","registration":"","vat_number":"","website":""},"tax":899,"taxes":[{"amount":300,"base":6000,"name":"TPS","rate":"5","registration":"123456789 RT0001"},{"amount":599,"base":6000,"name":"TVQ","rate":"9.975","registration":"1234567890 TQ0001"}],"total":6899,"type":"invoice"}','9cd3ef7717b29eaa6549eb8ee4f201300f5396f38f6d0bf2fd4f892d0edc1fc8');
INSERT INTO "invoice" VALUES(4,1,'invoice','2026-11-24T17:00:00Z',0,NULL,NULL,'','{}',NULL,2026,4,'2026-0004','2026-11-24','2026-12-24','2026-11-24T17:00:00Z',0,0,5000,749,5749,'{"client":{"address":"","business":false,"country":"","name":"Zoé Tremblay","reference":"","registration":"","served":"","vat_number":""},"currency":"CAD","discount":0,"discount_percent":"","due_on":"2026-12-24","form":1,"issued_on":"2026-11-24","kind":"invoice","language":"fr","legal":[],"lines":[{"amount":5000,"code":"PR","date":"2026-11-24","description":"Première rencontre","discount":0,"discount_percent":"","gross":5000,"id":5,"minutes":0,"professional":{"association":"","member_number":"","name":"root","title":""},"quantity":"1","taxes":["TPS","TVQ"],"time":"12:00","unit_price":5000}],"net":5000,"number":"2026-0004","paper":"Letter","payment":[],"prices_include_tax":false,"studio":{"address":"425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7","country":"CA","email":"","legal_form":"","name":"Studio Boréal","phone":"","region":"QC","registration":"","vat_number":"","website":""},"tax":749,"taxes":[{"amount":250,"base":5000,"name":"TPS","rate":"5","registration":"123456789 RT0001"},{"amount":499,"base":5000,"name":"TVQ","rate":"9.975","registration":"1234567890 TQ0001"}],"total":5749,"type":"invoice"}','ad34549e267762caf7d149bc74495022fa89a40aa6af49a59a6e031050852299');
INSERT INTO "invoice" VALUES(5,2,'invoice','2026-11-24T17:00:00Z',0,NULL,NULL,'','{"0":"{\"lines\":[[6,\"Entraînement privé\",\"1\",6000,6000,[\"TVQ 9.975 1234567890 TQ0001\"],\"2026-11-24T17:00:00Z\",0,0]],\"total\":6599,\"type\":\"invoice\"}","last":"{\"lines\":[[6,\"Entraînement privé\",\"1\",6000,6000,[\"TVQ 9.975 1234567890 TQ0001\"],\"2026-11-24T17:00:00Z\",0,0]],\"total\":6599,\"type\":\"invoice\"}"}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "invoice" VALUES(6,1,'invoice','2026-11-24T17:05:00Z',0,NULL,NULL,'','{}',NULL,2026,5,'2026-0005','2026-11-24','2026-12-24','2026-11-24T17:05:00Z',0,0,6000,899,6899,'{"client":{"address":"","business":false,"country":"","name":"Zoé Tremblay","reference":"","registration":"","served":"","vat_number":""},"currency":"CAD","discount":0,"discount_percent":"","due_on":"2026-12-24","form":1,"issued_on":"2026-11-24","kind":"invoice","language":"fr","legal":[],"lines":[{"amount":6000,"code":"EP","date":"2026-11-24","description":"Entraînement privé","discount":0,"discount_percent":"","gross":6000,"id":7,"minutes":0,"professional":{"association":"","member_number":"","name":"root","title":""},"quantity":"1","taxes":["TPS","TVQ"],"time":"12:05","unit_price":6000}],"net":6000,"number":"2026-0005","paper":"Letter","payment":[],"prices_include_tax":false,"studio":{"address":"425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7","country":"CA","email":"","legal_form":"","name":"Studio Boréal","phone":"","region":"QC","registration":"","vat_number":"","website":""},"tax":899,"taxes":[{"amount":300,"base":6000,"name":"TPS","rate":"5","registration":"123456789 RT0001"},{"amount":599,"base":6000,"name":"TVQ","rate":"9.975","registration":"1234567890 TQ0001"}],"total":6899,"type":"invoice"}','9875828bb921b3d451a6fac8a1b100cfb21538f2b37391bbbb70bb09ff43d36e');
INSERT INTO "invoice" VALUES(7,1,'invoice','2026-11-24T17:05:00Z',0,NULL,NULL,'','{}',NULL,2026,6,'2026-0006','2026-11-24','2026-12-24','2026-11-24T17:05:00Z',0,0,6000,899,6899,'{"client":{"address":"","business":false,"country":"","name":"Zoé Tremblay","reference":"","registration":"","served":"","vat_number":""},"currency":"CAD","discount":0,"discount_percent":"","due_on":"2026-12-24","form":1,"issued_on":"2026-11-24","kind":"invoice","language":"fr","legal":[],"lines":[{"amount":6000,"code":"EP","date":"2026-11-24","description":"Entraînement privé","discount":0,"discount_percent":"","gross":6000,"id":8,"minutes":0,"professional":{"association":"","member_number":"","name":"root","title":""},"quantity":"1","taxes":["TPS","TVQ"],"time":"12:05","unit_price":6000}],"net":6000,"number":"2026-0006","paper":"Letter","payment":[],"prices_include_tax":false,"studio":{"address":"425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7","country":"CA","email":"","legal_form":"","name":"Studio Boréal","phone":"","region":"QC","registration":"","vat_number":"","website":""},"tax":899,"taxes":[{"amount":300,"base":6000,"name":"TPS","rate":"5","registration":"123456789 RT0001"},{"amount":599,"base":6000,"name":"TVQ","rate":"9.975","registration":"1234567890 TQ0001"}],"total":6899,"type":"invoice"}','7c7f5a5839339f610a10211f15e77cc9308e4f9a7655467061e7c0c9954ae6da');
INSERT INTO "invoice" VALUES(8,1,'invoice','2026-11-24T17:35:00Z',0,NULL,NULL,'','{}',NULL,2026,7,'2026-0007','2026-11-24','2026-12-24','2026-11-24T17:35:00Z',0,0,5000,749,5749,'{"client":{"address":"","business":false,"country":"","name":"Zoé Tremblay","reference":"","registration":"","served":"","vat_number":""},"currency":"CAD","discount":0,"discount_percent":"","due_on":"2026-12-24","form":1,"issued_on":"2026-11-24","kind":"invoice","language":"fr","legal":[],"lines":[{"amount":5000,"code":"PR","date":"2026-11-24","description":"Première rencontre","discount":0,"discount_percent":"","gross":5000,"id":9,"minutes":0,"professional":{"association":"","member_number":"","name":"root","title":""},"quantity":"1","taxes":["TPS","TVQ"],"time":"12:35","unit_price":5000}],"net":5000,"number":"2026-0007","paper":"Letter","payment":[],"prices_include_tax":false,"studio":{"address":"425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7","country":"CA","email":"","legal_form":"","name":"Studio Boréal","phone":"","region":"QC","registration":"","vat_number":"","website":""},"tax":749,"taxes":[{"amount":250,"base":5000,"name":"TPS","rate":"5","registration":"123456789 RT0001"},{"amount":499,"base":5000,"name":"TVQ","rate":"9.975","registration":"1234567890 TQ0001"}],"total":5749,"type":"invoice"}','42c3e0439f2b521a9fda962b7fbb6d22daa1aa9dc579f2f4e6eded4265e7292b');
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
INSERT INTO "invoice_line_tax" VALUES(3,2);
INSERT INTO "invoice_line_tax" VALUES(4,2);
INSERT INTO "invoice_line_tax" VALUES(5,2);
INSERT INTO "invoice_line_tax" VALUES(7,2);
INSERT INTO "invoice_line_tax" VALUES(8,2);
INSERT INTO "invoice_line_tax" VALUES(9,2);
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
INSERT INTO "invoice_token" VALUES(1,'c2b69908b47235ac39fe8b32f59e1945');
INSERT INTO "invoice_token" VALUES(2,'718a5dff1e194f83b0fa787723cd86e0');
INSERT INTO "invoice_token" VALUES(3,'ea59ff0202da03c94eac9e8875452e14');
INSERT INTO "invoice_token" VALUES(4,'33ffe57532f021d197c1b1f535522374');
INSERT INTO "invoice_token" VALUES(6,'88f67ed31464cb67f5ff3c6d46138dea');
INSERT INTO "invoice_token" VALUES(7,'0a8adaf164eb275e7f4e0e4e652ac5fc');
INSERT INTO "invoice_token" VALUES(8,'0ef16cfc00e999cc0f92f228c62244d8');
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
INSERT INTO "journal" VALUES(1,'2026-11-24T17:00:00Z',0,'','init',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{"studio:1":"ec48b44c6dea278b0fcc1eb7513547d3ca68463d1231510cce791609bbf6474f"}}',NULL,'','3c8403366369c74f3d660cfe31a30d9eed81b55eec00b6d488320591e52911d8');
INSERT INTO "journal" VALUES(2,'2026-11-24T17:00:00Z',0,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:1":"730d2125fc4728b12058779a04c4f64775ff22c8dfa15a96d935fcc628e22508"},"tax":1}',NULL,'3c8403366369c74f3d660cfe31a30d9eed81b55eec00b6d488320591e52911d8','a74d2317b5368c9892f64cb61f498105a2aee8f09c4e07278b04c2b5f8f70c88');
INSERT INTO "journal" VALUES(3,'2026-11-24T17:00:00Z',0,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:2":"921fbb7b8319636dec5608e9294e28a2d6e4dca20d646be55c4874c6c22072e2"},"tax":2}',NULL,'a74d2317b5368c9892f64cb61f498105a2aee8f09c4e07278b04c2b5f8f70c88','64b4a3874b69b2345c973b7a0d5f25ebd4fb9ad4f5c2aea30e604461a010f9a6');
INSERT INTO "journal" VALUES(4,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,5000,'{"code":1,"did":"add","records":{"code:1":"b44061ab40c724aa3dc8fa989e44b2ac47f48ee25e56b9c6970e818be7519c4a"}}',NULL,'64b4a3874b69b2345c973b7a0d5f25ebd4fb9ad4f5c2aea30e604461a010f9a6','40151dc42ad1885c1216856d2a74f921ac42f8c0fcba7e342c77300320f5ea82');
INSERT INTO "journal" VALUES(5,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,6000,'{"code":2,"did":"add","records":{"code:2":"eb468b9491244152ad80360cc771f73bddce74e5e8560b83bca43ca66145dfd8"}}',NULL,'40151dc42ad1885c1216856d2a74f921ac42f8c0fcba7e342c77300320f5ea82','c5bc686bb4efddd5ac5916243e4ff091540d975a209d43d1df89cd4a451c562e');
INSERT INTO "journal" VALUES(6,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,9500,'{"code":3,"did":"add","records":{"code:3":"2e51156f1c5b378ce04dd9e9c9206be21652027d102d63b63819bd6a7640519f"}}',NULL,'c5bc686bb4efddd5ac5916243e4ff091540d975a209d43d1df89cd4a451c562e','f52f95bd3655612f15fd9af20d958d5aa38632d697af0c52d1a94456d4f627b9');
INSERT INTO "journal" VALUES(7,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,0,'{"code":4,"did":"add","records":{"code:4":"2f0ce5f9c5f265e9bdb67340e1ccbc4eba65124f523ac4c9152e7c41bc0ec334"}}',NULL,'f52f95bd3655612f15fd9af20d958d5aa38632d697af0c52d1a94456d4f627b9','9dafd1122a88e06cf7273113745385a9ab79c666f37acec10a367c37de36ef19');
INSERT INTO "journal" VALUES(8,'2026-11-24T17:00:00Z',0,'','client',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"client:1":"0ef954a29f0ae788e58911ab83eace9565642c6a9e54e8581a60cdc34b377609:ffce66413f3441c76b331b8d67650ff2fad6197923496cffc25e9abac4798521"}}',NULL,'9dafd1122a88e06cf7273113745385a9ab79c666f37acec10a367c37de36ef19','986ce22139dfb98d79a9e6b7cf793c6a7236c1e502e3f7beb91523bfd073bc21');
INSERT INTO "journal" VALUES(9,'2026-11-24T17:00:00Z',0,'','client',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"client:2":"08633064f5c173a99bf1ed8fcad81458df38fd11de618d649a3c69e40b0e87ec:96ab3568ee56cbc17e467aac451c43a3538dd9bd29a74191a48330c87e510ea2"}}',NULL,'986ce22139dfb98d79a9e6b7cf793c6a7236c1e502e3f7beb91523bfd073bc21','416ace714d28a47fedb00c0653d1d0c8ca0a7b478efeecb7ccbd085f64d2ba4c');
INSERT INTO "journal" VALUES(10,'2026-11-24T17:00:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"stripe.api_base"}','bc8a60d06e3a5aa8b60b0f21a61241bc94546d042d667561c9f1f8c5c3846d25','416ace714d28a47fedb00c0653d1d0c8ca0a7b478efeecb7ccbd085f64d2ba4c','bbccbe1aaa40422fd1f9a96ea8beac00c7e1af7a9a7d4f4ef739ee5903521968');
INSERT INTO "journal" VALUES(11,'2026-11-24T17:00:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"stripe.pay_links"}','0f8d78a1b9d9b3ce3a7e00448d9cd822018d0f0e56411624c96edd997cf58e7f','bbccbe1aaa40422fd1f9a96ea8beac00c7e1af7a9a7d4f4ef739ee5903521968','1d63f6b0443f81d9b6c0bd1dafa8ff7b0437e52afca669f00517547f3858e040');
INSERT INTO "journal" VALUES(12,'2026-11-24T17:00:00Z',0,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:3":"d3997ce800c13bdb6403ac5dad991d10020946c9f98d364158c32a7084d03fa1"},"tax":3}',NULL,'1d63f6b0443f81d9b6c0bd1dafa8ff7b0437e52afca669f00517547f3858e040','828ee4d203d2f969b9a5a365c21d22b1a3700a119498b85a299d271fcbc42b90');
INSERT INTO "journal" VALUES(13,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,1250,'{"code":5,"did":"add","records":{"code:5":"64f111e99244afbe730ee33e5e5973e5f70c4eedc5569b1d52ef1d62e78c29cf"}}',NULL,'828ee4d203d2f969b9a5a365c21d22b1a3700a119498b85a299d271fcbc42b90','78c58d4e8fc1b02cefed8575f48295b5a7278ec0bcd652ca7567246a0f2de7d4');
INSERT INTO "journal" VALUES(14,'2026-11-24T17:00:00Z',0,'','write',1,NULL,1,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:1":"9fb9ef791c46b360e126b07f4d66a138cec8c2502e9626e231d36e68bdd97454:7cbd74c6cb421b947fa94e19cb1c3129c03b5b79660c3db309ba6c35f4aafd2c"}}',NULL,'78c58d4e8fc1b02cefed8575f48295b5a7278ec0bcd652ca7567246a0f2de7d4','4686b2000b8a1c4c5a7af09fda81539bf804c6e0fa030ed4593d05486eebc341');
INSERT INTO "journal" VALUES(15,'2026-11-24T17:00:00Z',0,'','edit',1,NULL,1,NULL,NULL,NULL,6000,'{"minutes":45,"records":{"intervention:1":"63584ec60b0704230c1e5395a33294a5252731efb335712f9241a589a66481bb:7cbd74c6cb421b947fa94e19cb1c3129c03b5b79660c3db309ba6c35f4aafd2c"}}',NULL,'4686b2000b8a1c4c5a7af09fda81539bf804c6e0fa030ed4593d05486eebc341','e3148ce76a95f589f1881811561fda0137b3527310982fbf927ee8b1b7e34dca');
INSERT INTO "journal" VALUES(16,'2026-11-24T17:00:00Z',0,'','publish',1,NULL,1,NULL,NULL,NULL,6000,'{"records":{"intervention:1":"fa8c267cdcc528ce44927dd9b2928607a9c28e016c71e58a35064356ab73ddce:7cbd74c6cb421b947fa94e19cb1c3129c03b5b79660c3db309ba6c35f4aafd2c"}}',NULL,'e3148ce76a95f589f1881811561fda0137b3527310982fbf927ee8b1b7e34dca','6cb7146871a4c9b2c9af611b35cd878d320baf8fc87403b026bc2f93b521b34b');
INSERT INTO "journal" VALUES(17,'2026-11-24T17:00:00Z',0,'','issue',1,NULL,NULL,1,NULL,NULL,7088,'{"issued_on":"2026-11-24","items":[1],"number":"2026-0001","records":{"intervention:1":"0e266d44973eb54ea0241ec68f16ddf89c63bc71908ca1704c7fd2e1feefec8f:7cbd74c6cb421b947fa94e19cb1c3129c03b5b79660c3db309ba6c35f4aafd2c","invoice:1":"2cabdc336f900d43d97085b19b1b7a24afed6d8228dd12149a838e7b0dffde57","outbox:1":"e4948e4970837b9d26eb9c8e222dfb7a978d7a9a49449c3a66383a94003007af:571d16daa5e351edb26523ce2ad8c075d5b961dde953b472790d235583bbacec"},"snapshot":"21c022c97e5b3cdcbeae184b1e85cbb89b9f8fa7945de5a8bfcfb52ff63c732c"}',NULL,'6cb7146871a4c9b2c9af611b35cd878d320baf8fc87403b026bc2f93b521b34b','e526788091b514d41162e92ff21aaa2c48e6b7b7320cee4e56f3d3b757a96a7d');
INSERT INTO "journal" VALUES(18,'2026-11-24T17:00:00Z',0,'','stripe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"account":"acct_1Fake","live":false,"records":{},"row":1}',NULL,'e526788091b514d41162e92ff21aaa2c48e6b7b7320cee4e56f3d3b757a96a7d','f28f31f3731222273f7f6bcfbfa07b0c819bc171ddfe7a5cbd7819588f0acf95');
INSERT INTO "journal" VALUES(19,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,1,NULL,NULL,7088,'{"records":{"pay_page:1":"00ac162828fda2d00b5b1f1a228ace3a64b193136444fa469b2243834c1dfc07"},"state":"open"}',NULL,'f28f31f3731222273f7f6bcfbfa07b0c819bc171ddfe7a5cbd7819588f0acf95','e12486f995601236fa1cc91e199c245c9b1dae165599f7f629cb69e76993d5b8');
INSERT INTO "journal" VALUES(20,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,1,NULL,NULL,NULL,'{"records":{"document:1":"eed77fadc547ecb40089d3606ce37c9c5681092a507972fb138bdc86d5605c98"},"sha256":"48a73baa883cc628c23bd133a60e1b560c6832341d7ca4fb6993b7463d0b316e"}',NULL,'e12486f995601236fa1cc91e199c245c9b1dae165599f7f629cb69e76993d5b8','398f43400e7678d0ca31f5d972acc4b5fe2f72797f0092c32b2f64d9371500aa');
INSERT INTO "journal" VALUES(21,'2026-11-24T17:00:00Z',0,'','edit',1,NULL,1,NULL,NULL,NULL,6000,'{"records":{"note_addition:1":"156e3535a9cf50d297d253a5e440cb79ec1c037fac0b101a40590b8a804f7053:73818427a6e1ded4fa1a95e23c3c63dfeebd48ee6da90db82a131f833494089a"}}',NULL,'398f43400e7678d0ca31f5d972acc4b5fe2f72797f0092c32b2f64d9371500aa','e6eb628fd8452d122eaa1d722b002ac01fbbdfe3a72b163f7c708af97b135372');
INSERT INTO "journal" VALUES(22,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,1,NULL,NULL,7088,'{"records":{"pay_page:1":"7076466eb6482fdee409ac8d5d28891bfc90755b0276aa85edf27819a2453398"},"state":"closed"}',NULL,'e6eb628fd8452d122eaa1d722b002ac01fbbdfe3a72b163f7c708af97b135372','7734978a8e8beba9f90874947503abfcd36d50adafa4ce692d0282628b66e4fe');
INSERT INTO "journal" VALUES(23,'2026-11-24T17:00:00Z',0,'','mark_paid',1,NULL,NULL,1,NULL,1,7090,'{"credited":0,"flagged":false,"invoices":[1],"method":"cash","records":{"outbox:2":"8c3c61245cdef9bcb39b713614cdd732d1f7bb9bb04f5328d73e6cb645fb152b:56bd364e8e7ee9f7576ef14af167f33e833f1b306bd5d5d8c400b7e59221b0b1","payment:1":"28b3e9a921157906547708626d3953a9634f03bf6f86a25b6fa83e02315e22a6"}}',NULL,'7734978a8e8beba9f90874947503abfcd36d50adafa4ce692d0282628b66e4fe','a524ffba69abac2ea06a5a707de714fbf3912974e5b4d58ce05604df4a79b91c');
INSERT INTO "journal" VALUES(24,'2026-11-24T17:00:00Z',0,'','write',1,NULL,2,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:2":"7572c27bcd0168bb0968c33fd6e3e2edc44b0c3cfd9727f861730b9c7b0aa9cf:61dc9d2b97c50cff1923b877426f8a6a2cc805b9ec4555663446f7720e6a3b9f"}}',NULL,'a524ffba69abac2ea06a5a707de714fbf3912974e5b4d58ce05604df4a79b91c','bed71f99a1ab8da9ab28c6d58f8371f51f658cb95e3d501dc76090a778517c58');
INSERT INTO "journal" VALUES(25,'2026-11-24T17:00:00Z',0,'','publish',1,NULL,2,NULL,NULL,NULL,5000,'{"records":{"intervention:2":"54259f30f62cc0c46954b5cd85dd0edd503590509b78ab600cc2bdb919519ef4:61dc9d2b97c50cff1923b877426f8a6a2cc805b9ec4555663446f7720e6a3b9f"}}',NULL,'bed71f99a1ab8da9ab28c6d58f8371f51f658cb95e3d501dc76090a778517c58','73af7738abb47c3b05e4eac1fdadb30adc12dde108b18d38e0dab0e21d497799');
INSERT INTO "journal" VALUES(26,'2026-11-24T17:00:00Z',0,'','issue',1,NULL,NULL,2,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[2],"number":"2026-0002","records":{"intervention:2":"cb1ebc0e6d87867e9c4bb0eb2ddd865acddcb81066c0b2a5f0a27c703ffd79d9:61dc9d2b97c50cff1923b877426f8a6a2cc805b9ec4555663446f7720e6a3b9f","invoice:2":"1229aa61c4cdd0950efbb4e8053c41db3f8229fc8f27dc046e438f7b8b54b1d4","outbox:3":"7e997a290359397e70f9daff9c328b2de0026da376c3e7e257f64dee3c79c18a:63f1aea199c6a14e24089288a134686b078f6830f43159e45709f04538d25acf"},"snapshot":"9a7c5a437673123e277834d6c5579d08277270ceb1fd0b56254f556f780a92bc"}',NULL,'73af7738abb47c3b05e4eac1fdadb30adc12dde108b18d38e0dab0e21d497799','04cfa1db70ad83e3dfe69a8ad7b77c80d88f5b7c752bb826a208b63bd78ceefa');
INSERT INTO "journal" VALUES(27,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,2,NULL,NULL,5749,'{"records":{"pay_page:2":"0b172498bd5cdf0632746b0f9ed83c95b28ed2260646c1d87056a4c7e76f3f70"},"state":"open"}',NULL,'04cfa1db70ad83e3dfe69a8ad7b77c80d88f5b7c752bb826a208b63bd78ceefa','a21840db26bd0117649838bc3c229c6e9a891de72f333abcdf7e39a575f9c03f');
INSERT INTO "journal" VALUES(28,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,2,NULL,NULL,NULL,'{"records":{"document:2":"2a93e81f93fbc0df8e59e797bc910232ec95278ed61f1ab3754392accd3b58d3"},"sha256":"e7a15c667407912dd7f71509c8795335b1f726143b9e4a15b96884cd767e6292"}',NULL,'a21840db26bd0117649838bc3c229c6e9a891de72f333abcdf7e39a575f9c03f','c088113baf6ce2f03ddca5ed6891fda88bb19abeffec5959b63dcb6fa24f0e80');
INSERT INTO "journal" VALUES(29,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,2,NULL,NULL,5749,'{"records":{"pay_page:2":"fcb949e9b08f2ace93978d4a74a418ece1208a1fc4974c65b895ceeec712ed20"},"state":"closed"}',NULL,'c088113baf6ce2f03ddca5ed6891fda88bb19abeffec5959b63dcb6fa24f0e80','4b8579206ab56f62084d6c32724e195f7d78f49b9dbbcd6e7a328cc410912c66');
INSERT INTO "journal" VALUES(30,'2026-11-24T17:00:00Z',0,'','mark_paid',1,NULL,NULL,2,NULL,2,2000,'{"credited":0,"flagged":false,"invoices":[2],"method":"transfer","records":{"outbox:4":"0705be9784dbe8a7d77347dc1cdd662607d1ebb2dc567f7cafcf980afae27234:196927cf49f772193f5754f2036ef7276dc487b2f4c27b6a22e5593d1e9d2169","payment:2":"d8926f675e98f1497ec7e2393de4a273bcbda9f30f53a2c83fcf0e6ac51909f3"}}',NULL,'4b8579206ab56f62084d6c32724e195f7d78f49b9dbbcd6e7a328cc410912c66','b98fae92bac743a68e2174e9006aaafddfebd80e44cc6434e905bead91c67bfe');
INSERT INTO "journal" VALUES(31,'2026-11-24T17:00:00Z',0,'','cancel',1,NULL,NULL,2,1,3,5749,'{"items":[2],"number":"A2026-0001","records":{"credit_note:1":"9bba5bda5e7c472cd5e8450ed40ad187c33eab85ad895a06fd4487b40218ac6d","intervention:2":"54259f30f62cc0c46954b5cd85dd0edd503590509b78ab600cc2bdb919519ef4:61dc9d2b97c50cff1923b877426f8a6a2cc805b9ec4555663446f7720e6a3b9f","outbox:5":"c67dce811d383a48d0208f1c493f6253cd521c7ec4ea65485c436c5f294db407:d3a0e817420182fe574dcfbf00414b1e56ce6b9842a61bfcbeb501c786e3cc04","payment:3":"6d8260ce4948a5ff2e956c189d0c9a3aaa5fa0122ce83bfd58e606228faee946"},"refunded":0,"snapshot":"c3d4b3841007cfddfd8d50d7225e1d7a3233ea1da00bd36770ae3cfaa28cde48","to_credit":2000}','38c944ce32002f4fbe2804d9fe56d1b3a9e5374736bc5eb057014199aee91832','b98fae92bac743a68e2174e9006aaafddfebd80e44cc6434e905bead91c67bfe','5039baa7076be264ad10f4f059eefb2a1706d3b7759cb945af36196c66f093fd');
INSERT INTO "journal" VALUES(32,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,2,1,NULL,NULL,'{"records":{"document:3":"73be405f8ad44e6dfe64935bf7149c2b825549d2d71138b678cb088b55114986"},"sha256":"0ba107edd43658c142423d5dcfccd0dbb23c58c50ad0b758cc7745b0f7bd512c"}',NULL,'5039baa7076be264ad10f4f059eefb2a1706d3b7759cb945af36196c66f093fd','f0be67681bc15918ace85bcf3730bcceebe85dbc529be40772e8da1af266bf0e');
INSERT INTO "journal" VALUES(33,'2026-11-24T17:00:00Z',0,'','write',2,NULL,3,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:3":"f35338f99396cf57360a5af3fff34baaf4e3185d80d119a40e354402918cec0c:4e4f56c1c07a4828f5d96b28fae2abab20f6ca675c60343951f2044bd70119f7"}}',NULL,'f0be67681bc15918ace85bcf3730bcceebe85dbc529be40772e8da1af266bf0e','6225d0870263eb5778659f6cbfe15ae1721819eaf9b7e5292f72847ed99a3c2a');
INSERT INTO "journal" VALUES(34,'2026-11-24T17:00:00Z',0,'','publish',2,NULL,3,NULL,NULL,NULL,6000,'{"records":{"intervention:3":"ca20bd8a8de560fc9ed6ff9b170f6eec1fc43f39581e68b3fd4570e5e461c8eb:4e4f56c1c07a4828f5d96b28fae2abab20f6ca675c60343951f2044bd70119f7"}}',NULL,'6225d0870263eb5778659f6cbfe15ae1721819eaf9b7e5292f72847ed99a3c2a','777916675bf9171583dc6aee883a2092e14d170da493781989a58fbe0b5adf24');
INSERT INTO "journal" VALUES(35,'2026-11-24T17:00:00Z',0,'','issue',2,NULL,NULL,3,NULL,NULL,6899,'{"issued_on":"2026-11-24","items":[3],"number":"2026-0003","records":{"intervention:3":"5441da73630d4e4663fc0629b9ecce442e86d5cec24b5183f5fdee52e488ec55:4e4f56c1c07a4828f5d96b28fae2abab20f6ca675c60343951f2044bd70119f7","invoice:3":"218925c9716c983ab56ea1063e63bec0b2b00f5eca721a9654981406f1bce394"},"snapshot":"9cd3ef7717b29eaa6549eb8ee4f201300f5396f38f6d0bf2fd4f892d0edc1fc8"}',NULL,'777916675bf9171583dc6aee883a2092e14d170da493781989a58fbe0b5adf24','2741c9c4233c6363416904324769943c32b1ec06e3e50c82bf18f2d6c6134d52');
INSERT INTO "journal" VALUES(36,'2026-11-24T17:00:00Z',0,'','pay_link',2,NULL,NULL,3,NULL,NULL,6899,'{"records":{"pay_page:3":"c00f54389f46f5600fe58a3b86393cd31e5098f9694bb3ac4268c246e731d3e3"},"state":"open"}',NULL,'2741c9c4233c6363416904324769943c32b1ec06e3e50c82bf18f2d6c6134d52','45492726fe008d5a74708317c9fb420f68de6ed34f19457ac10956daff22e4f0');
INSERT INTO "journal" VALUES(37,'2026-11-24T17:00:00Z',0,'','document',2,NULL,NULL,3,NULL,NULL,NULL,'{"records":{"document:4":"da64109fa741eff27891b109aa67916fcb7fb77cc213ec0beb230236def1e28d"},"sha256":"3027811b4e9f4c8d133ac3d56c47b3f9ed48905a37f919fd2ed5afcc993fdf35"}',NULL,'45492726fe008d5a74708317c9fb420f68de6ed34f19457ac10956daff22e4f0','f98b7255e7d12140c8f3679bd0a665cffde3c897321c7d4deacf04f7214cf1ce');
INSERT INTO "journal" VALUES(38,'2026-11-24T17:00:00Z',0,'','pay_link',2,NULL,NULL,3,NULL,NULL,6899,'{"records":{"pay_page:3":"8c3b836d106ab10bcbb26f536b5fd9c76873bbaed46cbdfdbceb68468ca19c90"},"state":"closed"}',NULL,'f98b7255e7d12140c8f3679bd0a665cffde3c897321c7d4deacf04f7214cf1ce','3d8681d30b2ede867e36231d85ad24d5b2f1931c81d56e343ca29946a128e8be');
INSERT INTO "journal" VALUES(39,'2026-11-24T17:00:00Z',0,'','write_off',2,NULL,NULL,3,NULL,NULL,6899,'{"records":{"write_off:1":"c7da6a8cab12c487b5bcd118560b7944ef232b7418d56a185076a65457ef3422"}}','774180550c742db7e46e97b845708ecb1b96b0c3adc384f8f759e4383ed21f73','3d8681d30b2ede867e36231d85ad24d5b2f1931c81d56e343ca29946a128e8be','6dc15acd023430f389d9797ea2a6c5dc2a7d222af574c33fc243f4f7a79bb3a2');
INSERT INTO "journal" VALUES(40,'2026-11-24T17:00:00Z',0,'','write',1,NULL,4,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:4":"6aafeb7d25282555222c74b66d0c634e84dfbb359dd3d9bc0f79adf8dc8a6416:ce1088cfa8bb6f578cdf1e99a6c0d56991bfb0663e6c263e54a649dde442fc70"}}',NULL,'6dc15acd023430f389d9797ea2a6c5dc2a7d222af574c33fc243f4f7a79bb3a2','6a5c91534e6fe8a4512c1cd6a132a5cc9e16930af33251bede6f7cbbf3e29d25');
INSERT INTO "journal" VALUES(41,'2026-11-24T17:00:00Z',0,'','publish',1,NULL,4,NULL,NULL,NULL,5000,'{"records":{"intervention:4":"ad160334a5c1d79f152f44138666ed0e33de944edbf1b7c7b4c693c5da83dbf1:ce1088cfa8bb6f578cdf1e99a6c0d56991bfb0663e6c263e54a649dde442fc70"}}',NULL,'6a5c91534e6fe8a4512c1cd6a132a5cc9e16930af33251bede6f7cbbf3e29d25','82818f36fae96e43e11111c011e4351089e450a6850c8ab42310a1974e5ff9db');
INSERT INTO "journal" VALUES(42,'2026-11-24T17:00:00Z',0,'','issue',1,NULL,NULL,4,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[4],"number":"2026-0004","records":{"intervention:4":"8a27ad505fd29fa154b0fc2b12fe748528cd16c8d8262cc614116fca1abeb122:ce1088cfa8bb6f578cdf1e99a6c0d56991bfb0663e6c263e54a649dde442fc70","invoice:4":"06f1e7f1cd86df13e18be273145c62a1208290db6da04a4d09075723ef04559f","outbox:6":"dfdf670ac4ed5be123143239fc170b99cd5b740eecd9b5bfd3234d0cdcd6b0e0:87b7b6db4d4fa4fdfad7bba0437680747aeb6537ae69a3e4f8b94d62eacc9245"},"snapshot":"ad34549e267762caf7d149bc74495022fa89a40aa6af49a59a6e031050852299"}',NULL,'82818f36fae96e43e11111c011e4351089e450a6850c8ab42310a1974e5ff9db','34e61471f539b9405b1c0a3c716590244584f331d7a4792f917e8faab6d5bdd9');
INSERT INTO "journal" VALUES(43,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,4,NULL,NULL,5749,'{"records":{"pay_page:4":"d10da418b51f308c28796013d890bbb0152f9d0f54493dae78da5dcefc40f253"},"state":"open"}',NULL,'34e61471f539b9405b1c0a3c716590244584f331d7a4792f917e8faab6d5bdd9','a09ab12f5593a740aa1e2cf5931090f0fcca77c0e4db7bb7feaeabd992d3a184');
INSERT INTO "journal" VALUES(44,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,4,NULL,NULL,NULL,'{"records":{"document:5":"3907dc323f6ae31f20ea1bc78470ec392b3fe494e808fcea42880ca9a11185f5"},"sha256":"c72cba7e2c280e01f33a0144520f104e03e8cf8d3b54e7391a53da315918c9f6"}',NULL,'a09ab12f5593a740aa1e2cf5931090f0fcca77c0e4db7bb7feaeabd992d3a184','532cac83207bc7f43685ab56e569d0d84cc266d5852f35e4c063162feace6885');
INSERT INTO "journal" VALUES(45,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,4,NULL,NULL,5749,'{"records":{"pay_page:4":"7eada289249b646ee28e1ee1d747e6f96afbe0934224bca74a2a518bf855cf26"},"state":"closed"}',NULL,'532cac83207bc7f43685ab56e569d0d84cc266d5852f35e4c063162feace6885','82f3e41ee61bd0b9c08e5fb12f080ecaf71e2aeb6f5004de31c24afa9ed00bee');
INSERT INTO "journal" VALUES(46,'2026-11-24T17:00:00Z',0,'','mark_paid',1,NULL,NULL,4,NULL,4,5749,'{"credited":0,"flagged":false,"invoices":[4],"method":"cheque","records":{"outbox:7":"5705cffd3f6ba77ecf955fc0a5d1ea5c8e550b548b984f330b00fcdf166d65f4:0f639c8cfcdad7368874e0af34044d479181ca8b9081a10f3a24ec51e5f2de30","payment:4":"e018efa8b6f9cd3441d97eb3c8cae0cb785694268afdbc7e8ed72187aa7316c0"}}',NULL,'82f3e41ee61bd0b9c08e5fb12f080ecaf71e2aeb6f5004de31c24afa9ed00bee','eafd9c16318e6d95183ac7ec9d4af0e26500a4db16f0870ff7d9dee8a67c31ea');
INSERT INTO "journal" VALUES(47,'2026-11-24T17:00:00Z',0,'','reverse',1,NULL,NULL,4,NULL,5,5749,'{"method":"cheque","records":{"payment:5":"e50a72de30837053dad253032cc1f2d493863a2efa3308f4e65901f6d55c455b"},"reverses":4}','9525e2f21f7ad62723be903d85a271332339745a08aaef1d8685116dfdd9756b','eafd9c16318e6d95183ac7ec9d4af0e26500a4db16f0870ff7d9dee8a67c31ea','6609bc1768909499d2a1b026028666b5745251ac6fcaee865a430816913375e2');
INSERT INTO "journal" VALUES(48,'2026-11-24T17:00:00Z',0,'','refund',1,NULL,NULL,NULL,NULL,6,2000,'{"method":"cash","records":{"outbox:8":"778e0492690e1d95380f8218d197d7f22152367275cf410f7cdb1b0026114b33:d4d3e8e0a79b988a11356f0d0a4cc2eb93c2eeeef8aef9bda1a366c88c30a1fe","payment:6":"256d932ec3715c6d6932c26759255aec1183cbc616e28dc310561d0c5537d72b"}}',NULL,'6609bc1768909499d2a1b026028666b5745251ac6fcaee865a430816913375e2','0f39a88f66ec27d0ff8d2c92238ebfed4124a129cccfd58b3a37596d344ef936');
INSERT INTO "journal" VALUES(49,'2026-11-24T17:00:00Z',0,'','write',2,NULL,5,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:5":"10deacd730f49d935d3b275afb96dec6eaaccab6bfaa211855afe95114ee9c4a:e9341dd1be944d14d67260929e10a313dbf9fc49172148ff7f7838fc66ba6bde"}}',NULL,'0f39a88f66ec27d0ff8d2c92238ebfed4124a129cccfd58b3a37596d344ef936','8f4e7a9e68beb5f3eeba9e84841fec086c8587cd15873272e230f82eb1335c23');
INSERT INTO "journal" VALUES(50,'2026-11-24T17:00:00Z',0,'','publish',2,NULL,5,NULL,NULL,NULL,5000,'{"records":{"intervention:5":"3777a29a0cfbe9c25335398dc58c830c9cb65f6e388db0e82116b10601dbfbdf:e9341dd1be944d14d67260929e10a313dbf9fc49172148ff7f7838fc66ba6bde"}}',NULL,'8f4e7a9e68beb5f3eeba9e84841fec086c8587cd15873272e230f82eb1335c23','a21d1b50c6f8d66fda8f14ff892bcacb3dac633c63f5babde3f41e5aeb6d3996');
INSERT INTO "journal" VALUES(51,'2026-11-24T17:00:00Z',0,'','free',2,NULL,5,NULL,NULL,NULL,5000,'{"records":{"intervention:5":"e7fad0663853654b23a62499050e2200bee708fab84a6ad3b45527ad9d7f3ee2:e9341dd1be944d14d67260929e10a313dbf9fc49172148ff7f7838fc66ba6bde"}}','6e987f9c871c4f29d4f6153a2186559dece9a5eb26d179ea281f4eb683215b56','a21d1b50c6f8d66fda8f14ff892bcacb3dac633c63f5babde3f41e5aeb6d3996','577b6b8e22cb6238976c3f63a1d3a513edf0d1a0b18d621999632624dcb25f14');
INSERT INTO "journal" VALUES(52,'2026-11-24T17:00:00Z',0,'','write',2,NULL,6,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:6":"9a260137dd67fed548d84bc068d55193f3f35f5a4b4fde7eb20d7c18cbd32750:d3a9f6c18442fa1a9d1e60da58b0ed6a5fd5d2ef68580f020b8c7d1357a68381"}}',NULL,'577b6b8e22cb6238976c3f63a1d3a513edf0d1a0b18d621999632624dcb25f14','f1e0598332806795124f3cf800c72658c58f16901d9f816894d7f1517fedbf5f');
INSERT INTO "journal" VALUES(53,'2026-11-24T17:00:00Z',0,'','discard',2,NULL,6,NULL,NULL,NULL,5000,'{"records":{"intervention:6":"3ed79ff373f96f029231164b3ff7be707378a2efb000aaaf2e0d51790b8692bb:d3a9f6c18442fa1a9d1e60da58b0ed6a5fd5d2ef68580f020b8c7d1357a68381"}}',NULL,'f1e0598332806795124f3cf800c72658c58f16901d9f816894d7f1517fedbf5f','3e1ec1a766faca75036ef92c495f9d6a329d3f7a35fa49834dcf1bb53bba755f');
INSERT INTO "journal" VALUES(54,'2026-11-24T17:00:00Z',0,'','remind',1,NULL,NULL,4,NULL,NULL,5749,'{"level":0,"records":{"outbox:9":"6e15ec9773a3dc4c7d2a0ca121aa13e4130ad54830c5beb0b22c22dd989246df:1c37e07c6aa04e4324e0fb32dc61a9ee8ac9f071e1077844f119e16904d7a2dd","reminder:9":"147d692c0699e2b9eee9f50616fe0abb90fb578603f9e413d2a6b3b19e65057d"},"scheduled":false}',NULL,'3e1ec1a766faca75036ef92c495f9d6a329d3f7a35fa49834dcf1bb53bba755f','138a5eac30125aea106c3ea9d81cce1b3fd576e6cab6bbdf57b0356c0ae6a2fb');
INSERT INTO "journal" VALUES(55,'2026-11-24T17:00:00Z',0,'','write',2,NULL,7,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:7":"91abca64db7898bf522a5806826eeeda09280e5cb0bdcf60771b2c658333291a:52e70e03d4f7cef847a15c6f77a8819a04b64cfdb3be475768aed57eddaa4896"}}',NULL,'138a5eac30125aea106c3ea9d81cce1b3fd576e6cab6bbdf57b0356c0ae6a2fb','9a5adc1be4b431a29290238331ceba71ef7bd56d84adef23c4e5dfba1ced573b');
INSERT INTO "journal" VALUES(56,'2026-11-24T17:00:00Z',0,'','publish',2,NULL,7,NULL,NULL,NULL,6000,'{"records":{"intervention:7":"d693c92bcdf1a45fddd42be8e5a5e09fe7089666bd3af86ec803569b75fa3178:52e70e03d4f7cef847a15c6f77a8819a04b64cfdb3be475768aed57eddaa4896"}}',NULL,'9a5adc1be4b431a29290238331ceba71ef7bd56d84adef23c4e5dfba1ced573b','039a980cb8d05a1d2a895de151cc613d7e64de298aefa0be08667f77b9d0dcbe');
INSERT INTO "journal" VALUES(57,'2026-11-24T17:00:00Z',0,'','customer',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{"stripe_customer:1":"c916f7156fc8ef8b5eb7e92602d6d081b6ab10bb1c8f78b49598bc5adf5e7a20"}}',NULL,'039a980cb8d05a1d2a895de151cc613d7e64de298aefa0be08667f77b9d0dcbe','ad2445b36d017c3775065b875752051d24325a91f9078a418670f9d72e954c20');
INSERT INTO "journal" VALUES(58,'2026-11-24T17:00:00Z',0,'','save_card',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{"card:1":"9648301d30ce59126dc84f4326315599c79400dcf9956166a5725b826c16e070"}}','52725a00894fbdb1a55b4030bc24c8178878b5374e3ff93eca4fd25bbb9afc92','ad2445b36d017c3775065b875752051d24325a91f9078a418670f9d72e954c20','0c161b911b4f6ffb906a4ab2e6fb041e668c8fbbc80e5a58f68b5f51dadbd182');
INSERT INTO "journal" VALUES(59,'2026-11-24T17:05:00Z',0,'','write',1,NULL,8,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:8":"6ac0116e35cb4e6e9382ef9659f09f9f4ac880dd7eeb82556729dcabb16d3c2f:e77fb9f0acd60f1ed21725e1b5de12fd0b8c6779d9c13e2e6a3fb373c19c815b"}}',NULL,'0c161b911b4f6ffb906a4ab2e6fb041e668c8fbbc80e5a58f68b5f51dadbd182','8ddaf5626eb64f16b680a129f09f4970882d1863cac562f67c2dc1dcb1eaf4f7');
INSERT INTO "journal" VALUES(60,'2026-11-24T17:05:00Z',0,'','publish',1,NULL,8,NULL,NULL,NULL,6000,'{"records":{"intervention:8":"96077c322f3182f134c9098d039b8e6b280e99285f6ea687f3d78ba31c029d0a:e77fb9f0acd60f1ed21725e1b5de12fd0b8c6779d9c13e2e6a3fb373c19c815b"}}',NULL,'8ddaf5626eb64f16b680a129f09f4970882d1863cac562f67c2dc1dcb1eaf4f7','2353eb25fbac9f6c7780b8949592a39dff3746efd0e2b93f2aba93244556208f');
INSERT INTO "journal" VALUES(61,'2026-11-24T17:05:00Z',0,'','issue',1,NULL,NULL,6,NULL,NULL,6899,'{"issued_on":"2026-11-24","items":[8],"number":"2026-0005","records":{"intervention:8":"6f0d09c5d0bb0371eb01ed323388628c81d4ef46b670635eeef5543e0fc482d5:e77fb9f0acd60f1ed21725e1b5de12fd0b8c6779d9c13e2e6a3fb373c19c815b","invoice:6":"1f51e2235301b19af4a6763f89c12964a9bb0b00a1b9b20e985b6634aea9d019","outbox:10":"eae99d8f337f46d9f9e0875221a930389fc5ef04944aceb87dd7c1636678802d:97a39c1a8d7b2e9b0d3e1ebee1451fd7d49f70a39dac74ade6c5c88290a334f3"},"snapshot":"9875828bb921b3d451a6fac8a1b100cfb21538f2b37391bbbb70bb09ff43d36e"}',NULL,'2353eb25fbac9f6c7780b8949592a39dff3746efd0e2b93f2aba93244556208f','892ae385ec55b57b83c0e43ffa4818968c58ab7dba92daa7df8213e28bae952d');
INSERT INTO "journal" VALUES(62,'2026-11-24T17:05:00Z',0,'','pay_link',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"pay_page:5":"3634b4b2cdd50cafaee35ed9956bccde4ea7c0fb23a718ef3ce622ff1cbb8431"},"state":"open"}',NULL,'892ae385ec55b57b83c0e43ffa4818968c58ab7dba92daa7df8213e28bae952d','55d67dc77253d227fbb19dc8ffeaf95a6867adcbdcd99f251310643c41620236');
INSERT INTO "journal" VALUES(63,'2026-11-24T17:05:00Z',0,'','document',1,NULL,NULL,6,NULL,NULL,NULL,'{"records":{"document:6":"883d9d95aff8f264ac5a942732af25f25a740f39f569a5d668621bb0f538cf20"},"sha256":"ee1ff490d97fd74aae81ad6e9d6278ba8e72b3cf620bbe011bac4e43915dbf56"}',NULL,'55d67dc77253d227fbb19dc8ffeaf95a6867adcbdcd99f251310643c41620236','3b9894ed68f137c9caba5767e99af3e20354deaf42ee455cd4df13f308ed8538');
INSERT INTO "journal" VALUES(64,'2026-11-24T17:05:00Z',0,'','pay_link',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"pay_page:5":"68456c6beacdfcd3471f2aaa9e229d04835a5d3c27a07d29ec568670fb1f4fc6"},"state":"closed"}',NULL,'3b9894ed68f137c9caba5767e99af3e20354deaf42ee455cd4df13f308ed8538','0a5f0a646d76bacc7b0c2fcb2225a4e4244bc8c965425b86261dda619d1a113c');
INSERT INTO "journal" VALUES(65,'2026-11-24T17:05:00Z',0,'','attempt',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"charge:1":"52d7952c6cafb1135c3c6cef8980cc236c46646c35e0d5bbfeb585e879d3feb0"}}',NULL,'0a5f0a646d76bacc7b0c2fcb2225a4e4244bc8c965425b86261dda619d1a113c','5b4afe9f796606155a986aedabed535edb99f3e29a6d2b6b8b172d501bbac2ae');
INSERT INTO "journal" VALUES(66,'2026-11-24T17:05:00Z',0,'','attempt',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"charge:1":"e422bfdfd3ca7576dba9144b2310804a73b9c968c682b1d01815f0a3f6fffe78"}}',NULL,'5b4afe9f796606155a986aedabed535edb99f3e29a6d2b6b8b172d501bbac2ae','40a42c48fcfd14665dbc847d647b7964e6cc831c23fc5e51f7659a90a11c6758');
INSERT INTO "journal" VALUES(67,'2026-11-24T17:05:00Z',0,'','charge',1,NULL,NULL,6,NULL,7,6899,'{"credited":0,"flagged":false,"records":{"booking:1":"92608b25f592104f14d4db4b71eda5396c11888cadee2274f8af90547f6e6347","charge:1":"3760880666ab464b09bfcf3db143c772bafc28b39081670864ec39c26fa4a686","outbox:11":"17d255f203615de8ecf9b755d77d86a0e9ad85b4b9c2d74d63d66f92e5ade2d0:639cee5d0c8a93867da6819217dfae3f9063a3b0dd35f530e719083c7012dc9d","payment:7":"d19a669d14adfc210c518af6dda99f3a6dd91e9d82aee4669ad3d2d366fc6e7c"},"state":"succeeded"}',NULL,'40a42c48fcfd14665dbc847d647b7964e6cc831c23fc5e51f7659a90a11c6758','fb9e5b480c160f8d8f40e9cc85c9580f4ce7b60ec98c94a6a70faa1a77221d8f');
INSERT INTO "journal" VALUES(68,'2026-11-24T17:05:00Z',0,'','attempt',1,NULL,NULL,6,NULL,NULL,1000,'{"records":{"charge:2":"9b7ea918f838e5f670da8756efb19aa87987db3871d0eb32ec533bcca6e1465e"}}',NULL,'fb9e5b480c160f8d8f40e9cc85c9580f4ce7b60ec98c94a6a70faa1a77221d8f','4ee3a2a24937b1745ea33ed8d2d5c9d988898ef8d32f4536ae5122a66db88b48');
INSERT INTO "journal" VALUES(69,'2026-11-24T17:05:00Z',0,'','refund',1,NULL,NULL,6,NULL,8,1000,'{"method":"card","records":{"booking:2":"d532816339b8dab769b2682734a3da5f9c891cbcb67dceac168bb243a700bee8","charge:2":"5cacb906dec79367e813a8cceb4db8e975d9b179ab28e1cc9b432b590310e6cb","outbox:12":"eebe5432818830e788b2a6646641f2dabf81df365af067256bca0dfecbc4e536:88549ce15af796731b28c51ed87ce6d2f3a9730d79545bb80b3540b182d82cbd","payment:8":"56b25ed9b0cc04746776ba1ecc322e89d19fbad3a2896e89754efc0ae54da36c"}}',NULL,'4ee3a2a24937b1745ea33ed8d2d5c9d988898ef8d32f4536ae5122a66db88b48','fb4c13c240270a9a0465f7f2040310b3d758eecf82eeaefc24aff0895b42e19b');
INSERT INTO "journal" VALUES(70,'2026-11-24T17:05:00Z',0,'','write',1,NULL,9,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:9":"c8a95d9e059e55deb763ff15c002f58609407c60e017ca76576e1d01b5bf0943:2394dba11e58a418ea060d65a3391c5bf4bd105bd7ea5aa7149d3c9a4f873e0f"}}',NULL,'fb4c13c240270a9a0465f7f2040310b3d758eecf82eeaefc24aff0895b42e19b','77bbba9bf7c37dd48af8b34d15c8b1ca04889f145f698916a894d90532fdb3d2');
INSERT INTO "journal" VALUES(71,'2026-11-24T17:05:00Z',0,'','publish',1,NULL,9,NULL,NULL,NULL,6000,'{"records":{"intervention:9":"e149523877a876524a1b41f54b5dae7f1a3fe9b65f799b67cb100cdb4e785c38:2394dba11e58a418ea060d65a3391c5bf4bd105bd7ea5aa7149d3c9a4f873e0f"}}',NULL,'77bbba9bf7c37dd48af8b34d15c8b1ca04889f145f698916a894d90532fdb3d2','67b99199f05d824aaa72582f28f5104be3e1fe2d9d540ac3495909aba0f3241a');
INSERT INTO "journal" VALUES(72,'2026-11-24T17:05:00Z',0,'','issue',1,NULL,NULL,7,NULL,NULL,6899,'{"issued_on":"2026-11-24","items":[9],"number":"2026-0006","records":{"intervention:9":"fff5ccdd08e6a9817cee1ce9fe48e5e1ce26b4eba11698514f972a25559053ed:2394dba11e58a418ea060d65a3391c5bf4bd105bd7ea5aa7149d3c9a4f873e0f","invoice:7":"265ac6b267d42a60637063519ae04704e0ab4c454da1505e69d8a7854a97c882","outbox:13":"9e80a8b168ff99576bfcd5176bd6c399a516ef0a51d297e0dc0ae54583dda769:e42e29820aeb07a0d53533b949f0ec4f4cedb76d5427570519467669c84ba522"},"snapshot":"7c7f5a5839339f610a10211f15e77cc9308e4f9a7655467061e7c0c9954ae6da"}',NULL,'67b99199f05d824aaa72582f28f5104be3e1fe2d9d540ac3495909aba0f3241a','c3d225f7ef765d56cf728b2431da65948c776b763bf20e3cfa0410941b214d47');
INSERT INTO "journal" VALUES(73,'2026-11-24T17:05:00Z',0,'','pay_link',1,NULL,NULL,7,NULL,NULL,6899,'{"records":{"pay_page:6":"784de6c745b4d63a5527672e3313731bf6e381b38370f26ef127b97ff3871486"},"state":"open"}',NULL,'c3d225f7ef765d56cf728b2431da65948c776b763bf20e3cfa0410941b214d47','c7ccadd5c1aef105ed77303bcedbed82cbb379fc0b726ffbf0dc9f686d5e1ce7');
INSERT INTO "journal" VALUES(74,'2026-11-24T17:05:00Z',0,'','document',1,NULL,NULL,7,NULL,NULL,NULL,'{"records":{"document:7":"ea94c8c03ba9f06108f551f8e151a406346c842483da3d8fcab10eb4c0e5bdd3"},"sha256":"db14933976a2224f4395178b49206792152dec4f75f63834f59121aa31b96107"}',NULL,'c7ccadd5c1aef105ed77303bcedbed82cbb379fc0b726ffbf0dc9f686d5e1ce7','e351c5d679e837b62ca8554931d2955f55ba2caaa55b193efdf3a04923d4b1ab');
INSERT INTO "journal" VALUES(75,'2026-11-24T17:05:00Z',0,'','unmatched',NULL,NULL,NULL,NULL,NULL,NULL,4200,'{"records":{"unmatched:1":"ee0afc9b25079d7347223b83077b6509d6331193f4d0e74111bfeec9deac3112"},"sort":"payment"}',NULL,'e351c5d679e837b62ca8554931d2955f55ba2caaa55b193efdf3a04923d4b1ab','6d199140b5e78606a33413582f3e04d47c79067760112dfc76cc037d69e90e37');
INSERT INTO "journal" VALUES(76,'2026-11-24T17:05:00Z',0,'','dispute',1,NULL,NULL,6,NULL,NULL,1000,'{"code":"fraudulent","records":{"dispute:1":"caab002500ef6187d55b9b4c1eed9d77a805b2aa482865c4d2b6e9c2dd0d7a4c"},"state":"open"}',NULL,'6d199140b5e78606a33413582f3e04d47c79067760112dfc76cc037d69e90e37','f63acb835d9f5a814da146ac24165dc4ef7bc4955954918cea8a5fbbcb559ae9');
INSERT INTO "journal" VALUES(77,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.security"}','54538b10a11ee168cd32344a0f4a7bbb7e95f29a0cdeadb8eaeed61eaa56cbc2','f63acb835d9f5a814da146ac24165dc4ef7bc4955954918cea8a5fbbcb559ae9','33b39f48ddd9dc1a0cfd909fd9f7e7071461561341367c655144bbd7238852ba');
INSERT INTO "journal" VALUES(78,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.port"}','6e307109d13607a7b1483a888ec738a35e83ac3ca6a020255b0cd0581eda2132','33b39f48ddd9dc1a0cfd909fd9f7e7071461561341367c655144bbd7238852ba','21ecdec33d80d70d3044421354cb3f6db197b3db889f4b67123dadbc40037e3d');
INSERT INTO "journal" VALUES(79,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.host"}','8744a81b03ccf10de121b4847689c4b3d2d1595bf1655af37a5393626726d6a5','21ecdec33d80d70d3044421354cb3f6db197b3db889f4b67123dadbc40037e3d','f39aeafbd60dab3b639c717f6748f66b3e1dbee156b9e232ad876f6acef0fc5f');
INSERT INTO "journal" VALUES(80,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.sender"}','ab49fe7993fc1cc8e2d8feed253bd7e27ddb4c250fca74fa63fcd9aa5d5e7da2','f39aeafbd60dab3b639c717f6748f66b3e1dbee156b9e232ad876f6acef0fc5f','f6823cd304691c73339ca518fde2bdc7792a1de0079730c01644f61371cd7762');
INSERT INTO "journal" VALUES(81,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.bcc"}','55ec40325445ef043ab6c5026173149b28bd46d5e99d8adec4f900fab065f20f','f6823cd304691c73339ca518fde2bdc7792a1de0079730c01644f61371cd7762','0f335f40af857d974e0c3b2d132511fb79845bd97e9c9c7baa2ec7f2b7af94d5');
INSERT INTO "journal" VALUES(82,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,1,NULL,NULL,NULL,'{"kinds":["issue","mark_paid"],"notices":[1,2],"records":{"outbox:1":"e4948e4970837b9d26eb9c8e222dfb7a978d7a9a49449c3a66383a94003007af:571d16daa5e351edb26523ce2ad8c075d5b961dde953b472790d235583bbacec","outbox:14":"43b2e93a9bae3c6a17987472ea8f428837aae7d917ead55dd353088ddac2f318:c90f69710689d648f48d2ebba9b7909820a032f65bc21c7a2af354959d7c4069","outbox:2":"8c3c61245cdef9bcb39b713614cdd732d1f7bb9bb04f5328d73e6cb645fb152b:56bd364e8e7ee9f7576ef14af167f33e833f1b306bd5d5d8c400b7e59221b0b1"},"state":"sent"}','11e881ac1cf1f3c3189ff382c324efc21719227a525c92021be4e7ec61f82e0c','0f335f40af857d974e0c3b2d132511fb79845bd97e9c9c7baa2ec7f2b7af94d5','b66dbc345232ac0797ab42109e8e40ea44bba7dc40b4b62c3e537f2391af3720');
INSERT INTO "journal" VALUES(83,'2026-11-24T17:35:00Z',0,'','drop',1,NULL,NULL,2,NULL,NULL,NULL,'{"code":"cancelled","kinds":["issue"],"notices":[3],"records":{"outbox:3":"7e997a290359397e70f9daff9c328b2de0026da376c3e7e257f64dee3c79c18a:63f1aea199c6a14e24089288a134686b078f6830f43159e45709f04538d25acf"},"state":"dropped"}',NULL,'b66dbc345232ac0797ab42109e8e40ea44bba7dc40b4b62c3e537f2391af3720','bb6ad46860ebf516cdf665f43b52a22f32c75f48565d941f4412d0e6e330dbd8');
INSERT INTO "journal" VALUES(84,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,2,1,NULL,NULL,'{"kinds":["mark_paid","cancel"],"notices":[4,5],"records":{"outbox:15":"468acca8210cc949f1cda736d05296854fcdd5ca90ebedbb9879d33bd43fbe1b:2aee28836d47acd7772d77f12219e710f63765bc6d97269bc531475b921f88d3","outbox:4":"0705be9784dbe8a7d77347dc1cdd662607d1ebb2dc567f7cafcf980afae27234:196927cf49f772193f5754f2036ef7276dc487b2f4c27b6a22e5593d1e9d2169","outbox:5":"c67dce811d383a48d0208f1c493f6253cd521c7ec4ea65485c436c5f294db407:d3a0e817420182fe574dcfbf00414b1e56ce6b9842a61bfcbeb501c786e3cc04"},"state":"sent"}','e2f49d8eb3629601c33ec5286409e28fe7a9c6ca5fa75aba7baae2b66edfd8bf','bb6ad46860ebf516cdf665f43b52a22f32c75f48565d941f4412d0e6e330dbd8','f8225c9007c9a0df01f01097f4c41ef57fee7bc92d4f5c21f8f533cad7528b5b');
INSERT INTO "journal" VALUES(85,'2026-11-24T17:35:00Z',0,'','drop',1,NULL,NULL,4,NULL,NULL,NULL,'{"code":"reversed","kinds":["mark_paid"],"notices":[7],"records":{"outbox:7":"5705cffd3f6ba77ecf955fc0a5d1ea5c8e550b548b984f330b00fcdf166d65f4:0f639c8cfcdad7368874e0af34044d479181ca8b9081a10f3a24ec51e5f2de30"},"state":"dropped"}',NULL,'f8225c9007c9a0df01f01097f4c41ef57fee7bc92d4f5c21f8f533cad7528b5b','e4f31dbab67e14c16947cc77a4aa753ac3d6739346eb965849be4e7b05a0ef74');
INSERT INTO "journal" VALUES(86,'2026-11-24T17:35:00Z',0,'','pay_link',1,NULL,NULL,4,NULL,NULL,5749,'{"records":{"pay_page:7":"4dfc88953bb1a0e3652bc922b23a3d9b3e3c24d8f6f7e1f92446c6ea8e0c732b"},"state":"open"}',NULL,'e4f31dbab67e14c16947cc77a4aa753ac3d6739346eb965849be4e7b05a0ef74','8d3280ef3acd505f821330ad1015c2e8d64089db6273e03f3f1987465cf972f3');
INSERT INTO "journal" VALUES(87,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["issue"],"notices":[6],"records":{"outbox:16":"7259ee07aa5a0d99c6d83c83e1e4fdc080c8f1377541a9f185eb7f0233dd3798:866be1aea9a2a9b59730b0d2eb4106dc9ab6da05a554b1cfbf26d0ddb2de7df2","outbox:6":"dfdf670ac4ed5be123143239fc170b99cd5b740eecd9b5bfd3234d0cdcd6b0e0:87b7b6db4d4fa4fdfad7bba0437680747aeb6537ae69a3e4f8b94d62eacc9245"},"state":"sent"}','464f2c82a8008558c00dbb20521231a60d2a8788e67a146368266b18ab45b580','8d3280ef3acd505f821330ad1015c2e8d64089db6273e03f3f1987465cf972f3','1b098cd414adef8f185424678812bad6ee3b1527099b0de5bd196294f415f2d1');
INSERT INTO "journal" VALUES(88,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"kinds":["refund"],"notices":[8],"records":{"outbox:17":"fcba2031feda5742b0074ab42b4d57d578e423ae8d10d3f7bbf830d322a2bfe6:a3de5b1199657b08a895413bc21c83f4a3151004e76617e210e7c890269f7f3f","outbox:8":"778e0492690e1d95380f8218d197d7f22152367275cf410f7cdb1b0026114b33:d4d3e8e0a79b988a11356f0d0a4cc2eb93c2eeeef8aef9bda1a366c88c30a1fe"},"state":"sent"}','896c0e64e1565416b0af5be922fde02abc342cc0cc64c8b163c97fc284980bcf','1b098cd414adef8f185424678812bad6ee3b1527099b0de5bd196294f415f2d1','e8d0f2f2a36cbceb11d2c4c3b8b3286007b74cd64f858f78ba34cdebec54b7c5');
INSERT INTO "journal" VALUES(89,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["remind"],"notices":[9],"records":{"outbox:18":"29e98b4a75fd4e5d3a1589b6e96d299578bdea08768075fce5358f648128fdeb:08ae8b2cd4d5269448d2d6a90ad6c920b061b3f00cf390860b53ce1aee9ba633","outbox:9":"6e15ec9773a3dc4c7d2a0ca121aa13e4130ad54830c5beb0b22c22dd989246df:1c37e07c6aa04e4324e0fb32dc61a9ee8ac9f071e1077844f119e16904d7a2dd"},"state":"sent"}','6675e3941c9ea9ed536051d5da396a95dfb2e4ced3cb34bda203847110b3defc','e8d0f2f2a36cbceb11d2c4c3b8b3286007b74cd64f858f78ba34cdebec54b7c5','a86faf7d559ccebfee55c33cac8cfd312f9a48f3992bea1245c29f8d66b76395');
INSERT INTO "journal" VALUES(90,'2026-11-24T17:35:00Z',0,'','pay_link',1,NULL,NULL,6,NULL,NULL,1000,'{"records":{"pay_page:8":"f525eea253bf80d2643133e52d0e5a2b9377e06a7f492318866eb96f7f9c73cf"},"state":"open"}',NULL,'a86faf7d559ccebfee55c33cac8cfd312f9a48f3992bea1245c29f8d66b76395','ddb01f82d13e2bcf01e9f39a06da14a83aa2758dfafef76cb5284493285e262e');
INSERT INTO "journal" VALUES(91,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,6,NULL,NULL,NULL,'{"kinds":["issue","charge","refund"],"notices":[10,11,12],"records":{"outbox:10":"eae99d8f337f46d9f9e0875221a930389fc5ef04944aceb87dd7c1636678802d:97a39c1a8d7b2e9b0d3e1ebee1451fd7d49f70a39dac74ade6c5c88290a334f3","outbox:11":"17d255f203615de8ecf9b755d77d86a0e9ad85b4b9c2d74d63d66f92e5ade2d0:639cee5d0c8a93867da6819217dfae3f9063a3b0dd35f530e719083c7012dc9d","outbox:12":"eebe5432818830e788b2a6646641f2dabf81df365af067256bca0dfecbc4e536:88549ce15af796731b28c51ed87ce6d2f3a9730d79545bb80b3540b182d82cbd","outbox:19":"a5d3bb035e046ad6ae79c1c63102d64e20d4185816991903e060f901a45b2a16:f92ac43dfc78ff9fea43fc52ec53f72164b3e3c58cbba326475a7f6d8cd8d167"},"state":"sent"}','035c76ca3b78ad0a5735954d659b3349f6f773fa1c722bd7c0a96b505802215b','ddb01f82d13e2bcf01e9f39a06da14a83aa2758dfafef76cb5284493285e262e','3a2a32a3aec673f9394c3c9d43fce9a178a5464f227048a018bc1681cb008e42');
INSERT INTO "journal" VALUES(92,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,7,NULL,NULL,NULL,'{"kinds":["issue"],"notices":[13],"records":{"outbox:13":"9e80a8b168ff99576bfcd5176bd6c399a516ef0a51d297e0dc0ae54583dda769:e42e29820aeb07a0d53533b949f0ec4f4cedb76d5427570519467669c84ba522","outbox:20":"31f9e128268b60cdfe28ee8c46624713b0a121030499f6f60e25af24a1ece8e2:4be5218fcc5a0b8ea587b2167a0f3f5c0bbeaf50801759d1daf7e6184f979d3e"},"state":"sent"}','3f89ed7328e2b4b6a00e0e80af43bbdfd009937a092fdc8a878e285f7ea41b9a','3a2a32a3aec673f9394c3c9d43fce9a178a5464f227048a018bc1681cb008e42','8c2bbc11bf6e4932a3b6e06132611b9d38334b107fae993f6a85ef4762dbc42e');
INSERT INTO "journal" VALUES(93,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,1,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[14],"records":{"outbox:14":"43b2e93a9bae3c6a17987472ea8f428837aae7d917ead55dd353088ddac2f318:c90f69710689d648f48d2ebba9b7909820a032f65bc21c7a2af354959d7c4069"},"state":"sent"}','9fb5baef8977db7af21c01c48855a6adf40f88e342dbfe474499db04b16ec62d','8c2bbc11bf6e4932a3b6e06132611b9d38334b107fae993f6a85ef4762dbc42e','10a1a955a0404b1979fc7210961acaa72a65ad0fac2333907c6cb3ccd90edab2');
INSERT INTO "journal" VALUES(94,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,2,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[15],"records":{"outbox:15":"468acca8210cc949f1cda736d05296854fcdd5ca90ebedbb9879d33bd43fbe1b:2aee28836d47acd7772d77f12219e710f63765bc6d97269bc531475b921f88d3"},"state":"sent"}','006b2da5071f1df8d54026abd1cea7e080ac4ac9dda6f0d3d529108128439ea9','10a1a955a0404b1979fc7210961acaa72a65ad0fac2333907c6cb3ccd90edab2','7b90ce8fbc7a7836a3b15a1b83d622ef8b106845a99d34f569aa83440f04b544');
INSERT INTO "journal" VALUES(95,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[16],"records":{"outbox:16":"7259ee07aa5a0d99c6d83c83e1e4fdc080c8f1377541a9f185eb7f0233dd3798:866be1aea9a2a9b59730b0d2eb4106dc9ab6da05a554b1cfbf26d0ddb2de7df2"},"state":"sent"}','4cc30f12a551d956856dd1432002458e50074927d12621ddb90cd41ee7c6e0d7','7b90ce8fbc7a7836a3b15a1b83d622ef8b106845a99d34f569aa83440f04b544','d76ea0dbe5546c1b64f171f92b97e078edac7d3abea69851a148bca56a469e92');
INSERT INTO "journal" VALUES(96,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[17],"records":{"outbox:17":"fcba2031feda5742b0074ab42b4d57d578e423ae8d10d3f7bbf830d322a2bfe6:a3de5b1199657b08a895413bc21c83f4a3151004e76617e210e7c890269f7f3f"},"state":"sent"}','321d1d4aff4e94ab23f0c00aa83bc562f764511aeee9f66f8631cd43031ddec9','d76ea0dbe5546c1b64f171f92b97e078edac7d3abea69851a148bca56a469e92','fa5e9562864645f52e6ba18eb7b4373a517b2c15e464905b81bc53decbd918b1');
INSERT INTO "journal" VALUES(97,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[18],"records":{"outbox:18":"29e98b4a75fd4e5d3a1589b6e96d299578bdea08768075fce5358f648128fdeb:08ae8b2cd4d5269448d2d6a90ad6c920b061b3f00cf390860b53ce1aee9ba633"},"state":"sent"}','42f96ed06ed739970f199bc69b22b62480bd78d31ce8cc0ace1d6a39268e532d','fa5e9562864645f52e6ba18eb7b4373a517b2c15e464905b81bc53decbd918b1','5d76309ec3f21e633392de1828bc02ac26d877690139684dcf01b68c9378994a');
INSERT INTO "journal" VALUES(98,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,6,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[19],"records":{"outbox:19":"a5d3bb035e046ad6ae79c1c63102d64e20d4185816991903e060f901a45b2a16:f92ac43dfc78ff9fea43fc52ec53f72164b3e3c58cbba326475a7f6d8cd8d167"},"state":"sent"}','65ad9f22390923b624094385608063bf6f9dba7b125b2478008235d26c57aef2','5d76309ec3f21e633392de1828bc02ac26d877690139684dcf01b68c9378994a','3b3609e029c60381ab9d909f30ae2607a5720a7bff66b8e7dfec8c790047e31d');
INSERT INTO "journal" VALUES(99,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,7,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[20],"records":{"outbox:20":"31f9e128268b60cdfe28ee8c46624713b0a121030499f6f60e25af24a1ece8e2:4be5218fcc5a0b8ea587b2167a0f3f5c0bbeaf50801759d1daf7e6184f979d3e"},"state":"sent"}','bf7d6ca638f23fbdc009359004c29f7f4787942220a6a557300cdc7d7beb7d8b','3b3609e029c60381ab9d909f30ae2607a5720a7bff66b8e7dfec8c790047e31d','87ac477ba26b36e34e4d759dec1c8ffc19d46d55cdde3cc88128d1016e26247c');
INSERT INTO "journal" VALUES(100,'2026-11-24T17:35:00Z',0,'','client',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"edit","records":{"client:2":"08633064f5c173a99bf1ed8fcad81458df38fd11de618d649a3c69e40b0e87ec:96ab3568ee56cbc17e467aac451c43a3538dd9bd29a74191a48330c87e510ea2","client_reminders:2":"e11dbd62d30cc6868323fc32e5ed328e9782cbace4d1f57b61b1b41d42dcc507"}}',NULL,'87ac477ba26b36e34e4d759dec1c8ffc19d46d55cdde3cc88128d1016e26247c','2a232caf9cee596cd952883d82556264d2eb68cb2dfda51983d47db7126ba572');
INSERT INTO "journal" VALUES(101,'2026-11-24T17:35:00Z',0,'','template',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"set","language":"fr","records":{"mail_template:1":"f710e12ed6051df97b4105a8054d73c0e845fe818ad9e343efb812ada2624635"},"template":"issue"}',NULL,'2a232caf9cee596cd952883d82556264d2eb68cb2dfda51983d47db7126ba572','a23bd8f62ef104dc199fecf7810f4dfd9903e369d3b56c3fe01f80dcaa222978');
INSERT INTO "journal" VALUES(102,'2026-11-24T17:35:00Z',0,'','write',1,NULL,10,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:10":"863c69f21cc9f74bac8eb4cac001315b549c673d20952ea6580dd49dd391af2b:4de1f506f89d8a2b87e0e405bc848d169269a84aff283fb161703957188bec3f"}}',NULL,'a23bd8f62ef104dc199fecf7810f4dfd9903e369d3b56c3fe01f80dcaa222978','610d71dcee5458537d00313d0752f5de3ae6f16d8751c8d575e9ace02ccbb523');
INSERT INTO "journal" VALUES(103,'2026-11-24T17:35:00Z',0,'','publish',1,NULL,10,NULL,NULL,NULL,5000,'{"records":{"intervention:10":"3d5f0ed9093d5f945117a281b524773bd750fbf3931ab9602f2b298a69bc724f:4de1f506f89d8a2b87e0e405bc848d169269a84aff283fb161703957188bec3f"}}',NULL,'610d71dcee5458537d00313d0752f5de3ae6f16d8751c8d575e9ace02ccbb523','b80383adec1616f330e97ae291e860af8d3afbc67e9c53ba711004b81fe15983');
INSERT INTO "journal" VALUES(104,'2026-11-24T17:35:00Z',0,'','issue',1,NULL,NULL,8,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[10],"number":"2026-0007","records":{"intervention:10":"84b05d2df02ff8cc0ded84d06b10d4efca45cb1317cb251d5cc80217e222264f:4de1f506f89d8a2b87e0e405bc848d169269a84aff283fb161703957188bec3f","invoice:8":"7a4215cedceae40b0ea95c65019cab9ab49058d0cbd54b99490dff0f30605964","outbox:21":"f9cacfdd55f8c215d7e7b6cdf4d008dd915e82d64db8ea505ae726c4096d371c:369be25c08d00ef339c33bf517e1576c05f29ae84dfdf4ca3579edd228c46ce3"},"snapshot":"42c3e0439f2b521a9fda962b7fbb6d22daa1aa9dc579f2f4e6eded4265e7292b"}',NULL,'b80383adec1616f330e97ae291e860af8d3afbc67e9c53ba711004b81fe15983','f1cb3fd2e40c6e997d3a2ac394f58bba6f08c94c87f2a73819d56d8c30f31325');
INSERT INTO "journal" VALUES(105,'2026-11-24T17:35:00Z',0,'','pay_link',1,NULL,NULL,8,NULL,NULL,5749,'{"records":{"pay_page:9":"88dcd7032ab4c1c33bdce225871e5ebbd17c0d38152f3516bd2ebede9edc3e4f"},"state":"open"}',NULL,'f1cb3fd2e40c6e997d3a2ac394f58bba6f08c94c87f2a73819d56d8c30f31325','6edb66a2ad8e0231c180197f50d6431062dfdea11d42882c55ed80a42adaccca');
INSERT INTO "journal" VALUES(106,'2026-11-24T17:35:00Z',0,'','document',1,NULL,NULL,8,NULL,NULL,NULL,'{"records":{"document:8":"b963c0d1a663b4e450f48e65362851c0e02f91607c65533b163571fde466ac9d"},"sha256":"4997afe12ed5fc10d9cae2d8336d43bfecfbbd7449681fde47aebbb879d1c9d0"}',NULL,'6edb66a2ad8e0231c180197f50d6431062dfdea11d42882c55ed80a42adaccca','6552df61edff2da57c1b4ab9d4e1b715361b3f4386e91350ee275fd7ddbec6ce');
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
','804c77ae6b8146b4198a1c3a3d6ff26d3d2f0132979748a1ceac1064b9382af7',37425,'2026-11-24T17:35:00Z');
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
','5942f0d874f35d7a2a99b8fd11284319e9c9dcbe1bf3bc37c6c2842b5e16da88',67381,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(3,6,'Facture 2026-0004 de Studio Boréal','Bonjour Zoé Tremblay,

Voici la facture 2026-0004 du 24 novembre 2026, jointe en PDF. 57,49 $ sont à payer au plus tard le 24 décembre 2026.

Facture        2026-0004
Total          57,49 $
Échéance       24 décembre 2026
Solde à payer  57,49 $

Payer 57,49 $ en ligne
http://127.0.0.1:43261/buy/plink_000023fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','8247ad8b5824826d3d3f9bf93ec60f1169c2de0da45d28826b0e8fe3f6cc6921',37423,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(4,8,'Remboursement de 20,00 $','Bonjour Zoé Tremblay,

Le 24 novembre 2026, nous vous avons remboursé 20,00 $ en espèces.

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','27d56559b4109e627c34f31df6f853a2b7a0a2b5a299899e54e9571c8ada1604',2684,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(5,9,'La facture 2026-0004 arrive à échéance le 24 décembre 2026','Bonjour Zoé Tremblay,

Un simple mot pour vous rappeler que la facture 2026-0004 arrive à échéance le 24 décembre 2026. Il reste 57,49 $ à payer. Si votre paiement est en route, vous n''avez rien à faire.

Facture        2026-0004
Total          57,49 $
Échéance       24 décembre 2026
Solde à payer  57,49 $

Payer 57,49 $ en ligne
http://127.0.0.1:43261/buy/plink_000023fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','24b43128476b5ace01b197710dc3fff0f15f9a762c8ef641c495f281a2c67afa',37690,'2026-11-24T17:35:00Z');
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
','9507e90ebdfc14178721613f9dc6a83cf1f93dc85004a8e9690d90bf30773f84',37766,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(7,13,'Facture 2026-0006 de Studio Boréal','Bonjour Zoé Tremblay,

Voici la facture 2026-0006 du 24 novembre 2026, jointe en PDF. 68,99 $ sont à payer au plus tard le 24 décembre 2026.

Facture        2026-0006
Total          68,99 $
Échéance       24 décembre 2026
Solde à payer  68,99 $

Payer 68,99 $ en ligne
http://127.0.0.1:43261/buy/plink_000022fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','36867bd6cf1aaaac1d50440d1c58ea7373cd2190866cd1e64316fa82df976ae9',37555,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(8,21,'Votre facture','Bonjour Zoé Tremblay,

Bonjour.

Facture        2026-0007
Total          57,49 $
Échéance       24 décembre 2026
Solde à payer  57,49 $

Payer 57,49 $ en ligne
http://127.0.0.1:43261/buy/plink_000025fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','c6df40fc8c8083f79f790ad69e3f47aec2802d32d2fed30c89a86e1d3e00ef95',37091,'2026-11-24T18:05:00Z');
CREATE TABLE mail_bytes (
    mail_id INTEGER PRIMARY KEY REFERENCES mail (id),
    bytes BLOB NOT NULL
) STRICT;
INSERT INTO "mail_bytes" VALUES(8,X'46726F6D3A2053747564696F203D3F7574662D383F713F426F723D43333D4139616C3F3D203C73747564696F406578616D706C652E6F72673E0D0A546F3A203D3F7574662D383F713F5A6F3D43333D41393F3D205472656D626C6179203C7A6F65406578616D706C652E6F72673E0D0A5375626A6563743A20566F74726520666163747572650D0A446174653A205475652C203234204E6F7620323032362031333A30353A3030202D303530300D0A4D6573736167652D49443A203C31346664373437303330636531363639326336353661666461663238313265302E686578747569406578616D706C652E6F72673E0D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F6D697865643B20626F756E646172793D223D3D3D3D3D3D3D3D3D3D3D3D3D3D3D353633383236353035393939303630393833333D3D220D0A436F6E74656E742D4C616E67756167653A2066720D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D353633383236353035393939303630393833333D3D0D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D3D3D3D3D3D3D3D3D3D3D3D3D3D3D373637373930343632373536363633303435383D3D220D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D373637373930343632373536363633303435383D3D0D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A0D0A426F6E6A6F7572205A6F3D43333D4139205472656D626C61792C0D0A0D0A426F6E6A6F75722E0D0A0D0A466163747572652020202020202020323032362D303030370D0A546F74616C2020202020202020202035372C34393D43323D4130240D0A3D43333D383963683D43333D4139616E636520202020202020323420643D43333D413963656D62726520323032360D0A536F6C6465203D43333D4130207061796572202035372C34393D43323D4130240D0A0D0A50617965722035372C34393D43323D41302420656E206C69676E650D0A687474703A2F2F3132372E302E302E313A34333236312F6275792F706C696E6B5F30303030323566616B650D0A0D0A4D657263692C0D0A53747564696F20426F723D43333D4139616C0D0A0D0A2D2D3D32300D0A53747564696F20426F723D43333D4139616C0D0A3432352C20727565205361696E742D4A6F73657068204573740D0A51753D43333D4139626563202851753D43333D4139626563292047314B203342370D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D373637373930343632373536363633303435383D3D0D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A4D494D452D56657273696F6E3A20312E300D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D3344226672223E0D0A3C686561643E0D0A3C6D65746120636861727365743D3344227574662D38223E0D0A3C6D657461206E616D653D33442276696577706F72742220636F6E74656E743D33442277696474683D33446465766963652D77696474682C20696E697469616C2D7363616C653D334431223E0D0A3C6D657461206E616D653D334422636F6C6F722D736368656D652220636F6E74656E743D3344226C69676874223E0D0A3C7469746C653E566F74726520666163747572653C2F7469746C653E0D0A3C2F686561643E0D0A3C626F6479207374796C653D3344226D617267696E3A303B70616464696E673A303B6261636B67726F756E643A236565663065653B636F6C6F723A233164323432363B666F6E742D66616D696C3D0D0A793A2D6170706C652D73797374656D2C275365676F65205549272C526F626F746F2C48656C7665746963612C417269616C2C73616E732D73657269663B666F6E742D73697A653A313670783B6C3D0D0A696E652D6865696768743A312E353B2D7765626B69742D746578742D73697A652D61646A7573743A31303025223E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226261636B67726F756E643A23656566306565223E3C74723E3C746420616C69676E3D33442263656E74657222207374796C653D33442270616464696E673A3136703D0D0A7820387078223E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226D61782D77696474683A35363070783B6261636B67726F756E643A236666666666663B626F726465722D746F703A34707820736F6C696420233131356535393B623D0D0A6F726465722D7261646975733A347078223E0D0A3C74723E3C7464207374796C653D33442270616464696E673A323070782032347078203470782032347078223E3C646976207374796C653D334422666F6E742D73697A653A313870783B666F6E3D0D0A742D7765696768743A3630303B636F6C6F723A233131356535393B6F766572666C6F772D777261703A616E797768657265223E53747564696F20426F723D43333D4139616C3C2F6469763E3C2F3D0D0A74643E3C2F74723E0D0A3C74723E3C7464206C616E673D334422667222207374796C653D33442270616464696E673A313270782032347078203136707820323470783B6F766572666C6F772D777261703A616E797768653D0D0A7265223E0D0A3C70207374796C653D3344226D617267696E3A30203020313470782030223E426F6E6A6F7572205A6F3D43333D4139205472656D626C61792C3C2F703E0D0A3C70207374796C653D3344226D617267696E3A30203020313470782030223E426F6E6A6F75722E3C2F703E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226D617267696E3A3470782030203136707820303B626F726465722D746F703A31707820736F6C69642023646665346531223E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E466163747572653C2F74643E3C746420616C69676E3D334422726967687422207374796C653D33442270616464696E673D0D0A3A38707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73706163653A6E6F77726170223D0D0A3E323032362D303030373C2F74643E3C2F74723E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E546F74616C3C2F74643E3C746420616C69676E3D334422726967687422207374796C653D33442270616464696E673A383D0D0A707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73706163653A6E6F77726170223E353D0D0A372C34393D43323D4130243C2F74643E3C2F74723E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E3D43333D383963683D43333D4139616E63653C2F74643E3C746420616C69676E3D334422726967687422207374796C653D0D0A3D33442270616464696E673A38707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73703D0D0A6163653A6E6F77726170223E323420643D43333D413963656D62726520323032363C2F74643E3C2F74723E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E536F6C6465203D43333D41302070617965723C2F74643E3C746420616C69676E3D334422726967687422207374796C653D0D0A3D33442270616464696E673A38707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73703D0D0A6163653A6E6F777261703B666F6E742D7765696768743A363030223E35372C34393D43323D4130243C2F74643E3C2F74723E0D0A3C2F7461626C653E0D0A3C70207374796C653D3344226D617267696E3A30203020313870782030223E3C6120687265663D334422687474703A2F2F3132372E302E302E313A34333236312F6275792F706C696E6B5F30303D0D0A3030323566616B6522207374796C653D334422646973706C61793A626C6F636B3B6261636B67726F756E643A233131356535393B636F6C6F723A236666666666663B746578742D6465636F72613D0D0A74696F6E3A6E6F6E653B746578742D616C69676E3A63656E7465723B666F6E742D7765696768743A3630303B70616464696E673A3133707820313670783B626F726465722D7261646975733A343D0D0A7078223E50617965722035372C34393D43323D41302420656E206C69676E653C2F613E3C2F703E0D0A3C70207374796C653D3344226D617267696E3A302030203870782030223E4D657263692C3C62723E53747564696F20426F723D43333D4139616C3C2F703E0D0A3C2F74643E3C2F74723E0D0A3C2F7461626C653E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226D61782D77696474683A3536307078223E3C74723E3C7464207374796C653D33442270616464696E673A313270782032347078203234707820323470783B636F6C3D0D0A6F723A233564363636613B666F6E742D73697A653A313370783B6C696E652D6865696768743A312E353B6F766572666C6F772D777261703A616E797768657265223E53747564696F20426F723D0D0A3D43333D4139616C3C62723E3432352C20727565205361696E742D4A6F73657068204573743C62723E51753D43333D4139626563202851753D43333D4139626563292047314B203342373C2F743D0D0A643E3C2F74723E3C2F7461626C653E0D0A3C2F74643E3C2F74723E3C2F7461626C653E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D373637373930343632373536363633303435383D3D2D2D0D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D353633383236353035393939303630393833333D3D0D0A436F6E74656E742D547970653A206170706C69636174696F6E2F7064660D0A436F6E74656E742D5472616E736665722D456E636F64696E673A206261736536340D0A436F6E74656E742D446973706F736974696F6E3A206174746163686D656E743B2066696C656E616D653D22323032362D303030372E706466220D0A4D494D452D56657273696F6E3A20312E300D0A0D0A4A564245526930784C6A514B4A656E723862384B4D5341774947396961676F3850416F7651323931626E51674D516F7653326C6B637942624D79417749464A644369394E5A57527059554A760D0A654342624D434177494459784D6934774D4341334F5449754D444264436939556558426C494339515957646C63776F2B5067706C626D5276596D6F4B4D6941774947396961676F3850416F760D0A544746755A79416F5A6E4970436939506347567551574E30615739754946737A4944416755694176526D6C30534342756457787358516F765547466E5A55786865573931644341765432356C0D0A5132397364573175436939515957646C637941784944416755676F7656486C775A53417651324630595778765A776F2B5067706C626D5276596D6F4B4D7941774947396961676F3850416F760D0A515735756233527A4946733850433942494477384C314D674C3156535353417656564A4A4943686F644852774F6938764D5449334C6A41754D4334784F6A517A4D6A59784C324A31655339770D0A62476C75613138774D4441774D6A566D5957746C4B54342B4369394362334A6B5A584967577A41674D43417758516F7652694130436939535A574E30494673784E4445754E7A4D674E4445320D0A4C6A553149444D794D5334304D5341304D6A55754D4456644369395464574A306558426C4943394D61573572436939556558426C49433942626D35766444342B58516F7651323975644756750D0A64484D674E4341774946494B4C30647962335677494477384C315235634755674C306479623356774943395449433955636D467563334268636D567559336B674C304E54494339455A585A700D0A593256535230492B50676F76554746795A573530494445674D434253436939535A584E7664584A6A5A584D674D7A4D674D434253436939556558426C494339515957646C436A342B436D56750D0A5A47396961676F304944416762324A71436A773843693947615778305A5849674C305A735958526C5247566A6232526C4369394D5A57356E644767674D6A4D324D776F2B5067707A64484A6C0D0A5957304B654A796C6D6C317A33625952686D484A7369565A59396D4F5A5464576244504F70394D47495167534A507556546D65537A765375725335313253597A6E66536976736E66377776730D0A4C6930527534636E303546317A684566413968397362734165644131667A31742F54413250352F2B2B61723535767659684D473362585031512F506431656C2F473177636F7039534D33624A0D0A44366D352B6D66542B74444F5533364C4D65613342507A75782B5A4C6438636475454E333178323565363578392F4636374537637158767774726E364E2F70722F6B614468476279677A5A470D0A4F2F733030426878366E506E665265482F445A4F2F6530786D6A4C4B66627A7A474F374D5862397A443932356534544C6A3930546F412F772B657A393444654753764F49546E6350395251440D0A584C686E364F30352B7672567262382F784A555837744A396850655837705637765849784E6C3237307247666F673854684F7838313948496255706A4E694172694C642B706F4850344139380D0A7959346575346562347655682B4134647438455030323658506F594C622B44456B547576444A375863394C327675394C74393230652B4B7A357564463830666C35344E746D3776656A304F540D0A4A6B78447539766D547A432F5A2B372B707231396D6A313679463247647376657035693343346A784442487A48484D4C6E5847462F646932766B555177666F782B69377574763554645038450D0A5135306751702F76365558713058586E353769504633665264516E38582B344770304B6366526432652F455A426E6D4F57626948794C6E41434A39586669414774624B5275756A48627263660D0A48364C626B354A50782B7A474179544135667368576A386A4E6643612B6C4865337631344F6D444972686C6D5342675272624F66682B5A725A4665616D6E662F616E345179796256734745610D0A2F446A76544D4F50594D334C724F307876483646644D775635324A56546D4C6F6665723236653431656A685A743037746E735A38584B783441356B4F532F3465514B4B6A322B5742346D666F0D0A66447675302B4D4C3950416D753767756B4E33675939696E6830394B51637957344C574B747171656B4F3670792F4F304D79432B676D6633596475702B335835314A54586E442F6E706334660D0A56586B5572466B65454337643774672B774A72536F4E397A3930555A39526D50656543754D37782B752B6C5A524447445150753464726B4F414F54354F4F335639444462637A652F344E39760D0A334E6562457651785A756548464464727249666D782F4435472F78363137716E32374F4A784D375A3933385A6A754150513436734B5136357A5A546A374F392F775857734F44394C677664590D0A4E37766D5078674C6B7A6E4A337A38312F3368763232334834787A39304D5045626C6D35624D66504556416E4C7344784A2F6838684E4C5A6C43736467754452336A4A67714C4252726A666E0D0A7233496A5969754752477A5433764E33694E2B493378362F6C776A656C3468746A50735778576477435264482F466579345070574D4A72756C6255686D3942747A50494266447663323756320D0A784A77332F647A6D32723368576C76577559542B452F7A59634245473542422B2B7375386E5049696C61324A477A75644F38574B7441376A756B416969674F63515252334346754D6C37642F0D0A3759307735722B584D4D5953326C554A4848494A37684D796539357431777555346F5062573231794C57435561613875507356322B544D49397A6E71345057584E3778725A4B6E742B2B54480D0A50743868704969564E753939796B493768707951544D766C6D33447777327A424B55746E516C7864594A2B33367A66674443504D626B4F6248524F4B6C2F59326E624D596C6A6669612B2B480D0A555057632B6A797042685258433177625045312B6E7132574B466839736C7147746D77786A4B614C4E7A70465965704E4B713769796C6A4467566F57754E5A51644642624974696D32594C590D0A4D38646B517051467331735271634170623438316B64536D69306736525A494D79584A316B56425869535645494E64784B42495761456D6F747054455546744B4B42565952777648767472760D0A49704E4257536164696B79715559744D7568496B553854384B6D46494D6845305A4E4A62637154704C626C2B3643336E6B4F2F436A5A61696F55564A4A62316A55636C6F79796F5A5172424B0D0A5133346959355165413749514256616C68344A4A627A6D684D706A64696B6F46316A70514C4F6C4E463556304B6A716F564852417156414B745068617146466544456A6C52596354507072640D0A5369797055465453495331554F6C77437A6141737345465A5946306C6D5853737A585767796151587543366C38356876477869754A78333356523236785935705575594E392B416D355067310D0A494D3270446E6C4F4361367435574A496347307475364A334B2F49537265706F434437756F464D4A55554D4869743875355563353636624457446162424B74716836764A61696B3646476A450D0A7467343574673149736131446A6D3044556D7A724D4C53646A37506C53776A6C38594B6C455175493638486362784B74644B424E47454572574E53576B6F7845363355313553634B466856330D0A394A36376C724A47706549736269484E585A67424F6439554B4E46536F4C456B454B77456C7251703146722B394645585633574471586F45324E31586B384D46676943794C34784B43424F740D0A38707969564F395844435A717264644571336E6C645570764B2B34676F3556417043676C57426C4D65316D436C663553652F534F5A6451683231704271693436544A6955576542614A6B34630D0A677145384D3149555676766C4F71424471514D4746666C317974466B2B45714A677836364F6951344E7768576C5A546E706B436A6B757051584332776A6A5371455872545A56594E536856450D0A702B4A7179452B456A42704273456F636D646443717A70414777476A4B646342666454465762586A5A563731746A4B76756A2F6B62447635305379494271524A317947767251534E745656760D0A7952476851343449486371615172517170547A6E756B6D63353542354D49736C51574D3370555078744D417148716A4B477042575478324B44437155477142624A4158616F434B53546A6D530D0A64436F5339766B624453745956436A426F6B497548775174435175733679696C6C4E36763745694A5776654F686A65634E4F587248324E56494C673257454B707747724852427346765676650D0A4F6571516C7A694356576C5A356C78744B3956444E33695A63355753454847652F57527476686E71633235414B714D474A4A574D4D556B6C41334A6D6D4C536F5A46484B444D4D6D56736D670D0A5645596A776A465A6D5746414368634C6C7372447349716C737467594C576D4459634653584978756556316C617479704756526B4748785545714E736C78686177564C674F6C556C574E53570D0A45697746566A66664A57754D6C6C5138444C68456B6B45356B6E517173614C7149426B566662415749674F4B4469715547532F51636C57465843655A566A563238555A744C4348612B6C6C350D0A5A73687A553241316352792F425662724833756A747054345653487645557A4B767571554371564A4F665A5669336C6173616F6E35523651316A696D565361584E59366876696F774E4234610D0A476B306C5367334B7A6849315667576A7254696238706B6D6F3654706B505A4C444B76374F4A7059677655694A77595862427173556A47347A312F41477457626F50374533476A4A30552B770D0A32675358666137526B6973545165507246365A56526F6F7A77632F576A70366835597A61557578566F63536F44737457316F42636533516F5A64616935616149715846545A4C586C624E58620D0A736F546A72483368795249534E43545557334B61363543726F5145707A6655784F532F306C6C4C774C456F5345713179536E51593761396E4C5569687230504F636F4C36586249424F5670300D0A4B486C42644A30313473755176316B306E75417A316238445A47696B7167485A5868557539757155343965676448396955446E6B73443457472F726778396A30735A794B32483045377452640D0A756F666C6F4D764463677A786754764B4A7A3875396A676B4B384D677837714E49385A5033426C2B4872764A7A666A4A5A30786575392F6D6B79543863676C79783730735A385077782B79650D0A755876756433682F37454935696678373934663378302F4B49624A4439306433677576376E6C7544474E33476B5A2F6A63687A7A57777834446956656C624E4C4633795371623935664332660D0A5946784D656333304B2F7A505035566A627066342F545A2F4B7162644F69377A503737773368594B5A57356B633352795A574674436D56755A47396961676F314944416762324A71436A77380D0A4369394359584E6C526D39756443417654564245526B46424B306C7564475679436939455A584E6A5A57356B59573530526D397564484D67577A59674D43425358516F765257356A623252700D0A626D63674C306C6B5A573530615852354C55674B4C314E31596E5235634755674C31523563475577436939556231567561574E765A4755674E7941774946494B4C315235634755674C305A760D0A626E514B506A344B5A57356B62324A71436A59674D434276596D6F4B5044774B4C304A6863325647623235304943394E5545524751554572535735305A58494B4C304E4A52464E356333526C0D0A62556C755A6D38674F4341774946494B4C304E4A5246527652306C4554574677494445774944416755676F76524663674E6A553243693947623235305247567A59334A7063485276636941350D0A4944416755676F765533566964486C775A53417651306C45526D39756446523563475579436939556558426C494339476232353043693958494673674D434262494441674E6A5132494459780D0A4D4341314F544D674D6A673449444D334E6941314F5445674E54677A494459304D6941314E6A49674D6A5179494455354D53417A4D6A63674E445977494455334D5341324D4441674E5449340D0A494459784D6941314F5445674E6A4178494463324E5341314F444D674E6A4579494455334D53417A4E6A55674D7A5931494463304E6941304D4463674E6A6379494459784F4341324E5451670D0A4E545932494449344D5341334E544D674F446332494463794D6941324D4445674E546B77494455324D6941314E6A49674E6A4D78494459794D4341324D7A6B674E54677A494449344D5341320D0A4E4449674E6A5132494459324D6941324F5441674D6A5179494455304E6941354F4449674D6A6734494459784F5341324D6A41674E6A5130494449344F43417A4E6A41674D6A6734494455320D0A4D6941314E446B674E44553249444D334D4341324D5449674E6A457A4946304B58516F2B5067706C626D5276596D6F4B4E7941774947396961676F3850416F76544756755A33526F494445790D0A4D7A4D4B506A344B633352795A574674436939445355524A626D6C3049433951636D396A5532563049475A70626D52795A584E7664584A6A5A5342695A57647062676F784D69426B61574E300D0A49474A6C5A326C75436D4A6C5A326C755932316863416F7651306C4555336C7A644756745357356D62776F38504339535A576470633352796553416F51575276596D557043693950636D526C0D0A636D6C755A79416F56554E544B516F76553356776347786C6257567564434177436A342B4947526C5A676F765130316863453568625755674C30466B62324A6C4C556C6B5A573530615852350D0A4C5656445579426B5A57594B4C304E4E595842556558426C494449675A47566D436A4567596D566E6157356A6232526C63334268593256795957356E5A516F384D4441774D44346750455A470D0A526B592B436D56755A474E765A47567A6347466A5A584A68626D646C436A593149474A6C5A326C75596D5A6A61474679436A77774D444177506941384D4441774D44344B504441774D6A412B0D0A494477774D44497750676F384D4441774D543467504441774D7A512B436A77774D444179506941384D44417A4D6A344B504441774D444D2B494477774D444D3150676F384D4441774E4434670D0A504441774D6B4D2B436A77774D444131506941384D4441334D6A344B504441774D44592B494477774D44633150676F384D4441774E7A3467504441774E6A552B436A77774D444134506941380D0A4D4441314D7A344B504441774D446B2B494477774D44597850676F384D44417751543467504441774E6A6B2B436A77774D444243506941384D4441325254344B504441774D454D2B494477770D0A4D44633050676F384D44417752443467504441774D6B512B436A77774D444246506941384D4441305154344B504441774D45592B494477774D445A4750676F384D4441784D443467504441770D0A4E7A4D2B436A77774D444578506941384D4441334D44344B504441774D54492B494477774D44593450676F384D4441784D7A3467504441774E44552B436A77774D444530506941384D4441310D0A4D54344B504441774D54552B494477774D45553550676F384D4441784E6A3467504441774E6A492B436A77774D444533506941384D4441324D7A344B504441774D54672B494477774D4449340D0A50676F384D4441784F543467504441774D6A6B2B436A77774D444642506941384D4441304E7A344B504441774D55492B494477774D444D7850676F384D444178517A3467504441774E45492B0D0A436A77774D444645506941384D44417A4D7A344B504441774D55552B494477774D44517950676F384D444178526A3467504441774D7A632B436A77774D444978506941384D4441305254344B0D0A504441774D6A492B494477774D445A4550676F384D4441794D7A3467504441774E44512B436A77774D444930506941384D4442444F54344B504441774D6A552B494477774D44513250676F380D0A4D4441794E6A3467504441775254412B436A77774D444933506941384D4441334E6A344B504441774D6A672B494477774D444D7750676F384D4441794F543467504441774D7A592B436A77770D0A4D444A42506941384D4441314D44344B504441774D6B492B494477774D45553450676F384D444179517A3467504441775154412B436A77774D444A45506941384D4441794E44344B504441770D0A4D6B552B494477774D44553050676F384D444179526A3467504441774D6B492B436A77774D444D77506941384D4441314E6A344B504441774D7A452B494477774D445A4450676F384D44417A0D0A4D6A3467504441774E7A672B436A77774D444D7A506941384D4441794E54344B504441774D7A512B494477774D45493350676F384D44417A4E543467504441774D7A672B436A77774D444D320D0A506941384D44417A4F54344B504441774D7A632B494477774D44557950676F384D44417A4F443467504441774D30452B436A77774D444D35506941384D444179526A344B504441774D30452B0D0A494477774D444A4650676F384D44417A516A3467504441774E7A6B2B436A77774D444E44506941384D444132516A344B504441774D30512B494477774D44564750676F384D44417A525434670D0A504441774E6A592B436A77774D444E47506941384D4441324E44344B504441774E44412B494477774D4459335067706C626D52695A6D4E6F5958494B5A57356B5932316863417044545746770D0A546D46745A53426A64584A795A5735305A476C6A64434176513031686343426B5A575A70626D56795A584E7664584A6A5A5342776233414B5A57356B436D56755A41706C626D527A64484A6C0D0A5957304B5A57356B62324A71436A67674D434276596D6F4B5044774B4C3039795A4756796157356E4943685651314D70436939535A576470633352796553416F51575276596D5570436939540D0A64584277624756745A5735304944414B506A344B5A57356B62324A71436A6B674D434276596D6F4B5044774B4C30467A59325675644341354E6A6B4B4C304E686345686C6157646F644341330D0A4D6A674B4C30526C63324E6C626E51674C5449304D516F76526D78685A334D674E416F76526D397564454A4362336767577930784F5455674C5449324E7941784E546333494445784D4456640D0A4369394762323530526D6C735A5449674D5445674D4342534369394762323530546D46745A53417654564245526B46424B306C75644756794369394A6447467361574E42626D64735A5341770D0A4369394E61584E7A6157356E56326C6B644767674E6A55324369395464475674566941344E776F7656486C775A534176526D39756445526C63324E79615842306233494B506A344B5A57356B0D0A62324A71436A45774944416762324A71436A773843693947615778305A5849674C305A735958526C5247566A6232526C4369394D5A57356E644767674D6A517A436A342B436E4E30636D56680D0A625170346E4F3342525459774141434177572B687535756E752F6B4454792B342F346C6377324A6D71747575752B7535773035616161623574747272754B664732752B6F677A5962617171310D0A466C767166772B4E647456344E7733307036386D326D327734555A61364C544C37707473746538756D7532397558593636374F332F76617636563537374B587A7476746F76655532416741410D0A414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A4141414141414141414141414148364A483534694352554B5A57356B633352795A574674436D56755A47396961676F784D5341774947396961676F3850416F76526D6C7364475679494339470D0A624746305A55526C5932396B5A516F76544756755A33526F494455304E544D4B4C30786C626D6430614445674E7A63304D416F2B5067707A64484A6C5957304B654A795657516C63553165360D0A502B666365784E4542414D4A49465955497142594677674264784F45734F2B49694C4970434371623743424C46494D6F69306974496C5A6357704732676C616A72527677756A6874707A6F7A0D0A54463371363778614F375632636361325935395663764F2B63784D51666533767A62747737746D2F3879332F3835337635434B4D4542714874496842305646787337304C66696B755141676E0D0A516D7461584C7736507545313959384954666F6336696C7263744D4C4C4977574551695276384D594E697539434D61693864442F4B65515757546B56613357754E676B497351304932642F4A0D0A7A6B7A506D4831793578376F6F2F4E39733648422B68334C585442584376577032626E463554343333535251667765535A30372B6D765337415439594973513867503732335054794172514B0D0A41533038462B705438744A7A4D2B63645850344E51684E7A6741644E515835524D58384D4E63483665747066554A685A6B433171307348386531415849796F62692F787674632B73544C565A0D0A2B424178466F672B6430713374644C3847382B4C51776A78477446443851366F4D6F67673077507A78414F384C627A2F453647684A4E4644432F546345797251446B504279424974686A58770D0A4D37304536697733476263694469464F7756364274673554547136674A6E4B51447545595953517272447A716959324C69454D44614172363173534478642F4962684E504945774B4E30676C0D0A525661634367647A4F75517A6B6859695058635A36646B2F6D644D35714439436C6577756C4D476C4962314944505558494864476C5A77376C4631524D65654A56744F356241314B45744A640D0A314D6D326F577A4973396B336E69627943354B7939364238415858694236674B55696562495A51377851544B3579463949737A725A42676F7A304D357042506D7748693246766D794B55684E0D0A6332464E4B31544A714645612B795871594839453164774D564D373249793337432F43364461316D66345963797552376441745347726D445A6A4739714A58596F304D6B456D6B684852704F0D0A584268366A2B6B5372485158744E494E69574C74446C4742596C57434961576F306D77526B35616C384D5A437A694B4B73566D6753785A5A7739734E5455657A30547730482F6D6A494C42730D0A4A4970484353675672554D46714252566F45506F62665152756F322B4E526F46433078463039414D4E456359487742346945545277766830744145566F764B5238666467764964706C7868350D0A78426E6668587A41324765385A4C786F2F41724B5A34783634326C6A7433473763624852782B676C635065694F53474277366550352F4D776847636D576F72556142466141446963443367540D0A4951733042746B6847624A4844736752545551766F456E492B523173314A316B6D2B6D4D3957676E326F2B4F6F62396A577A77644B33456F6273424838534132456A65796E75776A583547480D0A6A4A525A7978517950637864316F564E5A7465784A57774865342B7A35695A77626C77776C384331636539775034696D69594A464F3051396F6B4852413747724F4662387176677A3858304C0D0A5A3474736977614C393862596A484564557A506D6A3250755739705954725A3830584B2B35564C4C465A615A6C6E6D57577978624C482B304E493631487173552F6C614F33596773635443660D0A786A775371384243343541452B48634276586B684A556757684A446152654B435A53354B755A2F5352615A674A43345373567970774A444C5A51716C51695A58657442656D527574305345790D0A4366514C626159656379767A7942424E547649575748586A426A397738795A57715159476A4169724271436767706F5244576A354161314B706355713751425774626279417756386D7358740D0A5230696C716C577273425A477778684D5A7945746A4E477162682F537167367056476C345370727174676F71716A543470366A7A6766306641337557536F534B73414C4C736275376830496B0D0A456D4D37344D6548545071635450325166333953684E39553379676E2F6F7147474C6A4278374F593474694866514F2F6867383134554E64585167774A4641536C3472634259534955516A4B0D0A784D556A37657447326A586F4569344748594A485A442B456C6533412B6F432F496F6D4C7437323954416F727935774A7A6556754C74362B5368393364376D4C456B71304B4866526B2F47760D0A2F48464E514C35613035696339666C4A2F67424F365830707644474E6238664230567643742B3369543347444730376E706C5748326C717A6955644B437654727575765477327243447930700D0A696B6976707A4C44796C7734724378444578424B46346A624B6E3249615233575669596C4C4A62494A555148524665642F576470795463392F413563647773726A336278372F4B576664324E0D0A6D44317A47754D64336166343039393879372B6C70796F42696C69514B67524B5977574A5A43376D70476561444E376B6747454E7563454E64764E4F336278564E2B68474743336541626F520D0A43626F4A414B51586D366E4D4179706A526C50524D7A724450464A6E714B5955534C65686976726353754D5058446C336C326F773048557155667259546C56344F784D482B53784737696F430D0A506472614B366A75484541324B68676A2B77502F615863336E745A666575584942756E3744754872746B625658612B70766257395A6D4444504436514C4F7A6B37307650342B58663338664C0D0A7A3275326E4D344A4C6F79647359332F646143506639797734595036735632766E754D66764178725A78682F595034475845726F3275354B414C6D554C7161554B43525345584835344646660D0A553146685539392F532B39646A343575324C6D7A675A3332354F62316579626263783643664F504230794731636A4878412B7835594A6A4B4F4D424738735059563547356669362B394B74680D0A7179557637574D5938716E6836314A536A392F346F305A627552422F61556A415136424D6E7644397959615079532B376830704E6D75506967504A45716A6B46466A52424B456479504974340D0A4B41425A457631746B754959454F552B635977463662746A2B4C7462574671516E4C5067754D4768494C6669747269454131746E4D5730413865674631572F57354639736D6A625561375A4A0D0A4C314232474933567039414539456A306D4F2F394D6A663364692B2F4636655674717256753872346A376E423275733633553374735A6A6D784D5447364D66585150354B597A4833476C684E0D0A444E5441636D714667344F64334D4E4450474A4245776F39686F46707469515A764E7A6C2B656A7945632B2B6676376138654E34526E382F396E7A7A54663536762B35476265304E5866334E0D0A32747162655044576650377372626B64352F44794836674E7A2F4F76332F2B42662F33637957315933446541786473612B462F377154484E657748384A70567134752F4C35514B32655372620D0A42747855757450667678566B497831382B335763787732572F566D6E2B36546F3963446135537671516835664977634E36525364786361376F4C4F37794674416944765676384A4D317350440D0A33563370342B757267425564354F35555268486778393742775A6D68484A4264682B2F586A336E505976572B355A6D4855324C716F2F5836447876757462353070343439502B36734C6D31580D0A644C724F392B574675375975712F334A4B66744364587975307238384B6A68707672314330626537356C4A3239756D4E7557564C636A5752715571623665506E4A752F4D726E792F454868610D0A62665937596F54696C48526679535772326258387A44374F73377637385857494F66416F72346A535158624B6F6138765253684A4E487A2B495634774D6362587A5466614353732B4E7477420D0A32445346382B66376677316E69682F506F6A704E4D74356C62724D35594E6C354A726D56506F4476785551707142506B464873734A6E535830694E41626B303871457155316F7A596D6C414E0D0A344276726539614731335A455A74517338736D4F6A43344D7375325A305859795965354F33664B33724F7A693631555A4F344C486871617563464A7644466959375254646B5A6457487568710D0A4F633761646270496B2B376A48655978623233526E496E52422B6F4D6B397339347559656A4B774F3244394F4E6E3473592B455270706F664F5130386A38436A794234386A35336765514A520D0A717843466442727673545567755431794E39744D4C705044396C46516A7530704B6B556577384177573477635862394659796674315676624257687A6D3635566C46383774713435534E4F380D0A507173704B4C6A5A4D5352356367383361506A4D65575677453239343678512F31484A345933394A3859573837484E5656583062514E2F5A734F6F73304A6962734362644137364346784D4C0D0A586B78595265454E4F6E53775A6B686D2B396461376466744D61316C4351343956743542712F774B576A5761316F4B354B534865567366746C3565334F625A693976674A7A4C5636526857460D0A654D3049566B347136537649753154733742632B307975734A47344779456C584442346C70336C4E734C53434F6F7352733479575539313476627A69656D4F754E74445757743872745133610D0A484C32324B54696F4B5774397379616F7862454673366665776B78543845706E3476463456732F6B354A4444472F71717173356C3531306F4C756E66614A5A544979446A47546C6C635036370D0A694965584D6B6B4C65484F774A7154347950653156562B31722B68706A68393668574869417873794D317644452F617639632B4A6C5055365662304E77684A7742614C64432B7175377739720D0A6E3576335A7671616779737A713370577545664D6D784F7644615A6E7337437559473148733755766F6439714438415A416772414A355072496B6677564E51374133643245744E576452414C0D0A544D6F6B704D7551392F6E4B74686856764E546265715A37584469623074487835416A37632F6F5766396D5944733571576377544A64557A723246444263737167524C466B352F67413552550D0A77334C5855543441776949344E6B544D383170665533576D584E376D4746537875723548596865344F61662B656C586C6A6361637A526F3779596B74663273326D36416C4B4C694631797A4A0D0A587051794A644A50752B50326C4D536C7466383630574E73436C726C6650714A72765874424A4B54664B4B793745785737746D436F704E727742716434416B6D4352684161676B4675647A450D0A436D784C69592F4141493756367963724C745675664450317A4C61536147306F365453734269785837392B53664B48464D4A2B3876626C4E5530383153512F6A4D6845446D70774D476853680D0A55494A4D4B2B425975463077776D6B6B3664537A4B552B4F51493275544E456E6774755A4E54332F46454C6B42554F456F792F4942662F584634596E5572354E54327A3465433278773231660D0A345075472B34597A4E4E4167386C7044796A42316F4D4B592B41646D7A57474971552B55775262436E59477537434158747138354779586736464C6E43577A7473455958584C6E58336C47360D0A66752B4B39454F702B6F616B734E77462B717055645A474754586D38736D7A686E73723453762F344E375959724D6E396975776C6555454764324A4D4C6C785576734B674D712F4C766744320D0A4874617033572F70744164506F4570394931552F6F6C513268662F7857615761396D6747304C4B684F68323152332F6243356E397772363757753364665276624E4A71326A594A6A475045470D0A72667954453866356F646244785A66793876744C5444354238486C38436C736A3841792B494536696B493179646E4C424255727763367431396B70486E46305464582F57654F346F6E38656E0D0A694E44705566344F584B44684C544C6A4F61384875694C5832447A716759766F717159644A6E4D66746B65763165534447564B2F385261717164473177577A4B3857565A424A3868466B744C0D0A776730424D442F4865492F354B2F4139772B79702F51532F4157772B6337616164367755546C625432553663696B345853393930314757554E4D62456E572F666E584F68724F6877356F52580D0A4854626B5A4F695356722F653370622F4238656C57394F6D72307249434A776659666669314C326C61532F4642565A45655335637655717A4F4D786832745339526176334A564A505966794A0D0A6C48445A674545377336654158557A5A38484D515565557053594B687231752F4B456969744864374955692B36776831464E6A7979666D775141753233644A793333617143654E50374354590D0A4A2F626D38314A694A694C456B6F416959486F433745463951306C306265695A586B65666675766B6938336B736945456F4C49746C58512B4F594A74446D69426B692B4E71494753366553320D0A4D352F636467714D762B535866664150642B556B2F306C4B743339387743396A55777A727371366B7056334A496E746855384A634E6655484D4A6447516C694D4651376D3258344B7549544B0D0A50637A33497245616E384E38366D436A6235526E796F7767763561726644492B383566586C42485455366472664C7449335136532B566C3857304241572F786E6870643068683150597076560D0A367562594A33514E587A3542344D384A6B4F626E59452B7050384F6D344253625A746E354A5156506E434A7737434E772F4F42395875616157684D3152384E766549577A486863656E63786D0D0A474E5A6C66324953345047544655562B316D435059714D37327973364476594154515343396A7A2B7633485873764B462F33376B645574632F366879344E385076344244754C4777625241540D0A2F743675666A626972652F367271723675364E4876362F61394E32783350626F36505A63345333563432552F2F3451547A70376C332F6A704A2F344E6656634C486E75704434397232636E2F0D0A712B38532F37434661707465635A744E73523731526E4B736443504E46797A6858686367754570582F75456E2F345278485744354B4F414A4F437053596F6A5568726536334B77703456344B0D0A3133745A422F356E584E3763304A726F5A6455425A79734864626F724A66506274764C6E79596E745A454A5377366241794D4A4667645878577A2F4D7A373959457250763353622B714E55780D0A574B45617043364446587A2B647951736836762F4B506369486E6253307047624D4E6E55646B6648445969574E53354C32525566303546665562466346366F756A776E584C5750655A72642B0D0A56746634555936754D485662304E6137306F78547055465A66757253694A684E6D714E4C43694E4338786235725130704F5A565263485A397A556C584B35765665314971422F4C42457555670D0A39526E68466D5A44593247736B4D6D7069466A69423767704A3031464566774570704458346A4E34396E375734683944764E55782F6938344F59523945514A646A4C51675579444D642F384E0D0A6D567768794C5744364A6F52764A705A6A506936503164783734676971384F536D71506A64365545747278344B70455A62326856574D7871696C6A626F7733616646756164627251503374420D0A2F4F36557450626C4C3772616B7A76482B416833723942745A334E3233743573786B3856614E49564B557A724367423646732B4B4552574F4F69644D30545770547A362F623158597A6F39720D0A71792F58324A36663046526365445452616C72426A676A74703756566439715457754E6A5770494353684B39596C756C4159657737645550734E6466637A4E4F6C61527671546563587278690D0A647330587259316662547557744464353563754A7975517964654C655A504F397773324574534B73704E64742F43485A5932435A39777762754D6C57783935362F495677382F7542725243510D0A4E68737447623464774E5A58507432566F777A2F2F43466E392F7968563748336D383368572B4E797461565864585658797A61766A396B615766664E6E6A57745566467471314C61346950620D0A4D7149716777493278635275436769736B6D3634574A46794F4D6647346F587A7059576E7330445470656466734C444A4F5A7853635848445558564A56467874534568745846534A6D7651760D0A4B51774C793175304B4338737248444A694E612F666170314434557053683064787A6B34453245585178413361673952506C6657677249764F6A5356467236324170533950564A377662626D0D0A71333272336D6C66466462796356354161614A33334D35565354766A5935716B476671794E5676726566326946563631582B78732F486F6267774D372B5164584C2F4E582F35704C2B6E32540D0A792F7754586B35657358635671422F30666F762F6C6A534B5A744C664C2B4E386247333946434A435859637467494863576C6F6364694A6934304A6C66734B4A326A71532B69724F784747620D0A447644482B544E744F7634422F3564546E2B4633715A38414768497A44563962366F45497947644C6852476E726368544C4379495042465734712B72357239394733746861323062447350780D0A427A62785A2F694F49312F77693638426A566E474B555176784D78494462456330664E54757642746B654F7646714A48314265316B756D4D4D2F6D5430412F6E4A4F4E734B43522F367571430D0A6E6B504D666E7A5A464D664632536D5951346C5858324832457A2F445278425861766C39754176396D52576A686362626A336B363276677A377357592F734A45663358786F5A6742724743500D0A755646526379474E45393651594C59776C76574571485378454E2F446D356C4F32386B69334D754569595157456772326651396C734132734A2F41412B4D32452F5138516C704759317730660D0A4D52396B4D4A65483575506442772F53582F434D53665158626370724F7057696179674A5A4F445158654E586F6F666364306743795059435A4338315266764B4556436234557A76774451630D0A415654672F364F666F2F667473616C3153775071557449322B792F646E42712B6547466B6D486F4A4B7A5533626C452F62527979596448725134685A4572636A4E6A4A3265317A63647368320D0A784E57745778727076333639662B545364554D75763975316C703447494630332B774162525062446C7568752B7568646148486E6230486648696839622B70544D776F377650772F506D6F790D0A64304C76486336466D635939704C384F715630685167662F4A7A643550686F4C3051436D7753316F69644C4F61514B7059614B6950667A6E4B79644D634F49324D58476379775358436436540D0A6B6B7164584A7A635A3654514D784A4C4F526E544A534A6759344865557975376A436F7A6337773047692B767745446530317A675A454C6D5A613543546E386835475334524D5251764D534E0D0A6D763366697442516855396F4B4A336A48526A6F4457507059345832304338513742676F74777032706D554D3935525763356E416A615844584762514B7452744C7250494362506D4D6F64380D0A73624F354C494C3265464D5A5547754638387A6C756367525635724C38354146626A4F585654444754422B726B53576766796E4B5277576F416857696453674C5A614E694E4156356F7A6D410D0A4D31386F78554E4C4A7551684B4139364D6D48554642514E37337930486D7072684E467156414A354E7251566F694B6F54784F6F46415056496A5166505046736F4C744F47464543666E77570D0A7A4D70487564424B522B64436D6732397739536E6A316F704674355A4D4363487055504E4232624F45666861594B5933457A696B667A374944326A4F416471726F53385778614549534174470D0A555A7235484B336E36364F6C6537596E51576774677658795963795566354F4C333139354F64534739527746476971473268726F7951486163564375684834766F45563751694452486A6F690D0A5674425A4F7441642B5637497630612F66663747677845474C325244633251783874324C666C4D692B5156466C665272616C6C57646A48674261387254733842544244416B533263507651620D0A41674738574A7577436530454130374A52575436506B6F414D326A34612B542F4150454E50376F4B5A57356B633352795A574674436D56755A47396961676F784D6941774947396961676F380D0A50416F76516D467A5A555A76626E51674C30315152455A425153744A626E526C63676F765247567A593256755A47467564455A76626E527A494673784D79417749464A6443693946626D4E760D0A5A476C755A7941765357526C626E527064486B7453416F765533566964486C775A53417656486C775A54414B4C315276565735705932396B5A5341784E4341774946494B4C315235634755670D0A4C305A76626E514B506A344B5A57356B62324A71436A457A4944416762324A71436A77384369394359584E6C526D39756443417654564245526B46424B306C756447567943693944535552540D0A65584E305A57314A626D5A76494445314944416755676F7651306C45564739485355524E595841674D5463674D43425343693945567941324E54594B4C305A76626E52455A584E6A636D6C770D0A64473979494445324944416755676F765533566964486C775A53417651306C45526D39756446523563475579436939556558426C494339476232353043693958494673674D434177494441670D0A4D7A49674D7A49674E6A553258516F2B5067706C626D5276596D6F4B4D5451674D434276596D6F4B5044774B4C30786C626D64306143417A4E54414B506A344B633352795A574674436939440D0A5355524A626D6C3049433951636D396A5532563049475A70626D52795A584E7664584A6A5A5342695A57647062676F784D69426B61574E3049474A6C5A326C75436D4A6C5A326C75593231680D0A63416F7651306C4555336C7A644756745357356D62776F38504339535A576470633352796553416F51575276596D557043693950636D526C636D6C755A79416F56554E544B516F76553356770D0A6347786C6257567564434177436A342B4947526C5A676F765130316863453568625755674C30466B62324A6C4C556C6B5A573530615852354C5656445579426B5A57594B4C304E4E595842550D0A6558426C494449675A47566D436A4567596D566E6157356A6232526C63334268593256795957356E5A516F384D4441774D44346750455A47526B592B436D56755A474E765A47567A6347466A0D0A5A584A68626D646C436A4967596D566E615735695A6D4E6F5958494B504441774D44412B494477774D44417750676F384D4441794D443467504441774D6A412B436D56755A474A6D593268680D0A6367706C626D526A62574677436B4E4E5958424F5957316C49474E31636E4A6C626E526B61574E3049433944545746774947526C5A6D6C755A584A6C63323931636D4E6C494842766341706C0D0A626D514B5A57356B436D56755A484E30636D56686251706C626D5276596D6F4B4D5455674D434276596D6F4B5044774B4C3039795A4756796157356E4943685651314D70436939535A5764700D0A633352796553416F51575276596D55704369395464584277624756745A5735304944414B506A344B5A57356B62324A71436A45324944416762324A71436A77384369394263324E6C626E51670D0A4F54593543693944595842495A576C6E614851674E7A4934436939455A584E6A5A573530494330794E44454B4C305A735957647A4944514B4C305A76626E5243516D3934494673744E7A4D350D0A4943307A4D6A49674D544D774D4341784D54413458516F76526D397564455A7062475579494445344944416755676F76526D397564453568625755674C30315152455A425153744A626E526C0D0A63676F765358526862476C6A5157356E624755674D416F7654576C7A63326C755A3164705A48526F494459314E676F765533526C625659674F44634B4C315235634755674C305A76626E52450D0A5A584E6A636D6C7764473979436A342B436D56755A47396961676F784E7941774947396961676F3850416F76526D6C736447567949433947624746305A55526C5932396B5A516F76544756750D0A5A33526F494445314E676F2B5067707A64484A6C5957304B654A7A747A4345424141414D416A444D2B31642B434178694337436B6447304141414141414141414141414141414141414141410D0A414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A41414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414172486A2F0D0A59414147436D56755A484E30636D56686251706C626D5276596D6F4B4D5467674D434276596D6F4B5044774B4C305A706248526C63694176526D7868644756455A574E765A47554B4C30786C0D0A626D6430614341784D6A63344369394D5A57356E64476778494445354D6A514B506A344B633352795A574674436E69636A56567462464E564748374F766265333365537257317357454E6A6F0D0A3249544142757648514979355A574E6245776D774C6D42417357574F466C7A58736E627945594B4E7954416848525A69544D51454D4A6C4159685451785742453741392F2B49632F4741496D0D0A6B42422B41496E477842386B614E69747A376E7463474A4D504F303535333366357A33766563353733334D764249435A79454846706F32523172626837534E32514C784B617A5453462B72620D0A4D6837364862413355742F526E34796C4D55663852507732645838386C6B6C7A6E6B50386563364F2B4F434258657361553563415A546E376B635241374D30577A334847672F51504A6D69590D0A756442786D6574643142735479657A2B4A522B7035366C666C767067716A2B6D62744E576347306464566379746A2B4E2B546845664458312B714659636D444E3661305041473243506C33700D0A56435A726E6B4D65304A3949504430386B45376F2B56466935415137354E6B30724E7432587A762F78757958486B4631514C5A37623739586B504F445A6438423157625574746C7868366F4B0D0A426558476466616957515059526C4539575563637A3751714B335956656C434E4E74677337652B6D554E6473693053424347772B375270744A38757A636731353562523073616D577079597A0D0A4E333178623252444245575245376B794238636435594D794A78356D682B323650436C6D32417A525133622B7161376478796E3261714B376C4369577161646B5871775479583163484955310D0A6131777473364A4A5865524B70664A6F6A705A337543784B6F7865314D536E7577667634474F64774437384A56515246423670466A786C564839734E5270734A4A39786F51444E57495943310D0A36415A434463344734573449654E734444573666366D7877327230426E2B447364667343507263333043785239784B70535265336B37686C4B794D56712F703463704E7930585149342B5A4E0D0A73336A726C6A434D5972454559525170474E524B4B4F624D5973347763734C49465956524B4A6A4674426C313348304D7733676E5A504241504530784A2B5171354F69544D2B366579526C6E0D0A44434D713671504758594F4B456556665A736A505A37535A655A556E516B6234684663304E545837644E307561736E48727979347254542B6150367759454E375933446A50504E616C7A4A700D0A752F356E69357274665853312B4D6372542F4C697A4E6D7A594361745349343765704F56537A7673346A6965327531486E3970314D56396B75664F70306B50744D4866326F416C59763569370D0A6574316570382F7065316E7874586C71334335466232344C4267502B70696276596C3133757A776535644D3937336256757236596D4658626D55766D62787A59662B506337724875727245390D0A385878337A3168642B5056466E397575542F36386348745033707938394B5835354E676E65373866795834376C506A6D304B47726235464E64586C58737445734E6F3753596157567A48625A0D0A464F576837704856474A72627A73666756514E69627548595637392B396F767575584368796E776B6E7175533962524D74796D72655764553147495245476E3332565779442F694451664C320D0A75463236354533615A45335339303938665355553374666476533963487633686E6F412F484859736E5A6959764E3035764C35726230664833713731773532487733376132575739353556780D0A74555A746B665562345850494B30655538614E487935646B426A365546613252446770576A55745A7350344C46566E424C4A797379437065772F6D4B72474765304371794455477873434C720D0A745065565A53457751777856354E576F4577637238686F3478496D4B624E436E456C2B456544504F6F674D70704845417739694E4F424C49387161315953587652354253487930446E4D4D590D0A496A4A417233707334706A6950527441762B556477676A6E424733447946422F775971535A64514D586B5172663348476C68346A32496B57726B6F685361763054724B334570324B766E54610D0A547230633431777A6942673150316575744869747263526251596279353063375936356B374A3345656848424276613130794B7465436257732F7230302F305432574A5A4D397776525A2F360D0A2F386E6976336665536D30717A78755A6F53793166694B446A423268664A44344B736153534A686449744B6A3138705A6A48484C6230593263397836562F363743516A656C396C79357132590D0A656F38437936476B30706D44387175304C353749736C3745376D78736B44576873493571734E6936357772725A5661354E6D6C582B445741637158796E5646594D356836712F3846354770300D0A6F41706C626D527A64484A6C5957304B5A57356B62324A71436A45354944416762324A71436A77384369394359584E6C526D39756443417654564245526B46424B306C7564475679436939450D0A5A584E6A5A57356B59573530526D397564484D67577A497749444167556C304B4C3056755932396B6157356E4943394A5A47567564476C30655331494369395464574A306558426C494339550D0A6558426C4D416F7656473956626D6C6A6232526C494449784944416755676F7656486C775A534176526D397564416F2B5067706C626D5276596D6F4B4D6A41674D434276596D6F4B5044774B0D0A4C304A6863325647623235304943394E5545524751554572535735305A58494B4C304E4A52464E356333526C62556C755A6D38674D6A49674D43425343693944535552556230644A524531680D0A634341794E4341774946494B4C305258494459314E676F76526D39756445526C63324E7961584230623349674D6A4D674D4342534369395464574A306558426C4943394453555247623235300D0A56486C775A54494B4C315235634755674C305A76626E514B4C31636757794177494673674D4341324E5455674D7A5932494459794D7941324D7A41674D6A6378494459784D7941324E6A49670D0A4E444133494455354E6941314F4445674D6A6378494455344E7941314F4467674E546B32494459794F5341324E7A51674E6A5135494451324F4341314F4449674E6A6332494459794D7941320D0A4D4441674F54457A4944597A4D4341324E6A51674E6A5933494459774D6941334D6A49674E5459774944597A4D4341334E7A63674D6A4D33494459304F4341314F4441674F544D79494459790D0A4D69417A4D7A51674E6A51354944497A4E7941324E5455674E6A4D794946304B58516F2B5067706C626D5276596D6F4B4D6A45674D434276596D6F4B5044774B4C30786C626D6430614341350D0A4D54454B506A344B633352795A574674436939445355524A626D6C3049433951636D396A5532563049475A70626D52795A584E7664584A6A5A5342695A57647062676F784D69426B61574E300D0A49474A6C5A326C75436D4A6C5A326C755932316863416F7651306C4555336C7A644756745357356D62776F38504339535A576470633352796553416F51575276596D557043693950636D526C0D0A636D6C755A79416F56554E544B516F76553356776347786C6257567564434177436A342B4947526C5A676F765130316863453568625755674C30466B62324A6C4C556C6B5A573530615852350D0A4C5656445579426B5A57594B4C304E4E595842556558426C494449675A47566D436A4567596D566E6157356A6232526C63334268593256795957356E5A516F384D4441774D44346750455A470D0A526B592B436D56755A474E765A47567A6347466A5A584A68626D646C436A517949474A6C5A326C75596D5A6A61474679436A77774D444177506941384D4441774D44344B504441774D6A412B0D0A494477774D44497750676F384D4441774D543467504441774E544D2B436A77774D444179506941384D4441334E44344B504441774D444D2B494477774D44633150676F384D4441774E4434670D0A504441774E6A512B436A77774D444131506941384D4441324F54344B504441774D44592B494477774D445A4750676F384D4441774E7A3467504441774E44492B436A77774D444134506941380D0A4D4441334D6A344B504441774D446B2B494477774D45553550676F384D44417751543467504441774E6A452B436A77774D444243506941384D444132517A344B504441774D454D2B494477770D0A4D44513250676F384D44417752443467504441774E6A4D2B436A77774D444246506941384D4441324E54344B504441774D45592B494477774D444D7950676F384D4441784D443467504441770D0A4D7A412B436A77774D444578506941384D44417A4E6A344B504441774D54492B494477774D444A4550676F384D4441784D7A3467504441774D7A632B436A77774D444530506941384D44417A0D0A4E44344B504441774D54552B494477774D445A4650676F384D4441784E6A3467504441774E7A592B436A77774D444533506941384D4441325244344B504441774D54672B494477774D4459790D0A50676F384D4441784F543467504441774E55452B436A77774D444642506941384D4441314E44344B504441774D55492B494477774D44633550676F384D444178517A3467504441774E44512B0D0A436A77774D444645506941384D4441334D7A344B504441774D55552B494477774D44637750676F384D444178526A3467504441774E54452B436A77774D444978506941384D4441314D44344B0D0A504441774D6A492B494477774D44633450676F384D4441794D7A3467504441774E45512B436A77774D444930506941384D44417A4E54344B504441774D6A552B494477774D444A4450676F380D0A4D4441794E6A3467504441774D7A6B2B436A77774D444933506941384D4442424D44344B504441774D6A672B494477774D44493050676F384D4441794F543467504441774E6A632B436D56750D0A5A474A6D593268686367706C626D526A62574677436B4E4E5958424F5957316C49474E31636E4A6C626E526B61574E3049433944545746774947526C5A6D6C755A584A6C63323931636D4E6C0D0A494842766341706C626D514B5A57356B436D56755A484E30636D56686251706C626D5276596D6F4B4D6A49674D434276596D6F4B5044774B4C3039795A4756796157356E4943685651314D700D0A436939535A576470633352796553416F51575276596D55704369395464584277624756745A5735304944414B506A344B5A57356B62324A71436A497A4944416762324A71436A7738436939420D0A63324E6C626E51674F54593543693944595842495A576C6E614851674E7A4934436939455A584E6A5A573530494330794E44454B4C305A735957647A494449324D6A45304F416F76526D39750D0A64454A4362336767577930784F5455674C5449334D4341784E6A637A494445784D4456644369394762323530526D6C735A5449674D6A55674D4342534369394762323530546D46745A5341760D0A54564245526B46424B306C75644756794369394A6447467361574E42626D64735A5341774369394E61584E7A6157356E56326C6B644767674E6A55324369395464475674566941784E6A554B0D0A4C315235634755674C305A76626E52455A584E6A636D6C7764473979436A342B436D56755A47396961676F794E4341774947396961676F3850416F76526D6C736447567949433947624746300D0A5A55526C5932396B5A516F76544756755A33526F494449784D776F2B5067707A64484A6C5957304B654A7A747757745341514141674D48766879496C65517A53673934594D33582F3033554F0D0A4D3774626A587670745965575054626F71586D54566C303362645A6E482F3130367442586D336174752B2B753239363636726C744E2F303261742B77373834642B2B753952514141414141410D0A414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A4141414141414141414D42462B67652F68415034436D56755A484E30636D56686251706C626D5276596D6F4B4D6A55674D434276596D6F4B5044774B4C305A706248526C63694176526D78680D0A644756455A574E765A47554B4C30786C626D6430614341304D7A59774369394D5A57356E64476778494459774F44674B506A344B633352795A574674436E69636C54674A57464E5875762B350D0A53344B6F5943516856562F46455059645167674B3072444949767571496B62436F69426844774A434E5371594B6C617861713361566B7531696C4A665866713044725A305775757A723270720D0A37545A566E376131593333574B6832744658507A2F6E73544C446F7A337A63544F50663835357A2F2F7676357A33385045414159437961674953737A4E7A697377643134466F444D78746E690D0A334C7A5976466D66612B6342794130344C6979743174654A78477756414E57423479734C3959313132492F4439544C73485259615768656B2F49573643304266414A434D72796A586C7757660D0A574C384C3179356969366A41436165546F30346866536D4F505371716A53305858355047345067596A6A3832314A62716D3450626B44664E3836756F31726655515149737876564948452B700D0A30566558542F63744F67636776593479464E62564E687135415867582B5366773633554E355855566F7257642B4434766A786834335269492B2B5A6756647838352B6937514473412F2F74750D0A73626D62372F2F71643449464B5A636F756956656A304D614B4C443938443378414463656E306151506E515733584B414A333568416D30564A494D6A424341503874677168574F47546158360D0A675156675663775A6E4E746D36366B7A384336316730646861514754455469502B4F586B70756643414579426E3277794F4679694E746C6B516D563037486C6555786A44616B6B792B7A75450D0A506D717059475A50675A6B35424761553273774767316D6B4152303748664C5A575A444B5A6B456473787353324E466759743647624F797A6D5139746A585743624D6F664772435A2B435A4F0D0A52357768624E634650424D64683341625A4643335143724D66774A757A433777597A34444E34462B4F66495A425456734A5A517A44324165477759365A672F79784A352B46395A53376243620D0A366F4E6D6C4C775832783579446457354A686A61455662594C57617A67685366524F675A2B415437494E535641536438656B4167684B44644E544156346A41714569456473694550437145630D0A466B496C31474763744D4A4F2B4D6C7146537A6B6758376838634E48344764424C754C72425877444E45434C48642F5A796746596637554F577539596231762F624833664F6D4139626A316D0D0A50576F395A4F3344762F335766645A653631357274395858376D6D2F4A7750696E2F3443774F38597358612B78547A506A785A424E37774D652B4548346B4A385341335A524C366D5043674E0D0A7061654F554C647050336F4233554D666F43324D41794E6A6C497965576332635948356E4A374C7A324F5873587659552B30446B4C316F714F694B364A68614A3438547278612B4C373467350D0A6837454F72673665446D6E4358345044616E416B7956777866562B735257754F42516E4951414865454170716949496B674669465245466B437256536F316249564C524549524572315371430D0A76564B6D5571746B537255337679727A35456338696B794336384B636263552B53392B335A464676635135452B395658334D445858784F74646D4441436B513767494157523159594D4845440D0A4A713357524C536D41614C74377559473672686968797633516174644671736C4A735247484D4B2F425362454D576D7637445270643271317857524B7366614B4667666159767A6E497951550D0A39394A2F592F7A7A476B456A5552414637555635713053556D4B5A526E6C426949643255492F666D4C2F357A51754F436333312F644B456E736563664246486E756B6A71687965357738395A0D0A516B6E684C373841656C79674A56347638684C384B63627873385434614C377A3058775133436447744B495A39393544354F304354364D6C6F56476943484E316C556C46497246734D7358330D0A536B394657495136334D744C7156437277694A34554B6B3055356D377671314F62453350327A7A502B48307631303863567256507230766E62742B4A725968717250714E50562F61567A64370D0A5A6535345A33724F6A74716D3431564446586C617665617A34466E52325174346E5A457657346C385A5441425149392B733546474C6767793432565369754839527233414C534F4E33522B550D0A6C4C362F6E757367363636512B414D48754F4E635048654F694264387565654E4C785951385748753850576675454F48655A76776159514957733146634A53676B5577684E444E3977544B500D0A306C7432734F6374585048766C672F746D4B4A6269426B6F594C704D7075584B4746726A676D3949776D4D6F6A63714A46744D4B4F6F6A32566B326D5A52497A7554446F374F326A484230310D0A57756E6A3758794C664D6D6459526947754C6745426673352F385A5A68357A39676B4E636E79494D53794F58764A4358336E706A65765475743761465548336F722F644358756A646E355A370D0A384932755145737339563767366A634F35696676323738787A4249374C5056566C45552B3067396F396B65325555724D31497839743535646471655057304E6D3646716A6F70626F766D58500D0A4C2F392B34366172792B37464E71536D4E73514D2B66455A52326674594439686630525079336D2F7869726B636865467437665933594E5368342F33554E6C7454412B546468654A5A464A580D0A562B6F6F596465302F63353976792B333679523338756852456E5879497A4C74364648756F342B4D6278595876326C735046426366494343673933637951754C767A744343675A2F4A624F4F0D0A484F46366678336B396830687A7657586472783271623768307334644678745170337A7244655936796845474D4D5064773874624D5A6D7952354758743765586C7A6F38496B4B466D736F560D0A663867676C364F7070534B47366A334D2F62614A496236696A4255354F61304A3078747964703334636F4F6C5A2F65394E5254336A63507168765361616648567A356831505576696E2B4D340D0A3135717658303074447773756D4B71614565626947335379782F7878586633706C59556C41526C686D7052415A34557375624A625A7A356467334B6C5976794E5156754C41584C56516F52490D0A55706E3375616E635765594C693258496E2F6D433977685741637756753066554A434A434937633552455A776733696A3641705A4931555575537042586E61366A4A76415646762B4D366F720D0A5356373557515835386969646E2F464B65756B6F326E4C733466476331374E3569492F38424C53494A324E4172307A6C62634C6241414D74686C49502B30487347594D327774306E77597A6B0D0A52476C3463366B784470306F336A726B324B4A652F597A6D4C626E365A6F3150787452704252466A755A2B66586E57716665342B63796233672B4F6B776D5655556C5830324967343751524E0D0A586C4241716D76713574703553394E384842776C6E683573534A78534F63306A53503963736E396839774B4C382F62777A4B44504934756A576833486A58476B485479696776796A4A714F550D0A4A7576507A44756F7553743432615430566770475576477975664B78492F4A2B4D6E59473579374E6C446C783335434155624C30706650627A3761316E4C3255556158524C4D704D4E30524F0D0A4E626A457A413345545772354E45436E78515435336E484F326E6D6E344B57536B68634C636A63764B4E2B536878625052757373524F7434436C7A35574933676253466E672B686850716F770D0A7442667252465047337275646E586437532F6575794276482F54544B4B794C4A503674616F366E4F386B2B4F39484967386E46354B3370644E784336377743684E34515872796B49443567520D0A4F72466757336E5A31746D54564D6D42716A6C645A65476F617A6271326A5643567A74586A45515661767948453062714F6D4835755A6232732B337A6C3261344F4A49413768746E61655A530D0A6B6D614931426A534D3673694E4655756E59516366342F502F626F414B755242304F484175544633387261554C396963572F426953636C4C42585A646D34564965457858475A3545437645770D0A4D357647474871734530573137722F66325448346573323733646B50382B6D6E31716F724D394B7249324F624D74514630386552635A4E576E585A645336694462784C6D6863546E4C33546E0D0A3959664E57703655334A625A71652B496D787A6C7279727153734F7A514F417255754A5A4942484F676B43534B565171325677697330367776526F7A4275397A54324733716E6B4C4B4E31480D0A374659384A6957596D2F34756539523166627069417147636F6B71534731664B70576C746335656562587632584C764F6C436B64533779372F72593176536F797367704E704E4559754D536B0D0A3973786B747969767974717A67586E71785950766E4F424D7A38775036422F61762B56304B5855676258315A366161632F4533464A65737A554F6F47334A422F456E6D6731444B55566752680D0A742F6B6461734A484836506A61797A4D6D52495443574230517A32505674437275424B4C4B3653507532412F4949513130526D6D466E787457563870424C586331726E4B2B4E787630326B450D0A5A434B757A7134547935394C6264326B5645366F3335362F384C563533495746715A47356764786C66626F365035545263546357726F6A5A75724F714B37367764346E466958706E666C486F0D0A374369734A6437503059664D69376355326556693274444B726A61356B4C764E714838773430556C6B396A78415966584766754B75517456383538703156426D537974792B476E74317649540D0A4B79315471593056697A5556677466516D3175516E6A4F34505261392F33695047766665362B7938743965326337494D45524747724B797169496971522F746B41326335304D645A4E7479630D0A73313166756D33323747326C2B75317A6544346D547365384938694E7579515854395152715541704A41694A79785063544D54623656456D574D356E6831453352755144546965432F6847350D0A414E4F445A54396C6569496A6F4C336F70356C71724643457331776C574573753858726B462F6378626874306372564D6D75616555444F64305831517359686C75622B4A48614971457930640D0A534345444C5253436B7676624D356D6E734B4E51304D644F4946616769474C4C356261546C346F3266397268517553754E5558355A556B70372F66735848782B586365665736546350596B2B0D0A5A325A5A624F62706E6C644E563133544E3161455A475445686756454F76736F646A7872324A3658736D7075384E5355474A582F7448452B697330744E62754C3048355336323371593759430D0A34784531696355396A6B57476C4264454F46546376645455666B766C4E684951724A48456A504D504B77336365346A52586274474849662B563630617856783148724E727178412F316B474D0D0A4878306650384C7049624754696541684261314377596E7877487753594E4270537A53596D3634786B6F43336E54427171464F57616F796179706D5565616948794A392F43616C687A4442760D0A49725778574955526851766141634D52367839432F7353566B576636335657547442504433492B544B4B365530566E36717938334E312B7570684A736577784C4457594A766A324A723176460D0A5243473376363952454456526F4857786968574A7858376B494F45576B4954796B48536642742B3073456F53772B6E49496537643974424D33306276314A42323676414E61765042677436730D0A7A483046427930566637586B6670362F4C794E6A582F376E7649786341584D5175557A45754E504958586E366A346B714A4B6557475A375275716B69423636496C39722F5078496E525868380D0A69464A377569393674533636676A4E2B4E3271635530786B4E4B4F33394E646362476D35784373787562416A57594B2B796264716D4F756937656962434C5371524358782F6E647246554E4C0D0A314C3958725A77576C39312F2B66432F58724B676C4472725456614D745A5239707A396579663364546A2F557A393162743434343976655430657565352B36654B466F5748372B73614B34700D0A4C73346B665A766B44393468732F37724B4C66767A6943332F32314C79772B76372F7178706658617274642F614F45396977795A62636A4C5461683873446F5A4A713277573048345268444C0D0A464C4A32616C7A43764E446F6976675A465A4863786336623231363975544A327A396172314F4B4C354A6534716F5852386358686B525570473735717176396F655737503662575852772F780D0A3270526A42545A57714E47642B52714D7143524B2F48615445596B4734376963716A335878745854526B3468496D356B31423336612B3474792B6F7839376A66534936426B54344951686E6E0D0A575738794C794F463451706C684C3951564C476E43395A31744A4176624A38796C4848724C31304D38614E6A467A32543268675833355165332B624F3355716956316D617652783858696B750D0A3337383073657433616631487936624E4359317679637873533141486874424F447A6C7A52474C7979694E564C31377674506D422B514A743477347147326368355434654779723757594A730D0A2F2F434D72594B6A2B756F7637436E4A652F5879366F336664546C78463179615A35655945787A6436312F49376A6A587376622B6E706E4768446A6A5449307579547575535A7257533534360D0A30303938506A5530667443574F64663478635A5958576A6258395A75756445356D4E53616C7471533544657A574A50536D674B3271705970736C57316A55534E5A595345484B514D6C6942470D0A596E6D422B6354786F525747676D795264414D31755047484274344B57355578387153586F2F78436473647A666B514138427130622F782B6A544D4A47723934546F6C35426B712B4961666A0D0A732B6131443362586E3939546B762F4B356157612B596B2B386362556C4B61452B456258786C4E745762716D727A5A7164617232623775322F4A2B5A53752F6C72702F7035373738744A71360D0A69394A484A72656B4A4C576D6F697138446D764A7A33515964564534747A464C306D475751756F6966747753324530766F4878744A33717569344C65505A7345484D4D70673255542F2B58620D0A7A44575249626A4B694D4866656E3749476646376D5A7655544A4679474C2B3369376965593234534458656135374F4870576964534D4C5839724875515251664D557062725041356D552B6A0D0A36344C546F6C525075536D6F5858523955636A4D6161714A376D35304432566B4B54646674776A2F5A57757743777465326F55574A59374D6666714F61424B4D7474486A44596A2B522F63720D0A52734430334A6A5A73324F77635749426D44574C75563851485A3266487831644D4E796A5A437559322B522F52423549367A464B78437568754467685161396E626864717459567A597257460D0A7470755973644444337934782B4C554C33634A3945773854634D5352446162414362625A5952714B594B38645A6D4169596577774378466B736830573458796544535945787041614F3677470D0A42374C45446B664355325346485A364B3833623652497634646E6C494C446953417841507466676C31596F565843557368416F777768543848677942554D7932557941505A387178543847630D0A5930536F41654573664E62434968795643746978304952394263343151434F4F6651517152715461434E4D6747502F346D7938656F776C4B49416A66716F56716E4F577871374546342B6F770D0A646438526E484B454F37596D4D494165522B48345A6F6767563553645869424B79502B4667775A7068694474456C7A4C6756784978785931676C4C674537536548492F5537764756416D47320D0A45666E56497336556631474B66383535466F3647375279484E41315142706C6F4B53504F6C694B4741586E6B4972774538554B524A722B53676F316634544679424E76702B524E672B5036570D0A4F38486652662B4448774843337A4C79505467387575666B37776170327272474A667A746476504343695047454B6B303667305947785447316E69594C4E784355526733546A59712B4642540D0A2F57433771365977626D44345A766A2F41636F6C4F7A634B5A57356B633352795A574674436D56755A47396961676F794E6941774947396961676F3850416F76516D467A5A555A76626E51670D0A4C30315152455A425153744A626E526C63676F765247567A593256755A47467564455A76626E527A494673794E79417749464A6443693946626D4E765A476C755A7941765357526C626E52700D0A64486B7453416F765533566964486C775A53417656486C775A54414B4C315276565735705932396B5A5341794F4341774946494B4C315235634755674C305A76626E514B506A344B5A57356B0D0A62324A71436A49334944416762324A71436A77384369394359584E6C526D39756443417654564245526B46424B306C7564475679436939445355525465584E305A57314A626D5A76494449350D0A4944416755676F7651306C45564739485355524E595841674D7A45674D43425343693945567941324E54594B4C305A76626E52455A584E6A636D6C776447397949444D774944416755676F760D0A5533566964486C775A53417651306C45526D39756446523563475579436939556558426C494339476232353043693958494673674D434177494441674D7A49674D7A49674E6A553258516F2B0D0A5067706C626D5276596D6F4B4D6A67674D434276596D6F4B5044774B4C30786C626D64306143417A4E54414B506A344B633352795A574674436939445355524A626D6C3049433951636D396A0D0A5532563049475A70626D52795A584E7664584A6A5A5342695A57647062676F784D69426B61574E3049474A6C5A326C75436D4A6C5A326C755932316863416F7651306C4555336C7A644756740D0A5357356D62776F38504339535A576470633352796553416F51575276596D557043693950636D526C636D6C755A79416F56554E544B516F76553356776347786C6257567564434177436A342B0D0A4947526C5A676F765130316863453568625755674C30466B62324A6C4C556C6B5A573530615852354C5656445579426B5A57594B4C304E4E595842556558426C494449675A47566D436A45670D0A596D566E6157356A6232526C63334268593256795957356E5A516F384D4441774D44346750455A47526B592B436D56755A474E765A47567A6347466A5A584A68626D646C436A4967596D566E0D0A615735695A6D4E6F5958494B504441774D44412B494477774D44417750676F384D4441794D443467504441774D6A412B436D56755A474A6D593268686367706C626D526A62574677436B4E4E0D0A5958424F5957316C49474E31636E4A6C626E526B61574E3049433944545746774947526C5A6D6C755A584A6C63323931636D4E6C494842766341706C626D514B5A57356B436D56755A484E300D0A636D56686251706C626D5276596D6F4B4D6A6B674D434276596D6F4B5044774B4C3039795A4756796157356E4943685651314D70436939535A576470633352796553416F51575276596D55700D0A4369395464584277624756745A5735304944414B506A344B5A57356B62324A71436A4D774944416762324A71436A77384369394263324E6C626E51674F54593543693944595842495A576C6E0D0A614851674E7A4934436939455A584E6A5A573530494330794E44454B4C305A735957647A494449324D6A45304F416F76526D397564454A4362336767577930334F4467674C544D7A4E4341780D0A4D7A5533494445784D544E644369394762323530526D6C735A5449674D7A49674D4342534369394762323530546D46745A53417654564245526B46424B306C75644756794369394A644746730D0A61574E42626D64735A5341774369394E61584E7A6157356E56326C6B644767674E6A55324369395464475674566941784E6A554B4C315235634755674C305A76626E52455A584E6A636D6C770D0A64473979436A342B436D56755A47396961676F7A4D5341774947396961676F3850416F76526D6C736447567949433947624746305A55526C5932396B5A516F76544756755A33526F494445310D0A4E676F2B5067707A64484A6C5957304B654A7A747A4345424141414D416A444D2B31642B434178694337436B64473041414141414141414141414141414141414141414141414141414141410D0A414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A4141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414172486A2F59414147436D56750D0A5A484E30636D56686251706C626D5276596D6F4B4D7A49674D434276596D6F4B5044774B4C305A706248526C63694176526D7868644756455A574E765A47554B4C30786C626D6430614341780D0A4D6A67304369394D5A57356E64476778494445354E44514B506A344B633352795A574674436E69636A56567462464E564748374F2F576937796464676E515153584B6C326F494F74363864410D0A634E78746351374A4846736E4B434330473255464F7472516F7341577644454F534A78536A5967684A684A2B4B596D474248366745657750546667444D2F434461535151597941784D5344520D0A4249693739546D33485536696961633935377866357A6E5065653937376F55414D42556D564B7A756A4E51315A413773696750694A56716A6B5A376D6E7257586A56634135334C71362F6F470D0A596D6E4D454A66702F35463673442B5753584F6551582B517336732F7557644C35766E7435594253797A3653694D63324C33377A33546E3079666877676F617049363550756236532B754F4A0D0A67657A75426270366B506F5A7153645466544531706F5735646A6231796F4859376A546D596F6A2B4A64537264385147347338733344414B61497858317156546D617956787A6E754C2F47710D0A307A766A3659526A5A4A672B636F4954386D7761576D354176374E702B76492F6F4C6F6732302B7648736A4A2B6561545A387367724B682B336E575471676F4678635A317A727731453944760D0A516678356D483438314D707337444B306F78774E3047337437365A51312F5256796C66305141396F4632673757707956437A696E66437844644E574F3147546D4A692F756A6E52456B42656D0D0A4D4973635846655639347563654A694E2B695635556B7A524464464F647634482F52475937444B7156666B4666656F5032472F6A79334D786C787946505774634C624F695356325968554A780D0A7449614C4F3577526865475432747453334959635073496E2B426D3368554D734657306F462B3157564C33724E4967324652567777344D612B4248434D6A77484E487371504D4C7443586B620D0A51783533514B3377564469396F59446737485548516747334E31516A7665346E70435A4433425830323761697032525637343676566B35614C6D466375574C6C783861455965547A4251676A0D0A54384767566B446574504B6D595A6A434D505043794F5773664E714B7571376668574738336D7A775144784E3368527946557A476D4D623159365A787A4443696F6A70715844656F4746482B0D0A5A5962386645626E6D566435496D5345523368556E3149546343684F56535566767867584F6158632B757A5755792F37572B6F6943322F4D557566716C2B3476566B62664571752B2B6459360D0A645844634C3962647567586D30735A793358543437477736345254446D44356864783535594863497238687962375077712F59463936364344336832767339583433557A697857424A6958510D0A5544585458616B346168724334564451352F504F647A6A636C565656797033312B7A726430367A765257325A753250667071474C67377376586E31686532506A7473364F354A4B6C79566C4E0D0A3678656430692B4E6631653730574169767637534B677A2F7475624433743450316B514F62346B663653456655647958664453626A367377714E53525736763275377264345A55563266786F0D0A6F38644E6D6948526675676434624375336243754F62776E546A69744D6248417951726F302B38707831316A6C4762684D635933427077715478414B6873506B5875577564456A757045376D0D0A4A4336713372742F59565058554676625546665859467662594665777053584937696F624852322F76534C5A3270706355527A4E707672364A746E4A614C397953483152625A5656484F48540D0A324B2B4D4B6F644F6E346239316A6F7571316F726F35797A36317A4B676A637956354956544D50526B717869413275354B4775594937535372434D733570566B422B303952566B49544245370D0A536E49494C7247334A432F42625046475356354B65776C66474977763852484E76436D666F785570704C45484F3745562F556767793576586748725751706853447931787A697578673534340D0A6F3671786D6D4F4B3979364F506A7536476273344A326A6269517A3142545A4B6C71675A504930362F76714A4C534E326F52654C755371464156706C39414237486230543641736E3764544E0D0A735A39726B6F685243334A6C7663317257516C7645526E4B5878434E784B776E64693939335969676733335A4A4B5246443245397245382B33543839613278726876756C4746503950316E380D0A393835727155336B75595759535778474A7A4F567062575045556E75456147386C33462B596B7250536E62706B5248646475356978432B2B4D646D73732F4C623869394E385034554D46334F0D0A76436B5437316567466B6F716E646B727631617639536579724347784E52744C736A595531745A4D7A4C4E7676384B366D565A453452446956364C34375646594E356834302F3846706546370D0A6E41706C626D527A64484A6C5957304B5A57356B62324A71436A4D7A4944416762324A71436A77384369394762323530494477384C305978494455674D434253436939474D7941784F5341770D0A4946492B50676F7655484A7659314E6C644342624C314245526941765647563464434176535731685A3256434943394A6257466E5A554D674C306C745957646C5356304B506A344B5A57356B0D0A62324A71436A4D304944416762324A71436A7738436939426458526F6233496750475A6C5A6D59774D44557A4D4441334E4441774E7A55774D4459304D4441324F5441774E6D59774D4449770D0A4D4441304D6A41774E6D59774D4463794D44426C4F5441774E6A45774D445A6A50676F7651334A6C59585270623235455958526C494368454F6A49774D6A59784D5449304D5449774D4441770D0A57696B4B4C304E795A574630623349674B47686C6548523161536B4B4C31427962325231593256794943686F5A58683064576B7043693955615852735A53416F526D466A644856795A5341790D0A4D4449324C5441774D446370436A342B436D56755A47396961677034636D566D436A41674D7A554B4D4441774D4441774D4441774D4341324E54557A4E53426D49416F774D4441774D4441770D0A4D444531494441774D44417749473467436A41774D4441774D4441784D4449674D4441774D4441676269414B4D4441774D4441774D4449784E6941774D4441774D43427549416F774D4441770D0A4D4441774E544534494441774D44417749473467436A41774D4441774D4449354E5451674D4441774D4441676269414B4D4441774D4441774D7A41354D5341774D4441774D43427549416F770D0A4D4441774D44417A4E54457A494441774D44417749473467436A41774D4441774D4451334F5467674D4441774D4441676269414B4D4441774D4441774E4467324E7941774D4441774D4342750D0A49416F774D4441774D4441314D446333494441774D44417749473467436A41774D4441774D44557A4F544D674D4441774D4441676269414B4D4441774D4441784D446B7A4E4341774D4441770D0A4D43427549416F774D4441774D4445784D446330494441774D44417749473467436A41774D4441774D5445794E5441674D4441774D4441676269414B4D4441774D4441784D5459314D6941770D0A4D4441774D43427549416F774D4441774D4445784E7A4979494441774D44417749473467436A41774D4441774D5445354D7A4D674D4441774D4441676269414B4D4441774D4441784D6A45320D0A4D6941774D4441774D43427549416F774D4441774D44457A4E544934494441774D44417749473467436A41774D4441774D544D324E6A67674D4441774D4441676269414B4D4441774D4441780D0A4E4441774D5341774D4441774D43427549416F774D4441774D4445304F545930494441774D44417749473467436A41774D4441774D5455774D7A51674D4441774D4441676269414B4D4441770D0A4D4441784E5449314D5341774D4441774D43427549416F774D4441774D4445314E544D33494441774D44417749473467436A41774D4441774D546B354F4455674D4441774D4441676269414B0D0A4D4441774D4441794D4445794E5341774D4441774D43427549416F774D4441774D4449774D7A4178494441774D44417749473467436A41774D4441774D6A41334D444D674D4441774D4441670D0A6269414B4D4441774D4441794D4463334D7941774D4441774D43427549416F774D4441774D4449774F546B77494441774D44417749473467436A41774D4441774D6A45794D546B674D4441770D0A4D4441676269414B4D4441774D4441794D6A55354D5341774D4441774D43427549416F774D4441774D4449794E6A6B77494441774D44417749473467436E527959576C735A58494B5044774B0D0A4C314E70656D55674D7A554B4C314A76623351674D6941774946494B4C306C755A6D38674D7A51674D4342534369394A52434262504468444E5464424D446C454D6A5179517A6335515545300D0A51555131526B45314D6B4D334D554E444F555931506A7734517A553351544135524449304D6B4D334F5546424E4546454E555A424E544A444E7A4644517A6C474E543564436A342B436E4E300D0A59584A3065484A6C5A676F794D6A67334E776F6C4A55565052676F3D0D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D353633383236353035393939303630393833333D3D2D2D0D0A');
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
INSERT INTO "mail_trouble" VALUES(1,'connection_refused','rien ne répond au port du serveur de courriel (mail.host, mail.port)','9cd7fb05aa825ac4f67fc6f89339d08806c3051371c6fd258d8c2704d7843e34','2026-11-24T18:05:00Z',1,'2026-11-24T18:06:00Z');
CREATE TABLE note_addition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    intervention_id INTEGER NOT NULL REFERENCES intervention (id),
    field TEXT NOT NULL CHECK (field IN ('text', 'professional_note', 'personal_note')),
    words TEXT NOT NULL,
    at TEXT NOT NULL,
    author_uid INTEGER NOT NULL,
    salt TEXT NOT NULL
) STRICT;
INSERT INTO "note_addition" VALUES(1,1,'professional_note','mieux','2026-11-24T17:00:00Z',0,'6ec6cc995b3ed5cd092aa33db8a8f766');
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
INSERT INTO "outbox" VALUES(1,'issue',1,1,NULL,NULL,'zoe@example.org','<0e6f7da72cfe3a37b3f0d6e83aca9fa7.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','8ae52cd950181314dfdcbce807b3e119');
INSERT INTO "outbox" VALUES(2,'mark_paid',1,1,NULL,1,'zoe@example.org','<9485bfc7a4e8bee6b8f371f5ab1e1b6c.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','ad4080bf409fa42fd9c8f1c69560b30a');
INSERT INTO "outbox" VALUES(3,'issue',1,2,NULL,NULL,'zoe@example.org','<20f93a3ddfedfe8430554fb02b4e5412.hextui@hextui.invalid>','dropped','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','9025a89b95d6d32daa5179a64c487b6c');
INSERT INTO "outbox" VALUES(4,'mark_paid',1,2,NULL,2,'zoe@example.org','<8861168fa049e728dced53fa3b72bbfb.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','6842a0f7067263da1bef05ebdfea236d');
INSERT INTO "outbox" VALUES(5,'cancel',1,2,1,3,'zoe@example.org','<90b04fbac84772c43cf6f32f58c5a6cc.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','052075f759e72697457e40626c1d6124');
INSERT INTO "outbox" VALUES(6,'issue',1,4,NULL,NULL,'zoe@example.org','<8615c861263e2a8ba1e60654aac5808a.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','f104fdaf879d0ad2b5c557db8ecbf3c2');
INSERT INTO "outbox" VALUES(7,'mark_paid',1,4,NULL,4,'zoe@example.org','<2c548d4bc180c6e6c6d46778ea23d318.hextui@hextui.invalid>','dropped','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','984058fb18e898d139fc3941ea68a401');
INSERT INTO "outbox" VALUES(8,'refund',1,NULL,NULL,6,'zoe@example.org','<6060ce7bfc52357f9283a6db1ec26401.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','377fd3949393f10871f0e1ec120178ad');
INSERT INTO "outbox" VALUES(9,'remind',1,4,NULL,NULL,'zoe@example.org','<6687f5b9b0fd85564806770a8cc59e6e.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','27f466f9f8fec17690abb27f7977d4f3');
INSERT INTO "outbox" VALUES(10,'issue',1,6,NULL,NULL,'zoe@example.org','<bfa077f72e7d053d44abf2a21f4975ce.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','6c48877006af279f2e3d426d4db465bb');
INSERT INTO "outbox" VALUES(11,'charge',1,6,NULL,7,'zoe@example.org','<4371af826ea82ee9016d2b959aee8a41.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','ad1d972ec25a305b98626cf4ee06ece7');
INSERT INTO "outbox" VALUES(12,'refund',1,6,NULL,8,'zoe@example.org','<6e4700ee91e80368e08f7981c8a49e37.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','277a712ae3a6b2e92d6e299087359c1e');
INSERT INTO "outbox" VALUES(13,'issue',1,7,NULL,NULL,'zoe@example.org','<926fa8ed5edcb68659dbc7b8f26db1ac.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','56042aa147b547b08639339667f5ef0c');
INSERT INTO "outbox" VALUES(14,'copy',1,1,NULL,NULL,'copie@example.org','<0e6f7da72cfe3a37b3f0d6e83aca9fa7.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','3ea38745aea66a391655697dcb1649be');
INSERT INTO "outbox" VALUES(15,'copy',1,2,NULL,2,'copie@example.org','<8861168fa049e728dced53fa3b72bbfb.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','b24beff618115fbe8be799a47ff04382');
INSERT INTO "outbox" VALUES(16,'copy',1,4,NULL,NULL,'copie@example.org','<8615c861263e2a8ba1e60654aac5808a.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','0b0fa12bf2867f057de50ec37ce10065');
INSERT INTO "outbox" VALUES(17,'copy',1,NULL,NULL,6,'copie@example.org','<6060ce7bfc52357f9283a6db1ec26401.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','35292e72a032f9523137c0dc70716cc2');
INSERT INTO "outbox" VALUES(18,'copy',1,4,NULL,NULL,'copie@example.org','<6687f5b9b0fd85564806770a8cc59e6e.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','042b0df94b396a2288633f42b590156c');
INSERT INTO "outbox" VALUES(19,'copy',1,6,NULL,NULL,'copie@example.org','<bfa077f72e7d053d44abf2a21f4975ce.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','b9740258e8b286f85bfddd9c9421ecfc');
INSERT INTO "outbox" VALUES(20,'copy',1,7,NULL,NULL,'copie@example.org','<926fa8ed5edcb68659dbc7b8f26db1ac.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','f0dbc9836ca00e0e957f8bfa17ec9be0');
INSERT INTO "outbox" VALUES(21,'issue',1,8,NULL,NULL,'zoe@example.org','<14fd747030ce16692c656afdaf2812e0.hextui@example.org>','queued','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:40:00Z','bd27154b8c9f02c4aaf46d99ef8da1e1');
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
INSERT INTO "pay_page" VALUES(1,1,'acct_1Fake',0,'plink_000001fake','http://127.0.0.1:43261/buy/plink_000001fake',7088,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(2,2,'acct_1Fake',0,'plink_000002fake','http://127.0.0.1:43261/buy/plink_000002fake',5749,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(3,3,'acct_1Fake',0,'plink_000003fake','http://127.0.0.1:43261/buy/plink_000003fake',6899,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(4,4,'acct_1Fake',0,'plink_000004fake','http://127.0.0.1:43261/buy/plink_000004fake',5749,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(5,6,'acct_1Fake',0,'plink_000013fake','http://127.0.0.1:43261/buy/plink_000013fake',6899,'closed','2026-11-24T17:05:00Z');
INSERT INTO "pay_page" VALUES(6,7,'acct_1Fake',0,'plink_000022fake','http://127.0.0.1:43261/buy/plink_000022fake',6899,'open','2026-11-24T17:05:00Z');
INSERT INTO "pay_page" VALUES(7,4,'acct_1Fake',0,'plink_000023fake','http://127.0.0.1:43261/buy/plink_000023fake',5749,'open','2026-11-24T17:35:00Z');
INSERT INTO "pay_page" VALUES(8,6,'acct_1Fake',0,'plink_000024fake','http://127.0.0.1:43261/buy/plink_000024fake',1000,'open','2026-11-24T17:35:00Z');
INSERT INTO "pay_page" VALUES(9,8,'acct_1Fake',0,'plink_000025fake','http://127.0.0.1:43261/buy/plink_000025fake',5749,'open','2026-11-24T17:35:00Z');
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
INSERT INTO "stripe_account" VALUES(1,'acct_1Fake',0,'a4f7813afed7de1abfa606d8ba91a9c5','2026-11-24T17:00:00Z','evt_000021fake',1795539900,'2026-11-24T17:05:00Z');
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
INSERT INTO "studio" VALUES(1,'ef9b43b0-1960-2c23-6d15-8a1ad095ea72','CAD','2026-11-24T17:00:00Z');
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
INSERT INTO "words" VALUES(10,'23cba20b8ad5a9f741107970a67dc385','{"after":"http://127.0.0.1:43261"}');
INSERT INTO "words" VALUES(11,'23c465a5c4dbe544597d6cc496223996','{"after":"True","before":"True"}');
INSERT INTO "words" VALUES(31,'53faf2b27d5d1347c1ff6fd53f6c665c','{"reason":"erreur"}');
INSERT INTO "words" VALUES(39,'4a7c915874a950ede338405dc2005ce6','{"reason":"introuvable"}');
INSERT INTO "words" VALUES(47,'f26cdc2c6847fdf58bdc000dd34e0e29','{"reason":"sans provision"}');
INSERT INTO "words" VALUES(51,'2d4408b6063e3b70e528af1050b7aa25','{"reason":"cadeau"}');
INSERT INTO "words" VALUES(58,'8a6e75873368ed15536506faf0378924','{"card":"visa 4242"}');
INSERT INTO "words" VALUES(77,'ac5a3817700d5208a5a003b5c85412c6','{"after":"none","before":"starttls"}');
INSERT INTO "words" VALUES(78,'2fcb0aedb025adff8f9ecf40d079d7b9','{"after":"53559","before":"25"}');
INSERT INTO "words" VALUES(79,'a9d4002b2c0decf2012a219c2f18ab03','{"after":"127.0.0.1"}');
INSERT INTO "words" VALUES(80,'08f95d5f5f20467b0a76240af1a2284b','{"after":"studio@example.org"}');
INSERT INTO "words" VALUES(81,'624abbfcb96c09bf5410c59764ddc315','{"after":"copie@example.org"}');
INSERT INTO "words" VALUES(82,'31dd5e6d5a550d703ceecf964fae69a9','{"server":"250 taken as 1","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(84,'ab9c041c77d2f450e4a2d984219d52f3','{"server":"250 taken as 2","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(87,'80b96194477c159948d56b7548c0d032','{"server":"250 taken as 3","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(88,'d03fc7e60105eb692cd2a684579bb487','{"server":"250 taken as 4","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(89,'68cae65ab90bfc567a01bad896146aab','{"server":"250 taken as 5","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(91,'6a280d1c8bd71733cacf8fa3ad9d898b','{"server":"250 taken as 6","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(92,'e3197e34f8d61df1fbb26fb8b63f0cb6','{"server":"250 taken as 7","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(93,'672b42e2d268b11f1397422cee2934e2','{"server":"250 taken as 8","to":"copie@example.org"}');
INSERT INTO "words" VALUES(94,'230875427a8c6f000b95eb2280b25498','{"server":"250 taken as 9","to":"copie@example.org"}');
INSERT INTO "words" VALUES(95,'46f60b5902d3ba01f1e83d2760b7d0cb','{"server":"250 taken as 10","to":"copie@example.org"}');
INSERT INTO "words" VALUES(96,'74954fa061f754ea685de7dcbc779633','{"server":"250 taken as 11","to":"copie@example.org"}');
INSERT INTO "words" VALUES(97,'60c1214e4498556b5ffb96ee6f1fef84','{"server":"250 taken as 12","to":"copie@example.org"}');
INSERT INTO "words" VALUES(98,'284be49099707b6b903a3b286cb3b879','{"server":"250 taken as 13","to":"copie@example.org"}');
INSERT INTO "words" VALUES(99,'a46e11677b3fa0cc24f402471f952d87','{"server":"250 taken as 14","to":"copie@example.org"}');
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
CREATE UNIQUE INDEX invoice_in_series ON invoice (year, sequence) WHERE number IS NOT NULL;
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
CREATE TRIGGER invoice_issue BEFORE UPDATE ON invoice WHEN OLD.number IS NULL AND NEW.number IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'the number leaves a gap') WHERE EXISTS (
        SELECT 1 FROM invoice WHERE year = NEW.year AND number IS NOT NULL)
        AND NEW.sequence <> 1 + (SELECT max(sequence) FROM invoice WHERE year = NEW.year AND number IS NOT NULL);
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('outbox',21);
INSERT INTO "sqlite_sequence" VALUES('journal',106);
INSERT INTO "sqlite_sequence" VALUES('client',2);
INSERT INTO "sqlite_sequence" VALUES('intervention',10);
INSERT INTO "sqlite_sequence" VALUES('invoice',8);
INSERT INTO "sqlite_sequence" VALUES('invoice_line',9);
INSERT INTO "sqlite_sequence" VALUES('pay_page',9);
INSERT INTO "sqlite_sequence" VALUES('document',8);
INSERT INTO "sqlite_sequence" VALUES('note_addition',1);
INSERT INTO "sqlite_sequence" VALUES('settlement',10);
INSERT INTO "sqlite_sequence" VALUES('payment',8);
INSERT INTO "sqlite_sequence" VALUES('credit_note',1);
INSERT INTO "sqlite_sequence" VALUES('write_off',1);
INSERT INTO "sqlite_sequence" VALUES('card',1);
INSERT INTO "sqlite_sequence" VALUES('charge',2);
INSERT INTO "sqlite_sequence" VALUES('booking',2);
INSERT INTO "sqlite_sequence" VALUES('unmatched',1);
INSERT INTO "sqlite_sequence" VALUES('dispute',1);
INSERT INTO "sqlite_sequence" VALUES('mail',8);
INSERT INTO "sqlite_sequence" VALUES('mail_template',1);
COMMIT;
PRAGMA user_version = 3;
PRAGMA application_id = 1213748553;
