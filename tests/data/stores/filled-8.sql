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
INSERT INTO "charge" VALUES(1,6,'card',6899,'succeeded','2026-11-24T17:05:00Z','acct_1Fake',0,1,'4a62469a821f03dd2852ea6016c49c8c:1','pi_000014fake',NULL,0,NULL,'','2026-11-24T17:05:00Z');
INSERT INTO "charge" VALUES(2,6,'refund',1000,'succeeded','2026-11-24T17:05:00Z','acct_1Fake',0,NULL,'4a62469a821f03dd2852ea6016c49c8c:2','pi_000014fake',7,0,'re_000019fake','','2026-11-24T17:05:00Z');
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
INSERT INTO "client" VALUES(1,NULL,'Zoé Tremblay','zoe@example.org','','','','',NULL,0,0,'','','','','',NULL,'5d8ae42e548488148f335b69d4e11115','zoe tremblay zoe@example.org');
INSERT INTO "client" VALUES(2,NULL,'Émile Roy','','','','','',NULL,0,0,'','','','','',NULL,'595b37d825c319d9a3f430ad7c0b99b0','emile roy');
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
INSERT INTO "client_tag" VALUES(1,2,'no_charge','absent',NULL,'2026-11-24T18:05:00Z',0,NULL,'b9b046f2fa78342284a72b38e5c430b5');
INSERT INTO "client_tag" VALUES(2,2,'hold','absent',NULL,'2026-11-24T18:05:00Z',0,NULL,'98c919449d691d8d7cec1949523a70ec');
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
INSERT INTO "document" VALUES(1,1,NULL,'2026/2026-0001.pdf','af9a4e5a721b7f046ae086bd3b741d10216c89310be50bb53184b28bab1ab3c6',22040,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(2,2,NULL,'2026/2026-0002.pdf','bd7d510c14bfc1d7e30cfc5c445102f5c5f1ddcb4f42e6f5ab803166cbad4892',21959,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(3,NULL,1,'2026/A2026-0001.pdf','363606abdda915483a79ba7519192daa64bf27849c12916733a44fd1c84c8e85',20011,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(4,3,NULL,'2026/2026-0003.pdf','92041fee2085fac45990334d9cb07a49db3ae36aae9e615671d569e43ac9fe24',22157,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(5,4,NULL,'2026/2026-0004.pdf','54bb061bbf05c56c07884b3f6989c42db2bbc4aee904a851120c43e68ab279da',21962,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(6,6,NULL,'2026/2026-0005.pdf','304e9eb15393b19cda5941f3787fc9802dc45fba7c7093fd54b7896efbdebf0e',22066,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:05:00Z');
INSERT INTO "document" VALUES(7,7,NULL,'2026/2026-0006.pdf','440d55efb2fe5e3eeaaef782a15f0a43e1a411004b5eb302f07a90e616254a35',21973,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:05:00Z');
INSERT INTO "document" VALUES(8,8,NULL,'2026/2026-0007.pdf','882ffd6a7f840ee394ff867f56cc73723299913fdd82396be48073d5d54b0dc5',21910,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:35:00Z');
INSERT INTO "document" VALUES(9,9,NULL,'2026/2026-0008.pdf','614bbb951e449ce9bc9c81f208f681dc52ea687ff85d8cccdf1160fa69be8cda',22123,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T18:05:00Z');
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
INSERT INTO "intervention" VALUES(1,1,2,0,0,'2026-11-24T17:00:00Z',45,6000,'invoiced','studio','Genou droit','douleur','rappeler','c31dc9a6293be2b62a4be6e7aead2c39');
INSERT INTO "intervention" VALUES(2,1,1,0,0,'2026-11-24T17:00:00Z',0,5000,'unbilled','studio','','','','1d507c5cf00c3169d93e145f7e2bc4a6');
INSERT INTO "intervention" VALUES(3,2,2,0,0,'2026-11-24T17:00:00Z',0,6000,'invoiced','studio','','','','bc6b1ce6da3ec8237f786f93c7225938');
INSERT INTO "intervention" VALUES(4,1,1,0,0,'2026-11-24T17:00:00Z',0,5000,'invoiced','studio','','','','c28f0a340ffd1a10a6557d5666ab555a');
INSERT INTO "intervention" VALUES(5,2,1,0,0,'2026-11-24T17:00:00Z',0,5000,'free','studio','','','','b20201d72d1e5d33ef99c6683fa1a0df');
INSERT INTO "intervention" VALUES(6,2,1,0,0,'2026-11-24T17:00:00Z',0,5000,'discarded','studio','','','','01437fc5900a30eb67f47d4cb5d808a0');
INSERT INTO "intervention" VALUES(7,2,2,0,0,'2026-11-24T17:00:00Z',0,6000,'unbilled','studio','','','','d16c781d7f761456edfb05ed0f784df5');
INSERT INTO "intervention" VALUES(8,1,2,0,0,'2026-11-24T17:05:00Z',0,6000,'invoiced','studio','','','','166a905d5d7560bda364d99f9a4595d0');
INSERT INTO "intervention" VALUES(9,1,2,0,0,'2026-11-24T17:05:00Z',0,6000,'invoiced','studio','','','','781a0353883cb639006ea8152a6db328');
INSERT INTO "intervention" VALUES(10,1,1,0,0,'2026-11-24T17:35:00Z',0,5000,'invoiced','studio','','','','0f2860e826631c972dd0d230a0eea60d');
INSERT INTO "intervention" VALUES(11,1,1,0,0,'2026-11-24T18:05:00Z',0,5000,'invoiced','studio','','','','af1fa065b13d3eeb4f644d810e88e232');
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
INSERT INTO "invoice_token" VALUES(1,'14c6d0618e6df45609d4ac102269e932');
INSERT INTO "invoice_token" VALUES(2,'1a97a466f7270b9181eac68fef3924ce');
INSERT INTO "invoice_token" VALUES(3,'60ea8d124dd8f51db92749014b28bc3f');
INSERT INTO "invoice_token" VALUES(4,'a94f2f763f0249a9addcad3d9592f322');
INSERT INTO "invoice_token" VALUES(6,'4a62469a821f03dd2852ea6016c49c8c');
INSERT INTO "invoice_token" VALUES(7,'3bfcf28070a4c3291a9048383a0dd758');
INSERT INTO "invoice_token" VALUES(8,'9dc73c76a6541aafc2fd23cac8317bd2');
INSERT INTO "invoice_token" VALUES(9,'1b9c4748f6935ad55afd0db388581389');
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
INSERT INTO "journal" VALUES(1,'2026-11-24T17:00:00Z',0,'','init',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{"studio:1":"7e3822c70089bc4ae49b5c14c75ae77b45af53d848dfa7d038500e497adeef70"}}',NULL,'','8b13c166c59b61bac43afe6a6ba99671ae51544c3a5b2895361bc9647f590402');
INSERT INTO "journal" VALUES(2,'2026-11-24T17:00:00Z',0,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:1":"730d2125fc4728b12058779a04c4f64775ff22c8dfa15a96d935fcc628e22508"},"tax":1}',NULL,'8b13c166c59b61bac43afe6a6ba99671ae51544c3a5b2895361bc9647f590402','e1f21b178a346b04deca58a0652ec9ccaf8106996771d41de30c3b9f119fbfc8');
INSERT INTO "journal" VALUES(3,'2026-11-24T17:00:00Z',0,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:2":"921fbb7b8319636dec5608e9294e28a2d6e4dca20d646be55c4874c6c22072e2"},"tax":2}',NULL,'e1f21b178a346b04deca58a0652ec9ccaf8106996771d41de30c3b9f119fbfc8','87515778dd5187814c9c607e6e0cd8e5cfc383519e33f4011ad4af6ef4b6d0f7');
INSERT INTO "journal" VALUES(4,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,5000,'{"code":1,"did":"add","records":{"code:1":"b44061ab40c724aa3dc8fa989e44b2ac47f48ee25e56b9c6970e818be7519c4a"}}',NULL,'87515778dd5187814c9c607e6e0cd8e5cfc383519e33f4011ad4af6ef4b6d0f7','aa24e77a74232b7aa7c102dd00c70061227836b83d21c9621872cdb402572bad');
INSERT INTO "journal" VALUES(5,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,6000,'{"code":2,"did":"add","records":{"code:2":"eb468b9491244152ad80360cc771f73bddce74e5e8560b83bca43ca66145dfd8"}}',NULL,'aa24e77a74232b7aa7c102dd00c70061227836b83d21c9621872cdb402572bad','f19f882ca3882cdd39af1573e31eb025f6e5090fc08c66acb355e9033b298449');
INSERT INTO "journal" VALUES(6,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,9500,'{"code":3,"did":"add","records":{"code:3":"2e51156f1c5b378ce04dd9e9c9206be21652027d102d63b63819bd6a7640519f"}}',NULL,'f19f882ca3882cdd39af1573e31eb025f6e5090fc08c66acb355e9033b298449','2855c17a33c8503936d7f14abdff7b486447b4a54c2497f59534a4f437e92dc7');
INSERT INTO "journal" VALUES(7,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,0,'{"code":4,"did":"add","records":{"code:4":"2f0ce5f9c5f265e9bdb67340e1ccbc4eba65124f523ac4c9152e7c41bc0ec334"}}',NULL,'2855c17a33c8503936d7f14abdff7b486447b4a54c2497f59534a4f437e92dc7','aa99f531ec93c8e812934b4481a06c379949594fc3c9c8e22ba9377285107353');
INSERT INTO "journal" VALUES(8,'2026-11-24T17:00:00Z',0,'','client',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"client:1":"0ef954a29f0ae788e58911ab83eace9565642c6a9e54e8581a60cdc34b377609:66f1b8cf3f17e5e533316c5cbaa813ec00e9e1e49e775066e8179b72107365fe"}}',NULL,'aa99f531ec93c8e812934b4481a06c379949594fc3c9c8e22ba9377285107353','2b9196d998ac5f2bb028a1c6a74845effb44e377dc68fc862dd0fc715da7dda5');
INSERT INTO "journal" VALUES(9,'2026-11-24T17:00:00Z',0,'','client',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"client:2":"08633064f5c173a99bf1ed8fcad81458df38fd11de618d649a3c69e40b0e87ec:15fe7053fd51e71ec16c01db8eb9bfcd587ab93c8b36b784b1fc8a9eed5f18c7"}}',NULL,'2b9196d998ac5f2bb028a1c6a74845effb44e377dc68fc862dd0fc715da7dda5','a8809470dc3743ab4f85b47d810501e46c18f2b3c2e771282f4c0ab5c09e31e0');
INSERT INTO "journal" VALUES(10,'2026-11-24T17:00:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"stripe.api_base"}','d166620afb0183faae400b17ea08f0ffd5d24a1f8e51f8e650a456bc4b34cdbe','a8809470dc3743ab4f85b47d810501e46c18f2b3c2e771282f4c0ab5c09e31e0','cf4e791f210160b4cd7f1227b68da4b37844ed15409204903bf11ae2dafdd232');
INSERT INTO "journal" VALUES(11,'2026-11-24T17:00:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"stripe.pay_links"}','9dccc54ecd46bb9c2aa471a6378e6d23fdad90d61ef7bf9422c1d28eb2d1d7ea','cf4e791f210160b4cd7f1227b68da4b37844ed15409204903bf11ae2dafdd232','56fd5736de91def0563b8c07bb5d8c683695d7b88f2f9949a268ee12abe893e2');
INSERT INTO "journal" VALUES(12,'2026-11-24T17:00:00Z',0,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:3":"d3997ce800c13bdb6403ac5dad991d10020946c9f98d364158c32a7084d03fa1"},"tax":3}',NULL,'56fd5736de91def0563b8c07bb5d8c683695d7b88f2f9949a268ee12abe893e2','72284c7dd30032e971cd91e2c51c64633e0a7e140ca9dd4528e674b53a5e0013');
INSERT INTO "journal" VALUES(13,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,1250,'{"code":5,"did":"add","records":{"code:5":"64f111e99244afbe730ee33e5e5973e5f70c4eedc5569b1d52ef1d62e78c29cf"}}',NULL,'72284c7dd30032e971cd91e2c51c64633e0a7e140ca9dd4528e674b53a5e0013','3b63c3a6041f13deb400f3769070d75f272456cd883f4adeacab407a24c38d1b');
INSERT INTO "journal" VALUES(14,'2026-11-24T17:00:00Z',0,'','write',1,NULL,1,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:1":"9fb9ef791c46b360e126b07f4d66a138cec8c2502e9626e231d36e68bdd97454:f0091997f5b95bfdef027af10efb99b0fd64ee8da0d204e552e3fa63438a99d2"}}',NULL,'3b63c3a6041f13deb400f3769070d75f272456cd883f4adeacab407a24c38d1b','5d562f13c972a0990e826333a5f61426532bfd4aae9e3781bd8e0be459b9aaf6');
INSERT INTO "journal" VALUES(15,'2026-11-24T17:00:00Z',0,'','edit',1,NULL,1,NULL,NULL,NULL,6000,'{"minutes":45,"records":{"intervention:1":"63584ec60b0704230c1e5395a33294a5252731efb335712f9241a589a66481bb:f0091997f5b95bfdef027af10efb99b0fd64ee8da0d204e552e3fa63438a99d2"}}',NULL,'5d562f13c972a0990e826333a5f61426532bfd4aae9e3781bd8e0be459b9aaf6','6df39761585907a7e5c97f13fbfcf88dcabbf54d0ee10af2236213fb1861a6a6');
INSERT INTO "journal" VALUES(16,'2026-11-24T17:00:00Z',0,'','publish',1,NULL,1,NULL,NULL,NULL,6000,'{"records":{"intervention:1":"fa8c267cdcc528ce44927dd9b2928607a9c28e016c71e58a35064356ab73ddce:f0091997f5b95bfdef027af10efb99b0fd64ee8da0d204e552e3fa63438a99d2"}}',NULL,'6df39761585907a7e5c97f13fbfcf88dcabbf54d0ee10af2236213fb1861a6a6','46d41c9c103883afd44306227997f69c8ba41a3b5eb30015752ae6c3c4ac3edf');
INSERT INTO "journal" VALUES(17,'2026-11-24T17:00:00Z',0,'','issue',1,NULL,NULL,1,NULL,NULL,7088,'{"issued_on":"2026-11-24","items":[1],"number":"2026-0001","records":{"intervention:1":"0e266d44973eb54ea0241ec68f16ddf89c63bc71908ca1704c7fd2e1feefec8f:f0091997f5b95bfdef027af10efb99b0fd64ee8da0d204e552e3fa63438a99d2","invoice:1":"bded02b67fac284cf0d897df26567405929f173ade2bcb191ae2b0b07eae78c4","outbox:1":"95d1af9e00caa1d186b144d69bc5ac5c45ae9fd10869e99e21510a40d4f4909a:23bad65459cb84ccf75b8e863e6b3d78818620a217060ff68805e83645cb2d92"},"snapshot":"b4bda4af6b61c52a2e513d2aad47c72c37e364721d2f1cd98b91ab7aa0f85b04"}',NULL,'46d41c9c103883afd44306227997f69c8ba41a3b5eb30015752ae6c3c4ac3edf','c3aecad085ec7901724ee2492407eb4a5dff002bd328432f2a797ca77867c060');
INSERT INTO "journal" VALUES(18,'2026-11-24T17:00:00Z',0,'','stripe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"account":"acct_1Fake","connected_at":"2026-11-24T17:00:00Z","install":"4d47c0267226ca446eba7e11430b89d3","live":false,"records":{},"row":1}',NULL,'c3aecad085ec7901724ee2492407eb4a5dff002bd328432f2a797ca77867c060','ab53cab142b0c52f2c310e3efde844c4478362417999fb03d97a79c5a676791a');
INSERT INTO "journal" VALUES(19,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,1,NULL,NULL,7088,'{"records":{"pay_page:1":"0247301b4c91426da725e88febd73ccbad5200fe11d98c61b4acc945e753aa19"},"state":"open"}',NULL,'ab53cab142b0c52f2c310e3efde844c4478362417999fb03d97a79c5a676791a','f4a36706e0c690d71a01c4e992d9c5154b461462cd0d530409f82b11d9ac6b3f');
INSERT INTO "journal" VALUES(20,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,1,NULL,NULL,NULL,'{"records":{"document:1":"e5e1cdce75687890feb605254d164b68e3c963eadf6e277b60aa00fb42b8c41c"},"sha256":"af9a4e5a721b7f046ae086bd3b741d10216c89310be50bb53184b28bab1ab3c6"}',NULL,'f4a36706e0c690d71a01c4e992d9c5154b461462cd0d530409f82b11d9ac6b3f','9e48d7991edca0b4824a2031973eeb9a6d6ee683a5e55d222308edc80ed7092f');
INSERT INTO "journal" VALUES(21,'2026-11-24T17:00:00Z',0,'','edit',1,NULL,1,NULL,NULL,NULL,6000,'{"records":{"note_addition:1":"156e3535a9cf50d297d253a5e440cb79ec1c037fac0b101a40590b8a804f7053:048fa7de19415c074cb7fd75ed82c537c77bb878864ac0cc0239b1d2c38a878d"}}',NULL,'9e48d7991edca0b4824a2031973eeb9a6d6ee683a5e55d222308edc80ed7092f','3b44d8d2c84cccfeaf3ac39f3b2c828347c8aa2498575a3f85ff84b05f14e607');
INSERT INTO "journal" VALUES(22,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,1,NULL,NULL,7088,'{"records":{"pay_page:1":"5cce379c0df67a713f5aba9a180fc9932097ea08838f41e2922a2ec8b1415497"},"state":"closed"}',NULL,'3b44d8d2c84cccfeaf3ac39f3b2c828347c8aa2498575a3f85ff84b05f14e607','15f307b55684047b643f68fef369ee91fdbcb979a29b2593f1a2bcae8c1cbcd7');
INSERT INTO "journal" VALUES(23,'2026-11-24T17:00:00Z',0,'','mark_paid',1,NULL,NULL,1,NULL,1,7090,'{"credited":0,"flagged":false,"invoices":[1],"method":"cash","records":{"outbox:2":"a36d03697112b37de8a29334321d3f5457530f11230070ed76812f21e9d8fb84:21815151656f1737cb14fba40e48a742dadcb8ef36c353270c39ed9bd29c056b","payment:1":"28b3e9a921157906547708626d3953a9634f03bf6f86a25b6fa83e02315e22a6"}}',NULL,'15f307b55684047b643f68fef369ee91fdbcb979a29b2593f1a2bcae8c1cbcd7','7078bd2aeeefd23baed6f870aa152c84f9de79f10a0ca9233143a289f2aa5188');
INSERT INTO "journal" VALUES(24,'2026-11-24T17:00:00Z',0,'','write',1,NULL,2,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:2":"7572c27bcd0168bb0968c33fd6e3e2edc44b0c3cfd9727f861730b9c7b0aa9cf:bc18e53dfabe5cddb827546135aa68b5b357351602ebab4b868b1be1cd3e77d9"}}',NULL,'7078bd2aeeefd23baed6f870aa152c84f9de79f10a0ca9233143a289f2aa5188','ab06211918e86c70d50f3e6931460c1aed1e10d823ac62407ce3e1da738c3363');
INSERT INTO "journal" VALUES(25,'2026-11-24T17:00:00Z',0,'','publish',1,NULL,2,NULL,NULL,NULL,5000,'{"records":{"intervention:2":"54259f30f62cc0c46954b5cd85dd0edd503590509b78ab600cc2bdb919519ef4:bc18e53dfabe5cddb827546135aa68b5b357351602ebab4b868b1be1cd3e77d9"}}',NULL,'ab06211918e86c70d50f3e6931460c1aed1e10d823ac62407ce3e1da738c3363','e3da05fa060c3c09fc20607ba3e4424a33a99d9d8ee8441d7db59a01d854a119');
INSERT INTO "journal" VALUES(26,'2026-11-24T17:00:00Z',0,'','issue',1,NULL,NULL,2,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[2],"number":"2026-0002","records":{"intervention:2":"cb1ebc0e6d87867e9c4bb0eb2ddd865acddcb81066c0b2a5f0a27c703ffd79d9:bc18e53dfabe5cddb827546135aa68b5b357351602ebab4b868b1be1cd3e77d9","invoice:2":"15c0b1ed82ba7dfb74e3d70dd109526f44ef831d891cbe98795938664c941c1c","outbox:3":"05e7afb619088b78331b3f6f43821bceb320e5266311d37ad7acd56a9e2dc833:68aed9e11a856e40a3a487f5df8d18b835903368081598994aea64b03a47c322"},"snapshot":"a993ac18216688a2d6040348905d66f2f72d27dba64463d2be08a86448cb3d73"}',NULL,'e3da05fa060c3c09fc20607ba3e4424a33a99d9d8ee8441d7db59a01d854a119','0987a506ce181e9e0d427a8a65843c592557b8f4e44704b5ed91038f07c83c03');
INSERT INTO "journal" VALUES(27,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,2,NULL,NULL,5749,'{"records":{"pay_page:2":"8aa63a52ff33d57a9a4d4bfa5ec643e59248e37533733b2b52722da6cae02f58"},"state":"open"}',NULL,'0987a506ce181e9e0d427a8a65843c592557b8f4e44704b5ed91038f07c83c03','55b78d409d6d51a5fa00516db0f174456bd595d437c599f4cc6b9e7d3a058dee');
INSERT INTO "journal" VALUES(28,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,2,NULL,NULL,NULL,'{"records":{"document:2":"941d84ee606478f62d018b20f8705f2cdcdce7c97f86023471018ce0111f0284"},"sha256":"bd7d510c14bfc1d7e30cfc5c445102f5c5f1ddcb4f42e6f5ab803166cbad4892"}',NULL,'55b78d409d6d51a5fa00516db0f174456bd595d437c599f4cc6b9e7d3a058dee','85efb0ea2074d51cf83296fccf5e4d0fc0959453c31a2bba264d730c2d8b0975');
INSERT INTO "journal" VALUES(29,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,2,NULL,NULL,5749,'{"records":{"pay_page:2":"f1acece45d6084b5455ee6f48952191b8e49706a8e39bf2f6f4e6358b89645a8"},"state":"closed"}',NULL,'85efb0ea2074d51cf83296fccf5e4d0fc0959453c31a2bba264d730c2d8b0975','de19b45c0a676af824c8028706eb9bfda31f900607251b65a181e275a6c675e1');
INSERT INTO "journal" VALUES(30,'2026-11-24T17:00:00Z',0,'','mark_paid',1,NULL,NULL,2,NULL,2,2000,'{"credited":0,"flagged":false,"invoices":[2],"method":"transfer","records":{"outbox:4":"7d706b47cc104f0f7ec93cc879d2582ccfd90c116fd5f653b1d7dc0a075cb2c4:da621dc94bbc65013fd83210a053cea008db18ec81b6671493e7a3822c40cb0b","payment:2":"d8926f675e98f1497ec7e2393de4a273bcbda9f30f53a2c83fcf0e6ac51909f3"}}',NULL,'de19b45c0a676af824c8028706eb9bfda31f900607251b65a181e275a6c675e1','8cea07cada98b37aa8a852840b092bc7567cae744113e1447c922cde839cf419');
INSERT INTO "journal" VALUES(31,'2026-11-24T17:00:00Z',0,'','cancel',1,NULL,NULL,2,1,3,5749,'{"items":[2],"number":"A2026-0001","records":{"credit_note:1":"f203ae1a58ca4e27ba54ba1f7800a6b99c0346e25dcbda427ff404e3f6f64ea6","intervention:2":"54259f30f62cc0c46954b5cd85dd0edd503590509b78ab600cc2bdb919519ef4:bc18e53dfabe5cddb827546135aa68b5b357351602ebab4b868b1be1cd3e77d9","outbox:5":"8e7918ab26f58562589ccd281f307afbfa4669b1a1ce3f8e8c7d1ca9a77e594a:8864bc2a36669b4d622f741350983a0b3799a396414156f8624afd665e2c0947","payment:3":"6d8260ce4948a5ff2e956c189d0c9a3aaa5fa0122ce83bfd58e606228faee946"},"refunded":0,"snapshot":"fd09bccc42db170d742856b76b4c9f54b1a8d13db3b5148a315594524b8d37a5","to_credit":2000}','c766d4f690b7d99b98d5e06d418dc0fa4b619b91774c34d5c174d26fb2a77618','8cea07cada98b37aa8a852840b092bc7567cae744113e1447c922cde839cf419','13589cc2dc120eba4f788eb2563645ed9406c0f5a6c20fc0a385d53f3d748e15');
INSERT INTO "journal" VALUES(32,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,2,1,NULL,NULL,'{"records":{"document:3":"74d58295d48baa20688821d0c8a06769488c56d27b61fb051f1f8aa40fc5fad2"},"sha256":"363606abdda915483a79ba7519192daa64bf27849c12916733a44fd1c84c8e85"}',NULL,'13589cc2dc120eba4f788eb2563645ed9406c0f5a6c20fc0a385d53f3d748e15','4b190b2ef431b139e907a31226301ff4260b45a1f282148dda11392cfe5232cc');
INSERT INTO "journal" VALUES(33,'2026-11-24T17:00:00Z',0,'','write',2,NULL,3,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:3":"f35338f99396cf57360a5af3fff34baaf4e3185d80d119a40e354402918cec0c:455ea11ee17129bef50fa5f13f1c301dadb90513fa84a34b550109f2fbe71d87"}}',NULL,'4b190b2ef431b139e907a31226301ff4260b45a1f282148dda11392cfe5232cc','497a95a795310ee7af71205084d3fd4709206b576647545a87fa9ca55ffdeb85');
INSERT INTO "journal" VALUES(34,'2026-11-24T17:00:00Z',0,'','publish',2,NULL,3,NULL,NULL,NULL,6000,'{"records":{"intervention:3":"ca20bd8a8de560fc9ed6ff9b170f6eec1fc43f39581e68b3fd4570e5e461c8eb:455ea11ee17129bef50fa5f13f1c301dadb90513fa84a34b550109f2fbe71d87"}}',NULL,'497a95a795310ee7af71205084d3fd4709206b576647545a87fa9ca55ffdeb85','3daa17515385105e4d43b95c632b2db9d673249db038a449840a36c1caace2b6');
INSERT INTO "journal" VALUES(35,'2026-11-24T17:00:00Z',0,'','issue',2,NULL,NULL,3,NULL,NULL,6899,'{"issued_on":"2026-11-24","items":[3],"number":"2026-0003","records":{"intervention:3":"5441da73630d4e4663fc0629b9ecce442e86d5cec24b5183f5fdee52e488ec55:455ea11ee17129bef50fa5f13f1c301dadb90513fa84a34b550109f2fbe71d87","invoice:3":"38298962b73e53a9c89d24f85fd5aced87facf64bcba72b5c315cf09b9609a71"},"snapshot":"487692d2e8873c703a13fe5df37f504afeb1aec5a3040ee632244a61439b7e76"}',NULL,'3daa17515385105e4d43b95c632b2db9d673249db038a449840a36c1caace2b6','acf0788e7ac6012929190afe38e31f3eda56426d1ff5a51450393d413480e0d6');
INSERT INTO "journal" VALUES(36,'2026-11-24T17:00:00Z',0,'','pay_link',2,NULL,NULL,3,NULL,NULL,6899,'{"records":{"pay_page:3":"c935e5648b77ace68d17106d2fdf997564321083d4182124d38add3a5723d1a4"},"state":"open"}',NULL,'acf0788e7ac6012929190afe38e31f3eda56426d1ff5a51450393d413480e0d6','e33394acaca2b5e91748b39de220fe0452ab715e8f181c0514a1a697079a3eaf');
INSERT INTO "journal" VALUES(37,'2026-11-24T17:00:00Z',0,'','document',2,NULL,NULL,3,NULL,NULL,NULL,'{"records":{"document:4":"d943a45aa7efe06637252eee05c83b0ac1892815cdc2be72a681fe38320699e6"},"sha256":"92041fee2085fac45990334d9cb07a49db3ae36aae9e615671d569e43ac9fe24"}',NULL,'e33394acaca2b5e91748b39de220fe0452ab715e8f181c0514a1a697079a3eaf','6f4131ac3cb26f12c5b92337685eb9d669ced08b3ff126e7ebb60a2b7263c20b');
INSERT INTO "journal" VALUES(38,'2026-11-24T17:00:00Z',0,'','pay_link',2,NULL,NULL,3,NULL,NULL,6899,'{"records":{"pay_page:3":"19dda66a37ecbaec63937e984761a43737e498d45d6cc805a83c3a36cf3378e5"},"state":"closed"}',NULL,'6f4131ac3cb26f12c5b92337685eb9d669ced08b3ff126e7ebb60a2b7263c20b','5060f54c0243499920d91fe371910984d7be5926b83233482d12439245200978');
INSERT INTO "journal" VALUES(39,'2026-11-24T17:00:00Z',0,'','write_off',2,NULL,NULL,3,NULL,NULL,6899,'{"records":{"write_off:1":"c7da6a8cab12c487b5bcd118560b7944ef232b7418d56a185076a65457ef3422"}}','f5a63ea3bfc8e2017c6aed089aee4e7c7051ff28e98cfe962def44efb471a1d5','5060f54c0243499920d91fe371910984d7be5926b83233482d12439245200978','1f22b23379f1af10dfc7c6f31c0aa213ca67a99339c3b174bf4168aaae88884f');
INSERT INTO "journal" VALUES(40,'2026-11-24T17:00:00Z',0,'','write',1,NULL,4,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:4":"6aafeb7d25282555222c74b66d0c634e84dfbb359dd3d9bc0f79adf8dc8a6416:e85f1a0a8d5096c947de945834e8db0af2ad838c9e5386a42b8ac6edfb3c19f1"}}',NULL,'1f22b23379f1af10dfc7c6f31c0aa213ca67a99339c3b174bf4168aaae88884f','79253297b6103e384cdd0ac5bdcfb9bfbfdc4797b3e980f306cd62821f0ffc3a');
INSERT INTO "journal" VALUES(41,'2026-11-24T17:00:00Z',0,'','publish',1,NULL,4,NULL,NULL,NULL,5000,'{"records":{"intervention:4":"ad160334a5c1d79f152f44138666ed0e33de944edbf1b7c7b4c693c5da83dbf1:e85f1a0a8d5096c947de945834e8db0af2ad838c9e5386a42b8ac6edfb3c19f1"}}',NULL,'79253297b6103e384cdd0ac5bdcfb9bfbfdc4797b3e980f306cd62821f0ffc3a','b05e82345131db79cf52571e7ba7389860936203a917a20d936b1d76d0e752c7');
INSERT INTO "journal" VALUES(42,'2026-11-24T17:00:00Z',0,'','issue',1,NULL,NULL,4,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[4],"number":"2026-0004","records":{"intervention:4":"8a27ad505fd29fa154b0fc2b12fe748528cd16c8d8262cc614116fca1abeb122:e85f1a0a8d5096c947de945834e8db0af2ad838c9e5386a42b8ac6edfb3c19f1","invoice:4":"9a5e9c77bf420e0384062814b10648942e444408ff55477716a1761983714973","outbox:6":"8c9596d1aec4040f21f5133cff4c70cba604504452b7be92cd670e8f97c61f2b:6e7465d5c3f5fcae4db8fac48147682583ffc7903b6a90fb37545089ef6c1b0a"},"snapshot":"5a71b757cd1eac7958932d30bd737cc065b1f1e1d16b4fc928b6d8423cec0fab"}',NULL,'b05e82345131db79cf52571e7ba7389860936203a917a20d936b1d76d0e752c7','80b067ddc353d855c8398a521b4ab3850afea96a4d9d23359c0d92109a311ceb');
INSERT INTO "journal" VALUES(43,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,4,NULL,NULL,5749,'{"records":{"pay_page:4":"1fa75ab7aedc65ff816306209f58f45c7bdb275aecad316016352af633d8ae64"},"state":"open"}',NULL,'80b067ddc353d855c8398a521b4ab3850afea96a4d9d23359c0d92109a311ceb','43f76fb71beeb3686cdac13a30630c6833ab48b48541267a9c9d1c7d68b19410');
INSERT INTO "journal" VALUES(44,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,4,NULL,NULL,NULL,'{"records":{"document:5":"d493365c72a5861f7d6ea57d8bcd5cb5b465898b6688958df17eb0c2ad9a9541"},"sha256":"54bb061bbf05c56c07884b3f6989c42db2bbc4aee904a851120c43e68ab279da"}',NULL,'43f76fb71beeb3686cdac13a30630c6833ab48b48541267a9c9d1c7d68b19410','7b246d6c025aceea3af5aac639a4129b77521cf4649351ee7758239946b791d0');
INSERT INTO "journal" VALUES(45,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,4,NULL,NULL,5749,'{"records":{"pay_page:4":"2f65d508cfa99500d7794a5a95e0fada6e8ee1078012f75fd9aeb5b96a0a6b01"},"state":"closed"}',NULL,'7b246d6c025aceea3af5aac639a4129b77521cf4649351ee7758239946b791d0','2bb4b0165cb5275ee85b20b72b2b24cc3038b87fe943e999452d680ed88967b5');
INSERT INTO "journal" VALUES(46,'2026-11-24T17:00:00Z',0,'','mark_paid',1,NULL,NULL,4,NULL,4,5749,'{"credited":0,"flagged":false,"invoices":[4],"method":"cheque","records":{"outbox:7":"ee0b31b44b9b992a402bbbc88483a72dbdc892014772fd1850ab90a4ee366485:b88f968bfc12ef5a3a69cd4783a425ab1156040a4e8b9ec1c0bf58438f8c13d5","payment:4":"e018efa8b6f9cd3441d97eb3c8cae0cb785694268afdbc7e8ed72187aa7316c0"}}',NULL,'2bb4b0165cb5275ee85b20b72b2b24cc3038b87fe943e999452d680ed88967b5','30dc5528e1df2d813428f5785c7cacbf5b5b3d709bdf128950796907b4ed6d2d');
INSERT INTO "journal" VALUES(47,'2026-11-24T17:00:00Z',0,'','reverse',1,NULL,NULL,4,NULL,5,5749,'{"method":"cheque","records":{"payment:5":"e50a72de30837053dad253032cc1f2d493863a2efa3308f4e65901f6d55c455b"},"reverses":4}','3c28a1133defbcf07e176db659129aa622a0e3b0072534df7acceaa361eb839a','30dc5528e1df2d813428f5785c7cacbf5b5b3d709bdf128950796907b4ed6d2d','b833c7c4ad28aeacb796b0493e627ab5437b2d3a2dcbf90bd7208c78e6a83499');
INSERT INTO "journal" VALUES(48,'2026-11-24T17:00:00Z',0,'','refund',1,NULL,NULL,NULL,NULL,6,2000,'{"method":"cash","records":{"outbox:8":"f41ea2162fb9f5b4b788c115cbea5d5dd99ba90788dc2820d53391f959c47aa4:7ee636fea5de0aa79d7a19d7cd01e963fc43e6654c2ece4c53094adadef1e2c2","payment:6":"256d932ec3715c6d6932c26759255aec1183cbc616e28dc310561d0c5537d72b"}}',NULL,'b833c7c4ad28aeacb796b0493e627ab5437b2d3a2dcbf90bd7208c78e6a83499','825f6ecba9acd77455c27b0e4d1e7dfef0b35ff5d8fe9a60761a93a7ceb919fe');
INSERT INTO "journal" VALUES(49,'2026-11-24T17:00:00Z',0,'','write',2,NULL,5,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:5":"10deacd730f49d935d3b275afb96dec6eaaccab6bfaa211855afe95114ee9c4a:f95610032e33ad2f2db10bd800ed87c24735c437fc0e0768e47e3ad979906beb"}}',NULL,'825f6ecba9acd77455c27b0e4d1e7dfef0b35ff5d8fe9a60761a93a7ceb919fe','043ee802db5178354a22f97f43f2fdfba5df7a4ef31f716874c94df74f9738bd');
INSERT INTO "journal" VALUES(50,'2026-11-24T17:00:00Z',0,'','publish',2,NULL,5,NULL,NULL,NULL,5000,'{"records":{"intervention:5":"3777a29a0cfbe9c25335398dc58c830c9cb65f6e388db0e82116b10601dbfbdf:f95610032e33ad2f2db10bd800ed87c24735c437fc0e0768e47e3ad979906beb"}}',NULL,'043ee802db5178354a22f97f43f2fdfba5df7a4ef31f716874c94df74f9738bd','79f7272529492b68489358655e8d33188174be26279d1054d126abb970829dbf');
INSERT INTO "journal" VALUES(51,'2026-11-24T17:00:00Z',0,'','free',2,NULL,5,NULL,NULL,NULL,5000,'{"records":{"intervention:5":"e7fad0663853654b23a62499050e2200bee708fab84a6ad3b45527ad9d7f3ee2:f95610032e33ad2f2db10bd800ed87c24735c437fc0e0768e47e3ad979906beb"}}','45d31c561b48525f1f09e599627adbc02c9f736e5799debac3e5a4328e08c26a','79f7272529492b68489358655e8d33188174be26279d1054d126abb970829dbf','2bd73ac430ba4384c5e117c28b310a9192c1350991171d12e79d5aba8c50af69');
INSERT INTO "journal" VALUES(52,'2026-11-24T17:00:00Z',0,'','write',2,NULL,6,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:6":"9a260137dd67fed548d84bc068d55193f3f35f5a4b4fde7eb20d7c18cbd32750:48bee68262bd122f3e1a978d1f6baddd784937ea632b55de83f0680642fa4710"}}',NULL,'2bd73ac430ba4384c5e117c28b310a9192c1350991171d12e79d5aba8c50af69','837cdc593efd2e60bdaccbc4806c4965adb762f0878afde69ff4b0646610beac');
INSERT INTO "journal" VALUES(53,'2026-11-24T17:00:00Z',0,'','discard',2,NULL,6,NULL,NULL,NULL,5000,'{"records":{"intervention:6":"3ed79ff373f96f029231164b3ff7be707378a2efb000aaaf2e0d51790b8692bb:48bee68262bd122f3e1a978d1f6baddd784937ea632b55de83f0680642fa4710"}}',NULL,'837cdc593efd2e60bdaccbc4806c4965adb762f0878afde69ff4b0646610beac','92f566d85e609a650fd6f8c0700e0b653ea91323c39cbce2ed057639c7d30eaf');
INSERT INTO "journal" VALUES(54,'2026-11-24T17:00:00Z',0,'','remind',1,NULL,NULL,4,NULL,NULL,5749,'{"level":0,"records":{"outbox:9":"4d735abef3f25fd768ba722fe43e1f8add69b4bda32e42b3c5bd4fde772d591a:97c28f3f78ab0e2eb707067c4f43a787ced19c70365fc74930c10318d3e8286c","reminder:9":"147d692c0699e2b9eee9f50616fe0abb90fb578603f9e413d2a6b3b19e65057d"},"scheduled":false}',NULL,'92f566d85e609a650fd6f8c0700e0b653ea91323c39cbce2ed057639c7d30eaf','fcdcf97a192025946bdb3272c73acb3815e40a0ed2a3070f580acded1395f6bb');
INSERT INTO "journal" VALUES(55,'2026-11-24T17:00:00Z',0,'','write',2,NULL,7,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:7":"91abca64db7898bf522a5806826eeeda09280e5cb0bdcf60771b2c658333291a:12180fecbede39014377f75446d7900a16dc466d0446c1f0f845efe55c163468"}}',NULL,'fcdcf97a192025946bdb3272c73acb3815e40a0ed2a3070f580acded1395f6bb','411d151e51f1bfc510694bae16045378ec60745ab6ddd8d9bd9e5df9a4ec98d3');
INSERT INTO "journal" VALUES(56,'2026-11-24T17:00:00Z',0,'','publish',2,NULL,7,NULL,NULL,NULL,6000,'{"records":{"intervention:7":"d693c92bcdf1a45fddd42be8e5a5e09fe7089666bd3af86ec803569b75fa3178:12180fecbede39014377f75446d7900a16dc466d0446c1f0f845efe55c163468"}}',NULL,'411d151e51f1bfc510694bae16045378ec60745ab6ddd8d9bd9e5df9a4ec98d3','23c3211de3686c3ab05153bbc8a60d408a998d7c0a931765b85adf9bccabc9b5');
INSERT INTO "journal" VALUES(57,'2026-11-24T17:00:00Z',0,'','customer',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{"stripe_customer:1":"c916f7156fc8ef8b5eb7e92602d6d081b6ab10bb1c8f78b49598bc5adf5e7a20"}}',NULL,'23c3211de3686c3ab05153bbc8a60d408a998d7c0a931765b85adf9bccabc9b5','87748956a73f981ae52005351154c737b1546164752ffcea17cc9d0ada637151');
INSERT INTO "journal" VALUES(58,'2026-11-24T17:00:00Z',0,'','save_card',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{"card:1":"9648301d30ce59126dc84f4326315599c79400dcf9956166a5725b826c16e070"}}','083b0ffeb7f5586e4ae2700ce3ddc8a50526baa6c0503b7e4d84556ae14b4543','87748956a73f981ae52005351154c737b1546164752ffcea17cc9d0ada637151','b1014aaec093b95ae74b75db65c43484003c381a7f3359bdb100eec3a6295c99');
INSERT INTO "journal" VALUES(59,'2026-11-24T17:05:00Z',0,'','write',1,NULL,8,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:8":"6ac0116e35cb4e6e9382ef9659f09f9f4ac880dd7eeb82556729dcabb16d3c2f:30e652dd1e1be80db0af8ce8f2f2ff2b8548700ddf30e885bf4adad5dacbaba9"}}',NULL,'b1014aaec093b95ae74b75db65c43484003c381a7f3359bdb100eec3a6295c99','efdb05b506c72a93bdfb8b950d14d03d9a317d065daa56ee385f169d9785adf7');
INSERT INTO "journal" VALUES(60,'2026-11-24T17:05:00Z',0,'','publish',1,NULL,8,NULL,NULL,NULL,6000,'{"records":{"intervention:8":"96077c322f3182f134c9098d039b8e6b280e99285f6ea687f3d78ba31c029d0a:30e652dd1e1be80db0af8ce8f2f2ff2b8548700ddf30e885bf4adad5dacbaba9"}}',NULL,'efdb05b506c72a93bdfb8b950d14d03d9a317d065daa56ee385f169d9785adf7','d3d9e7284bb0671890bc5110a3a29f893e7995e481a2b5b609c285141d30d4d8');
INSERT INTO "journal" VALUES(61,'2026-11-24T17:05:00Z',0,'','issue',1,NULL,NULL,6,NULL,NULL,6899,'{"issued_on":"2026-11-24","items":[8],"number":"2026-0005","records":{"intervention:8":"6f0d09c5d0bb0371eb01ed323388628c81d4ef46b670635eeef5543e0fc482d5:30e652dd1e1be80db0af8ce8f2f2ff2b8548700ddf30e885bf4adad5dacbaba9","invoice:6":"d88cc0e99acc11bf9acd574f5e964a3b6eac2f2a6a3b9f9ea7e33b2cbec08c46","outbox:10":"e1382ecb834c2606fae455ac54f499d5e24cba04d90f47602ebff41d432eca35:2b7196c4c363e430250591bbf10c8ede0dba1568fc843c4c9334e8107da0f182"},"snapshot":"26f63439e448c329f9f7effffb30ee2371cf7a0eb29aa39cdcb1699fa9075397"}',NULL,'d3d9e7284bb0671890bc5110a3a29f893e7995e481a2b5b609c285141d30d4d8','5a64017f28137ae12b1f8b77d6c3a3411812d06d73a1087e64227565d9fec78d');
INSERT INTO "journal" VALUES(62,'2026-11-24T17:05:00Z',0,'','pay_link',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"pay_page:5":"4f8681ea8b5409336a96085f68a076e04853ca59b9c6beab14e2dd5dc6ed7ba1"},"state":"open"}',NULL,'5a64017f28137ae12b1f8b77d6c3a3411812d06d73a1087e64227565d9fec78d','a72a7dd0410bf9e528c26a60ddb6767437bc79a6b5cde0e38c34fae8fcb136b8');
INSERT INTO "journal" VALUES(63,'2026-11-24T17:05:00Z',0,'','document',1,NULL,NULL,6,NULL,NULL,NULL,'{"records":{"document:6":"e7ff45e15411ceba01b135e1b4e21763c4106a04157114c95ff6debc9c37323b"},"sha256":"304e9eb15393b19cda5941f3787fc9802dc45fba7c7093fd54b7896efbdebf0e"}',NULL,'a72a7dd0410bf9e528c26a60ddb6767437bc79a6b5cde0e38c34fae8fcb136b8','1e98b793fbbff44af06723303b67f4e4d534dcf5c411094be5188aa032cc8819');
INSERT INTO "journal" VALUES(64,'2026-11-24T17:05:00Z',0,'','pay_link',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"pay_page:5":"8e7ee4f951f01e65c55fd1255c52a6f055469ecbd27d88cc792824c8f844cb38"},"state":"closed"}',NULL,'1e98b793fbbff44af06723303b67f4e4d534dcf5c411094be5188aa032cc8819','7d1a436064aa45238e3390a4be74a1d6657bd7f5afed9558458851e022df0c6e');
INSERT INTO "journal" VALUES(65,'2026-11-24T17:05:00Z',0,'','attempt',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"charge:1":"45c42043b33103fbe9808c5d44bc5f89a9adebb25a7d40659e975bd1f5705bc7"}}',NULL,'7d1a436064aa45238e3390a4be74a1d6657bd7f5afed9558458851e022df0c6e','48c47a64d60afd235258aa2d9396516a90e615b9eb3ab739a1f4869114d64a8b');
INSERT INTO "journal" VALUES(66,'2026-11-24T17:05:00Z',0,'','attempt',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"charge:1":"01e9d8568f7e5bec7732d0360c82e39f219306ad2a676eb9c352da1b273e0734"}}',NULL,'48c47a64d60afd235258aa2d9396516a90e615b9eb3ab739a1f4869114d64a8b','a193fce3d6262567be321c3a5dcc28a790bf9a85434ab9b1aaec8fa814b10521');
INSERT INTO "journal" VALUES(67,'2026-11-24T17:05:00Z',0,'','charge',1,NULL,NULL,6,NULL,7,6899,'{"credited":0,"flagged":false,"records":{"booking:1":"92608b25f592104f14d4db4b71eda5396c11888cadee2274f8af90547f6e6347","charge:1":"7e279690d7c62ca534b359e6445fc26cf7c4e1b32fd21daa1546de73888ce6b6","outbox:11":"0559764bc6152770d1bf7227b162dfd41a3db8c5b097b7a672dcc6c1ca936a0f:5861ddda0ade4bb1f90772408c6d726250ff801fda715677be68f9318033d8b0","payment:7":"d19a669d14adfc210c518af6dda99f3a6dd91e9d82aee4669ad3d2d366fc6e7c"},"state":"succeeded"}',NULL,'a193fce3d6262567be321c3a5dcc28a790bf9a85434ab9b1aaec8fa814b10521','0774d8380104bc725e1556f1e04ab7f0dc9e79f4c6c05853765aab581f1f539e');
INSERT INTO "journal" VALUES(68,'2026-11-24T17:05:00Z',0,'','attempt',1,NULL,NULL,6,NULL,NULL,1000,'{"records":{"charge:2":"8540e25dece6be286df9f8d1ea3ecff679c0cf765a1b12603a2878a73aa81a8e"}}',NULL,'0774d8380104bc725e1556f1e04ab7f0dc9e79f4c6c05853765aab581f1f539e','47423f747366be0c30122403e12aaa903d82e41fd24cebcb343077d45abd0798');
INSERT INTO "journal" VALUES(69,'2026-11-24T17:05:00Z',0,'','refund',1,NULL,NULL,6,NULL,8,1000,'{"method":"card","records":{"booking:2":"d532816339b8dab769b2682734a3da5f9c891cbcb67dceac168bb243a700bee8","charge:2":"b028ea12a992de42b5321922f27466cfff6d66740082c79047384be1997ff9ab","outbox:12":"8db08cad2deeaeb09792acdc8d070639f98cf7422efc6084dd319427e3b4decf:ce79af7aa174dd74ca62343f744336290e8a093da344b4f51c23f295e3f26715","payment:8":"56b25ed9b0cc04746776ba1ecc322e89d19fbad3a2896e89754efc0ae54da36c"}}',NULL,'47423f747366be0c30122403e12aaa903d82e41fd24cebcb343077d45abd0798','944a38407efe18030a6cceba67c500dd48e312079bd1579d3008af23f5d696a2');
INSERT INTO "journal" VALUES(70,'2026-11-24T17:05:00Z',0,'','write',1,NULL,9,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:9":"c8a95d9e059e55deb763ff15c002f58609407c60e017ca76576e1d01b5bf0943:81926a0ecf95006be02e72648cd5c1d151db4e270045a02a7c62c55d584e270a"}}',NULL,'944a38407efe18030a6cceba67c500dd48e312079bd1579d3008af23f5d696a2','2bc9afaf90ef3f912b4b74fefc53fb71b637d6f3f95e027b2616a6ef2d57a2c2');
INSERT INTO "journal" VALUES(71,'2026-11-24T17:05:00Z',0,'','publish',1,NULL,9,NULL,NULL,NULL,6000,'{"records":{"intervention:9":"e149523877a876524a1b41f54b5dae7f1a3fe9b65f799b67cb100cdb4e785c38:81926a0ecf95006be02e72648cd5c1d151db4e270045a02a7c62c55d584e270a"}}',NULL,'2bc9afaf90ef3f912b4b74fefc53fb71b637d6f3f95e027b2616a6ef2d57a2c2','030e19b756c02b3ba8bc204d040aba1eccd8063edff599cbfce43a3605f83396');
INSERT INTO "journal" VALUES(72,'2026-11-24T17:05:00Z',0,'','issue',1,NULL,NULL,7,NULL,NULL,6899,'{"issued_on":"2026-11-24","items":[9],"number":"2026-0006","records":{"intervention:9":"fff5ccdd08e6a9817cee1ce9fe48e5e1ce26b4eba11698514f972a25559053ed:81926a0ecf95006be02e72648cd5c1d151db4e270045a02a7c62c55d584e270a","invoice:7":"fb4de44bfa3b6a30b20d9cbccc8e09eb429ed0e7b256426d3120f61c7b57278f","outbox:13":"692c3c399244001cf99526a852eca484d901e9184a9655056da6e984a1bed6cf:e28b8409b8561d464c46a2fa72f78c7d06329ffcb2adaa9424a8f065057811ce"},"snapshot":"8dbcaec89349a6b46b6e1f7830eb587294af84b7a79d0681ffdb33c9b9d392ab"}',NULL,'030e19b756c02b3ba8bc204d040aba1eccd8063edff599cbfce43a3605f83396','44d7a476d2d3f388e40f104b8c9350f92ba72d1e317f4544b2444b93ed96f61a');
INSERT INTO "journal" VALUES(73,'2026-11-24T17:05:00Z',0,'','pay_link',1,NULL,NULL,7,NULL,NULL,6899,'{"records":{"pay_page:6":"04b119334fe2237cc9d3d13ee1d5336c68925a1ccd7edebd94e67524769c8da3"},"state":"open"}',NULL,'44d7a476d2d3f388e40f104b8c9350f92ba72d1e317f4544b2444b93ed96f61a','a44b3d4986364e8f6eb5dc5c1dc4a22eea0e7cf0ace49e0fc8be2c3cafc6aa68');
INSERT INTO "journal" VALUES(74,'2026-11-24T17:05:00Z',0,'','document',1,NULL,NULL,7,NULL,NULL,NULL,'{"records":{"document:7":"392332af048d7623d6cc99b19972ab2717b4a28235d0efaf8bcab8fc44cf55d0"},"sha256":"440d55efb2fe5e3eeaaef782a15f0a43e1a411004b5eb302f07a90e616254a35"}',NULL,'a44b3d4986364e8f6eb5dc5c1dc4a22eea0e7cf0ace49e0fc8be2c3cafc6aa68','47c94a81245ac592bbd8d40e49e394cd855b4cd1dcf6ba1941f60b658fd7dcf1');
INSERT INTO "journal" VALUES(75,'2026-11-24T17:05:00Z',0,'','unmatched',NULL,NULL,NULL,NULL,NULL,NULL,4200,'{"records":{"unmatched:1":"ee0afc9b25079d7347223b83077b6509d6331193f4d0e74111bfeec9deac3112"},"sort":"payment"}',NULL,'47c94a81245ac592bbd8d40e49e394cd855b4cd1dcf6ba1941f60b658fd7dcf1','82127d2ea981c24417dfbd62220a26e5e0549bb9fc058cc1fbfe942252718ed9');
INSERT INTO "journal" VALUES(76,'2026-11-24T17:05:00Z',0,'','dispute',1,NULL,NULL,6,NULL,NULL,1000,'{"code":"fraudulent","records":{"dispute:1":"caab002500ef6187d55b9b4c1eed9d77a805b2aa482865c4d2b6e9c2dd0d7a4c"},"state":"open"}',NULL,'82127d2ea981c24417dfbd62220a26e5e0549bb9fc058cc1fbfe942252718ed9','076398bf16633abc64684cc1128ac6a920afc6645262ab997cf483bcd4d7754a');
INSERT INTO "journal" VALUES(77,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.security"}','da2d7d92832054db333d1cb24ee3f1553f44e5fffe84f1e07b20af49312ca605','076398bf16633abc64684cc1128ac6a920afc6645262ab997cf483bcd4d7754a','2329862b6f719ad233d258102957a84bb3aee55492c1157ff5918cad5f9b1e05');
INSERT INTO "journal" VALUES(78,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.port"}','43a70549099c4ab49c6d6487409a3207abf10385549252aec793c765f9261da1','2329862b6f719ad233d258102957a84bb3aee55492c1157ff5918cad5f9b1e05','8a6f109839d6491e1b9e853d2a8b56308562e8fadd88e18198d9ff5d67d1fe28');
INSERT INTO "journal" VALUES(79,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.host"}','3acbd23150f6d035fe84cb1ed70cc560fb08b704b9bf0ee6e95ea6ea38356366','8a6f109839d6491e1b9e853d2a8b56308562e8fadd88e18198d9ff5d67d1fe28','9f8500964636efaf950147e8082ef67e56b937261236e6c5fd4496e189f78877');
INSERT INTO "journal" VALUES(80,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.sender"}','53d24a802fa1f0f0373c2badbf0940e6b3a9e64be18f0d2da6e7da3550bec724','9f8500964636efaf950147e8082ef67e56b937261236e6c5fd4496e189f78877','fc1d4e9d7df2d17d5a10c1518777d04502ba98f536a09bd32813b1b511468bf9');
INSERT INTO "journal" VALUES(81,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.bcc"}','0646b996eecf6d967daba4cbbfcdbdec275e0f8cfa9037d0ac1d32bf51cdc5e5','fc1d4e9d7df2d17d5a10c1518777d04502ba98f536a09bd32813b1b511468bf9','1f9a891b75946e92cb2829f6e56953a5df9c0cc4a578aeee17e7bf47c7663655');
INSERT INTO "journal" VALUES(82,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,1,NULL,NULL,NULL,'{"kinds":["issue","mark_paid"],"notices":[1,2],"records":{"mail:1":"f71d46b3388f39bb91adbae9a1538a041caa5ffe44659c69269bb8e6f3c3e550:4a490d836abf75376d0ccec88c69a049e5d412295a91ca7e1e2c8fc982fe9296","outbox:1":"95d1af9e00caa1d186b144d69bc5ac5c45ae9fd10869e99e21510a40d4f4909a:23bad65459cb84ccf75b8e863e6b3d78818620a217060ff68805e83645cb2d92","outbox:14":"634324274576f1c92c2b8891b5aa41cb8b6e04494389e5ccb0266cb2c7aedaf8:0d43ea405ca7c5b31cef7f8e2895d8199c70b71125d5468d848dd56817a6eb20","outbox:2":"a36d03697112b37de8a29334321d3f5457530f11230070ed76812f21e9d8fb84:21815151656f1737cb14fba40e48a742dadcb8ef36c353270c39ed9bd29c056b"},"state":"sent"}','ea67fcd00cee17473cef81c24e5390aeedcbed8a988d0cca52840ae86cc3e855','1f9a891b75946e92cb2829f6e56953a5df9c0cc4a578aeee17e7bf47c7663655','bd25624b50c9efd4bab32b9cd7b5a25b96d29c20e8fb901967de0aafd8c1bfc6');
INSERT INTO "journal" VALUES(83,'2026-11-24T17:35:00Z',0,'','drop',1,NULL,NULL,2,NULL,NULL,NULL,'{"code":"cancelled","kinds":["issue"],"notices":[3],"records":{"outbox:3":"05e7afb619088b78331b3f6f43821bceb320e5266311d37ad7acd56a9e2dc833:68aed9e11a856e40a3a487f5df8d18b835903368081598994aea64b03a47c322"},"state":"dropped"}',NULL,'bd25624b50c9efd4bab32b9cd7b5a25b96d29c20e8fb901967de0aafd8c1bfc6','facee09a9f15e3651af2570714109bfa0766f37ca85870ab87f1dd8f7b467727');
INSERT INTO "journal" VALUES(84,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,2,1,NULL,NULL,'{"kinds":["mark_paid","cancel"],"notices":[4,5],"records":{"mail:2":"022de852a3e272deb509d63d1070119c82b855415a69f9e28c187a388435372c:dbf556eec6c71f1a7b800961d1d10449ad0a7193c7a29310d398dc87f6cd68b6","outbox:15":"d837b020853e88e12252410923fe833c6c5c049ddfe7e681f1cdb703eba0e223:9a5cb687346404c7e7ae34a15b47f31e2a413e75ba51ffd81b685e3c90edb894","outbox:4":"7d706b47cc104f0f7ec93cc879d2582ccfd90c116fd5f653b1d7dc0a075cb2c4:da621dc94bbc65013fd83210a053cea008db18ec81b6671493e7a3822c40cb0b","outbox:5":"8e7918ab26f58562589ccd281f307afbfa4669b1a1ce3f8e8c7d1ca9a77e594a:8864bc2a36669b4d622f741350983a0b3799a396414156f8624afd665e2c0947"},"state":"sent"}','3fc321fe6a0b730292171f861d0fda837f234c7c9330b90e09440c3007d3f9dc','facee09a9f15e3651af2570714109bfa0766f37ca85870ab87f1dd8f7b467727','378ee858d7e2ab338d1b420f02cd841ac03293d0e645d6ab47ada7b3ab9d9abf');
INSERT INTO "journal" VALUES(85,'2026-11-24T17:35:00Z',0,'','drop',1,NULL,NULL,4,NULL,NULL,NULL,'{"code":"reversed","kinds":["mark_paid"],"notices":[7],"records":{"outbox:7":"ee0b31b44b9b992a402bbbc88483a72dbdc892014772fd1850ab90a4ee366485:b88f968bfc12ef5a3a69cd4783a425ab1156040a4e8b9ec1c0bf58438f8c13d5"},"state":"dropped"}',NULL,'378ee858d7e2ab338d1b420f02cd841ac03293d0e645d6ab47ada7b3ab9d9abf','548c66352e2733150ad51249dcaac3cf710b5c5eea32ce386327056c234cd263');
INSERT INTO "journal" VALUES(86,'2026-11-24T17:35:00Z',0,'','pay_link',1,NULL,NULL,4,NULL,NULL,5749,'{"records":{"pay_page:7":"21cf6917605068ee1408b03c08ee163286b444652e2194fbf7fa123706b70c00"},"state":"open"}',NULL,'548c66352e2733150ad51249dcaac3cf710b5c5eea32ce386327056c234cd263','fa2a4324ae23d83a0c3eefa297e22214977145673e923b33226e74560dd41321');
INSERT INTO "journal" VALUES(87,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["issue"],"notices":[6],"records":{"mail:3":"ef1684ede82b730e88a9e3393340dd7458480e81885a28bb8a4cf81e44dee514:45a128f6e44902bc9cedc700fecf5dcb38bc74fd56115fd96247e8807d0ef990","outbox:16":"cd54e6b21b687eb51381b89bfb98fc9e8ed4c0054100aae979a863bf2a7e49f2:d1a7b74b10ba99603fb894579a521da457bf4b1ad965768b0acc7039f7ad87ac","outbox:6":"8c9596d1aec4040f21f5133cff4c70cba604504452b7be92cd670e8f97c61f2b:6e7465d5c3f5fcae4db8fac48147682583ffc7903b6a90fb37545089ef6c1b0a"},"state":"sent"}','dd1db559afc91e133367210098c1cdae83f34d86878b0eef5d80336e82eb791d','fa2a4324ae23d83a0c3eefa297e22214977145673e923b33226e74560dd41321','c75cb0f689601c2c7da0f0c924048571768d7310295d6f0adb4a6afb56d5fc27');
INSERT INTO "journal" VALUES(88,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"kinds":["refund"],"notices":[8],"records":{"mail:4":"6958e44fa12e7a2aa96d71c41e31229e21cbbe896ad4a20bc4482ea4b26a2c84:2d45d43180880a211d711efb0c692937fc9da816f0df0e9dc624539617844da2","outbox:17":"2f6f7fe0bee5ad36101b5d4f1869d01c233caa667d9b3173bda2497b81a93086:b1c139f1382e01e12ac59d9f2f216b2b320df39dac18c97eb32a401af267ddbc","outbox:8":"f41ea2162fb9f5b4b788c115cbea5d5dd99ba90788dc2820d53391f959c47aa4:7ee636fea5de0aa79d7a19d7cd01e963fc43e6654c2ece4c53094adadef1e2c2"},"state":"sent"}','942abf4ae89545503a466a6e6b4f3e6ea8f4fe734a0cffbbc71b24a0129e0216','c75cb0f689601c2c7da0f0c924048571768d7310295d6f0adb4a6afb56d5fc27','2cc7b48bf4a2499a1c4e134de1544d52555bbc15f31b8b1f981bc1b7228aeeee');
INSERT INTO "journal" VALUES(89,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["remind"],"notices":[9],"records":{"mail:5":"2b53e4d8fbaabe96391c220a889f729bd2817a72d31f40cb7e6d4787ec5ca298:94cd5de3ce84dc974785d074e908c73a42dde33399c2630dd0a90f44812b6e46","outbox:18":"991c345c657eed0ce97ad361bb07b56080a6c5b8075cbe87b761fab8cecfa6a9:1b54b6c38ba29120ee9a6d0f79b8242814b2eaa802e35d26a0deb579dc77dfb9","outbox:9":"4d735abef3f25fd768ba722fe43e1f8add69b4bda32e42b3c5bd4fde772d591a:97c28f3f78ab0e2eb707067c4f43a787ced19c70365fc74930c10318d3e8286c"},"state":"sent"}','6900e430e731375886810934aa973175a5303dff83090fe099f8b8ead03e1178','2cc7b48bf4a2499a1c4e134de1544d52555bbc15f31b8b1f981bc1b7228aeeee','46b17bbc7fefdbd465c1930880aa5a20497fdd316b8d0c752237b5cb1d1664c1');
INSERT INTO "journal" VALUES(90,'2026-11-24T17:35:00Z',0,'','pay_link',1,NULL,NULL,6,NULL,NULL,1000,'{"records":{"pay_page:8":"ac7155849a5a85d9b7f7ccd2fa704953dd3280056bf8e8eeb329a78f81fdff09"},"state":"open"}',NULL,'46b17bbc7fefdbd465c1930880aa5a20497fdd316b8d0c752237b5cb1d1664c1','aab4198de781d5b05c6606ba2cddea8d43f62726f99f37e7a2e53c7ccf5968a0');
INSERT INTO "journal" VALUES(91,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,6,NULL,NULL,NULL,'{"kinds":["issue","charge","refund"],"notices":[10,11,12],"records":{"mail:6":"b2801bf9bb1687023d1d24a1ac774dcee7d6cadf0191d1ac265fd65ea218c544:20e1546e7b09bcc113303d374a28b3ff7a9c11e225b8baf4e4a56eccb9f380c5","outbox:10":"e1382ecb834c2606fae455ac54f499d5e24cba04d90f47602ebff41d432eca35:2b7196c4c363e430250591bbf10c8ede0dba1568fc843c4c9334e8107da0f182","outbox:11":"0559764bc6152770d1bf7227b162dfd41a3db8c5b097b7a672dcc6c1ca936a0f:5861ddda0ade4bb1f90772408c6d726250ff801fda715677be68f9318033d8b0","outbox:12":"8db08cad2deeaeb09792acdc8d070639f98cf7422efc6084dd319427e3b4decf:ce79af7aa174dd74ca62343f744336290e8a093da344b4f51c23f295e3f26715","outbox:19":"d91b89cdc428495ced940add0a1fe6894b8e05bf4f218a94b32cb956fce717c9:09ccd9b9a09cd39c5a1c2cac976cabc2d26c4d562d994493ca1fdb202ff5c804"},"state":"sent"}','23fdcf84f692bf9238d4f8a0fb5fb0a91cabf091bc4e231c7a470ba6c6130001','aab4198de781d5b05c6606ba2cddea8d43f62726f99f37e7a2e53c7ccf5968a0','f5423fabbff9f1f04a863d382a1264827ad4a4b0138393098d1f7832dd7c2042');
INSERT INTO "journal" VALUES(92,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,7,NULL,NULL,NULL,'{"kinds":["issue"],"notices":[13],"records":{"mail:7":"c6f3752c86547196e8c620ee181032dca61a5c5304e17d932de947c6c0a13ca1:3f7071c19d35f2b0cb3797c373f89fe926bb573aa2a0f7ed42a1c2586f8a952b","outbox:13":"692c3c399244001cf99526a852eca484d901e9184a9655056da6e984a1bed6cf:e28b8409b8561d464c46a2fa72f78c7d06329ffcb2adaa9424a8f065057811ce","outbox:20":"b2565a309545af6e85d0bc448dd50b350b0642c16abe89b5b04064759798bd0a:3f19daf034a8d94defd94e7c7720e8ee79667fd844c3ce62e7407d653f319076"},"state":"sent"}','a7d09e45a0c95747d7609f01c561cc59cd5021b4e51f33ef2201cb3c004e76e4','f5423fabbff9f1f04a863d382a1264827ad4a4b0138393098d1f7832dd7c2042','4b80063d9fea17783247e0f172b942874dd2696789be6772e83aa08e0e35c750');
INSERT INTO "journal" VALUES(93,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,1,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[14],"records":{"outbox:14":"634324274576f1c92c2b8891b5aa41cb8b6e04494389e5ccb0266cb2c7aedaf8:0d43ea405ca7c5b31cef7f8e2895d8199c70b71125d5468d848dd56817a6eb20"},"state":"sent"}','a38474dc9eac96eeed7da62872fedf398b1c41b3feea70f94305366cbf8746d2','4b80063d9fea17783247e0f172b942874dd2696789be6772e83aa08e0e35c750','3a5d701b32b3f23e5e65ce2b058ab22d80776f8187c3e597959d40e8e77a71bd');
INSERT INTO "journal" VALUES(94,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,2,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[15],"records":{"outbox:15":"d837b020853e88e12252410923fe833c6c5c049ddfe7e681f1cdb703eba0e223:9a5cb687346404c7e7ae34a15b47f31e2a413e75ba51ffd81b685e3c90edb894"},"state":"sent"}','9083764e4b852557c4a5a02aeb741fdc22a8c32c9a16d614c2aa62511a7557e8','3a5d701b32b3f23e5e65ce2b058ab22d80776f8187c3e597959d40e8e77a71bd','78645944cea1845b51622c6596d6afaaa7b3c06090e4ad0295972ae7b9c72064');
INSERT INTO "journal" VALUES(95,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[16],"records":{"outbox:16":"cd54e6b21b687eb51381b89bfb98fc9e8ed4c0054100aae979a863bf2a7e49f2:d1a7b74b10ba99603fb894579a521da457bf4b1ad965768b0acc7039f7ad87ac"},"state":"sent"}','64a1fb44fb4fb52fc0d17bbbf63a1c445c816ef289648be711deb68758d017e2','78645944cea1845b51622c6596d6afaaa7b3c06090e4ad0295972ae7b9c72064','f10761735b1c3c88a9c4c367b381f520b1525a35696ccd52f7bd0f12cc5992e3');
INSERT INTO "journal" VALUES(96,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[17],"records":{"outbox:17":"2f6f7fe0bee5ad36101b5d4f1869d01c233caa667d9b3173bda2497b81a93086:b1c139f1382e01e12ac59d9f2f216b2b320df39dac18c97eb32a401af267ddbc"},"state":"sent"}','2fe935b4b7ded5c412814565e2c94f8be7f548ead2d1ec787acf3d6dc44dbdde','f10761735b1c3c88a9c4c367b381f520b1525a35696ccd52f7bd0f12cc5992e3','e405628ced9ee5f7e3ecdb17a866ee1dbc7ae934aea2669204ab95d6e8fcae53');
INSERT INTO "journal" VALUES(97,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[18],"records":{"outbox:18":"991c345c657eed0ce97ad361bb07b56080a6c5b8075cbe87b761fab8cecfa6a9:1b54b6c38ba29120ee9a6d0f79b8242814b2eaa802e35d26a0deb579dc77dfb9"},"state":"sent"}','1c9d33c72023231a34a98f883e4f9149b103858c0081af6e0756bda64923922a','e405628ced9ee5f7e3ecdb17a866ee1dbc7ae934aea2669204ab95d6e8fcae53','ce7f8b8a78b558b09842acffeb5193169542da108368017d0299be2596635059');
INSERT INTO "journal" VALUES(98,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,6,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[19],"records":{"outbox:19":"d91b89cdc428495ced940add0a1fe6894b8e05bf4f218a94b32cb956fce717c9:09ccd9b9a09cd39c5a1c2cac976cabc2d26c4d562d994493ca1fdb202ff5c804"},"state":"sent"}','c67175f859304c0eabc6c6327bbebd3b3c811c8cee95551be3040fa4229014a9','ce7f8b8a78b558b09842acffeb5193169542da108368017d0299be2596635059','595cdd540819112d57bec696f4a0bfc55092510f0a1813455c665536cd0cb547');
INSERT INTO "journal" VALUES(99,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,7,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[20],"records":{"outbox:20":"b2565a309545af6e85d0bc448dd50b350b0642c16abe89b5b04064759798bd0a:3f19daf034a8d94defd94e7c7720e8ee79667fd844c3ce62e7407d653f319076"},"state":"sent"}','474be3a80f354f7d62f25739e2293936e7bea5e4e37f349031909e88f9fdf035','595cdd540819112d57bec696f4a0bfc55092510f0a1813455c665536cd0cb547','e4ebd57b2c2d6dcf6a195f227b8480f5e489b6059ff14e633d8f3731ff60fa79');
INSERT INTO "journal" VALUES(100,'2026-11-24T17:35:00Z',0,'','client',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"edit","records":{"client:2":"08633064f5c173a99bf1ed8fcad81458df38fd11de618d649a3c69e40b0e87ec:15fe7053fd51e71ec16c01db8eb9bfcd587ab93c8b36b784b1fc8a9eed5f18c7","client_reminders:2":"e11dbd62d30cc6868323fc32e5ed328e9782cbace4d1f57b61b1b41d42dcc507"}}',NULL,'e4ebd57b2c2d6dcf6a195f227b8480f5e489b6059ff14e633d8f3731ff60fa79','32d0cde7733557e3ff0b297403a94020ceb657d53f56c1307700e657fa390aed');
INSERT INTO "journal" VALUES(101,'2026-11-24T17:35:00Z',0,'','template',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"set","language":"fr","records":{"mail_template:1":"f710e12ed6051df97b4105a8054d73c0e845fe818ad9e343efb812ada2624635"},"template":"issue"}',NULL,'32d0cde7733557e3ff0b297403a94020ceb657d53f56c1307700e657fa390aed','250dc2ebd8d6cea17115600ddba1daa7f10beb834c354fbb57c8761fd0592d38');
INSERT INTO "journal" VALUES(102,'2026-11-24T17:35:00Z',0,'','write',1,NULL,10,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:10":"863c69f21cc9f74bac8eb4cac001315b549c673d20952ea6580dd49dd391af2b:ff6bb92b1b4631c499df9fc60983682518396a158ab7d6c247b50667ae4e3bc6"}}',NULL,'250dc2ebd8d6cea17115600ddba1daa7f10beb834c354fbb57c8761fd0592d38','abeb6f4df0f59de83e11aa529105b73aaa5025fd45760445ee3b631e19c52f2a');
INSERT INTO "journal" VALUES(103,'2026-11-24T17:35:00Z',0,'','publish',1,NULL,10,NULL,NULL,NULL,5000,'{"records":{"intervention:10":"3d5f0ed9093d5f945117a281b524773bd750fbf3931ab9602f2b298a69bc724f:ff6bb92b1b4631c499df9fc60983682518396a158ab7d6c247b50667ae4e3bc6"}}',NULL,'abeb6f4df0f59de83e11aa529105b73aaa5025fd45760445ee3b631e19c52f2a','719e971e2d68bd51ca96407471c4523a89e547f24361b81ade9771c7d20acb1d');
INSERT INTO "journal" VALUES(104,'2026-11-24T17:35:00Z',0,'','issue',1,NULL,NULL,8,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[10],"number":"2026-0007","records":{"intervention:10":"84b05d2df02ff8cc0ded84d06b10d4efca45cb1317cb251d5cc80217e222264f:ff6bb92b1b4631c499df9fc60983682518396a158ab7d6c247b50667ae4e3bc6","invoice:8":"870d7f554a0f3a9b7862c2a560d3c2bdf1ab059d0e9cd9932ee40bc667ffad50","outbox:21":"0ae8d970d897af886d0a594203ec5fc693a618f5a587b164a934358124177368:3a12d51801c8aee2f013b8f880cd69710acdd697a3453c3ece4821ae97f2b7f4"},"snapshot":"2d7b8300fc8e4cbb7b3bb1a4e40bf3a6aa5a76bd2fca5696f29c16aeb5c23700"}',NULL,'719e971e2d68bd51ca96407471c4523a89e547f24361b81ade9771c7d20acb1d','1a8b2b26560a19c3cb9d34baff701649fe3c5bf45c9a4e9894ae72bac5b6bba9');
INSERT INTO "journal" VALUES(105,'2026-11-24T17:35:00Z',0,'','pay_link',1,NULL,NULL,8,NULL,NULL,5749,'{"records":{"pay_page:9":"6085a88efafa00f9ddbfd2e83cf8d2f2b18938411cf951cb8a515e9ee42a93cf"},"state":"open"}',NULL,'1a8b2b26560a19c3cb9d34baff701649fe3c5bf45c9a4e9894ae72bac5b6bba9','a6f71747451d8beeb07cc75369281ec4fd0aae3dfe99f2d2dda99dcc286c6cb2');
INSERT INTO "journal" VALUES(106,'2026-11-24T17:35:00Z',0,'','document',1,NULL,NULL,8,NULL,NULL,NULL,'{"records":{"document:8":"a94d5055ccbd5715a30b0776f33003e4c44288e3d5b301ee4662d5a8085c8ba3"},"sha256":"882ffd6a7f840ee394ff867f56cc73723299913fdd82396be48073d5d54b0dc5"}',NULL,'a6f71747451d8beeb07cc75369281ec4fd0aae3dfe99f2d2dda99dcc286c6cb2','cc8c187ab96fb755c9310c533facd24cecade48caad80c3aabc2d49aaac138f3');
INSERT INTO "journal" VALUES(107,'2026-11-24T18:05:00Z',0,'','write',1,NULL,11,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:11":"67273bfe4fc567c85f587679db27c5b37eb53428220cdd6e5979622e3448b5c3:7c52cbd13959fbf62be1978eab0149565c69cb09bc2efcb5280f8c47f1f28b00"}}',NULL,'cc8c187ab96fb755c9310c533facd24cecade48caad80c3aabc2d49aaac138f3','e54caab60a28fc17ed81846c3085cc05dd93104b643b9098e3da32c855eb27c3');
INSERT INTO "journal" VALUES(108,'2026-11-24T18:05:00Z',0,'','publish',1,NULL,11,NULL,NULL,NULL,5000,'{"records":{"intervention:11":"611be1306673d0e9261c331b82d3caeede05b09aa92d2590cce96757fae4699e:7c52cbd13959fbf62be1978eab0149565c69cb09bc2efcb5280f8c47f1f28b00"}}',NULL,'e54caab60a28fc17ed81846c3085cc05dd93104b643b9098e3da32c855eb27c3','cd3ff30d2f8743f98bf477698a7a125e19ab3de0e0d0571ab5574fd2c16dfcea');
INSERT INTO "journal" VALUES(109,'2026-11-24T18:05:00Z',0,'','issue',1,NULL,NULL,9,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[11],"number":"2026-0008","records":{"intervention:11":"abecf61c8e3f814bd003561c726bf0b0a0bf473d0ece38059dcbf1b650e123cf:7c52cbd13959fbf62be1978eab0149565c69cb09bc2efcb5280f8c47f1f28b00","invoice:9":"540d2786ebee900f41df8a04d2998a5fcc4cc0bfc00fda86c005f0477d880e2d","outbox:22":"ccf53b0cd00ccf07a1f59285920513d3f57bb1f661dc09a33aca00509b7113bf:a093749883bc00fe39513627e552dc04b9816861ee8ca9e981db2302c0eac4f4"},"snapshot":"0ad6979c21e0c3b6d5c3aceb65675d1a364ad7be16eabbe36ecf0eb1844ab0fd"}',NULL,'cd3ff30d2f8743f98bf477698a7a125e19ab3de0e0d0571ab5574fd2c16dfcea','393c47c78f08653d1f06eb6deaf07c6605c69cfe4deadb4b6300666e67189eba');
INSERT INTO "journal" VALUES(110,'2026-11-24T18:05:00Z',0,'','pay_link',1,NULL,NULL,9,NULL,NULL,5749,'{"records":{"pay_page:10":"80c2055fa28975777d72da377dc1a264b0bb95a7c6aeb2334b5f1af82002d6fe"},"state":"open"}',NULL,'393c47c78f08653d1f06eb6deaf07c6605c69cfe4deadb4b6300666e67189eba','eee7112dfb53661b5aee5287d6f4c73ec4e3afad06930ae5ed4636712d95f61d');
INSERT INTO "journal" VALUES(111,'2026-11-24T18:05:00Z',0,'','document',1,NULL,NULL,9,NULL,NULL,NULL,'{"records":{"document:9":"5b1052f8d460475b24ed1dd8c44a64c539429c8772dbda4bedef6d5528d2ee63"},"sha256":"614bbb951e449ce9bc9c81f208f681dc52ea687ff85d8cccdf1160fa69be8cda"}',NULL,'eee7112dfb53661b5aee5287d6f4c73ec4e3afad06930ae5ed4636712d95f61d','4a39df2a7b26d3fb2cc338d8bca03cfed5a6c73a5854b5b0e73a11c6d8f3352a');
INSERT INTO "journal" VALUES(112,'2026-11-24T18:05:00Z',0,'','pay_link',1,NULL,NULL,9,NULL,NULL,5749,'{"records":{"pay_page:10":"2c75f508529e22cb123d295fc0f9fb13cb39cac9090cc118c9533d7e284cae33"},"state":"closed"}',NULL,'4a39df2a7b26d3fb2cc338d8bca03cfed5a6c73a5854b5b0e73a11c6d8f3352a','ae60a63f3c2dd8336eb0d41e7181d5ba6b42ed43c800bab67db6a014d23c9f1b');
INSERT INTO "journal" VALUES(113,'2026-11-24T18:05:00Z',0,'','mark_paid',1,NULL,NULL,9,NULL,9,5750,'{"credited":0,"flagged":false,"invoices":[9],"method":"cash","records":{"outbox:23":"5569a36e6f2ec1c1f8fa97a9b0c2ce16e53fbd67a4f9f41dae5bc2d2259488b4:77fe91e460c0956d3280ad1fe578ad67a4a65c53137ad4748ab1da98e6e1d17c","payment:9":"4121c1af4e654f1b62f7baf98542ec10a1cfc5d20b4ece57c12c167c2a819373"}}',NULL,'ae60a63f3c2dd8336eb0d41e7181d5ba6b42ed43c800bab67db6a014d23c9f1b','53ccf79e6846deebdc8cd95a60c7055d92c8f86474f1b7e908073537a8bc790f');
INSERT INTO "journal" VALUES(114,'2026-11-24T18:05:00Z',0,'','receipt',1,NULL,NULL,9,NULL,NULL,5749,'{"records":{"receipt:1":"909c9e990b98195d0b7f466cdde199df53aa2315fc975fef1e05091c40d85fa3"},"snapshot":"95a35903d99e718483c34e3b3ed8abb005cb547b7433dd884665ececbd318d1d"}',NULL,'53ccf79e6846deebdc8cd95a60c7055d92c8f86474f1b7e908073537a8bc790f','74861f95bedadc6be599d8c956a7c4812258bd12fecd4b92c0e4937ae6fb92cb');
INSERT INTO "journal" VALUES(115,'2026-11-24T18:05:00Z',0,'','document',1,NULL,NULL,9,NULL,NULL,NULL,'{"records":{"receipt_document:1":"969632c4d915845c79a816b8d672fbb497028f2b5394ad9349507bd6a6f7f0cd"},"sha256":"e8ec05fdc431187c7f0212f01b099b1e98328f1a299cb7529ca2ab7be5996de6"}',NULL,'74861f95bedadc6be599d8c956a7c4812258bd12fecd4b92c0e4937ae6fb92cb','cfb0ef87c6d258acf8b484a6e3c4b2af765f58120274d8701770761a77a18791');
INSERT INTO "journal" VALUES(116,'2026-11-24T18:05:00Z',0,'','document_type',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"document_type:1":"73b8b55c05a2694ed59cc1a31c754d13477e4749e6f86c46875f3f519296f63c"},"type":"facture-courte"}',NULL,'cfb0ef87c6d258acf8b484a6e3c4b2af765f58120274d8701770761a77a18791','de20f9c1b5cae0054e7c752ac586c712a69e9986c379cf51d51faf8ca6905d36');
INSERT INTO "journal" VALUES(117,'2026-11-24T18:05:00Z',0,'','tag',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"set","records":{"client_tag:1":"1da0e19843d302e82f92d7563216b12ab694c47677fcff265428995a7628a0f8:0c4134b44831b31d429324037c92a34db4740b4e3a0493c132dd7c07b1f6252e"},"tag":"no_charge","until":null}','2c09f9538300d545002aa663b2d3abefa52d08c8602f315a1451bc114821eef8','de20f9c1b5cae0054e7c752ac586c712a69e9986c379cf51d51faf8ca6905d36','7b2d1b8fe8500d890b9f78cc4baf198066cd59ce88668d9c823c2b2064439025');
INSERT INTO "journal" VALUES(118,'2026-11-24T18:05:00Z',0,'','tag',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"set","records":{"client_tag:2":"9fbfe7b3ced2e17fb2f49307cc3ad797559db96cecdda2eddd162e25ec7238bf:6df8d8de78606823a9252601cb15e1e22dd8d502cb8b139e9b5616edd2d25170"},"tag":"hold","until":null}','c0a9103c589ed2a1a2fe0f5543bd6698afef85bee6c326ca3b176b6e1310b8ac','7b2d1b8fe8500d890b9f78cc4baf198066cd59ce88668d9c823c2b2064439025','590adad2a2b54085796b652f0459dc00420b33e824f2e36506b318a269dbcebd');
CREATE TABLE mail (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    outbox_id INTEGER NOT NULL REFERENCES outbox (id),
    subject TEXT NOT NULL,
    words TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size > 0),
    made_at TEXT NOT NULL
, salt TEXT NOT NULL DEFAULT '') STRICT;
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
','68c399f772267b7724302c3b7cc28b835c03097d6550153d67d73173b842df30',63031,'2026-11-24T17:35:00Z','f2f7225eaede5444713f2bc4f61571fa');
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
','93b04e66ccae0341e90feae0f53d1261265bb9bf1e6fa312cccc767375a9dc67',62309,'2026-11-24T17:35:00Z','5808f5626262792f7832be8e0b992965');
INSERT INTO "mail" VALUES(3,6,'Facture 2026-0004 de Studio Boréal','Bonjour Zoé Tremblay,

Voici la facture 2026-0004 du 24 novembre 2026, jointe en PDF. 57,49 $ sont à payer au plus tard le 24 décembre 2026.

Facture        2026-0004
Total          57,49 $
Échéance       24 décembre 2026
Solde à payer  57,49 $

Payer 57,49 $ en ligne
http://127.0.0.1:44037/buy/plink_000023fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','a815d239f040612273b7a568f069dc1670ca99df2b43b173458014fc062f92dd',34993,'2026-11-24T17:35:00Z','1319377de547a6caa4e5b845b849b4b9');
INSERT INTO "mail" VALUES(4,8,'Remboursement de 20,00 $','Bonjour Zoé Tremblay,

Le 24 novembre 2026, nous vous avons remboursé 20,00 $ en espèces.

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','a188a8fe499e36e52a898b8833ee2daaced6483e8bda5312f39cfaa29dbe0421',2684,'2026-11-24T17:35:00Z','a3c58dea13aedb64d26f3700e0efa638');
INSERT INTO "mail" VALUES(5,9,'La facture 2026-0004 arrive à échéance le 24 décembre 2026','Bonjour Zoé Tremblay,

Un simple mot pour vous rappeler que la facture 2026-0004 arrive à échéance le 24 décembre 2026. Il reste 57,49 $ à payer. Si votre paiement est en route, vous n''avez rien à faire.

Facture        2026-0004
Total          57,49 $
Échéance       24 décembre 2026
Solde à payer  57,49 $

Payer 57,49 $ en ligne
http://127.0.0.1:44037/buy/plink_000023fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','a5c83ca0a94c6f4dd341e2f834eb2359181c4d2b1c2907b57af919d0b691ff70',35260,'2026-11-24T17:35:00Z','7df0af61de96be94febb489338bd6400');
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
','acbdd4cf1f5c7a32fc6117e6ea1b44803bd1c1f44c22a78af54d83465fa72726',35234,'2026-11-24T17:35:00Z','9409e37e5f6b5ab497d47c350cdf8ca9');
INSERT INTO "mail" VALUES(7,13,'Facture 2026-0006 de Studio Boréal','Bonjour Zoé Tremblay,

Voici la facture 2026-0006 du 24 novembre 2026, jointe en PDF. 68,99 $ sont à payer au plus tard le 24 décembre 2026.

Facture        2026-0006
Total          68,99 $
Échéance       24 décembre 2026
Solde à payer  68,99 $

Payer 68,99 $ en ligne
http://127.0.0.1:44037/buy/plink_000022fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','bc02528f545c10f8f551bb3e2dd2185ca69b5d77d31eb7c147a6058a0f271960',35009,'2026-11-24T17:35:00Z','d49bb1e933f7cd24e7a4ec62d17bae11');
INSERT INTO "mail" VALUES(8,21,'Votre facture','Bonjour Zoé Tremblay,

Bonjour.

Facture        2026-0007
Total          57,49 $
Échéance       24 décembre 2026
Solde à payer  57,49 $

Payer 57,49 $ en ligne
http://127.0.0.1:44037/buy/plink_000025fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','4e4c754efb361ea81750e5cb2bd5be275453b1334f907a468c079a5212264419',34599,'2026-11-24T18:05:00Z','4dab073dd51ac1766f634880ae181dbd');
CREATE TABLE mail_bytes (
    mail_id INTEGER PRIMARY KEY REFERENCES mail (id),
    bytes BLOB NOT NULL
) STRICT;
INSERT INTO "mail_bytes" VALUES(8,X'46726F6D3A2053747564696F203D3F7574662D383F713F426F723D43333D4139616C3F3D203C73747564696F406578616D706C652E6F72673E0D0A546F3A203D3F7574662D383F713F5A6F3D43333D41393F3D205472656D626C6179203C7A6F65406578616D706C652E6F72673E0D0A5375626A6563743A20566F74726520666163747572650D0A446174653A205475652C203234204E6F7620323032362031333A30353A3030202D303530300D0A4D6573736167652D49443A203C39313336396236643966326530616230666335316339376235393065636430342E686578747569406578616D706C652E6F72673E0D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F6D697865643B20626F756E646172793D223D3D3D3D3D3D3D3D3D3D3D3D3D3D3D353730363435333931393830343138363636343D3D220D0A436F6E74656E742D4C616E67756167653A2066720D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D353730363435333931393830343138363636343D3D0D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D3D3D3D3D3D3D3D3D3D3D3D3D3D3D323837303836323731333736393736393436373D3D220D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D323837303836323731333736393736393436373D3D0D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A0D0A426F6E6A6F7572205A6F3D43333D4139205472656D626C61792C0D0A0D0A426F6E6A6F75722E0D0A0D0A466163747572652020202020202020323032362D303030370D0A546F74616C2020202020202020202035372C34393D43323D4130240D0A3D43333D383963683D43333D4139616E636520202020202020323420643D43333D413963656D62726520323032360D0A536F6C6465203D43333D4130207061796572202035372C34393D43323D4130240D0A0D0A50617965722035372C34393D43323D41302420656E206C69676E650D0A687474703A2F2F3132372E302E302E313A34343033372F6275792F706C696E6B5F30303030323566616B650D0A0D0A4D657263692C0D0A53747564696F20426F723D43333D4139616C0D0A0D0A2D2D3D32300D0A53747564696F20426F723D43333D4139616C0D0A3432352C20727565205361696E742D4A6F73657068204573740D0A51753D43333D4139626563202851753D43333D4139626563292047314B203342370D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D323837303836323731333736393736393436373D3D0D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A4D494D452D56657273696F6E3A20312E300D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D3344226672223E0D0A3C686561643E0D0A3C6D65746120636861727365743D3344227574662D38223E0D0A3C6D657461206E616D653D33442276696577706F72742220636F6E74656E743D33442277696474683D33446465766963652D77696474682C20696E697469616C2D7363616C653D334431223E0D0A3C6D657461206E616D653D334422636F6C6F722D736368656D652220636F6E74656E743D3344226C69676874223E0D0A3C7469746C653E566F74726520666163747572653C2F7469746C653E0D0A3C2F686561643E0D0A3C626F6479207374796C653D3344226D617267696E3A303B70616464696E673A303B6261636B67726F756E643A236565663065653B636F6C6F723A233164323432363B666F6E742D66616D696C3D0D0A793A2D6170706C652D73797374656D2C275365676F65205549272C526F626F746F2C48656C7665746963612C417269616C2C73616E732D73657269663B666F6E742D73697A653A313670783B6C3D0D0A696E652D6865696768743A312E353B2D7765626B69742D746578742D73697A652D61646A7573743A31303025223E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226261636B67726F756E643A23656566306565223E3C74723E3C746420616C69676E3D33442263656E74657222207374796C653D33442270616464696E673A3136703D0D0A7820387078223E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226D61782D77696474683A35363070783B6261636B67726F756E643A236666666666663B626F726465722D746F703A34707820736F6C696420233131356535393B623D0D0A6F726465722D7261646975733A347078223E0D0A3C74723E3C7464207374796C653D33442270616464696E673A323070782032347078203470782032347078223E3C646976207374796C653D334422666F6E742D73697A653A313870783B666F6E3D0D0A742D7765696768743A3630303B636F6C6F723A233131356535393B6F766572666C6F772D777261703A616E797768657265223E53747564696F20426F723D43333D4139616C3C2F6469763E3C2F3D0D0A74643E3C2F74723E0D0A3C74723E3C7464206C616E673D334422667222207374796C653D33442270616464696E673A313270782032347078203136707820323470783B6F766572666C6F772D777261703A616E797768653D0D0A7265223E0D0A3C70207374796C653D3344226D617267696E3A30203020313470782030223E426F6E6A6F7572205A6F3D43333D4139205472656D626C61792C3C2F703E0D0A3C70207374796C653D3344226D617267696E3A30203020313470782030223E426F6E6A6F75722E3C2F703E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226D617267696E3A3470782030203136707820303B626F726465722D746F703A31707820736F6C69642023646665346531223E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E466163747572653C2F74643E3C746420616C69676E3D334422726967687422207374796C653D33442270616464696E673D0D0A3A38707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73706163653A6E6F77726170223D0D0A3E323032362D303030373C2F74643E3C2F74723E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E546F74616C3C2F74643E3C746420616C69676E3D334422726967687422207374796C653D33442270616464696E673A383D0D0A707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73706163653A6E6F77726170223E353D0D0A372C34393D43323D4130243C2F74643E3C2F74723E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E3D43333D383963683D43333D4139616E63653C2F74643E3C746420616C69676E3D334422726967687422207374796C653D0D0A3D33442270616464696E673A38707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73703D0D0A6163653A6E6F77726170223E323420643D43333D413963656D62726520323032363C2F74643E3C2F74723E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E536F6C6465203D43333D41302070617965723C2F74643E3C746420616C69676E3D334422726967687422207374796C653D0D0A3D33442270616464696E673A38707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73703D0D0A6163653A6E6F777261703B666F6E742D7765696768743A363030223E35372C34393D43323D4130243C2F74643E3C2F74723E0D0A3C2F7461626C653E0D0A3C70207374796C653D3344226D617267696E3A30203020313870782030223E3C6120687265663D334422687474703A2F2F3132372E302E302E313A34343033372F6275792F706C696E6B5F30303D0D0A3030323566616B6522207374796C653D334422646973706C61793A626C6F636B3B6261636B67726F756E643A233131356535393B636F6C6F723A236666666666663B746578742D6465636F72613D0D0A74696F6E3A6E6F6E653B746578742D616C69676E3A63656E7465723B666F6E742D7765696768743A3630303B70616464696E673A3133707820313670783B626F726465722D7261646975733A343D0D0A7078223E50617965722035372C34393D43323D41302420656E206C69676E653C2F613E3C2F703E0D0A3C70207374796C653D3344226D617267696E3A302030203870782030223E4D657263692C3C62723E53747564696F20426F723D43333D4139616C3C2F703E0D0A3C2F74643E3C2F74723E0D0A3C2F7461626C653E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226D61782D77696474683A3536307078223E3C74723E3C7464207374796C653D33442270616464696E673A313270782032347078203234707820323470783B636F6C3D0D0A6F723A233564363636613B666F6E742D73697A653A313370783B6C696E652D6865696768743A312E353B6F766572666C6F772D777261703A616E797768657265223E53747564696F20426F723D0D0A3D43333D4139616C3C62723E3432352C20727565205361696E742D4A6F73657068204573743C62723E51753D43333D4139626563202851753D43333D4139626563292047314B203342373C2F743D0D0A643E3C2F74723E3C2F7461626C653E0D0A3C2F74643E3C2F74723E3C2F7461626C653E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D323837303836323731333736393736393436373D3D2D2D0D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D353730363435333931393830343138363636343D3D0D0A436F6E74656E742D547970653A206170706C69636174696F6E2F7064660D0A436F6E74656E742D5472616E736665722D456E636F64696E673A206261736536340D0A436F6E74656E742D446973706F736974696F6E3A206174746163686D656E743B2066696C656E616D653D22323032362D303030372E706466220D0A4D494D452D56657273696F6E3A20312E300D0A0D0A4A564245526930784C6A634B4A656E723862384B4D5341774947396961676F3850416F7651323931626E51674D516F7653326C6B637942624E43417749464A644369394E5A57527059554A760D0A654342624D434177494459784D6934774D4341334F5449754D444264436939556558426C494339515957646C63776F2B5067706C626D5276596D6F4B4D6941774947396961676F3850416F760D0A515778305A584A755958526C494339455A585A70593256535230494B4C305A706248526C63694176526D7868644756455A574E765A47554B4C30786C626D6430614341794E5459334369394F0D0A49444D4B506A344B633352795A574674436E6963745A5A705542505A46736476642F614E4C51454257634B2B686B3257414C4B474C614343674779694570494159516B5145734264455647420D0A4555564542467841426B5563634852595A42415255647747425156555849494D43736F344F496F624B713844483354715464577256362F6576367137663333716E4E766E6E7675682F7743510D0A62674E454D484B6C434D576959463950656B526B4642333342416E4A677A6C7875426C70344E384666634E33672F4E7664786979753476636D63634E2B773530564D5162396859535762332F0D0A5550753946486A38444336796E42664333466A6B34776966514A67574778724D51726764414477352F6A73576663653846423450414D4A564A48396E2F4677744D5568576D79784A4553444D0D0A6B33454B6E354F42634462432B72464A61574B454B32567830587A2B61526D4C2B647745684C73524A6D644B2B4567645554615848566C6957543470517062445452504A4F426C68423234430D0A42386B683153427350742F2F6E41675A79414274724B78742F384F652F32764A7A6D536539493843494A384C51504D74726B53554F523944793234595145524F6A41625567426251413861410D0A4157794141334147377341622B494E4145416F697757724142516B674259684146746741746F49385541443267503267484277424E61414F4E49417A6F4157306734766743726742626F4D420D0A4D41796B5941793842465067485A6942494167485553417170415A7051776151475751444D53465879427461416756446B56414D4641384A49516D3041646F474655444655446C55426456420D0A5030506E6F4976514E61675075672B4E514250515839416E4741575459527173435276436C6A4154396F4144344642344652775070385072344678344E31774756384F6E34476234496E77440D0A486F436C38457434476756514A4A514B53676646514446524C4651674B676F5668784B684E7148795561576F616C514471673356673771446B71496D55522F52574451565455637A304D356F0D0A502F514B4E4265646A7436454C6B53586F302B676D3948643644766F456651552B697547677448416D4747634D47784D424359656B34584A77355269616A464E6D4D755941637759356830570D0A69315842476D45647348375953477769646A32324548734932346A7478505A68523748544F42784F4457654763384546346A67344D53345064784233436E634231343862773333416B2F44610D0A65427538447A344B4C38546E344576784A2F45642B483738632F774D515946675148416942424A34684C5745496B494E6F593177697A42476D434571456F32494C73525159694A784B37474D0D0A324543385448784966454D696B58524A6A71546C4A41467043366D4D644A70306C5452432B6B6857497075535765526F736F53386D33796333456D2B543335446F56414D4B6536554B4971590D0A7370745352376C4565557A35494565567335426A792F486B4E7374567944584C396375396B69664947386837794B2B57587964664B6E39572F70623870414A427756434270634252324B52510D0A6F58424F5955686857704771614B3059714A6969574B6834557647613472675354736C517956754A7035537264457A706B74496F465558566F374B6F584F6F32616733314D6E574D6871555A0D0A3064693052466F42375364614C32314B57556E5A566A6C4D4F56753551766D38736C514670574B6F776C5A4A56696C534F614D7971504A70676559436A775838426273574E437A6F582F42650D0A64614771757970664E562B3155585641395A4D61586331624C556C747231714C32694E31744C71702B6E4C314C505844367066564A786653466A6F763543374D5833686D34514D4E574D4E550D0A4931686A766359786A5A7361303570616D723661615A6F484E533970546D7170614C6C724A5771566148566F545768547456323142646F6C3268653058394356365237305A486F5A765A732B0D0A70614F683436636A30616E533664575A30545853586147626F39756F2B306950714D665569394D72306576536D394C58316C2B717630472F58762B4241634741615A4267634D4367782B43390D0A6F5A4668754F454F7778624463534E56493762524F714E366F34664746474D333433546A61754F374A6C6754706B6D537953475432366177715A3170676D6D463653307A324D7A65544742320D0A794B7A504847507561433430727A59665970415A486F784D526A316A78454C46596F6C466A6B574C7853744C6663736F79373257505A5A66726579736B713171724961746C617A3972584F730D0A32367A2F736A473134647055324E786452466E6B73326A7A6F745A467232334E62506D3268323376325648746C747274734F75792B324C7659432B7962374366634E42336948476F644268690D0A307068427A454C6D5655654D6F36666A5A7364327834394F396B3569707A4E4F667A6F7A6E4A4F63547A71504C7A5A617A46396373336A555264654634314C6C496E576C75386134486E57560D0A75756D3463647971335A363636376E7A334776646E337559654352366E504A3435576E6C4B664A73386E7A50636D4A745A4856366F62783876664B3965723256764664346C33732F397448310D0A6966657039356E7974664E6437397670682F454C384E76724E3854575A48505A646577706677662F6A663764416553416B494479674B644C544A65496C725174685A66364C393233394F45790D0A673258435A533242494A416475432F77555A4252554872517238757879344F575679782F466D7764764347344A3451617369626B5A4D6937554D2F516F744468466359724A437536777554440D0A6F73507177743648653455586830736A4C434D325274794956493855524C5A4734614C436F6D716A706C64367239792F63697A614C6A6F76656E435630617273566464577136394F586E312B0D0A6A6677617A70717A4D5A6959384A69544D5A3835675A78717A6E51734F375979646F724C34683767767553353830703445337758666A482F655A784C58484863654C784C2F4C3734695153330D0A684E4B455351464C554335346E6569586543547866564A673076476B32655477354D59556645704D796A6D686B6A424A324A32716C5A71643270646D6C7061584A6B313353742B665069554B0D0A454E566D51426D724D6C72464E4F5248636C4E694C4E6B7547636C307A617A492F4A41566C6E5532577A46626D48317A72656E6158577566722F4E5A392B4E36394872752B71344E4F6875320D0A62686A5A364C477861684F304B585A54313261397A626D6278376234626A6D786C626731616574764F56593578546C7674345676613876567A4E32534F377264643374396E6C79654B47396F0D0A682F4F4F497A76524F77553765336374326E5677313964385876373141717543306F4C5068647A43367A39592F314432772B7A75754E323952665A46682F646739776A33444F3531323375690D0A574C46345866486F767158376D6B766F4A666B6C622F657632582B74314C62307941486941636B4261646D53737461442B676633485078636E6C412B554F465A3056697055626D72387630680D0A3371482B772B36484734356F48696B3438756D6F344F69394B742B71356D724436744A6A32474F5A78353756684E58302F4D6A3873613557766261673973747834584870696541543358554F0D0A6458556E4E553457316350316B76714A5539476E62762F6B39564E7241364F68716C476C736541304F4330352F654C6E6D4A38487A7753633654724C504E7677693845766C5533557076786D0D0A71486C743831524C516F75304E624B3137357A2F756134323537616D5879312B506436753031357858766C38555165784937646A39734B3643394F64615A3254462B4D766A6E61743652712B0D0A46484870627666793774374C415A65765876473563716E486F2B6643565A657237646563727032377A727A656373502B52764E4E7535744E76396E393174527233397438792B4657363233480D0A32323139692F73362B7433364C393778756E506C4C7676756A59466C413332444B7762764455555053652F78376F33665437372F2B6B486D67356E684C513878442F4D664B54777166617A780D0A7550714A795A4E47716233302F496A58794D326E49552B4852376D6A4C332F502B50337A574F347A797250533539725036385A747874736E66435A7576316A355975786C3273755A7962772F0D0A46502B6F664758383670632F33662B384F5255784E665A613948723272384933616D2B4F76375639327A55644E503334586371376D6666354839512B6E506A492F4E6A7A4B667A5438356D730D0A7A376A505A56394D7672523944666A3663445A6C6476593744324C42396D6252376130643765305A4E6778727568632F6A694E4A46744E6C7A6F36566D70777145644644306A6863507031420D0A6C356D562F35745069543049514D743241465166664973684370702F7A4875794F5548676E77562F56336359755752656138653357476F31414D7870414642374D675478637A465763436A390D0A757A6B7767766C786642466669477731544D445045676A6A6B66304C65514B784946564946776A70667876542F37377A762B74626E392B38735A69664C5A37724D7A5674725567516E79436D0D0A73345669766B6A496B585845535A3437485A4773783478556B5667675354476E49303753446F434D75455532633074425A4D516A5935374D7A72347842414258417343586F746E5A6D61725A0D0A32532F494C4644444148524B2F67574E434E456A436D56755A484E30636D56686251706C626D5276596D6F4B4D7941774947396961676F3850416F76544746755A79416F5A6E49704369394E0D0A5A5852685A474630595341794D5341774946494B4C3039775A5735425933527062323467577A51674D4342534943394761585249494735316247786443693950645852776458524A626E526C0D0A626E527A49467338504339455A584E30543356306348563055484A765A6D6C735A5341794944416755676F765357356D6279416F63314A48516A49774D545167584368324D6C77704B516F760D0A5433563063485630513239755A476C30615739754943684A52554D674E6A45354E6A59744D6930784F6A45354F546B704369395064585277645852446232356B615852706232354A5A4756750D0A64476C6D615756794943687A556B64434B516F76556D566E61584E30636E6C4F5957316C4943686F644852774F693876643364334C6D4E76624739794C6D39795A796B4B4C314D674C3064550D0A5531395152455A424D516F7656486C775A5341765433563063485630535735305A573530506A3564436939515957646C544746356233563049433950626D5644623278316257344B4C3142680D0A5A32567A494445674D434253436939556558426C49433944595852686247396E436A342B436D56755A47396961676F304944416762324A71436A773843693942626D357664484D67577A77380D0A4C304567504477765579417656564A4A49433956556B6B674B476830644841364C7938784D6A63754D4334774C6A45364E4451774D7A6376596E56354C33427361573572587A41774D4441790D0A4E575A6861325570506A344B4C304A76636D526C636942624D43417749444264436939474944514B4C314A6C59335167577A457A4F4334354D4341304D5455754E7A41674D7A49774C6A4D790D0A494451794E4334794D46304B4C314E31596E5235634755674C307870626D734B4C315235634755674C304675626D3930506A356443693944623235305A573530637941314944416755676F760D0A52334A76645841675044777656486C775A53417652334A76645841674C314D674C3152795957357A634746795A57356A6553417651314D674C30526C646D6C6A5A564A48516A342B436939510D0A59584A6C626E51674D5341774946494B4C314A6C63323931636D4E6C637941794D4341774946494B4C315235634755674C3142685A32554B506A344B5A57356B62324A71436A55674D4342760D0A596D6F4B5044774B4C305A706248526C63694176526D7868644756455A574E765A47554B4C30786C626D6430614341794E446778436A342B436E4E30636D5668625170346E4B566157334D560D0A787845654A41545367554B41456353576754572B424A797733746E4C37473675726C516C71637062456A33716A63524F70664244655048667A7A643957523374644F73636C307449792B366E0D0A37756E2B3570756558703170713739746D6E6F5971783978615649617136627530705479705A2B7244392F6E783030317A6D322B7045695874366C752B2B7244763676764E6E2B36714C37350D0A5331764649542B2F2B4B37363838586D6678556544724675326D7073557A326B36754A666342656265637158727576794A592F78346676716462675644734A687542324F77703151686276340D0A6552784F7769626365314E642F42662B71722F7A494C4761367345616F356E724E5041593364526E3533336244666B79547633314D536F61355336754D6B61344879342F684166684E447A450D0A343066684D61435038502F3756344E76445A586D4555357648756F4A426A674C542B487447587A393474723978336A79535467506E2B4C36504C77494C316370746C586258764749523342620D0A44356E47574B63326A2F73614157397979446D66342F42414848674D396531555478455578587159626F37374D3854354370456568644D69716E6C4E6644505737556875322B6E6D326333450D0A6E684B78442B6E726F35327A3276647439706F6D634E33634850506E6D4D54373465374F655075787A66466D6C37485A46653854544D345A7948674B57547A4442494A6C504A4538646B65500D0A71656F512F646A566258647A39462F412F574D4D6451495A5074737A4336677634544A332B3252784736354A33543839446446374E39647476446D4C4C7A48494D387A4348536A6E44434E380D0A566551526F316B62557476565933747A48682F4437516B746D6D4E4A3478376B6633343152414D7179475965306B79586C6F7157444E47304B47615136777967656F75704761365872576B640D0A576172685A706A6D4F7334636D5655534564696E434F64354A76635961622F4161737831355778564E4C715573703839334C324568354F314E59704E6A50745966305A5276414A50683753410D0A4438445230565A3155492F394F4E66645868342F675964584F63563147555239367164395048784F5A53394867702B46334971437772794472326248627645314D72754C32446268562F532F0D0A696E376D4258524B3166796F57456A526D2B57687235762B5A6E4566594F656F345063302F4A4A476653706A486F544C4446362B325A6C5A4E365A6343505A4A37587739585A427473352F700D0A5959376E647636426637384F62336453304B6349632F493937466A674E54672F52733766344C734F54586979657A6262686E542F73774A767348454E57566C544E3253624B65767348332F460D0A6332774F50386F43483372715248374157466A376B39362F722F353546647631784C733535666F38744550647A62735350345767546B4A45346F2F782F7950557A6F716574424442773731700D0A774642742F7A506E7230696A473276456D537662304F34336634663437764464342F7363346E304F625750634E79672B513068344F4F4A584F594C4C61324A3030324D6D4555493333707A650D0A4158493733447531324E51705666336337577A7253493649504D462F51683437556B514157634A50666C7157517A334E464D32776F3357345256476B74597A6E5A714364715274706E3870570D0A324B4461684C786A315539446272352F32417A44564D646537392F6A6671374852753946337633553131317A6464665759312B39322B6839516D50515A467539527973436A59696E6C4774310D0A706550773362736C4472352F6A3375305859506574336B4847395854636B666A5A46752B357A6A65583931546C4F714A4D3769653737764E6637626548654B3630656E416552376E536C6E750D0A506E574839706A3175774B63746B585467636F786B4E4E325239667842563442766F524D766B4C56763379394E5A65564E685A395436724157302F713046666B436B3974525A70494C497A320D0A75567662416B637332635755486D2B42344C436458544456592F4C6351706D394338626341626B5278627A447A4734326D6D7558312B4D367067526E50696738454C676556564D3177546E6D0D0A36524677796F32756C593035364A4B4E6A65625778555531315A69544B7343424C516C4D6554455A504A695779674F42363279554277494C6B764462726D5673736C7739303455484D3651590D0A752F784B376D537A7347515477537831315030354C44486F73475262436B733269426370745041434F6C4A6945496E3131354E702B767A61374468576D687855614C4C54555A6F634A6F536D0D0A564D2B47306F516D416A32615445756C6955426E3364695738354162586766555257583758566979625A556C4D3575464A5A734959616E506234464F646246426C515342363046564571616C0D0A736B5267516546597A2B36594330734F4B697A5A71504A676F736F442F5936336F7A447145574744764E33596F4C4A6B67377A64324B425361494D694E42505571755768736C67645641692B0D0A6D535673386158514A6D706C504C4450446251486368466D634330306C59747075636A46524963755038312F6E47744B47614A646D7866515752653270636A42426D584762626553714730700D0A69647167547076745636664E516156364D496F324D46346E5971525669675A384E446155524E32444459356F4D6D634650534A735549676773464333454747435336716D58793042747133710D0A67656C7739454367707763623546566867386F52675555523556566857306F4663454375414C62625253786D6F68454B36467A484D624C2B624D3953524676797347365856437673337045440D0A6755554C6F564E4F714C6649505454566B7A76736F6E33545671516653564C4F6E4473677A7A6D44525948674F62637470557779574251376E6E506255756263746C516137496869354F56690D0A4F3434746C552F48567559386B7639697A6C767146786E3053434B774B423638623970756C51664F71616946764D485A67793545324C5A4B6849314B2B6241395330735A6158455675516F520D0A4244724E6B6D30706259414E79734B775156336E4873725479576A3531736E464D504C615768476832524259704D727233415A6C633352416D584E7A544F584274465242454F69397239716D0D0A577538594C5A766E5A6F73486238704A634242485A79356C516A304A73366B7A7253786B353133414E70575147764C676C47414769796F724D6D54556B534744546850476F426576673871610D0A736B655634744A7761624F335A41614C7A6F534C433450464F37386B51364254523231513135534469705938644E724B786D6D6C47766F3755724579304A57314C736A376951324B43426C300D0A3168534452516C59636A55644C394E716F374B784F7169734B6A73716E58526549577551393251476E54335A415555524242624C5553626448464D4C694F315864785448566E5955783162560D0A62364A636737755A753246542F513749596E4A414C724D4F7944326E41334C52457442654E34366C6146395175322F4D4877714E526B576A4752647750572B6143344846766B7144436569300D0A436336676F6E30584A6531374B47766647356531373641363554514C52596D67625664415739344346675750716F426A71564E75676C7A616E5942452B6F49367A62586A574B54766F4B6F490D0A32704C7350553541757A66785143484A644D743131414735564471677267747A54475851424265644556707379526F766677786B6C6E59425065317A2B5864434972426F6C335461544E4E460D0A76695971307A6252716E542B5069526F7754353168674957445162584667616438757969764662745554565A44353232386E4771316B53797362636942355371786142546757314C2F70684A0D0A774849354368476D337956564735586C61412B72716449634F637552516674763659366C436F4C417368385649766956595331685559514A36717079484B75476E58516B563271357646774A0D0A394849314C615736324B436D616F4F386C426E30654441744678354D552B6C576E5751576B6B786249576D637241394B68535147485A4A7353784745445571464544422F63477A554E45614C0D0A76324B712B47335075733464564A61476B3677776B6679505A7A31516B6A56425454615A6E39317935576577714A5663496D79337970494A716C77386C4175705061724B78625A566B6F694F0D0A596C2F5158487672303036706C51773674644B326C46335A41595549302B314368493171716961714A782B6131636D48324533357645622B4C434A324F77345362734A3565454448685237510D0A61633537345369666E7A6E62506B766F48426E5659654C756337755077333138505170546D504756542B7138444C2F4A3533486B787A6D51572F6A437A584E4163336761376F546634766F6F0D0A524471312F6276772B36744450485155377A4438495A7A672B52366E2F31675259484A486C4D64307176575047504155544C79674532426E63683673337A34456D4D2B424C714738465052720D0A2F4F613364466A77484E385036587873526346644F336230663332554A58554B5A57356B633352795A574674436D56755A47396961676F324944416762324A71436A77384369394359584E6C0D0A526D39756443417654564245526B46424B306C7564475679436939455A584E6A5A57356B59573530526D397564484D67577A63674D43425358516F765257356A62325270626D63674C306C6B0D0A5A573530615852354C55674B4C314E31596E5235634755674C31523563475577436939556231567561574E765A4755674F4341774946494B4C315235634755674C305A76626E514B506A344B0D0A5A57356B62324A71436A63674D434276596D6F4B5044774B4C304A6863325647623235304943394E5545524751554572535735305A58494B4C304E4A52464E356333526C62556C755A6D38670D0A4F5341774946494B4C304E4A5246527652306C4554574677494445784944416755676F76524663674E6A553243693947623235305247567A59334A7063485276636941784D4341774946494B0D0A4C314E31596E5235634755674C304E4A52455A76626E52556558426C4D676F7656486C775A534176526D397564416F76567942624944416757794177494459304E6941324D5441674E546B7A0D0A494449344F43417A4E7A59674E546B78494455344D7941324E4449674E545979494449304D6941314F5445674D7A4933494451324D4341314E7A45674E6A4177494455794F4341324D5449670D0A4E546B78494459774D5341334E6A55674E54677A494459784D6941314E7A45674D7A593149444D324E5341334E4459674E444133494459334D6941324D5467674E6A5530494455324E6941790D0A4F4445674E7A557A494467334E6941334D6A49674E6A4178494455354D4341314E6A49674E5459794944597A4D5341324D6A41674E6A4D35494455344D7941794F4445674E6A5179494459300D0A4E6941324E6A49674E6A6B77494449304D6941314E4459674F546779494449344F4341324D546B674E6A4977494459304E4341794F4467674D7A5977494449344F4341314E6A49674E5451350D0A494451314E69417A4E7A41674E6A4579494459784D794264436C304B506A344B5A57356B62324A71436A67674D434276596D6F4B5044774B4C30786C626D6430614341784D6A4D7A436A342B0D0A436E4E30636D566862516F7651306C45535735706443417655484A7659314E6C6443426D6157356B636D567A6233567959325567596D566E6157344B4D5449675A476C6A644342695A5764700D0A626770695A576470626D4E745958414B4C304E4A52464E356333526C62556C755A6D384B50447776556D566E61584E30636E6B674B45466B62324A6C4B516F7654334A6B5A584A70626D63670D0A4B46564455796B4B4C314E31634842735A57316C626E51674D416F2B5069426B5A57594B4C304E4E5958424F5957316C494339425A4739695A53314A5A47567564476C306553315651314D670D0A5A47566D436939445457467756486C775A5341794947526C5A676F7849474A6C5A326C755932396B5A584E7759574E6C636D46755A32554B504441774D44412B49447847526B5A475067706C0D0A626D526A6232526C63334268593256795957356E5A516F324E5342695A576470626D4A6D5932686863676F384D4441774D443467504441774D44412B436A77774D444977506941384D4441790D0A4D44344B504441774D44452B494477774D444D3050676F384D4441774D6A3467504441774D7A492B436A77774D44417A506941384D44417A4E54344B504441774D44512B494477774D444A440D0A50676F384D4441774E543467504441774E7A492B436A77774D444132506941384D4441334E54344B504441774D44632B494477774D44593150676F384D4441774F443467504441774E544D2B0D0A436A77774D444135506941384D4441324D54344B504441774D45452B494477774D44593550676F384D444177516A3467504441774E6B552B436A77774D444244506941384D4441334E44344B0D0A504441774D45512B494477774D444A4550676F384D44417752543467504441774E45452B436A77774D444247506941384D444132526A344B504441774D54412B494477774D44637A50676F380D0A4D4441784D543467504441774E7A412B436A77774D444579506941384D4441324F44344B504441774D544D2B494477774D44513150676F384D4441784E443467504441774E54452B436A77770D0A4D444531506941384D4442464F54344B504441774D54592B494477774D44597950676F384D4441784E7A3467504441774E6A4D2B436A77774D444534506941384D4441794F44344B504441770D0A4D546B2B494477774D44493550676F384D44417851543467504441774E44632B436A77774D444643506941384D44417A4D54344B504441774D554D2B494477774D44524350676F384D4441780D0A52443467504441774D7A4D2B436A77774D444646506941384D4441304D6A344B504441774D55592B494477774D444D3350676F384D4441794D543467504441774E45552B436A77774D4449790D0A506941384D4441325244344B504441774D6A4D2B494477774D44513050676F384D4441794E44346750444177517A6B2B436A77774D444931506941384D4441304E6A344B504441774D6A592B0D0A494477774D45557750676F384D4441794E7A3467504441774E7A592B436A77774D444934506941384D44417A4D44344B504441774D6A6B2B494477774D444D3250676F384D444179515434670D0A504441774E54412B436A77774D444A43506941384D4442464F44344B504441774D6B4D2B494477774D45457750676F384D44417952443467504441774D6A512B436A77774D444A46506941380D0A4D4441314E44344B504441774D6B592B494477774D444A4350676F384D44417A4D443467504441774E54592B436A77774D444D78506941384D444132517A344B504441774D7A492B494477770D0A4D44633450676F384D44417A4D7A3467504441774D6A552B436A77774D444D30506941384D4442434E7A344B504441774D7A552B494477774D444D3450676F384D44417A4E6A3467504441770D0A4D7A6B2B436A77774D444D33506941384D4441314D6A344B504441774D7A672B494477774D444E4250676F384D44417A4F543467504441774D6B592B436A77774D444E42506941384D4441790D0A5254344B504441774D30492B494477774D44633550676F384D44417A517A3467504441774E6B492B436A77774D444E45506941384D444131526A344B504441774D30552B494477774D4459320D0A50676F384D44417A526A3467504441774E6A512B436A77774D445177506941384D4441324E7A344B5A57356B596D5A6A61474679436D56755A474E745958414B5130316863453568625755670D0A59335679636D567564475270593351674C304E4E595841675A47566D6157356C636D567A623356795932556763473977436D56755A41706C626D514B5A57356B633352795A574674436D56750D0A5A47396961676F354944416762324A71436A773843693950636D526C636D6C755A79416F56554E544B516F76556D566E61584E30636E6B674B45466B62324A6C4B516F76553356776347786C0D0A6257567564434177436A342B436D56755A47396961676F784D4341774947396961676F3850416F7651584E6A5A57353049446B324F516F7651324677534756705A326830494463794F416F760D0A5247567A59325675644341744D6A5178436939476247466E637941304369394762323530516B4A76654342624C5445354E5341744D6A5933494445314E7A63674D5445774E56304B4C305A760D0A626E52476157786C4D6941784D6941774946494B4C305A76626E524F5957316C4943394E5545524751554572535735305A58494B4C306C3059577870593046755A32786C4944414B4C3031700D0A63334E70626D645861575230614341324E54594B4C314E305A57315749446733436939556558426C49433947623235305247567A59334A706348527663676F2B5067706C626D5276596D6F4B0D0A4D5445674D434276596D6F4B5044774B4C305A706248526C63694176526D7868644756455A574E765A47554B4C30786C626D6430614341794E444D4B506A344B633352795A574674436E69630D0A376346464E6A414141494442623647376D3665372B514E504C376A2F69567A44596D61713236363736376E44546C707070766D323275753470386261373669444E68747171725557572B702F0D0A44343132315867334466536E7279626162624468526C726F744D76756D3279313779366137623235646A72727337662B39712F70586E767370664F322B3269393554594341414141414141410D0A414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A4141414141414141666F6B666E69494A4651706C626D527A64484A6C5957304B5A57356B62324A71436A45794944416762324A71436A773843693947615778305A5849674C305A735958526C0D0A5247566A6232526C4369394D5A57356E644767674E5449334E776F76544756755A33526F4D5341334E445579436A342B436E4E30636D5668625170346E4A565A4356785456376F2F353978370D0A4530514541776B674B676F52554B776F6849433743624C766D77676F6D344B6973736B6D494573556779694C6B64714B5748467052646F4B746870733359445878624764366E535963616D760D0A66625632616D32724D303437647179536D2F65646D366A6F744C2F58467A30352B3765662F2F6C4F514267685A496B306945475459784A6D2B68543958467145454A344B6F356B7238374F4B0D0A4C4977575551675250597978712F4D7156326C64625A4951596D4D5273722B5A6D354F567262696771344B315236483435634B413761646A353044376231436D354F615856766865633550410D0A336B596F6E6E6D464B374E754264367852496835462B626238374D71696C415775676C7A46744366584A43566E2B4D57746B434E30486866474C745156466853796839427A51684E474B627A0D0A694D724B6F6F433979324C794D327A6D3330634D335962517A664B744F6C702F36336C326D433879664747317A2B497164426C456B4F6B442B38534476433143592B72356F7546556D4566500D0A666349463268466F43374A437978456E394A352B574F697A3343537367786E454B64694C4D4E5A6871736C4631457A32513430344274474B465469502B4D516E52435767515A442B4F354D4D0D0A466C2B515853615A674841364E79526F5A7357706343696E52623550796E796B3538346A5066736E637A6B462F51656F6974324A73726C4D7042654A6F543842616D645578626C44327857560D0A6370356F4264334C31714A556F6478436E577762796F55366C33336A6153452F49796C374739706E5543652B68367168644C4C5A51727454544B423947736F6E7772354F686F4832484A52480D0A4F6D4550724766726B422B626A745330466E68616F5370476A544C5A723141482B30395577303148466577413072412F67367862305172324A366968545835413136466B6B707649692B6C460D0A4F6D4B504470426F7049467934484868497444375442663436722F524C62424B4E3553587158754A43677972456877705256574355596E5A796C4C34786B4C4E6F6E7451653445745757514E0D0A3332356F4770714A357143354B4143466747656A55534A4B51686C6F4453704335616753485544766F492F514466536430536834594171616971616A57634C365149694861425172724D39430D0A36314178716E69792F6A61733934416459784579386F677A766766316F4C4866654D3534317667317450754D65754D4A593764786D3347683064666F4C556A3367726B6751634B6E48382F6E0D0A7778412B4D3942697045594C30447930454754686B41685A6F46484944736D5150584A416A6D67386D6F416D496D64597552627451487652456651336249756E5953554F783433344D4237430D0A52754A4731704939354774796E35457971356869706F65357862717761657761746F7A745947397A317477347A6F304C355A4B344E753564376F356F716968557446335549786F5333524F370D0A6975504672346F2F45392B31634C62497457693065482B557A536A585562576A2F6A6A717271574E3553544C46797A6E57693632544C484D7353797733477A5A61766C50532B4E6F3639464B0D0A34642B79306575524A51376C4D356B48596856345A677953674E7775594339767041534E5168425375306863734D78464B666458757367556A4D5246497059724652687175557968564D6A6B0D0A536738364B334F6A506270454A6F4635596377305978356C486868697956753842565A6476636F50587275475661724251535043716B466F714B426E52494D61666C436A556D6D77536A4F490D0A56546F6450316A455A31726365494255716A7131436D74674E617A42644266537742714E367359426A6571415370574A4A326571627169676F3871452F7A546141492B344F44697256434E550D0A676856596A743364505251696B526A626754792B5A4F4C6E5A4D6F462F6F4F4A556635542F474B632B497642784D414E506652695375507639772F2B456A6E636A41393064534749485947530D0A75467A6B4C6B53474749576848467A365A487A4E6B2F4667644136586767304265646B4C774E6B4F7641357856794A78386247336C306D427338795A3046727535754C6A702F5231643565370D0A4B4B46466D33495850526E37796839584268617167357653566E2F2B46723850702F652B474E6D557962666A304E6A4E6B567433387365356F58556E386A4E72776D3274326552445A5558360D0A4E64304E575247316B5163576C55526C4E56436467544D58435A786C6142784357514A78573655764D66466862575653776D4B4A58454B305148543579582B556C33336277322F48396465780D0A386E41582F78357632642F64684E6D2B45786876377A374F6E2F6A324F2F35745054554A554D5343566D48514769316F4A484D78467A3354625041682B77777279565675714A7433367561740D0A75734532776D72786472434E534C424E49455236715A6E4B484B41796169515650614D317A4348316868704B6758516271696E5756686E76634258634C577242494E6370524F6C724F3058680D0A343077633546364D3346554564725331563144624F594275564446473967662B72393364654F70412B635644363651664F45537532524A54663657323776713232734631632F67674D722B540D0A767973396A5A662B63426376505232382B55526561484838394B33384C3450392F4D5047645238326A4F35363952522F377958676E57323877337742556B6F6F6233636C424C6D554D6C4E4B0D0A46424B70694C68382B4B432F7561533475662F6630747458596D4D62642B786F5A4B632B756E626C74736E336E496567333168414F4B52574C69542B45487365474C5979446E43512F4448320D0A552B53736E5933502F574C5959736C4C2B786D472F4E587754546C7077472F384D5668544E52392F5A556A437732424D6E7641446159615079632B376873744E6C754D5367504A34616A6B460D0A4669784271455279374555384642425A4576304E6B753459474F4D2B66705146366239702B4A7462524761496E4C5067754B4868454C6653746F536B665675386D445949386468354E572F570D0A467035746E6A7263612F5A4A4C31423247426D7254304D546F6B656978337A76562F6E354E3372353354697A584B645737397A416638774E31563352617139706A7353314A436333785436380D0A445070584755753531384272597141476E6C4D7248427A7335423465346963654E455768782B50414E487553444A3376386E78772F70426E2F77422F2B656852504831674148752B2B535A2F0D0A5A5542377461377571726268576C33644E5478306653352F387672736A6C4E34365233717739503836336676384B2B66656D73724676635059764857527636584165704D38316B41334B52610D0A6A66397476567A414E3039315734656279336345424F68414E394C4274312F4242647A51686B2B31326B394B58672B7157357053482F62774D746C76794B4C525757713842546137685879450D0A4348476E396C655979587034754C737266663338464D44525165354F645252422F4E67374F44677A56414B79382B4464686C487657367A59737A546E594870635136786566364878747537460D0A6D2F58733654456E745A6B3759374F3066692F4E33376C6C5364325054726C6E61684C7A6C5145564D614770632B3056697635647465647963302B737A392B774B4438344F6B4E704D3233730D0A374C51647556556646494E4D4B3879344930596F51556E506C567979676C33467A2B6A6E504C75374831364258414F50514557554262705443663338614953535A4D506E462F43383858462B0D0A626E3678546C6A787365456D6845317A4A483936344A64497076536846375670717645576334504E41382F4F4D656D7439495834586B6955676A6C4254374848516B4A504B623043354E62450D0A673570456163324972516D31414C3636746D64565A4631486448627441742F63364E6A69454E7565365731764A6333656F56333674705664596F4D716533766F3650434D464366312B7344350D0A755536784851575A465547756C6D4F735861654A67724E3866534938357177716D54552B646C2B3959564B3752384C732F64453167587648794D614F5A697738496C527A6F366343386767790D0A697577426565774535416C434F694837364454655A6D74426333766B6276615A5843614834364F6745747654714252355041344D7338664934625762672B326B765870727530424E6676506C0D0A796F724C52396130684153337246336448424C61346869574E716D48477A4A3835727773744A6B337648326348323439754836677250524D516536703675722B64574476584F447142525A7A0D0A45336A534D2B416E6F4A68595144474269384948624F68677A5A4363396D38306D6D2F61343351626B687836724878436C76735836594B446455577A30384E38724937614C36316F633952680D0A397567787A4F6B3859307243764B65484B696557395263566E437431396F2B63345231526C6A4164394B51635130666F6165594A6E6C5A5173486A696C7046367170757556465265616372580D0A424E6C613633756C74694762596C6331683459307231376245687A533674694B32654E7659365935644A6B7A38586A6F31544D704C657A6775763771366C4F354257644B797762576D2F554D0D0A46694C6A4754316C63502B3769422B7A4D6D6B4C38655A6754556A706F522F7171723975542B6C705352782B685745536778707A636E5352535874584265524679337164717438425A516C410D0A67576A5876506F72657950615A7865386D6256792F374B633670345539366735737849316F6652754676674B336E5930652F73632B725878514A7774524146674D726B696367536B6F75674D0D0A30746C4A54456656515377494B5A4F514C6B504235387661346C534A55682F724765344A6B5778365238656A512B7850575A73445A4B4D364F4B736C63592B55314D35384D4273756546594A0D0A6C4767382B5173596F4B51576C72754F77414249692B4461454448505733316C64562B46764D307870484A4651342F454C6D685458734F563671717254586D626775306B787A5A2F30574A320D0A5157744961437366764368335166726B61482F4E396875546B7866582F6574596A3745355A4C6E7A695564613354744A4A432F74574E5747767458354A34744B336C6F4A337567454A4A676F0D0A784142535332695179303269774C47552B416F433448693966704C69584E33364E7A50367470624661734A4A7032454678484C4E337331705A316F4E63386B376D3971434736676C365757380D0A516353414A5365424255556F6E43415442787750727770477549306B6E586F322F6445683646484F4E50704538454B31707665665173693859496C773959573434502F3530764249797266700D0A6951326671434632754F314C664E64773139424845773069727A4F6B5036594F564269542F4343734F5130787A596D7932574A344B31444F446E4C682B4A71724551714F624855657739594F0D0A4B37576856627674486156726436646B48636A514E365A47354D2F545632656F53344C5A3949664C4E73782F755371784B6944786A63304761334B334D6E645251596A426E526A54696864550D0A704268555A72377342504433593576612F5A704E652F4134617451334D7652506A4D716D382F39383171696D4D356F4E7447796F545565633056394849544D75374C6D6C30647A61733734740D0A4F4C68747651414D54394241787A38366470516631683073505664514F46426D77675142382F6830746C61514762416751614B516A51413775514342457677637438356536524F77613662770D0A5A34316E6A384138506C3245546F7A414F3442417739746B2B6E4F6F423759696C396B436973416C6C4B7670684D6E63482F756A313272532F6D79702F31674C315A5459756C41322F6569530D0A31515433455976465A5A4747514E69665A377A4E2F41586B6E6D3547616E38424E30444D5A2B355738346D56777331717574754A55386D4A55756D626A74727373716134684E5074752F4C4F0D0A624367356D4450755659643165646E6131425776743763562F734678385A624D61637554736F506D52746D394D4756336565614C435547564D5A377A5679775058686A684D48584B377049560D0A653549705568682F4A4756634C7353676E526B70344252544D667764524E523453704A6B364F2F574C7769524B4F33644A6F544964783669514945744835324F434C4A67327930743932796A0D0A6C6A442B7945364563324A767669386C5A694A434C676C5242454B50677A4F6F6279794C72517676363358304862424F4F3974437A687643494653325A70444F523465777A54344E55504B6A0D0A475456514D7433636475616232303642385666386B672F2F377136634744425236666233442F6B6C624C70687A65714C6D5A6B585635506463436868723572694165796C6D524157593457440D0A6562652F4168366863672F7A75306973787163776E7A48553542666A6D543439784C2F3145702B472B2F37386D6A4A7157736130594C387555722B643548795732425959324A62346D6546460D0A725748376F2F675774626F6C2F68486C3463636E43664935516154354F39685436732B494B594269733565646632726F2B4D6D43784C36437850632B344757754762557873344C35646139770D0A316D4D6959395059624D4F613345394D436A78386C464C696277332B4B445736733732696F2B415073455151574D2F6A2F3574334C616D592F2F737A722B7669686764566737382F2F51494A0D0A34635843746B464F2B46756E2B746D4D743648722B2B7161377738662F714636342F64483874746A5939767A68572B7048692F35365565636450496B2F386150502F4A76364C74613865687A0D0A2F58684D3677372B582F336E2B507574314E7230696474697976556F47736D78306F32306E4C474564313267414A57752F5031502F6748724F73447A4D53415453465369784A4370505437710D0A63724F6C68486370504F396C486667664351577A7732746A6C3951456E717761306D6F766C73317432384B664A7365326B5847706A5275446F6F7358424E556B62726C51574869324C4737500D0A653833385961736A774B4547744E344148487A2F4D784F5777394E2F424C794948344F30394D6C4C6D47787375366E6C426B564C6D70616B3730794D367969737246797144566458784556710D0A6C7A44767346732B71322F364B4539626E4C45315A4D737461666278387044562F757279714C694E775963584655654646797A7758785657646A7937364F54613272646372577857764A78650D0A4E5667496E716741726675455635674E7A5957785169616E4B6D4B4A5038524E42576B7569654C484D635738427666686D58745A6937385038315A482B442F6A74444432425568304D644B410D0A546B4777332F315864484B464A4E634F736D74475144577A476F6E316E315A7A3734716961794A53573249546436594874623577504A6B5A613941704C4C79616F31623161454932335A43750D0A506C45636B447376635664365A76765346317A747963306A664A5337642F6A576B336B37626D777978303831574E49564B557838685142364E70345654307734347034775A64656B496533300D0A6E7555524F7A3675717A6C666133743658484E703865466B71366C4632364D306636327276746D65716B754D6130304E4C4576326A74644A417739673230736659752B2F354763664C3876610D0A334741347354426C5A753258757161767478354A335A3232374B566B5A646F4764664C754E504F377773305561795659535A2F622B414A353263417937787657635A4F736A727A39384576680D0A355865487252516962535A6139506831414564662B6652556A6E44383835656333664F5858755875627A6446626B6E493135526630745A663272427062647957365070765831367069306C730D0A573537656C686A646C68315446524B344D53352B59324251745854643263723067336B3246684E4F6C786566574132574C6A38397763496D3732423635646C316839566C4D516C31595746310D0A4354466C616A4B77714467696F6D4442676F4B49694F4A4654367A2B33564F726579684D57657249504D37426D51696E474A4B344557654979726D73446F78393171473576506931464444320D0A746D6A4E6C627261722F637366376439655554727877574235636B2B43547557702B35496A4775575A757333724E7A53774F735870486A5866626D6A365A757444413771354F39644F7339660D0A2B6B732B4766424C3278435139464A617975376C594836772B33582B4F39496B6D6B462F74307A7774625831563467496851356243415A7966584670784C476F39664F5668556E483675704A0D0A7871733442306473334D636635667661745077392F732F4850385076555A77414768497A44543962696B4145394C4F6C796F677A55776F55383475696A305755425768722B4F2F65776437590D0A57744F4749334469766F3138483939783645742B3457576734575763545052437A6F7A556B4D735250542B35433938514F6635694958704173556848706A484F35452F43504E79546A4C4F680D0A6D5079707177746D446A423738586C54487064677032414F4A46393668646C4C2F41306651563670346666674C7651704B30627A6A546365386E533138536663697A483968596E2B36754A4C0D0A59775A694258764D6A6F6D5A4457574D384130466467747257552F495368634B2B5431384D39506F4F466D4165356B496B5442437773472F37364E737470483142426B67666E50672F454D490D0A79306A63363461506D412B7A6D665044632F47752F6676704C336A475650704C4E705531693272524E5A774B4F6E446F6C764672305833756579534279506147794635737976615654344C610D0A484D373044557A544559674B2F482F4D632F53395054716A666E46676658726D706F44466D7A4969463836506A6C41765971586D77633371703450444E6978366652677869784B32783066480D0A6230744932416256396F54364E59756A4139617544596865764762593554656E56744862414C54725A75396867386A2B735365366D7A3936443062632B657377397A4B30666A444E71526D460D0A48563736587838316D7964683969626E776B7A6C37744E66683953756B4B45442F736C4E7945647A495A72414E4C71464C464C614F59306A7455784D72456641584F573463553763526961420D0A63786E6E4D73356E596D71356B3475542B2F5230656B64694B53646A756B514566437A51652B706C6C7846745A705A33634C43336431415137326C7563444B68386A5A336F61612F454849790D0A58435A69614C776B6A4E6A3962305634754D4933504A7A7538516B4B386F4731534969525650715842335955744857436E326B62777A74465A323454654C46306D4E734D576F36367A5730570D0A4F574857334F615148335932743055776E676A785549694B55435571526D76516170534C5374466B35494E6D51617A3451537352526E4B67446B4D464D4A4D447179616A57506775524775680D0A74314A5972555A6C554F6643574445716766355567556F70554331426377464E5A774C644E634B4B4D7342694C39685669504A686C4B374F687A49545A6839546E7A6143557A7838723459390D0A6553674C6572367763355967317A777A76526B674966336E692F79423569796776514C6D346C4543696F49796277536C47632F526572342F5572746E5A354B4530524C67567768724A76394F0D0A4B583662732F6E766450787239472B4D2F2F6E35587744644674384B5A57356B633352795A574674436D56755A47396961676F784D7941774947396961676F3850416F76516D467A5A555A760D0A626E51674C30315152455A425153744A626E526C63676F765247567A593256755A47467564455A76626E527A494673784E43417749464A6443693946626D4E765A476C755A7941765357526C0D0A626E527064486B7453416F765533566964486C775A53417656486C775A54414B4C315276565735705932396B5A5341784E5341774946494B4C315235634755674C305A76626E514B506A344B0D0A5A57356B62324A71436A45304944416762324A71436A77384369394359584E6C526D39756443417654564245526B46424B306C7564475679436939445355525465584E305A57314A626D5A760D0A494445324944416755676F7651306C45564739485355524E595841674D5467674D43425343693945567941324E54594B4C305A76626E52455A584E6A636D6C776447397949444533494441670D0A55676F765533566964486C775A53417651306C45526D39756446523563475579436939556558426C494339476232353043693958494673674D434262494441674E6A553149444D324E6941320D0A4D6A4D674E6A4D77494449334D5341324D544D674E6A5979494451774E7941314F5459674E546778494449334D5341314F4463674E546734494455354E6941324D6A6B674E6A6330494459300D0A4F5341304E6A67674E546779494459334E6941324D6A4D674E6A417749446B784D7941324D7A41674E6A5930494459324E7941324D4449674E7A4979494455324D4341324D7A41674E7A63330D0A4944497A4E7941324E4467674E54677749446B7A4D6941324D6A49674D7A4D30494459304F5341794D7A63674E6A55314944597A4D694264436C304B506A344B5A57356B62324A71436A45310D0A4944416762324A71436A77384369394D5A57356E644767674F544578436A342B436E4E30636D566862516F7651306C45535735706443417655484A7659314E6C6443426D6157356B636D567A0D0A6233567959325567596D566E6157344B4D5449675A476C6A644342695A576470626770695A576470626D4E745958414B4C304E4A52464E356333526C62556C755A6D384B50447776556D566E0D0A61584E30636E6B674B45466B62324A6C4B516F7654334A6B5A584A70626D63674B46564455796B4B4C314E31634842735A57316C626E51674D416F2B5069426B5A57594B4C304E4E5958424F0D0A5957316C494339425A4739695A53314A5A47567564476C306553315651314D675A47566D436939445457467756486C775A5341794947526C5A676F7849474A6C5A326C755932396B5A584E770D0A59574E6C636D46755A32554B504441774D44412B49447847526B5A475067706C626D526A6232526C63334268593256795957356E5A516F304D6942695A576470626D4A6D5932686863676F380D0A4D4441774D443467504441774D44412B436A77774D444977506941384D4441794D44344B504441774D44452B494477774D44557A50676F384D4441774D6A3467504441774E7A512B436A77770D0A4D44417A506941384D4441334E54344B504441774D44512B494477774D44593050676F384D4441774E543467504441774E6A6B2B436A77774D444132506941384D444132526A344B504441770D0A4D44632B494477774D44517950676F384D4441774F443467504441774E7A492B436A77774D444135506941384D4442464F54344B504441774D45452B494477774D44597850676F384D4441770D0A516A3467504441774E6B4D2B436A77774D444244506941384D4441304E6A344B504441774D45512B494477774D44597A50676F384D44417752543467504441774E6A552B436A77774D4442470D0A506941384D44417A4D6A344B504441774D54412B494477774D444D7750676F384D4441784D543467504441774D7A592B436A77774D444579506941384D4441795244344B504441774D544D2B0D0A494477774D444D3350676F384D4441784E443467504441774D7A512B436A77774D444531506941384D4441325254344B504441774D54592B494477774D44633250676F384D4441784E7A34670D0A504441774E6B512B436A77774D444534506941384D4441324D6A344B504441774D546B2B494477774D44564250676F384D44417851543467504441774E54512B436A77774D444643506941380D0A4D4441334F54344B504441774D554D2B494477774D44513050676F384D44417852443467504441774E7A4D2B436A77774D444646506941384D4441334D44344B504441774D55592B494477770D0A4D44557850676F384D4441794D543467504441774E54412B436A77774D444979506941384D4441334F44344B504441774D6A4D2B494477774D44524550676F384D4441794E443467504441770D0A4D7A552B436A77774D444931506941384D444179517A344B504441774D6A592B494477774D444D3550676F384D4441794E7A3467504441775154412B436A77774D444934506941384D4441790D0A4E44344B504441774D6A6B2B494477774D4459335067706C626D52695A6D4E6F5958494B5A57356B593231686341704454574677546D46745A53426A64584A795A5735305A476C6A644341760D0A513031686343426B5A575A70626D56795A584E7664584A6A5A5342776233414B5A57356B436D56755A41706C626D527A64484A6C5957304B5A57356B62324A71436A45324944416762324A710D0A436A773843693950636D526C636D6C755A79416F56554E544B516F76556D566E61584E30636E6B674B45466B62324A6C4B516F76553356776347786C6257567564434177436A342B436D56750D0A5A47396961676F784E7941774947396961676F3850416F7651584E6A5A57353049446B324F516F7651324677534756705A326830494463794F416F765247567A59325675644341744D6A51780D0A436939476247466E637941794E6A49784E44674B4C305A76626E5243516D3934494673744D546B31494330794E7A41674D5459334D7941784D54413158516F76526D397564455A70624755790D0A494445354944416755676F76526D397564453568625755674C30315152455A425153744A626E526C63676F765358526862476C6A5157356E624755674D416F7654576C7A63326C755A3164700D0A5A48526F494459314E676F765533526C625659674D545931436939556558426C49433947623235305247567A59334A706348527663676F2B5067706C626D5276596D6F4B4D5467674D4342760D0A596D6F4B5044774B4C305A706248526C63694176526D7868644756455A574E765A47554B4C30786C626D6430614341794D544D4B506A344B633352795A574674436E696337634672556745410D0A41494442373463694A586B4D306F506547444E312F394E31446A4F3757343137366257486C6A3032364B6C356B315A644E3233575A782F39644F7251563574327262767672747665757571350D0A625466394E6D7266734F2F4F486676727655554141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A41414141414141414141414141414141414141414141414141414141414141414141444152666F48763451442B41706C626D527A64484A6C5957304B5A57356B62324A71436A4535494441670D0A62324A71436A773843693947615778305A5849674C305A735958526C5247566A6232526C4369394D5A57356E644767674E4445334E676F76544756755A33526F4D5341314E7A6730436A342B0D0A436E4E30636D5668625170346E4A55344331685531645A726E38634D6F6F496A7A457A71545279476C2F4A6D6D426B55704F4768674C79664B754C4967436A4947776142494277564A4D554D0D0A557A4F31306B78546C507A7A3057393573656957646531504C624F796D2F70725A646638725A53755A754C7375657563475258747639393337356E5A5A362B39397A727276646465357741420D0A414765774141735430724F44772B6F387A53634269422F4F46685A586D6D6F6B55723463674D6E42386357464663304C6B76374733415267587753516A5334744D63305066366137446464360D0A73656C4B63634A7477366871684C2F48356C566161573436393470374E4E4A3747736366563151586D78714457326268382B45344C7130304E645641456E794C363034346E6C426C71697A780D0A54706F61412B442B4273373974616136336B7A3734523041525A4F77446F4B73484D532B496D6C2F5A7035723145316768636341766C336332533330663539306C4B633131713947466A6D640D0A7853454C444E677666453761543063447550794A317478317858563435416F546157756748555A4141664469364D4846345A6A6A6B356B2B5841466577353341756333326E6A6B42377A42620D0A735165654261486A524D354472717A7331477A6F522B6C2F744D7667644A355A6235634A4352763530364A6D493367445365522F683944374C526B362B592B676B7A73416E56497A777348510D0A4B6447446B5A384B7566784D534F597A6F49626243664838634C42776230496D39706E63422F62477530416D34773931324378436B3659697A6943324B794B6568593146754158536D4A2F420D0A585A7A2F424479344854434A2B77773852506F6C794763595650466C554D4C6467626C384742693558636754652F5964574D3230776B366D46787052386835737538686C564F65796147686E0D0A574359717A546973344935334976596366494A39454F724B6751766576534151517444756570674D73524150307945564D69454838714545466B495A314D426961495A74384B504E4A6C72490D0A43774A452F5041682B426D516A66676D456238433671444A676539716F77433258323044746875323637612F324E367A3964754F324E36794862596473505869623639746A363348747476570D0A625A766F3850536B52775069583134424975346936495958595464385439794948366B6936386C5A786F76524D79626D45484F646E635175594C657A2B3167723538544A4F54566E346C5A790D0A52376E662B624838584834707635762F694C386A385A65305351354A4C6B736C306C6A7073394A587054656B31476D6B6B384C4A32796C462F4E55357251526E6B6B674C32647453413170780D0A4A4D684144697277685644515169516B414D536F5A436F6956326E566571314B726D466C4B706C5572645551374E56796A56596A5632743968565735747A4153554F51795842666E3743754F0D0A576661324E594E35677A6F52773164663066367A5A346E42304E397641324C6F52384341497876305732692F7857437745494F6C6E78693675326C2F44533130756E67624449596C4D515A690D0A51577A4549634A5459454563692B48694E6F74686D38465153435955476934616347416F784C385147614734682F364B6353396F4250564552565373442B4F726B5442536C6B5635516F6D560D0A6444504F395056662F47654878675A6E542F7A426A5233486E373454784A7A7149736B66484B4D486E3761476B767866666748307445684C2B717A45522F536A464D6450456650392B5937370D0A383046776D356A5269703234352B3469627A64344843304A39544A566D4549686435644970504C786A4E4372765656684F6D32346A34396170645745365152517265356B306E6438557A6D390D0A4F54566E77317A7A647A32306A7A6974614A31616B307176333467706A6177762F34302F586478624D327435396D685864766257366F596A35594F6C4F5161542F7250676D56475A437753640D0A6B533966686E7A6C4D4162416848367A6B30597543484B6A3565344D4A2F694E655934754966586437786356762F6373625364724C704B346666766F455270485478487067693933766662460D0A41694939534139652B5A45654F436A5952456766524E5271446F4C445249336B4B724631736D657363786D546453742F326B6F4C6637642B344D43552F49795967534B6D323368577159356D0D0A39573734684377386D7446725846677071324B4457462F4E654659753679526E426C78392F645444493465722F58786466795A6630684D6378784533743644675361362F55647567363654670D0A454D566A684F4E5A354A4954387349627230324E32766E473568436D462F33316273687A505874547376652F3168566F6A57486544567A3532763763784431373134565A592B354A66516C6C0D0A5551373141357239766D3355736B356D327036666E3170796F35657549744F4D7A5A47525478712F345538762F5737642B6B744C627358554A5366585251394F456A4B4E3064624F66384C2F0D0A674A3557436E364E55536D566269706658366D6E46364D4E482B326C636469597655666155794B52757973557A474843723272356E5836334A377672474431322B44434A505059686D584C340D0A4D503377512F5072685957766D2B7633465262755932422F4E7A31325A76473368306A65774B396B35714644744F66584162726E4548477450622F316C664F316465653362543158687A726C0D0A327135795631434F4D4942706E6C342B767172786A434F4B664878396658793034547164426A5656716837496F4653697164306C484E4E7A6B5036326E694D544A576E4C73724B61343666570D0A5A6530342B755661362F6164743159783947756E6C585770565650694B702F6F4E47352F4D753570536856565A31394F4C676B4C7A7075736D52626D4E6A486F3250624F6A3274716A792F500D0A4C77704943394D6E4262717135496C6C3363624F3431556F567A4C473377693074525167577974476943795A6534394F706965354C367A5751582F754338456A4E6569526977365061496C4F0D0A703166614853496E7545463855585356764A3470694667527235782F66443464773156612F7975794B30465A396C6B702B6649776D357632556D72784D4E62363174306A5761396D437041510D0A2B66466F45572B75417230795762434A59414D4D74476847653838505575396F7442487550686C6D4A4264474C35684C6933486F77676A5749573874366A464E61397959625772552B36564E0D0A6E704B6E47306C2F656E7A465236317A396E536D302B2B64782B557659524C4B6F3062715967316A39446C4241636D4B35413356633974532F4A79635A64356566456973576A33464B386A300D0A644B4A2F66766343712B7557385053677A794D4B49357564523431775A703238496F50384938656A6C42626254397A62714C6B43664F78532B71704649326B453252524337456838483432640D0A67546C74365849582B6A554A47435A50625A765865724B6C3665543574484B39666C4636616B58453541713336446D4275456D746E775959445A6767337A314362523033386C346F4B6E6F2B0D0A4C33764467704B4E4F576A78544C544F5172534F74386856694657645941736C4838546534364D4A513376784C69786A37726E5A3058477A70336A3373707852394D646850726F452F34784B0D0A76623479777A38787773654A4B45666C4C4F745272435673377A374372673076584A5558486A417464477A6535704C356D32614E30795147616D5A337A51394858544E5231363468756A71340D0A59695271554F4D48546869713635696C703570615437624F6130747A6379594239477458392F51326B6C49526F61394954532F58366376644F676735387136512B343042544D69646F494F420D0A63364A7635477773576241684F2B2F356F714958386879364E6F7152384A4375636A794A564E4A377A4F7761592B6A784C677A5476506432522F764171315876644766657A575566573630740D0A533075746A496870534E506D54523146526F3162635679786D6A44375879666363394F664F644F643078633263326C43596B743668366B39646E796B763661674B775850417047765249316E0D0A6755773843774A4A756C69685A4E4C7033427252396C724D47494C5076635864716855736F505963736C76786D4A52686276704439716A702B6E545A474D4B345242596C31693958757165300D0A7A476B3732664C557156616A4A6431394A5048742B73656D31504B49694849306B5635665161636E744B596E656B54366C465766444D7A524C6835342B796931504445766F4739773738626A0D0A7863792B6C47666E46362F50796C316657505273476B7064687876797A7849766C46714F306B6F67374C717751793134362B574D516D32464F564E6D49514763635844372F5258304B7137450D0A3441727070576363423453344A6A6E4256634E4565395A58693047747448634B755A443737546F4E6753784534616F59572F4A3063764E367458704D375A626368612F4D705763574A6B646B0D0A4239494C706C52746269686E704663584C6F7665744B32384B79362F35306D72432F503276494C51575A4659533779585A51715A47326374634D6A4674614356465861356B4C766471412B590D0A43614B5363667A6F67494E727A4C324639457A357643654B3955796E74526B352F4C683655386E523564624A7A4C7253786670533057766F7A5931497A785538486F72652F332B506D6E66660D0A367569347464752B637A4971644C714B6A4978796E6137382F6A355A5336333765716C313762585A57307A466D32664E326C7873326A4A6234474F6852753574555737634A646C346F67354A0D0A42576F7851636A634875466D49623475397A504255694537444C73364A4239516F7754366875514354412F5776597A6C6B597941396D49663579717851684850636F316F4C61584D353735660D0A504564347244557174584C33464D2F3471716D6338663353525478502F79463169697962626D3148436D6C6F6F524355334E2B5279627A4648595743506E514338534A4646467570744A2B380D0A5446546E702B3175524B6D6F4B7369646E35443033765A7469302B766166394C6B7A75394A544E6C7A5A67666B3335382B387557533472556461556861576B7859514552726E3671725539560D0A624D6C4A576A456E65484A53744D5A2F7969672F3159616D71703046614439333233586D5937345534784531696345396A6B574775794349654B68342B6D695A766461797A53516757432B4C0D0A48755566566879342B77426E7648795A4F412F2B7231597A6A4C766B4F6D4C484A6A462B62414D595030596866735454512B59676F784D674661744277596C35337A775355474530464F6B780D0A4E31336D5A414676756D44554D42395A4B7A4671796D59776E59506269664B5A4635416178677A334F6C49626956555955626D684854416373663468354D3930506E6D697A314D7A7A6A41320D0A7A504D49696154466E4E486156336D68736646434A524E7633324E59616E42503474506A684C7056536C524B782F4E364664455346566F587131694A5644714A3743643041596B7643556E310D0A71357559456C5A476F716D52484B44767449616D54367A33545135705A5135655A5462737A2B764A534E2B54743939612B6E64723975653565394C533975522B4C73684938376A39794755730D0A787031657152446F507953716D4A7961706E6C484753644C6E476942494C582F6E36615030336C3967464A3765793536755361716C4A712F4854624B4A546F69696A4E5A2B36724F4E5457640D0A463551596E392B654B455066354E72303342584A4676534E44713071303868382F394E6170614970386A2B72566F354C3539392B3865432F58374B676C4562624E56364B745A526A707A39630D0A7966316870782F6F6F3766577243484F6658316B2B4A706E364D326A42557669347059557A4C4845786C726333795335417A66497A50382B54506663474B42373337513266662F716A682B610D0A6D692F76655058374A73477A794A44626A4C7738784D6F4871354E377046554F4B346A7643464B355374374B6A49716647787056476A65744E494B65363769322B65567279324E32626272450D0A4C443548666F6B745878675656786765555A71303971754732672B585A6D382F76767243384546426D784B737745614B4E62717255494D526A55794E3732357949744E6A484A6377316164610D0A6143317270696F4A385344446272426E365276576C534E75306439495667586E666963495A5A78727538613969425475565368442F49576953723364734B356A78587868663556687A4A742B0D0A36654C494A445A6D3052504A3962467844616C784C5A3730357752326862585278386E7670634B537657335475333533722F3177795A545A6F58464E36656B7438647241454E626C4C7533550D0A5455396366716A382B537364646A3977583642745045466A3579796D3349646A512B4D345335447441382F594B7A696D742F624D72714B636C792B73585064746C777339343959347136677A0D0A33746D7A39726E4D396C4E4E71322F766D6D474F6A7A58503042735466474D6233464E3679474D6E2B6F6A66707858313737656B7A7A462F73533747474E7279743955627233594D4A44536E0D0A4A44636C544A70527145397154674A3756637356324B766165714C464D6B4A47396A4D563169424F5A6E324F2B38543572673047672B7952644255317550704141312B5676636F59657449720D0A55583478752B4D35507951414241316131333233797055456A5634387536687A476B712B4E71763973386256643362576E7435566C50765368546239764F6C2B6365626B70496234754870460D0A2F556374476361477239595A6A4A725762376F322F6C386E6B39704472357A6F6F31392B57736E63524F6B6A4570755345707154555256426839586B4A7A614D4F5365653235676C325442720D0A506E4D4F5832344A374751584D4250744A3371326D3472644F597345764956544664623177707476493230676733434A6B344B2F376653674B2B4C33634E655947524C31506679654C7149340D0A7856306A656E7063344C4F4C5A31696A52436255396A4765515977514D577037724167355755696A61344A54496A575065616959485778745163694D4B5A71786E6837736473624D4D7834540D0A5058542B53315A6846786263316F55574A633763626661475A42774D74394D5444496A2B522F6572687344736E4F685A73364B7855616B497A4A7A4A3363364C6973724E6A59724B7539656A0D0A5A4D7534362B522F4A4635493679464B7843652B7344412B336D54697275636244506D7A59777A353969387755736758766970782B4C594C33654A334A67456D3449776A4F387941433278320D0A77437755774734487A4D4659776A6C67486E526B76414F573448774F7845453176674531592B565642677568464D777741642F6A51694155732B5145794D475A457579544D466559456170440D0A4F41507631624149523855696467773059462B4B633356516A324D2F6B596F5A7164624446416A476E2F436C5373426F67434949777165716F524A6E4265784B624D4734656F2F36784347630D0A73735276596731514153596368654F5449614A636B51353667536968384173485064494D51647046754A5946325A434B4C58494970634248614430364871726477797435346D7739387174470D0A6E416E2F7068542F6D72506A47796B394B6E7A662F655031542F4B4F4556304B5A57356B633352795A574674436D56755A47396961676F794D4341774947396961676F3850416F76526D39750D0A64434138504339474D5341324944416755676F76526A49674D544D674D434253506A344B4C31427962324E545A58516757793951524559674C31526C654851674C306C745957646C516941760D0A535731685A3256444943394A6257466E5A556C64436A342B436D56755A47396961676F794D5341774947396961676F3850416F76544756755A33526F494445774F54674B4C314E31596E52350D0A634755674C31684E54416F7656486C775A53417654575630595752686447454B506A344B633352795A574674436A772F654842685932746C644342695A576470626A30693737752F496942700D0A5A443069567A564E4D4531775132566F61556836636D5654656B355559337072597A6C6B496A382B436A78344F6E68746347316C6447456765473173626E4D366544306959575276596D55360D0A626E4D366257563059533869506A78795A475936556B5247494868746247357A4F6E4A6B5A6A30696148523063446F764C336433647935334D793576636D63764D546B354F5338774D6938790D0A4D6931795A47597463336C75644746344C57357A4979492B50484A6B5A6A70455A584E6A636D6C7764476C76626942795A47593659574A76645851394969496765473173626E4D366347526D0D0A59576C6B50534A6F644852774F693876643364334C6D46706157307562334A6E4C33426B5A6D4576626E4D7661575176496A34386347526D59576C6B4F6E4268636E512B4D7A77766347526D0D0A59576C6B4F6E4268636E512B5048426B5A6D46705A44706A6232356D62334A745957356A5A543543504339775A475A6861575136593239755A6D3979625746755932552B504339795A4759360D0A5247567A59334A70634852706232342B50484A6B5A6A70455A584E6A636D6C7764476C76626942795A47593659574A76645851394969496765473173626E4D365A474D39496D6830644841360D0A4C79397764584A734C6D39795A79396B5979396C624756745A573530637938784C6A4576496A34385A474D365A6D397962574630506D46776347787059324630615739754C33426B5A6A77760D0A5A474D365A6D397962574630506A786B597A7030615852735A543438636D526D4F6B467364443438636D526D4F6D787049486874624470735957356E50534A344C57526C5A6D4631624851690D0A506B5A6859335231636D55674D6A41794E6930774D444133504339795A47593662476B2B504339795A47593651577830506A77765A474D3664476C306247552B5047526A4F6D4E795A5746300D0A6233492B50484A6B5A6A70545A58452B50484A6B5A6A7073615435546448566B61573867516D397977366C6862447776636D526D4F6D7870506A7776636D526D4F6C4E6C635434384C32526A0D0A4F6D4E795A5746306233492B5047526A4F6D7868626D64315957646C506A78795A475936516D466E506A78795A47593662476B2B5A6E49384C334A6B5A6A7073615434384C334A6B5A6A70430D0A5957632B5043396B597A70735957356E6457466E5A5434384C334A6B5A6A70455A584E6A636D6C7764476C76626A3438636D526D4F6B526C63324E79615842306157397549484A6B5A6A70680D0A596D3931644430694969423462577875637A703462584139496D6830644841364C793975637935685A4739695A53356A62323076654746774C7A45754D433869506A78346258413651334A6C0D0A59585276636C52766232772B6147563464485670504339346258413651334A6C59585276636C52766232772B5048687463447044636D5668644756455958526C506A49774D6A59744D5445740D0A4D6A52554D5449364D4441364D4441724D4441364D4441384C33687463447044636D5668644756455958526C506A7834625841365457396B61575A35524746305A5434794D4449324C5445780D0A4C544930564445794F6A41774F6A41774B7A41774F6A417750433934625841365457396B61575A35524746305A5434384C334A6B5A6A70455A584E6A636D6C7764476C76626A3438636D526D0D0A4F6B526C63324E79615842306157397549484A6B5A6A7068596D3931644430694969423462577875637A70775A475939496D6830644841364C793975637935685A4739695A53356A623230760D0A6347526D4C7A45754D793869506A78775A47593655484A765A48566A5A58492B6147563464485670504339775A47593655484A765A48566A5A58492B504339795A4759365247567A59334A700D0A634852706232342B504339795A475936556B5247506A777665447034625842745A58526850676F385033687759574E725A5851675A57356B50534A33496A382B4367706C626D527A64484A6C0D0A5957304B5A57356B62324A71436E68795A57594B4D4341794D676F774D4441774D4441774D444177494459314E544D3149475967436A41774D4441774D4441774D5455674D4441774D4441670D0A6269414B4D4441774D4441774D4445774D6941774D4441774D43427549416F774D4441774D4441794E7A5935494441774D44417749473467436A41774D4441774D444D784D544D674D4441770D0A4D4441676269414B4D4441774D4441774D7A51784E5341774D4441774D43427549416F774D4441774D4441314F545935494441774D44417749473467436A41774D4441774D4459784D4459670D0A4D4441774D4441676269414B4D4441774D4441774E6A55794F5341774D4441774D43427549416F774D4441774D4441334F444530494441774D44417749473467436A41774D4441774D4463340D0A4F444D674D4441774D4441676269414B4D4441774D4441774F4441354E4341774D4441774D43427549416F774D4441774D4441344E444577494441774D44417749473467436A41774D4441770D0A4D544D334E7A55674D4441774D4441676269414B4D4441774D4441784D7A6B784E5341774D4441774D43427549416F774D4441774D4445304D6A5134494441774D44417749473467436A41770D0A4D4441774D5455794D5445674D4441774D4441676269414B4D4441774D4441784E5449344D5341774D4441774D43427549416F774D4441774D4445314E446B34494441774D444177494734670D0A436A41774D4441774D5455334F4451674D4441774D4441676269414B4D4441774D4441794D4441304F4341774D4441774D43427549416F774D4441774D4449774D545133494441774D4441770D0A49473467436E527959576C735A58494B5044774B4C314E70656D55674D6A494B4C314A76623351674D7941774946494B4C306C45494673384D7A677A52555644516A41784E7A4E424E5551300D0A515549774E546B324E544135516B4D354F4546454D7A492B50444D344D305646513049774D54637A515456454E4546434D4455354E6A55774F554A444F54684252444D79506C304B506A344B0D0A63335268636E5234636D566D436A49784D7A49344369556C5255394743673D3D0D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D353730363435333931393830343138363636343D3D2D2D0D0A');
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
INSERT INTO "mail_trouble" VALUES(1,'connection_refused','rien ne répond au port du serveur de courriel (mail.host, mail.port)','9d320ea308799a23338ec5147531dbc1c65e7f58a0ee332aec93c9bf27e9921a','2026-11-24T18:05:00Z',1,'2026-11-24T18:06:00Z');
CREATE TABLE note_addition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    intervention_id INTEGER NOT NULL REFERENCES intervention (id),
    field TEXT NOT NULL CHECK (field IN ('text', 'professional_note', 'personal_note')),
    words TEXT NOT NULL,
    at TEXT NOT NULL,
    author_uid INTEGER NOT NULL,
    salt TEXT NOT NULL
) STRICT;
INSERT INTO "note_addition" VALUES(1,1,'professional_note','mieux','2026-11-24T17:00:00Z',0,'3fb8427ba934f73e8cca947905946f28');
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
CREATE TABLE open_invoice (
    id INTEGER PRIMARY KEY REFERENCES invoice (id),
    client_id INTEGER NOT NULL REFERENCES client (id),
    due_on TEXT NOT NULL,
    due INTEGER NOT NULL CHECK (due <> 0)
) STRICT;
INSERT INTO "open_invoice" VALUES(3,2,'2026-12-24',6899);
INSERT INTO "open_invoice" VALUES(4,1,'2026-12-24',5749);
INSERT INTO "open_invoice" VALUES(6,1,'2026-12-24',1000);
INSERT INTO "open_invoice" VALUES(7,1,'2026-12-24',6899);
INSERT INTO "open_invoice" VALUES(8,1,'2026-12-24',5749);
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
INSERT INTO "outbox" VALUES(1,'issue',1,1,NULL,NULL,'zoe@example.org','<65a44812748c83888795edb3bdb20705.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','8f4d92a45f8aa6b91bf50d77f3b34e9f');
INSERT INTO "outbox" VALUES(2,'mark_paid',1,1,NULL,1,'zoe@example.org','<decf9829de207e2ed7875ad1904a880a.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','082e9b0d1bea4819c0efe369ee79de6d');
INSERT INTO "outbox" VALUES(3,'issue',1,2,NULL,NULL,'zoe@example.org','<17099a139e9e59bf316d085c47ec57cb.hextui@hextui.invalid>','dropped','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','033e59e5fd0801171cf282664ffac198');
INSERT INTO "outbox" VALUES(4,'mark_paid',1,2,NULL,2,'zoe@example.org','<894ff16232b6241cc8983d477f897f9c.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','ea5420a6cddee93d318db5777562bd75');
INSERT INTO "outbox" VALUES(5,'cancel',1,2,1,3,'zoe@example.org','<4d82107e8d83ccd6dcd69e73efed36ed.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','9b08a84b94744d4ca7501f613b952134');
INSERT INTO "outbox" VALUES(6,'issue',1,4,NULL,NULL,'zoe@example.org','<894445e17b7861603a8446b3844de4ce.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','910599bfa2efac9f2ecdecfd297d10ef');
INSERT INTO "outbox" VALUES(7,'mark_paid',1,4,NULL,4,'zoe@example.org','<461fc8c3ddccd3fbc8a3aa7bcbd8e9f8.hextui@hextui.invalid>','dropped','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','79ffb1145d22ce5e4d4efd8b3ab6a083');
INSERT INTO "outbox" VALUES(8,'refund',1,NULL,NULL,6,'zoe@example.org','<8f22a14fc686434d9c82451611f49d32.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','6ee95c033ba9df1ee145c935aaa06949');
INSERT INTO "outbox" VALUES(9,'remind',1,4,NULL,NULL,'zoe@example.org','<670d9669aaa4abf2b28b725a019327ca.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','e32cdbab64d2e6e52ac0a0a8433824b2');
INSERT INTO "outbox" VALUES(10,'issue',1,6,NULL,NULL,'zoe@example.org','<0e999de28a934641477a6dd220262d6d.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','89beddd8418c1685af1d20d5b5a31ab9');
INSERT INTO "outbox" VALUES(11,'charge',1,6,NULL,7,'zoe@example.org','<e6fd0bee1b66c77992a44dfac375a428.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','6aadbed587124870654659e22f58bc65');
INSERT INTO "outbox" VALUES(12,'refund',1,6,NULL,8,'zoe@example.org','<52bd46d98fc2aea495ae327df1b86afb.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','4b2940a8a734ac0c3adb16a385abdf73');
INSERT INTO "outbox" VALUES(13,'issue',1,7,NULL,NULL,'zoe@example.org','<0714ab4a31202df12242b0c7f1e5d5c7.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','332adc21ea184d4f1e7da4161f06c1b8');
INSERT INTO "outbox" VALUES(14,'copy',1,1,NULL,NULL,'copie@example.org','<65a44812748c83888795edb3bdb20705.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','69feed22b0f5426b640cb156c83570d2');
INSERT INTO "outbox" VALUES(15,'copy',1,2,NULL,2,'copie@example.org','<894ff16232b6241cc8983d477f897f9c.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','3fabb2fd0d0a98ec0e89cdbc23a1d60e');
INSERT INTO "outbox" VALUES(16,'copy',1,4,NULL,NULL,'copie@example.org','<894445e17b7861603a8446b3844de4ce.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','119b483268636550cffa78fd88bd35f3');
INSERT INTO "outbox" VALUES(17,'copy',1,NULL,NULL,6,'copie@example.org','<8f22a14fc686434d9c82451611f49d32.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','93d050c71e740c3b099034cbeb067ab7');
INSERT INTO "outbox" VALUES(18,'copy',1,4,NULL,NULL,'copie@example.org','<670d9669aaa4abf2b28b725a019327ca.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','0926801d69f38fc00ba9b4d2c0597697');
INSERT INTO "outbox" VALUES(19,'copy',1,6,NULL,NULL,'copie@example.org','<0e999de28a934641477a6dd220262d6d.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','6fa74d6133ed89a2187c100ca36ff8d0');
INSERT INTO "outbox" VALUES(20,'copy',1,7,NULL,NULL,'copie@example.org','<0714ab4a31202df12242b0c7f1e5d5c7.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','319a2fd5140435d107e7fc752c0c372e');
INSERT INTO "outbox" VALUES(21,'issue',1,8,NULL,NULL,'zoe@example.org','<91369b6d9f2e0ab0fc51c97b590ecd04.hextui@example.org>','queued','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:40:00Z','234feb61d1cbbb24a41dfa4d6770df9d');
INSERT INTO "outbox" VALUES(22,'issue',1,9,NULL,NULL,'zoe@example.org','<b6fcf1affc220b89b24854854e3587d2.hextui@example.org>','queued','2026-11-24','2026-11-24T18:05:00Z','2026-11-24T18:10:00Z','abe928eae0152d88074fd1b0f50980d1');
INSERT INTO "outbox" VALUES(23,'mark_paid',1,9,NULL,9,'zoe@example.org','<df827a6dc4e67eeeb1e165249f7960ec.hextui@example.org>','queued','2026-11-24','2026-11-24T18:05:00Z','2026-11-24T18:10:00Z','d4693f20e3e2b9e9e9866f936bcc7815');
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
INSERT INTO "pay_page" VALUES(1,1,'acct_1Fake',0,'plink_000001fake','http://127.0.0.1:44037/buy/plink_000001fake',7088,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(2,2,'acct_1Fake',0,'plink_000002fake','http://127.0.0.1:44037/buy/plink_000002fake',5749,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(3,3,'acct_1Fake',0,'plink_000003fake','http://127.0.0.1:44037/buy/plink_000003fake',6899,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(4,4,'acct_1Fake',0,'plink_000004fake','http://127.0.0.1:44037/buy/plink_000004fake',5749,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(5,6,'acct_1Fake',0,'plink_000013fake','http://127.0.0.1:44037/buy/plink_000013fake',6899,'closed','2026-11-24T17:05:00Z');
INSERT INTO "pay_page" VALUES(6,7,'acct_1Fake',0,'plink_000022fake','http://127.0.0.1:44037/buy/plink_000022fake',6899,'open','2026-11-24T17:05:00Z');
INSERT INTO "pay_page" VALUES(7,4,'acct_1Fake',0,'plink_000023fake','http://127.0.0.1:44037/buy/plink_000023fake',5749,'open','2026-11-24T17:35:00Z');
INSERT INTO "pay_page" VALUES(8,6,'acct_1Fake',0,'plink_000024fake','http://127.0.0.1:44037/buy/plink_000024fake',1000,'open','2026-11-24T17:35:00Z');
INSERT INTO "pay_page" VALUES(9,8,'acct_1Fake',0,'plink_000025fake','http://127.0.0.1:44037/buy/plink_000025fake',5749,'open','2026-11-24T17:35:00Z');
INSERT INTO "pay_page" VALUES(10,9,'acct_1Fake',0,'plink_000026fake','http://127.0.0.1:44037/buy/plink_000026fake',5749,'closed','2026-11-24T18:05:00Z');
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
INSERT INTO "stripe_account" VALUES(1,'acct_1Fake',0,'4d47c0267226ca446eba7e11430b89d3','2026-11-24T17:00:00Z','evt_000021fake',1795539900,'2026-11-24T17:05:00Z');
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
INSERT INTO "studio" VALUES(1,'50196773-b0d0-7b0b-c52e-d16e80b8e4db','CAD','2026-11-24T17:00:00Z');
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
INSERT INTO "words" VALUES(10,'6bcc1b1a82520b1efcd4ce2b3b65d87f','{"after":"http://127.0.0.1:44037"}');
INSERT INTO "words" VALUES(11,'d814bc557df123e526771c3695fa24ea','{"after":"True","before":"True"}');
INSERT INTO "words" VALUES(31,'c410ba5921c5b22eaed6978ed14b5e7a','{"reason":"erreur"}');
INSERT INTO "words" VALUES(39,'ffb0541d0f1703fd19526b6d772ee1f3','{"reason":"introuvable"}');
INSERT INTO "words" VALUES(47,'a35c7bea4dfaf27b7e00a589b43c7066','{"reason":"sans provision"}');
INSERT INTO "words" VALUES(51,'3a76d93323c3d6e57ed497bd88d52046','{"reason":"cadeau"}');
INSERT INTO "words" VALUES(58,'4fd4f7320f983d677420da097bd739c7','{"card":"visa 4242"}');
INSERT INTO "words" VALUES(77,'314ddb1d1d2cd29498ea707e22a6e6d0','{"after":"none","before":"starttls"}');
INSERT INTO "words" VALUES(78,'7bf68ca2828fde9f7110e65efe113ec2','{"after":"50671","before":"25"}');
INSERT INTO "words" VALUES(79,'1b1a0f376962fcf086ac34d854bb112f','{"after":"127.0.0.1"}');
INSERT INTO "words" VALUES(80,'c0819b8ba5e2c42a746a98b179d40345','{"after":"studio@example.org"}');
INSERT INTO "words" VALUES(81,'4193ac65e8f1caf3b9f4fd8511473e27','{"after":"copie@example.org"}');
INSERT INTO "words" VALUES(82,'3a23ee419ce8d56b9095122d790bc394','{"server":"250 taken as 1","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(84,'71e7847cf9b3f23e4a3eea4020cd80bc','{"server":"250 taken as 2","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(87,'0c7e9c7bcfcf7fe2c38c7095e476a8d9','{"server":"250 taken as 3","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(88,'bf59270397d0ab8f838f2d5ca1eaf66a','{"server":"250 taken as 4","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(89,'7ad1666314fdeed7d432abcc59c9abd2','{"server":"250 taken as 5","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(91,'f5f118b2589d82a21a7fa9d1644fa31a','{"server":"250 taken as 6","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(92,'9d057c9925887c112ab0c61535f7ced9','{"server":"250 taken as 7","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(93,'ff148c87d0e7b889e6a939eb69f029ee','{"server":"250 taken as 8","to":"copie@example.org"}');
INSERT INTO "words" VALUES(94,'1b9e1505a6234309c8cb866476c8f977','{"server":"250 taken as 9","to":"copie@example.org"}');
INSERT INTO "words" VALUES(95,'a55c9d0bc811a61a8dd88e6932efbc7c','{"server":"250 taken as 10","to":"copie@example.org"}');
INSERT INTO "words" VALUES(96,'29f238e9f35ad38cb8357376845a42b2','{"server":"250 taken as 11","to":"copie@example.org"}');
INSERT INTO "words" VALUES(97,'e5af90f8c3d73d1ae3ab923f542ac3f6','{"server":"250 taken as 12","to":"copie@example.org"}');
INSERT INTO "words" VALUES(98,'b4f8278f819aa50c46159d2a98f2031a','{"server":"250 taken as 13","to":"copie@example.org"}');
INSERT INTO "words" VALUES(99,'20798423fc07c1ac1ac02fc64e5df95e','{"server":"250 taken as 14","to":"copie@example.org"}');
INSERT INTO "words" VALUES(117,'741004ffa360941c7da30d61d7163a85','{"reason":"absent"}');
INSERT INTO "words" VALUES(118,'ac2c36b5814115d820a8225d2448ddaf','{"reason":"absent"}');
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
CREATE INDEX open_invoice_by_client ON open_invoice (client_id, due_on, due);
CREATE INDEX open_invoice_by_due ON open_invoice (due_on, id, client_id, due);
CREATE VIEW invoice_due AS
SELECT invoice.id, client_id, due_on, total
    - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = invoice.id)
    - (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE settlement.invoice_id = invoice.id) AS due
FROM invoice WHERE number IS NOT NULL;
CREATE TRIGGER invoice_opened AFTER UPDATE ON invoice WHEN OLD.number IS NULL AND NEW.number IS NOT NULL
BEGIN
    INSERT INTO open_invoice (id, client_id, due_on, due) SELECT id, client_id, due_on, due FROM invoice_due WHERE id = NEW.id AND due <> 0;
END;
CREATE TRIGGER credit_note_reduces AFTER INSERT ON credit_note
BEGIN
    DELETE FROM open_invoice WHERE id = NEW.invoice_id AND due <> (SELECT due FROM invoice_due WHERE id = NEW.invoice_id);
    INSERT INTO open_invoice (id, client_id, due_on, due) SELECT id, client_id, due_on, due FROM invoice_due
    WHERE id = NEW.invoice_id AND due <> 0 AND NOT EXISTS (SELECT 1 FROM open_invoice WHERE id = NEW.invoice_id);
END;
CREATE TRIGGER settlement_reduces AFTER INSERT ON settlement WHEN NEW.invoice_id IS NOT NULL
BEGIN
    DELETE FROM open_invoice WHERE id = NEW.invoice_id AND due <> (SELECT due FROM invoice_due WHERE id = NEW.invoice_id);
    INSERT INTO open_invoice (id, client_id, due_on, due) SELECT id, client_id, due_on, due FROM invoice_due
    WHERE id = NEW.invoice_id AND due <> 0 AND NOT EXISTS (SELECT 1 FROM open_invoice WHERE id = NEW.invoice_id);
END;
CREATE TRIGGER open_invoice_true BEFORE INSERT ON open_invoice WHEN NEW.due IS NOT (SELECT due FROM invoice_due WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'what is open is what is left to pay'); END;
CREATE TRIGGER open_invoice_fixed BEFORE UPDATE ON open_invoice BEGIN SELECT RAISE(ABORT, 'what is open is reckoned, never changed'); END;
CREATE TRIGGER open_invoice_stays BEFORE DELETE ON open_invoice WHEN OLD.due = (SELECT due FROM invoice_due WHERE id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'what is left to pay stays open'); END;
CREATE TRIGGER intervention_author BEFORE UPDATE OF author_uid, salt ON intervention
WHEN OLD.author_uid <> NEW.author_uid
    OR (OLD.salt <> NEW.salt AND (NEW.text <> '' OR NEW.professional_note <> '' OR NEW.personal_note <> ''))
BEGIN SELECT RAISE(ABORT, 'who wrote an intervention never changes'); END;
CREATE TRIGGER note_addition_fixed BEFORE UPDATE ON note_addition
WHEN NEW.words <> '' OR NEW.id <> OLD.id OR NEW.intervention_id <> OLD.intervention_id OR NEW.field <> OLD.field OR NEW.at <> OLD.at
    OR NEW.author_uid <> OLD.author_uid
BEGIN SELECT RAISE(ABORT, 'an addition is erased, never changed'); END;
CREATE TRIGGER outbox_fixed BEFORE UPDATE ON outbox WHEN NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.client_id <> OLD.client_id
    OR NEW.invoice_id IS NOT OLD.invoice_id OR NEW.credit_note_id IS NOT OLD.credit_note_id
    OR NEW.payment_id IS NOT OLD.payment_id OR NEW.message_id <> OLD.message_id OR NEW.queued_on <> OLD.queued_on
    OR NEW.queued_at <> OLD.queued_at OR (NEW.salt <> OLD.salt AND NEW.recipient <> '')
BEGIN SELECT RAISE(ABORT, 'what a notice is about never changes'); END;
CREATE TRIGGER outbox_ended BEFORE UPDATE OF state, recipient ON outbox WHEN OLD.state IN ('sent', 'dropped', 'discarded')
    AND (NEW.state <> OLD.state OR NEW.recipient NOT IN (OLD.recipient, ''))
BEGIN SELECT RAISE(ABORT, 'a notice that was sent, dropped or discarded stays so'); END;
CREATE TRIGGER client_tag_fixed BEFORE UPDATE ON client_tag
WHEN NEW.id <> OLD.id OR NEW.client_id <> OLD.client_id OR NEW.kind <> OLD.kind OR NEW.reason NOT IN (OLD.reason, '')
    OR NEW.until IS NOT OLD.until OR NEW.set_at <> OLD.set_at OR NEW.set_by <> OLD.set_by
    OR (NEW.salt <> OLD.salt AND NEW.reason <> '')
    OR (OLD.ended_at IS NOT NULL AND NEW.ended_at IS NOT OLD.ended_at)
BEGIN SELECT RAISE(ABORT, 'a tag ends, or its reason is erased; it never changes'); END;
CREATE TRIGGER mail_fixed BEFORE UPDATE ON mail WHEN NEW.id <> OLD.id OR NEW.outbox_id <> OLD.outbox_id
    OR NEW.subject NOT IN (OLD.subject, '') OR NEW.words NOT IN (OLD.words, '') OR NEW.sha256 <> OLD.sha256 OR NEW.size <> OLD.size
    OR NEW.made_at <> OLD.made_at OR (NEW.salt <> OLD.salt AND (NEW.subject <> '' OR NEW.words <> ''))
BEGIN SELECT RAISE(ABORT, 'a mail is erased, never changed'); END;
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
PRAGMA user_version = 8;
PRAGMA application_id = 1213748553;
