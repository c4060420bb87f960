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
INSERT INTO "charge" VALUES(1,6,'card',6899,'succeeded','2026-11-24T17:05:00Z','acct_1Fake',0,1,'01fd114c3c229536cec2d9ebcb2d810f:1','pi_000014fake',NULL,0,NULL,'','2026-11-24T17:05:00Z');
INSERT INTO "charge" VALUES(2,6,'refund',1000,'succeeded','2026-11-24T17:05:00Z','acct_1Fake',0,NULL,'01fd114c3c229536cec2d9ebcb2d810f:2','pi_000014fake',7,0,'re_000019fake','','2026-11-24T17:05:00Z');
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
INSERT INTO "client" VALUES(1,NULL,'Zoé Tremblay','zoe@example.org','','','','',NULL,0,0,'','','','','',NULL,'d70e6072f42db15844be2973e3241f6b','zoe tremblay zoe@example.org');
INSERT INTO "client" VALUES(2,NULL,'Émile Roy','','','','','',NULL,0,0,'','','','','',NULL,'8996dedb227d7346db98cae6d26d85d0','emile roy');
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
INSERT INTO "client_tag" VALUES(1,2,'no_charge','absent',NULL,'2026-11-24T18:05:00Z',0,NULL,'1b05637a8c6293e4aabfec0b643c8ff2');
INSERT INTO "client_tag" VALUES(2,2,'hold','absent',NULL,'2026-11-24T18:05:00Z',0,NULL,'1d506c521ccac409b1e447a161e8ea2f');
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
INSERT INTO "document" VALUES(1,1,NULL,'2026/2026-0001.pdf','4739db53240fbc32a2a188818a7986cff17a38f02300b97afac6e5d11ed4e3b8',22031,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(2,2,NULL,'2026/2026-0002.pdf','f668a0a16d57519d1218cc3b753ac0e1f7961c95f5623b073f791d87429df40d',21956,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(3,NULL,1,'2026/A2026-0001.pdf','363606abdda915483a79ba7519192daa64bf27849c12916733a44fd1c84c8e85',20011,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(4,3,NULL,'2026/2026-0003.pdf','840d3b283f956e24497ea08583112f6f968826050d385601f5c9818eb7a134b3',22169,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(5,4,NULL,'2026/2026-0004.pdf','7f80854fb920f35bde03793b49bd0e5c029883a4d369de6a67bb9ef86346364c',21897,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(6,6,NULL,'2026/2026-0005.pdf','74bdb5e87905348844af32ad4ac033f428587fea87a184bcf621653159577e85',22113,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:05:00Z');
INSERT INTO "document" VALUES(7,7,NULL,'2026/2026-0006.pdf','b328692d6fdd49ce686c11dfbb15542938fa490b0ccd7a8edfdbdc94345195ee',21968,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:05:00Z');
INSERT INTO "document" VALUES(8,8,NULL,'2026/2026-0007.pdf','13e4d0f838b7b4572700a5bb2ab1929c49c66f33c59806f8320f21eff68ffb3a',21910,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:35:00Z');
INSERT INTO "document" VALUES(9,9,NULL,'2026/2026-0008.pdf','eeb87b8617f58bf20a653d4b63d2f02eeeeaecbd5816fefa7af75cd4bc34c235',22138,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T18:05:00Z');
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
INSERT INTO "intervention" VALUES(1,1,2,0,0,'2026-11-24T17:00:00Z',45,6000,'invoiced','studio','Genou droit','douleur','rappeler','b24e1e4a5aa960ea7ae0534db83614b7');
INSERT INTO "intervention" VALUES(2,1,1,0,0,'2026-11-24T17:00:00Z',0,5000,'unbilled','studio','','','','ea3ac8c94b01ff07daccbe546ac70336');
INSERT INTO "intervention" VALUES(3,2,2,0,0,'2026-11-24T17:00:00Z',0,6000,'invoiced','studio','','','','7e5632ae3365b615fbf9d48a83a064b9');
INSERT INTO "intervention" VALUES(4,1,1,0,0,'2026-11-24T17:00:00Z',0,5000,'invoiced','studio','','','','bb44372b8b3de5eb0a04de5b0f77e2ea');
INSERT INTO "intervention" VALUES(5,2,1,0,0,'2026-11-24T17:00:00Z',0,5000,'free','studio','','','','c1f6bfd47c9101a5b0c5cc23810430dc');
INSERT INTO "intervention" VALUES(6,2,1,0,0,'2026-11-24T17:00:00Z',0,5000,'discarded','studio','','','','973a50c05b98fc61d6078079b29f4fb8');
INSERT INTO "intervention" VALUES(7,2,2,0,0,'2026-11-24T17:00:00Z',0,6000,'unbilled','studio','','','','c67cf5626a0a2575ed15831510ffaa71');
INSERT INTO "intervention" VALUES(8,1,2,0,0,'2026-11-24T17:05:00Z',0,6000,'invoiced','studio','','','','927438bacab9bba3780a3d6107f5952e');
INSERT INTO "intervention" VALUES(9,1,2,0,0,'2026-11-24T17:05:00Z',0,6000,'invoiced','studio','','','','55e5f1b7c6f67b629a00654e65a39b9d');
INSERT INTO "intervention" VALUES(10,1,1,0,0,'2026-11-24T17:35:00Z',0,5000,'invoiced','studio','','','','28fbd6ed0e27a62d30da69a2a4557d38');
INSERT INTO "intervention" VALUES(11,1,1,0,0,'2026-11-24T18:05:00Z',0,5000,'invoiced','studio','','','','a13abd7e823a4bf5a53344c55844591c');
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
INSERT INTO "invoice_token" VALUES(1,'d3ba54d3606bce3e527c309731f18b90');
INSERT INTO "invoice_token" VALUES(2,'f286ddd731b23f3313a3bb7c8099db56');
INSERT INTO "invoice_token" VALUES(3,'ad224267842cea6a8657902a54f2aaa9');
INSERT INTO "invoice_token" VALUES(4,'48034fcf3f17871b9f21ad232c7a5eab');
INSERT INTO "invoice_token" VALUES(6,'01fd114c3c229536cec2d9ebcb2d810f');
INSERT INTO "invoice_token" VALUES(7,'3dd09bb02449aaa4d92f8ecb4b080797');
INSERT INTO "invoice_token" VALUES(8,'cc9a4f56d023713cc2bd6f448e14a26a');
INSERT INTO "invoice_token" VALUES(9,'56304f724886fc5d1ccdabf750f95236');
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
INSERT INTO "journal" VALUES(1,'2026-11-24T17:00:00Z',0,'','init',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{"studio:1":"37f3270c2407d1fa505b1e7ff8e2efd8db80d0fd0e07331da6078f1f24f2c026"}}',NULL,'','0309f0fde855ab8cec9dfb9f4a64a588f298c47364d68328c27b34633a0b7948');
INSERT INTO "journal" VALUES(2,'2026-11-24T17:00:00Z',0,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:1":"730d2125fc4728b12058779a04c4f64775ff22c8dfa15a96d935fcc628e22508"},"tax":1}',NULL,'0309f0fde855ab8cec9dfb9f4a64a588f298c47364d68328c27b34633a0b7948','eb82c1337aae257b48a5d611387d514f05afd9c2225deabbafc1f0ac40349e92');
INSERT INTO "journal" VALUES(3,'2026-11-24T17:00:00Z',0,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:2":"921fbb7b8319636dec5608e9294e28a2d6e4dca20d646be55c4874c6c22072e2"},"tax":2}',NULL,'eb82c1337aae257b48a5d611387d514f05afd9c2225deabbafc1f0ac40349e92','c0886f078082b54aabea1867561ab2919d1e0a36af8ae6225fdece426f28b393');
INSERT INTO "journal" VALUES(4,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,5000,'{"code":1,"did":"add","records":{"code:1":"b44061ab40c724aa3dc8fa989e44b2ac47f48ee25e56b9c6970e818be7519c4a"}}',NULL,'c0886f078082b54aabea1867561ab2919d1e0a36af8ae6225fdece426f28b393','d61ce4e26bfe0f474ed01c1908fac6c47a3cea242e259129348cfca7490016b1');
INSERT INTO "journal" VALUES(5,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,6000,'{"code":2,"did":"add","records":{"code:2":"eb468b9491244152ad80360cc771f73bddce74e5e8560b83bca43ca66145dfd8"}}',NULL,'d61ce4e26bfe0f474ed01c1908fac6c47a3cea242e259129348cfca7490016b1','4bbc46cccb4806a3a647058255a4d78219b7e1f0c37dc41550e1d8116f25c003');
INSERT INTO "journal" VALUES(6,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,9500,'{"code":3,"did":"add","records":{"code:3":"2e51156f1c5b378ce04dd9e9c9206be21652027d102d63b63819bd6a7640519f"}}',NULL,'4bbc46cccb4806a3a647058255a4d78219b7e1f0c37dc41550e1d8116f25c003','a8ede2c7c8d6d5ba324f6a7b28fafb7664c07fd8e149725a9331166ee06ecb14');
INSERT INTO "journal" VALUES(7,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,0,'{"code":4,"did":"add","records":{"code:4":"2f0ce5f9c5f265e9bdb67340e1ccbc4eba65124f523ac4c9152e7c41bc0ec334"}}',NULL,'a8ede2c7c8d6d5ba324f6a7b28fafb7664c07fd8e149725a9331166ee06ecb14','8b0cf949c4a1dfabd5f94fed1a090c66ce6876c6d0dcc46a39adc8be492daa7b');
INSERT INTO "journal" VALUES(8,'2026-11-24T17:00:00Z',0,'','client',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"client:1":"0ef954a29f0ae788e58911ab83eace9565642c6a9e54e8581a60cdc34b377609:212ff9b1a85ff21154537b0809eb4cc368f3c8436fbcf97d91119eef7db3e4ac"}}',NULL,'8b0cf949c4a1dfabd5f94fed1a090c66ce6876c6d0dcc46a39adc8be492daa7b','c36ec5abfba83d68f2142df37d0ba0fe455f1c4907fc685d30c3de60b1b96018');
INSERT INTO "journal" VALUES(9,'2026-11-24T17:00:00Z',0,'','client',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"client:2":"08633064f5c173a99bf1ed8fcad81458df38fd11de618d649a3c69e40b0e87ec:75cd643463292c43fd8c5bc38a33365df90072a22c0c51341336dbe02273e02a"}}',NULL,'c36ec5abfba83d68f2142df37d0ba0fe455f1c4907fc685d30c3de60b1b96018','9397fc5aeb52f1f59c231e2a32004ac335a42ef90a475e006639fc0fac60fd12');
INSERT INTO "journal" VALUES(10,'2026-11-24T17:00:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"stripe.api_base"}','186ba3822eb1b254c25cfd290ca0e156f3e437f84d1831eb7b97da8d44699873','9397fc5aeb52f1f59c231e2a32004ac335a42ef90a475e006639fc0fac60fd12','fdc5cd591f0c6c480c4a7fa044dcb75b4d55b9fe06df2e32371bb8fe3989216a');
INSERT INTO "journal" VALUES(11,'2026-11-24T17:00:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"stripe.pay_links"}','e41791b31b653d610f1b141e911f1c6b8aabd6be84f3508c1d82a8f887cccde3','fdc5cd591f0c6c480c4a7fa044dcb75b4d55b9fe06df2e32371bb8fe3989216a','83a5ce46662978a08ee1470eea9fbd390397897b70ab9d0ee5f8ee4068f95b6b');
INSERT INTO "journal" VALUES(12,'2026-11-24T17:00:00Z',0,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:3":"d3997ce800c13bdb6403ac5dad991d10020946c9f98d364158c32a7084d03fa1"},"tax":3}',NULL,'83a5ce46662978a08ee1470eea9fbd390397897b70ab9d0ee5f8ee4068f95b6b','bb642c6243c909abc7547449496e34d5112b1d01307f8b9fb6734463e33ecccf');
INSERT INTO "journal" VALUES(13,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,1250,'{"code":5,"did":"add","records":{"code:5":"64f111e99244afbe730ee33e5e5973e5f70c4eedc5569b1d52ef1d62e78c29cf"}}',NULL,'bb642c6243c909abc7547449496e34d5112b1d01307f8b9fb6734463e33ecccf','72bb6f003040896296a1532d6ba97c77d19695974c799fc1af46a9e10257a6a1');
INSERT INTO "journal" VALUES(14,'2026-11-24T17:00:00Z',0,'','write',1,NULL,1,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:1":"9fb9ef791c46b360e126b07f4d66a138cec8c2502e9626e231d36e68bdd97454:41067c7fe27fef8b74cc559fad23016f7c68f92dafa0a0d201bb58c2685bd762"}}',NULL,'72bb6f003040896296a1532d6ba97c77d19695974c799fc1af46a9e10257a6a1','7df3ff2bc0e268aa0218563164b27ace76feadca96ac7692c51ff4ccb40e0e85');
INSERT INTO "journal" VALUES(15,'2026-11-24T17:00:00Z',0,'','edit',1,NULL,1,NULL,NULL,NULL,6000,'{"minutes":45,"records":{"intervention:1":"63584ec60b0704230c1e5395a33294a5252731efb335712f9241a589a66481bb:41067c7fe27fef8b74cc559fad23016f7c68f92dafa0a0d201bb58c2685bd762"}}',NULL,'7df3ff2bc0e268aa0218563164b27ace76feadca96ac7692c51ff4ccb40e0e85','c419dbc5992daad6e68ba45b8444c4d57ea3bc0a85e99ca71374767ef0b1e814');
INSERT INTO "journal" VALUES(16,'2026-11-24T17:00:00Z',0,'','publish',1,NULL,1,NULL,NULL,NULL,6000,'{"records":{"intervention:1":"fa8c267cdcc528ce44927dd9b2928607a9c28e016c71e58a35064356ab73ddce:41067c7fe27fef8b74cc559fad23016f7c68f92dafa0a0d201bb58c2685bd762"}}',NULL,'c419dbc5992daad6e68ba45b8444c4d57ea3bc0a85e99ca71374767ef0b1e814','7e0afdda677c20d032bf9bc89ac2947ece91fa4bf9c972b9cfd17911ee17eb30');
INSERT INTO "journal" VALUES(17,'2026-11-24T17:00:00Z',0,'','issue',1,NULL,NULL,1,NULL,NULL,7088,'{"issued_on":"2026-11-24","items":[1],"number":"2026-0001","records":{"intervention:1":"0e266d44973eb54ea0241ec68f16ddf89c63bc71908ca1704c7fd2e1feefec8f:41067c7fe27fef8b74cc559fad23016f7c68f92dafa0a0d201bb58c2685bd762","invoice:1":"bded02b67fac284cf0d897df26567405929f173ade2bcb191ae2b0b07eae78c4","outbox:1":"6586a339b3868964d8d65b290f8e4486d5b920810123f28362ccd1016a5c2b0c:83c786a734f9ce204b8799689d087553ff3e5be1bda0480493f579855efbdea6"},"snapshot":"b4bda4af6b61c52a2e513d2aad47c72c37e364721d2f1cd98b91ab7aa0f85b04"}',NULL,'7e0afdda677c20d032bf9bc89ac2947ece91fa4bf9c972b9cfd17911ee17eb30','ab10c5c5157a8b312dd019382fca66d43548952c6ce5026a3809ca2d3f2fcfcc');
INSERT INTO "journal" VALUES(18,'2026-11-24T17:00:00Z',0,'','stripe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"account":"acct_1Fake","live":false,"records":{},"row":1}',NULL,'ab10c5c5157a8b312dd019382fca66d43548952c6ce5026a3809ca2d3f2fcfcc','dd03657ae3015d176b20845041ad830dcc51040798cbaaaf513f34432995d166');
INSERT INTO "journal" VALUES(19,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,1,NULL,NULL,7088,'{"records":{"pay_page:1":"b8aeac22a8eb404541066e74cbe24b52aae1f2bc6b3b8206ee060433aefd0fcf"},"state":"open"}',NULL,'dd03657ae3015d176b20845041ad830dcc51040798cbaaaf513f34432995d166','2dde68c6692db225167ecd6fc710b7fabd6d86345120839ba1aa54fccd76ac2d');
INSERT INTO "journal" VALUES(20,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,1,NULL,NULL,NULL,'{"records":{"document:1":"33aa5e3585bb8a194a881f07fc585f6c4851d523a5eb4d5cc43e7fd70080add0"},"sha256":"4739db53240fbc32a2a188818a7986cff17a38f02300b97afac6e5d11ed4e3b8"}',NULL,'2dde68c6692db225167ecd6fc710b7fabd6d86345120839ba1aa54fccd76ac2d','cba32702396de633bbb7d68a0fc653f806426a8cceee674608b397467bcadb7f');
INSERT INTO "journal" VALUES(21,'2026-11-24T17:00:00Z',0,'','edit',1,NULL,1,NULL,NULL,NULL,6000,'{"records":{"note_addition:1":"156e3535a9cf50d297d253a5e440cb79ec1c037fac0b101a40590b8a804f7053:6b020be0d2481440eb902898bdc73f04acb55b957d3946fa4a47e6c824844f88"}}',NULL,'cba32702396de633bbb7d68a0fc653f806426a8cceee674608b397467bcadb7f','73d2349605826c58a5dc5fa6948e9b3b3a04b7372758cc8825b94377b4482b6a');
INSERT INTO "journal" VALUES(22,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,1,NULL,NULL,7088,'{"records":{"pay_page:1":"926dbe48bebd1f5e1124eb4d730d50c0e7a5ef8afe1d8052c509eb7aaa885e28"},"state":"closed"}',NULL,'73d2349605826c58a5dc5fa6948e9b3b3a04b7372758cc8825b94377b4482b6a','4236233f0ca542ab87327dfc0fdf93e6c7a23d4e3ff56a61dee4e40d4a710f63');
INSERT INTO "journal" VALUES(23,'2026-11-24T17:00:00Z',0,'','mark_paid',1,NULL,NULL,1,NULL,1,7090,'{"credited":0,"flagged":false,"invoices":[1],"method":"cash","records":{"outbox:2":"14ec6d2028c20cc413f57a4e1bdb3323d1df08a1bf403889f525aac67bd3d416:a7e7ff32f32937606826a2d0baeb663a7e3fe858b8df5eb15d9da856e7eb6ff6","payment:1":"28b3e9a921157906547708626d3953a9634f03bf6f86a25b6fa83e02315e22a6"}}',NULL,'4236233f0ca542ab87327dfc0fdf93e6c7a23d4e3ff56a61dee4e40d4a710f63','6e751f48947f6b4c5f57995138c1c0afbe6b6f4b5aa35f0411e2741a528a8123');
INSERT INTO "journal" VALUES(24,'2026-11-24T17:00:00Z',0,'','write',1,NULL,2,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:2":"7572c27bcd0168bb0968c33fd6e3e2edc44b0c3cfd9727f861730b9c7b0aa9cf:b2265b4b9537dd985f451176b2f375fa06937bc3f7f9bcec229d1e5b59d6b5b0"}}',NULL,'6e751f48947f6b4c5f57995138c1c0afbe6b6f4b5aa35f0411e2741a528a8123','f3ad9d4b775762874c5be77206ef27c5dfd9b3d9586389d1409e50bf99b7bf4c');
INSERT INTO "journal" VALUES(25,'2026-11-24T17:00:00Z',0,'','publish',1,NULL,2,NULL,NULL,NULL,5000,'{"records":{"intervention:2":"54259f30f62cc0c46954b5cd85dd0edd503590509b78ab600cc2bdb919519ef4:b2265b4b9537dd985f451176b2f375fa06937bc3f7f9bcec229d1e5b59d6b5b0"}}',NULL,'f3ad9d4b775762874c5be77206ef27c5dfd9b3d9586389d1409e50bf99b7bf4c','6e7693d9b42e308e4d936511b3e4c30ad052d8ce10c44f8273db28fbbd0b65bc');
INSERT INTO "journal" VALUES(26,'2026-11-24T17:00:00Z',0,'','issue',1,NULL,NULL,2,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[2],"number":"2026-0002","records":{"intervention:2":"cb1ebc0e6d87867e9c4bb0eb2ddd865acddcb81066c0b2a5f0a27c703ffd79d9:b2265b4b9537dd985f451176b2f375fa06937bc3f7f9bcec229d1e5b59d6b5b0","invoice:2":"15c0b1ed82ba7dfb74e3d70dd109526f44ef831d891cbe98795938664c941c1c","outbox:3":"10b7e8a844bb2a37b142b946fa3040b2670422184c37797d290b66a102cd9291:e7e27310acaa5bb2920add73deae03c8114d65e8b8e91c45357c545a2926064e"},"snapshot":"a993ac18216688a2d6040348905d66f2f72d27dba64463d2be08a86448cb3d73"}',NULL,'6e7693d9b42e308e4d936511b3e4c30ad052d8ce10c44f8273db28fbbd0b65bc','f431ab438e950c97d3977bc4857da610398d1412e9eb3155cffc0622c74e7623');
INSERT INTO "journal" VALUES(27,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,2,NULL,NULL,5749,'{"records":{"pay_page:2":"1a1fc60f40893883c4d924ee83dea790c485d3ca20364d058a34a9cc082d7a85"},"state":"open"}',NULL,'f431ab438e950c97d3977bc4857da610398d1412e9eb3155cffc0622c74e7623','3526c52b8e4295ea49be8825af78c9f115b9489ba964df89cc6c3da9d1f2d862');
INSERT INTO "journal" VALUES(28,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,2,NULL,NULL,NULL,'{"records":{"document:2":"757ee2c59ca12e2731dee7eeccbea59bf0a43ef8dbaaa2e905871ed3d4c48d82"},"sha256":"f668a0a16d57519d1218cc3b753ac0e1f7961c95f5623b073f791d87429df40d"}',NULL,'3526c52b8e4295ea49be8825af78c9f115b9489ba964df89cc6c3da9d1f2d862','6cda439fb9b3cb5776a326296853c05ac816757176919cc5abf3b147daaf2b03');
INSERT INTO "journal" VALUES(29,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,2,NULL,NULL,5749,'{"records":{"pay_page:2":"33a6574d00a0ac141182536f4e138d175a953fc95684cd4b62ea1cf2b7c1b5c9"},"state":"closed"}',NULL,'6cda439fb9b3cb5776a326296853c05ac816757176919cc5abf3b147daaf2b03','1e7f47025d21bfef8094dce19cf1468e075c4e5df231edbd6b54adf728f321f6');
INSERT INTO "journal" VALUES(30,'2026-11-24T17:00:00Z',0,'','mark_paid',1,NULL,NULL,2,NULL,2,2000,'{"credited":0,"flagged":false,"invoices":[2],"method":"transfer","records":{"outbox:4":"90d5648bf3915522d25dbf70ba115650277ea23fcbaa132232b6aa8d59a02307:c0ad5cc241469967b7cea7239c6f66ccfaa6c06bbeedb37f569e96ef0856664c","payment:2":"d8926f675e98f1497ec7e2393de4a273bcbda9f30f53a2c83fcf0e6ac51909f3"}}',NULL,'1e7f47025d21bfef8094dce19cf1468e075c4e5df231edbd6b54adf728f321f6','be364b0f3fabf8e0f42d38ed2eeeab99c70374ebdb47b5454aaa33a30f66b0e3');
INSERT INTO "journal" VALUES(31,'2026-11-24T17:00:00Z',0,'','cancel',1,NULL,NULL,2,1,3,5749,'{"items":[2],"number":"A2026-0001","records":{"credit_note:1":"f203ae1a58ca4e27ba54ba1f7800a6b99c0346e25dcbda427ff404e3f6f64ea6","intervention:2":"54259f30f62cc0c46954b5cd85dd0edd503590509b78ab600cc2bdb919519ef4:b2265b4b9537dd985f451176b2f375fa06937bc3f7f9bcec229d1e5b59d6b5b0","outbox:5":"568e8b3399e7bfe15fbf97c32bddb56bd0e8364117374877a2fde7d606c3a171:31544aaf10d4a16a6f9bb4bec34d236e7562458f1450576bfdb1049b15e5ea4b","payment:3":"6d8260ce4948a5ff2e956c189d0c9a3aaa5fa0122ce83bfd58e606228faee946"},"refunded":0,"snapshot":"fd09bccc42db170d742856b76b4c9f54b1a8d13db3b5148a315594524b8d37a5","to_credit":2000}','1e99aedbfec178f0f3d448591fe2c7008927c69f103ad22874919df1e740a3e1','be364b0f3fabf8e0f42d38ed2eeeab99c70374ebdb47b5454aaa33a30f66b0e3','fec5f2f335417b85b4fef6effd93c5472839b834e87496498368a9f318b5b3e1');
INSERT INTO "journal" VALUES(32,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,2,1,NULL,NULL,'{"records":{"document:3":"74d58295d48baa20688821d0c8a06769488c56d27b61fb051f1f8aa40fc5fad2"},"sha256":"363606abdda915483a79ba7519192daa64bf27849c12916733a44fd1c84c8e85"}',NULL,'fec5f2f335417b85b4fef6effd93c5472839b834e87496498368a9f318b5b3e1','f91ff5425ec32cbc05c4b58fa1bc0afdcb80ac155611262779e62f34da2221bd');
INSERT INTO "journal" VALUES(33,'2026-11-24T17:00:00Z',0,'','write',2,NULL,3,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:3":"f35338f99396cf57360a5af3fff34baaf4e3185d80d119a40e354402918cec0c:989e656e0ffb09bfd0cd27ed7f870e61507862e1405b52dd7d0d5f7433a4f0cd"}}',NULL,'f91ff5425ec32cbc05c4b58fa1bc0afdcb80ac155611262779e62f34da2221bd','85824adcf7fe266b03ec47e9ed5880921919c8953b41e27914e96d62c9f202ca');
INSERT INTO "journal" VALUES(34,'2026-11-24T17:00:00Z',0,'','publish',2,NULL,3,NULL,NULL,NULL,6000,'{"records":{"intervention:3":"ca20bd8a8de560fc9ed6ff9b170f6eec1fc43f39581e68b3fd4570e5e461c8eb:989e656e0ffb09bfd0cd27ed7f870e61507862e1405b52dd7d0d5f7433a4f0cd"}}',NULL,'85824adcf7fe266b03ec47e9ed5880921919c8953b41e27914e96d62c9f202ca','ba5ec55cebd69a27e2009a2df19845c4920ad3a4ea4635d75e757d3ac2f2fdac');
INSERT INTO "journal" VALUES(35,'2026-11-24T17:00:00Z',0,'','issue',2,NULL,NULL,3,NULL,NULL,6899,'{"issued_on":"2026-11-24","items":[3],"number":"2026-0003","records":{"intervention:3":"5441da73630d4e4663fc0629b9ecce442e86d5cec24b5183f5fdee52e488ec55:989e656e0ffb09bfd0cd27ed7f870e61507862e1405b52dd7d0d5f7433a4f0cd","invoice:3":"38298962b73e53a9c89d24f85fd5aced87facf64bcba72b5c315cf09b9609a71"},"snapshot":"487692d2e8873c703a13fe5df37f504afeb1aec5a3040ee632244a61439b7e76"}',NULL,'ba5ec55cebd69a27e2009a2df19845c4920ad3a4ea4635d75e757d3ac2f2fdac','70e18ed829a56ab496331499f192dad4fdeeb63949656dd547b4aade3f5c69a3');
INSERT INTO "journal" VALUES(36,'2026-11-24T17:00:00Z',0,'','pay_link',2,NULL,NULL,3,NULL,NULL,6899,'{"records":{"pay_page:3":"06441f9075ce3d727d68b0479867b8e00b1479303f5c9eadf680ac3b16442c1e"},"state":"open"}',NULL,'70e18ed829a56ab496331499f192dad4fdeeb63949656dd547b4aade3f5c69a3','710ff0447edef4c1d2a11d7aa9d40ce92777eb0405d05801a796525e95e46143');
INSERT INTO "journal" VALUES(37,'2026-11-24T17:00:00Z',0,'','document',2,NULL,NULL,3,NULL,NULL,NULL,'{"records":{"document:4":"976dc1984fa566338c3f054b576c019b20a1df076a256f2e9d6b37903745aeec"},"sha256":"840d3b283f956e24497ea08583112f6f968826050d385601f5c9818eb7a134b3"}',NULL,'710ff0447edef4c1d2a11d7aa9d40ce92777eb0405d05801a796525e95e46143','653680d559dc17406646183303cf6ff15cd954d5563ef73226bc6def46214883');
INSERT INTO "journal" VALUES(38,'2026-11-24T17:00:00Z',0,'','pay_link',2,NULL,NULL,3,NULL,NULL,6899,'{"records":{"pay_page:3":"52c8ba651ddfb221a2e16f5e80674380d21f1957be53b338760b94f3ff665997"},"state":"closed"}',NULL,'653680d559dc17406646183303cf6ff15cd954d5563ef73226bc6def46214883','380c1aef5349018bdb33a2dbbc6f8ff17eefc46d6870dea86b758319a42b7c63');
INSERT INTO "journal" VALUES(39,'2026-11-24T17:00:00Z',0,'','write_off',2,NULL,NULL,3,NULL,NULL,6899,'{"records":{"write_off:1":"c7da6a8cab12c487b5bcd118560b7944ef232b7418d56a185076a65457ef3422"}}','bdcd3aac664a5b084172555520d623b8ff8660ff841d06d8727ee375c24511d8','380c1aef5349018bdb33a2dbbc6f8ff17eefc46d6870dea86b758319a42b7c63','fe19784ffd25436825d926342b7ba9677003f30cefa34d5e148cbe33308d49f5');
INSERT INTO "journal" VALUES(40,'2026-11-24T17:00:00Z',0,'','write',1,NULL,4,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:4":"6aafeb7d25282555222c74b66d0c634e84dfbb359dd3d9bc0f79adf8dc8a6416:bacb2987736dfb79290eece4857294327c9274d3eae24aaae03e83c7e116d57c"}}',NULL,'fe19784ffd25436825d926342b7ba9677003f30cefa34d5e148cbe33308d49f5','82c2551c0c6171ca3e0115ec5147cd3c7a40cae93e9c4498319c60f37f11c93c');
INSERT INTO "journal" VALUES(41,'2026-11-24T17:00:00Z',0,'','publish',1,NULL,4,NULL,NULL,NULL,5000,'{"records":{"intervention:4":"ad160334a5c1d79f152f44138666ed0e33de944edbf1b7c7b4c693c5da83dbf1:bacb2987736dfb79290eece4857294327c9274d3eae24aaae03e83c7e116d57c"}}',NULL,'82c2551c0c6171ca3e0115ec5147cd3c7a40cae93e9c4498319c60f37f11c93c','2ddf06fcaeb72d4b782b103fd733ea96e9c6390dedc8baf0b5b391410d6189ad');
INSERT INTO "journal" VALUES(42,'2026-11-24T17:00:00Z',0,'','issue',1,NULL,NULL,4,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[4],"number":"2026-0004","records":{"intervention:4":"8a27ad505fd29fa154b0fc2b12fe748528cd16c8d8262cc614116fca1abeb122:bacb2987736dfb79290eece4857294327c9274d3eae24aaae03e83c7e116d57c","invoice:4":"9a5e9c77bf420e0384062814b10648942e444408ff55477716a1761983714973","outbox:6":"aded998c23b4bfe89fc187fe330bf13db65abc77170fedbadfaf9e2eabf7c253:2c88a8bd75aefab3a9f59352b38e34d2f8afff7dd8cfeb67deaca590747fea01"},"snapshot":"5a71b757cd1eac7958932d30bd737cc065b1f1e1d16b4fc928b6d8423cec0fab"}',NULL,'2ddf06fcaeb72d4b782b103fd733ea96e9c6390dedc8baf0b5b391410d6189ad','52bfd28b8a6dbc4bd866e80340ccd6be7ba261bf6419364eda11cf07c1f6d7b6');
INSERT INTO "journal" VALUES(43,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,4,NULL,NULL,5749,'{"records":{"pay_page:4":"536dce48e3143963e6df740a37087e2adc2f71019301d1ba9cd029c4ccf86286"},"state":"open"}',NULL,'52bfd28b8a6dbc4bd866e80340ccd6be7ba261bf6419364eda11cf07c1f6d7b6','cd6caec738c6bf87e07b05f915e5e2ebd70f963e1855e98ad6df338f01b36ecc');
INSERT INTO "journal" VALUES(44,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,4,NULL,NULL,NULL,'{"records":{"document:5":"9ee4b41cf592167edb2f962d32908fde15ebe8c51e7720c232abe192bf6755a6"},"sha256":"7f80854fb920f35bde03793b49bd0e5c029883a4d369de6a67bb9ef86346364c"}',NULL,'cd6caec738c6bf87e07b05f915e5e2ebd70f963e1855e98ad6df338f01b36ecc','9a350b5bdd65a346f1d307d6c75624df25c60e07b3c7ba743e093a70be83b98e');
INSERT INTO "journal" VALUES(45,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,4,NULL,NULL,5749,'{"records":{"pay_page:4":"60d0da152a30079cd678cde7389ded1899da15ea645a211811cae6e694f36f16"},"state":"closed"}',NULL,'9a350b5bdd65a346f1d307d6c75624df25c60e07b3c7ba743e093a70be83b98e','c7e565f260804acd74df2034b8eb21e24a8f0a62590a482c80e2339f30c31ed9');
INSERT INTO "journal" VALUES(46,'2026-11-24T17:00:00Z',0,'','mark_paid',1,NULL,NULL,4,NULL,4,5749,'{"credited":0,"flagged":false,"invoices":[4],"method":"cheque","records":{"outbox:7":"f7889d321b9fcb7c6a7306d5b5ed5cd0f3044014052e64a50a5cc6ef303f2116:90771426d41298d26cf851d6a1efc808f0760e818127c991303e8ccf84fc71d6","payment:4":"e018efa8b6f9cd3441d97eb3c8cae0cb785694268afdbc7e8ed72187aa7316c0"}}',NULL,'c7e565f260804acd74df2034b8eb21e24a8f0a62590a482c80e2339f30c31ed9','84f67ca4014e34844e0a279b94a2cf1296af84c8f7a29ad0192bd78e76146c40');
INSERT INTO "journal" VALUES(47,'2026-11-24T17:00:00Z',0,'','reverse',1,NULL,NULL,4,NULL,5,5749,'{"method":"cheque","records":{"payment:5":"e50a72de30837053dad253032cc1f2d493863a2efa3308f4e65901f6d55c455b"},"reverses":4}','6e3b6c76a6e230bba27271c0c3e09dd4c16f72502803b4367fcc465be5dccddc','84f67ca4014e34844e0a279b94a2cf1296af84c8f7a29ad0192bd78e76146c40','388707bef53729d74da1100a5b6522d5d2958f6668390284e1417d27366ec487');
INSERT INTO "journal" VALUES(48,'2026-11-24T17:00:00Z',0,'','refund',1,NULL,NULL,NULL,NULL,6,2000,'{"method":"cash","records":{"outbox:8":"bfc4159340d8e93681064c564622397e619931403a5d457ac389438d5056b933:e85362b05c3eb262164847d3a124c7fcd3475817ecceaa306680b443594d9948","payment:6":"256d932ec3715c6d6932c26759255aec1183cbc616e28dc310561d0c5537d72b"}}',NULL,'388707bef53729d74da1100a5b6522d5d2958f6668390284e1417d27366ec487','e4710585ab274ad7190ab5e3deff105a66f1a1728e5a036c53d961c134e29334');
INSERT INTO "journal" VALUES(49,'2026-11-24T17:00:00Z',0,'','write',2,NULL,5,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:5":"10deacd730f49d935d3b275afb96dec6eaaccab6bfaa211855afe95114ee9c4a:509f5069b9ae2553510faea5ac94d3e480b725147c104f8773ec73bd06afb3b2"}}',NULL,'e4710585ab274ad7190ab5e3deff105a66f1a1728e5a036c53d961c134e29334','9ad63768a7b76d999560cc0e5791ba9f6617d689adc55ce82381ea603c1998f2');
INSERT INTO "journal" VALUES(50,'2026-11-24T17:00:00Z',0,'','publish',2,NULL,5,NULL,NULL,NULL,5000,'{"records":{"intervention:5":"3777a29a0cfbe9c25335398dc58c830c9cb65f6e388db0e82116b10601dbfbdf:509f5069b9ae2553510faea5ac94d3e480b725147c104f8773ec73bd06afb3b2"}}',NULL,'9ad63768a7b76d999560cc0e5791ba9f6617d689adc55ce82381ea603c1998f2','66cc9d4cf5aacbdc2ebacef8074565a5dcd878d3538f249d9ff076ed7df33142');
INSERT INTO "journal" VALUES(51,'2026-11-24T17:00:00Z',0,'','free',2,NULL,5,NULL,NULL,NULL,5000,'{"records":{"intervention:5":"e7fad0663853654b23a62499050e2200bee708fab84a6ad3b45527ad9d7f3ee2:509f5069b9ae2553510faea5ac94d3e480b725147c104f8773ec73bd06afb3b2"}}','0283c8808af65bfc4ed6001ade302de4da8820e84fc086f973d469f21c202f42','66cc9d4cf5aacbdc2ebacef8074565a5dcd878d3538f249d9ff076ed7df33142','2104ca77e382470acde3148e61d31df9f7fff080a83089943f24e076ff502f62');
INSERT INTO "journal" VALUES(52,'2026-11-24T17:00:00Z',0,'','write',2,NULL,6,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:6":"9a260137dd67fed548d84bc068d55193f3f35f5a4b4fde7eb20d7c18cbd32750:fd237575fefa005882e6b9edaad08b4c763104f9b185dade30c49c952b100a71"}}',NULL,'2104ca77e382470acde3148e61d31df9f7fff080a83089943f24e076ff502f62','089da84ba62dd4dce3489d970515ed3cfbeec0ee0e9bab480e4f028ce5147103');
INSERT INTO "journal" VALUES(53,'2026-11-24T17:00:00Z',0,'','discard',2,NULL,6,NULL,NULL,NULL,5000,'{"records":{"intervention:6":"3ed79ff373f96f029231164b3ff7be707378a2efb000aaaf2e0d51790b8692bb:fd237575fefa005882e6b9edaad08b4c763104f9b185dade30c49c952b100a71"}}',NULL,'089da84ba62dd4dce3489d970515ed3cfbeec0ee0e9bab480e4f028ce5147103','e807b81c10fa20bf990179046221c602834b33c9bd3855c2798ef1c8701eee14');
INSERT INTO "journal" VALUES(54,'2026-11-24T17:00:00Z',0,'','remind',1,NULL,NULL,4,NULL,NULL,5749,'{"level":0,"records":{"outbox:9":"75280a62738d670bfff6c4ca9763453a597a1fb2e7e9a53be7a4f7e7e31b5a95:e15e575a2426a425e256a13c0faac516e9e444b5f545dd782329de14e0a65685","reminder:9":"147d692c0699e2b9eee9f50616fe0abb90fb578603f9e413d2a6b3b19e65057d"},"scheduled":false}',NULL,'e807b81c10fa20bf990179046221c602834b33c9bd3855c2798ef1c8701eee14','9a89b6d24570f47697e95b90dcd436bda99f6b2313cdb9c954f8a2f6f91e2420');
INSERT INTO "journal" VALUES(55,'2026-11-24T17:00:00Z',0,'','write',2,NULL,7,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:7":"91abca64db7898bf522a5806826eeeda09280e5cb0bdcf60771b2c658333291a:da547dcdb58337d0a9e3cd3112d26395f92aca6a8021c0a038c0ce1cd42a96a3"}}',NULL,'9a89b6d24570f47697e95b90dcd436bda99f6b2313cdb9c954f8a2f6f91e2420','c3f830f74e5e548c143764d7fde8c19a7c577cdca1b7c403b859f81995fc30f8');
INSERT INTO "journal" VALUES(56,'2026-11-24T17:00:00Z',0,'','publish',2,NULL,7,NULL,NULL,NULL,6000,'{"records":{"intervention:7":"d693c92bcdf1a45fddd42be8e5a5e09fe7089666bd3af86ec803569b75fa3178:da547dcdb58337d0a9e3cd3112d26395f92aca6a8021c0a038c0ce1cd42a96a3"}}',NULL,'c3f830f74e5e548c143764d7fde8c19a7c577cdca1b7c403b859f81995fc30f8','a3b0c77c7bd1c6c82bcfc3f8293f215d86efdff48c49f63dd35b10c9c467ff8c');
INSERT INTO "journal" VALUES(57,'2026-11-24T17:00:00Z',0,'','customer',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{"stripe_customer:1":"c916f7156fc8ef8b5eb7e92602d6d081b6ab10bb1c8f78b49598bc5adf5e7a20"}}',NULL,'a3b0c77c7bd1c6c82bcfc3f8293f215d86efdff48c49f63dd35b10c9c467ff8c','85c0774c5cbad75a03ab5f9a0f454e38d308df39a94e81abc344b003ce23ca8a');
INSERT INTO "journal" VALUES(58,'2026-11-24T17:00:00Z',0,'','save_card',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{"card:1":"9648301d30ce59126dc84f4326315599c79400dcf9956166a5725b826c16e070"}}','a65764de1bb7aac18f42387a8fcd29a1e72ef08191c72b2ad811974698fe3500','85c0774c5cbad75a03ab5f9a0f454e38d308df39a94e81abc344b003ce23ca8a','8694218e7d7e050f6ce3139bbe236281ad9555d4acda6cb556a0d940dc94134c');
INSERT INTO "journal" VALUES(59,'2026-11-24T17:05:00Z',0,'','write',1,NULL,8,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:8":"6ac0116e35cb4e6e9382ef9659f09f9f4ac880dd7eeb82556729dcabb16d3c2f:c9f004bf43efa7573d3d862518889797f7ca74062012be357b9fa3f1c5c69f23"}}',NULL,'8694218e7d7e050f6ce3139bbe236281ad9555d4acda6cb556a0d940dc94134c','5c24b4b5018ca615966b9055487f7c60876ad15494f6e9e02df2f0d8fc34b072');
INSERT INTO "journal" VALUES(60,'2026-11-24T17:05:00Z',0,'','publish',1,NULL,8,NULL,NULL,NULL,6000,'{"records":{"intervention:8":"96077c322f3182f134c9098d039b8e6b280e99285f6ea687f3d78ba31c029d0a:c9f004bf43efa7573d3d862518889797f7ca74062012be357b9fa3f1c5c69f23"}}',NULL,'5c24b4b5018ca615966b9055487f7c60876ad15494f6e9e02df2f0d8fc34b072','a18ed629f3de9e6ff948d2d167815b9121761ebbebf41937bd65800be2238ec7');
INSERT INTO "journal" VALUES(61,'2026-11-24T17:05:00Z',0,'','issue',1,NULL,NULL,6,NULL,NULL,6899,'{"issued_on":"2026-11-24","items":[8],"number":"2026-0005","records":{"intervention:8":"6f0d09c5d0bb0371eb01ed323388628c81d4ef46b670635eeef5543e0fc482d5:c9f004bf43efa7573d3d862518889797f7ca74062012be357b9fa3f1c5c69f23","invoice:6":"d88cc0e99acc11bf9acd574f5e964a3b6eac2f2a6a3b9f9ea7e33b2cbec08c46","outbox:10":"29b267e9b94841d89bd0fe6ad0c44284e504dec3f6bf5278082f7242ffa20dc2:c90b7b11ae6ce8db198d1f7220d80ea5a41a2229672bf53f28bafb4679bc9961"},"snapshot":"26f63439e448c329f9f7effffb30ee2371cf7a0eb29aa39cdcb1699fa9075397"}',NULL,'a18ed629f3de9e6ff948d2d167815b9121761ebbebf41937bd65800be2238ec7','edf19789933282ce8272679456f0c0a8b9d77ecef58312a00f1c90cd95e571a7');
INSERT INTO "journal" VALUES(62,'2026-11-24T17:05:00Z',0,'','pay_link',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"pay_page:5":"a3a059d863c0f3dbe2764fbea86408a00d33b51020912f468d28d61acc2c60c8"},"state":"open"}',NULL,'edf19789933282ce8272679456f0c0a8b9d77ecef58312a00f1c90cd95e571a7','6bb28f8a5777a57ce4dc469180825a8a30a3a359d46fd846dae88093a88556f9');
INSERT INTO "journal" VALUES(63,'2026-11-24T17:05:00Z',0,'','document',1,NULL,NULL,6,NULL,NULL,NULL,'{"records":{"document:6":"1b349131e09d2dae5b129da643cf4e4790cdc4c91d5382efa6cc43bbbaeff5b9"},"sha256":"74bdb5e87905348844af32ad4ac033f428587fea87a184bcf621653159577e85"}',NULL,'6bb28f8a5777a57ce4dc469180825a8a30a3a359d46fd846dae88093a88556f9','45c6c94febcdfd624b1dc0bfe82260d357e3f8fe62c9cf2b97eeb970d62f1d93');
INSERT INTO "journal" VALUES(64,'2026-11-24T17:05:00Z',0,'','pay_link',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"pay_page:5":"48b4557344bab080065f3fce34ea1483cbca5d1b985957d9158e49fe84f1e3a1"},"state":"closed"}',NULL,'45c6c94febcdfd624b1dc0bfe82260d357e3f8fe62c9cf2b97eeb970d62f1d93','ad9226a438cb45366febbf0eeba8a1f7911744af23bcd8d1ddacfe162b583eae');
INSERT INTO "journal" VALUES(65,'2026-11-24T17:05:00Z',0,'','attempt',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"charge:1":"5c3b3113d25c01340c09b782ccb4c183d31db88040ae32b3b2ec52aa94b076a0"}}',NULL,'ad9226a438cb45366febbf0eeba8a1f7911744af23bcd8d1ddacfe162b583eae','b232187e5341ed9ad6699e550e2fe28b5fd6e71a2c5a6731e034c6a24fb18d62');
INSERT INTO "journal" VALUES(66,'2026-11-24T17:05:00Z',0,'','attempt',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"charge:1":"9d337fec4e57acb05b2ae1f3940c134db4775e98f97136e2117df31c1efd7989"}}',NULL,'b232187e5341ed9ad6699e550e2fe28b5fd6e71a2c5a6731e034c6a24fb18d62','c7c2e5da0f96eab0c06daec4e8859fdd5904f182fe6af524fcd9f56a00f6b9b8');
INSERT INTO "journal" VALUES(67,'2026-11-24T17:05:00Z',0,'','charge',1,NULL,NULL,6,NULL,7,6899,'{"credited":0,"flagged":false,"records":{"booking:1":"92608b25f592104f14d4db4b71eda5396c11888cadee2274f8af90547f6e6347","charge:1":"1030db0d01602bbaf3021dc9e66350291d168d811a68eeaef02bc72e6c171611","outbox:11":"2e9f8eb31ea18023a8bebc8e6cd3ec5dbcfab2ef33abc1aefa03e4bd9e50ebd9:d6038ecd8ec8b579ebd6d275d0767e91e4847fbaa7a83735475705230c7950b5","payment:7":"d19a669d14adfc210c518af6dda99f3a6dd91e9d82aee4669ad3d2d366fc6e7c"},"state":"succeeded"}',NULL,'c7c2e5da0f96eab0c06daec4e8859fdd5904f182fe6af524fcd9f56a00f6b9b8','1e277309f3b1ac203563d6fff430cc728b1c4fa59147f0f144c1da1aafd23daa');
INSERT INTO "journal" VALUES(68,'2026-11-24T17:05:00Z',0,'','attempt',1,NULL,NULL,6,NULL,NULL,1000,'{"records":{"charge:2":"acabbc8a9dbef9003c99125b69de49754e86b773e0114cfd2995320d1ca1b46b"}}',NULL,'1e277309f3b1ac203563d6fff430cc728b1c4fa59147f0f144c1da1aafd23daa','e0e115073103a8ddbf4b5e43e65682f42eba84cb362efe4ba619934b8f7d4ed7');
INSERT INTO "journal" VALUES(69,'2026-11-24T17:05:00Z',0,'','refund',1,NULL,NULL,6,NULL,8,1000,'{"method":"card","records":{"booking:2":"d532816339b8dab769b2682734a3da5f9c891cbcb67dceac168bb243a700bee8","charge:2":"bf533ae1d26575a0d4b7bcf898acabee49b2fe8bdb1b1cf4c25de59d7b1584eb","outbox:12":"46f270f6c0dffeafb2474c383977666cc671f6a09def60d7dfb9dff56eaebf3b:c66686c9a5435bc6d8332e2fe10893a8bc0593f95194f12636802319ee138786","payment:8":"56b25ed9b0cc04746776ba1ecc322e89d19fbad3a2896e89754efc0ae54da36c"}}',NULL,'e0e115073103a8ddbf4b5e43e65682f42eba84cb362efe4ba619934b8f7d4ed7','20aa17d6cd74555fe77c9badbffe6c922a7c917acddf3668e1885e7a3144c93d');
INSERT INTO "journal" VALUES(70,'2026-11-24T17:05:00Z',0,'','write',1,NULL,9,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:9":"c8a95d9e059e55deb763ff15c002f58609407c60e017ca76576e1d01b5bf0943:5fad086e43cd22f4698bd09271302026903301f5db33abc14affe2c310a7f8a0"}}',NULL,'20aa17d6cd74555fe77c9badbffe6c922a7c917acddf3668e1885e7a3144c93d','0931045e382345899ab3896a5eef245ca4e7e42b7e16be8d23a8cee89a3603c3');
INSERT INTO "journal" VALUES(71,'2026-11-24T17:05:00Z',0,'','publish',1,NULL,9,NULL,NULL,NULL,6000,'{"records":{"intervention:9":"e149523877a876524a1b41f54b5dae7f1a3fe9b65f799b67cb100cdb4e785c38:5fad086e43cd22f4698bd09271302026903301f5db33abc14affe2c310a7f8a0"}}',NULL,'0931045e382345899ab3896a5eef245ca4e7e42b7e16be8d23a8cee89a3603c3','e226abc29a58954da553fcff73d62dd63e5334618a97925ae938a28b702bcc50');
INSERT INTO "journal" VALUES(72,'2026-11-24T17:05:00Z',0,'','issue',1,NULL,NULL,7,NULL,NULL,6899,'{"issued_on":"2026-11-24","items":[9],"number":"2026-0006","records":{"intervention:9":"fff5ccdd08e6a9817cee1ce9fe48e5e1ce26b4eba11698514f972a25559053ed:5fad086e43cd22f4698bd09271302026903301f5db33abc14affe2c310a7f8a0","invoice:7":"fb4de44bfa3b6a30b20d9cbccc8e09eb429ed0e7b256426d3120f61c7b57278f","outbox:13":"1e5417db767a460e018de0c08936361487ba36a0bfa62c142a94054d7de24ac7:8d2bccc59472965b6a5c8e01872c0a8ba60fa9af129ab610860f66576986c1ac"},"snapshot":"8dbcaec89349a6b46b6e1f7830eb587294af84b7a79d0681ffdb33c9b9d392ab"}',NULL,'e226abc29a58954da553fcff73d62dd63e5334618a97925ae938a28b702bcc50','ef8ce2fc5bf3987cdf5bccf618cabe079492ea86e4da6c69053a4c786cec3787');
INSERT INTO "journal" VALUES(73,'2026-11-24T17:05:00Z',0,'','pay_link',1,NULL,NULL,7,NULL,NULL,6899,'{"records":{"pay_page:6":"35eafbba21507150e80d73d9d4113e3a7445d261247a40d2e25d1b3d1179a572"},"state":"open"}',NULL,'ef8ce2fc5bf3987cdf5bccf618cabe079492ea86e4da6c69053a4c786cec3787','2e6a7a401a1d218305edbe9d317a4ba1bf66967374b5542e25e813bc638eab5d');
INSERT INTO "journal" VALUES(74,'2026-11-24T17:05:00Z',0,'','document',1,NULL,NULL,7,NULL,NULL,NULL,'{"records":{"document:7":"385fb31d892e4120ffabcf03759cfcdf1516d0c3e05e1b00e10c23977432bb63"},"sha256":"b328692d6fdd49ce686c11dfbb15542938fa490b0ccd7a8edfdbdc94345195ee"}',NULL,'2e6a7a401a1d218305edbe9d317a4ba1bf66967374b5542e25e813bc638eab5d','0e487c2e36577e47468a80596fcaaf283a4236e167ae81eaa369cd809eed55c8');
INSERT INTO "journal" VALUES(75,'2026-11-24T17:05:00Z',0,'','unmatched',NULL,NULL,NULL,NULL,NULL,NULL,4200,'{"records":{"unmatched:1":"ee0afc9b25079d7347223b83077b6509d6331193f4d0e74111bfeec9deac3112"},"sort":"payment"}',NULL,'0e487c2e36577e47468a80596fcaaf283a4236e167ae81eaa369cd809eed55c8','07e45af0b27052f6f7829248caacfc8b1de37c9507e875726019e93f1843524f');
INSERT INTO "journal" VALUES(76,'2026-11-24T17:05:00Z',0,'','dispute',1,NULL,NULL,6,NULL,NULL,1000,'{"code":"fraudulent","records":{"dispute:1":"caab002500ef6187d55b9b4c1eed9d77a805b2aa482865c4d2b6e9c2dd0d7a4c"},"state":"open"}',NULL,'07e45af0b27052f6f7829248caacfc8b1de37c9507e875726019e93f1843524f','72ec507cc4fa087f540625a0348c1882f49525dc9db789a97abbb0ae5d5866c2');
INSERT INTO "journal" VALUES(77,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.security"}','afbb2d6b77616dec914478303beece929532c846e92da2fed2b5e9a4e5d10301','72ec507cc4fa087f540625a0348c1882f49525dc9db789a97abbb0ae5d5866c2','505b4f6b86f580fe3d429523d02e724d2340b0e6ff7651374c2101d43b7c960f');
INSERT INTO "journal" VALUES(78,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.port"}','53c69e4484fcc66691df39476e6ad4541ca593ed005ab7d7aed336c3df4173d5','505b4f6b86f580fe3d429523d02e724d2340b0e6ff7651374c2101d43b7c960f','63b68ab355260ab137b5689d5f6f3701dd0e612f7b5aca26c5da9f2b4b4ee27a');
INSERT INTO "journal" VALUES(79,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.host"}','ba323beea498cce343cdf7dd85dee5ceee88cde4b0326dee9e677f74db424707','63b68ab355260ab137b5689d5f6f3701dd0e612f7b5aca26c5da9f2b4b4ee27a','22be26adf0e669f49329e956660e6a26f2a022c6283a9f07c368a63cad6bcf2d');
INSERT INTO "journal" VALUES(80,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.sender"}','a9b4d2e2aba41243e26eb0d4bfdd7748cf67462ad23902d675d086cfaf93232b','22be26adf0e669f49329e956660e6a26f2a022c6283a9f07c368a63cad6bcf2d','2de29ea4c2b81f1689f41cb3188d8db4a1175573d42167166329aeb1c71e6ada');
INSERT INTO "journal" VALUES(81,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.bcc"}','a1dd0ee5a7a3a4c507eb098ec28ffd6d5ce8d297a25111eab0092438cf40afe0','2de29ea4c2b81f1689f41cb3188d8db4a1175573d42167166329aeb1c71e6ada','d0238eb625799138377bca53b76f0beef5b9c059b7d6815b004e12af9727dcb9');
INSERT INTO "journal" VALUES(82,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,1,NULL,NULL,NULL,'{"kinds":["issue","mark_paid"],"notices":[1,2],"records":{"outbox:1":"6586a339b3868964d8d65b290f8e4486d5b920810123f28362ccd1016a5c2b0c:83c786a734f9ce204b8799689d087553ff3e5be1bda0480493f579855efbdea6","outbox:14":"f94c0f81f8617a16ec774fea0c734d1c27a0dfdebca9add63866d02239c65a5b:3ac7dd667a4240f12e0e46333896f4775dd076424b622734c8ee4dc3df4c82b2","outbox:2":"14ec6d2028c20cc413f57a4e1bdb3323d1df08a1bf403889f525aac67bd3d416:a7e7ff32f32937606826a2d0baeb663a7e3fe858b8df5eb15d9da856e7eb6ff6"},"state":"sent"}','024d3b3c3b8aa6bffadc06b224bd12d753dec277a212795a012a01772d3cd001','d0238eb625799138377bca53b76f0beef5b9c059b7d6815b004e12af9727dcb9','6b155c8ee0a898352b1df788002d148881ed38736ed98681f8c990468150739a');
INSERT INTO "journal" VALUES(83,'2026-11-24T17:35:00Z',0,'','drop',1,NULL,NULL,2,NULL,NULL,NULL,'{"code":"cancelled","kinds":["issue"],"notices":[3],"records":{"outbox:3":"10b7e8a844bb2a37b142b946fa3040b2670422184c37797d290b66a102cd9291:e7e27310acaa5bb2920add73deae03c8114d65e8b8e91c45357c545a2926064e"},"state":"dropped"}',NULL,'6b155c8ee0a898352b1df788002d148881ed38736ed98681f8c990468150739a','98ec2cd435f69fe4136d4e7af2429297f7441a0b526ad719ef7d9254a6c5da89');
INSERT INTO "journal" VALUES(84,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,2,1,NULL,NULL,'{"kinds":["mark_paid","cancel"],"notices":[4,5],"records":{"outbox:15":"f268b7c33b1316a00af1f1ff4cde3dcc0454fe6979b513c58641b291deecd147:1eecbb5629ca3dabea4faf1af7584d27298c3cc8180c60de37e3395fc81208cd","outbox:4":"90d5648bf3915522d25dbf70ba115650277ea23fcbaa132232b6aa8d59a02307:c0ad5cc241469967b7cea7239c6f66ccfaa6c06bbeedb37f569e96ef0856664c","outbox:5":"568e8b3399e7bfe15fbf97c32bddb56bd0e8364117374877a2fde7d606c3a171:31544aaf10d4a16a6f9bb4bec34d236e7562458f1450576bfdb1049b15e5ea4b"},"state":"sent"}','af0dacfde1c67b0b62029e60562e7b7b86739b78dce43a86e46533238647d78b','98ec2cd435f69fe4136d4e7af2429297f7441a0b526ad719ef7d9254a6c5da89','ab2c1cf0c3cd0f852b99af355fbb2087414287beb2762d220b7adc7d9caf091d');
INSERT INTO "journal" VALUES(85,'2026-11-24T17:35:00Z',0,'','drop',1,NULL,NULL,4,NULL,NULL,NULL,'{"code":"reversed","kinds":["mark_paid"],"notices":[7],"records":{"outbox:7":"f7889d321b9fcb7c6a7306d5b5ed5cd0f3044014052e64a50a5cc6ef303f2116:90771426d41298d26cf851d6a1efc808f0760e818127c991303e8ccf84fc71d6"},"state":"dropped"}',NULL,'ab2c1cf0c3cd0f852b99af355fbb2087414287beb2762d220b7adc7d9caf091d','16b7d764e35fa0437485f11a7fb268d4d5c1919e78c61e5f55cc41bd60dca3b1');
INSERT INTO "journal" VALUES(86,'2026-11-24T17:35:00Z',0,'','pay_link',1,NULL,NULL,4,NULL,NULL,5749,'{"records":{"pay_page:7":"f5b0e768eb397675fd6f9065c93810de9e3165f8457f712e72727293adc2e61a"},"state":"open"}',NULL,'16b7d764e35fa0437485f11a7fb268d4d5c1919e78c61e5f55cc41bd60dca3b1','11d94ca44b3d7872455cd25d89b35fe308d4703bf8111f245d7092b1cc6a7962');
INSERT INTO "journal" VALUES(87,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["issue"],"notices":[6],"records":{"outbox:16":"150222cc2cd67525a3f121c8e5e1c121348258cbaf70a00a12d4f6a8cab4915f:34806155cec3c8b495a46e738bb6e750f7f51370cc4db8457615f7ed124467e7","outbox:6":"aded998c23b4bfe89fc187fe330bf13db65abc77170fedbadfaf9e2eabf7c253:2c88a8bd75aefab3a9f59352b38e34d2f8afff7dd8cfeb67deaca590747fea01"},"state":"sent"}','f8635ab0bd1d96aaccdf847599449930d5660234372943806e6a706ae6403e16','11d94ca44b3d7872455cd25d89b35fe308d4703bf8111f245d7092b1cc6a7962','3d6a850a4acf5e70da2bba8c40342df162f7a94691638267ac19f07fe8a41c42');
INSERT INTO "journal" VALUES(88,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"kinds":["refund"],"notices":[8],"records":{"outbox:17":"37ce0c62b4b6d4b3bf66bb3c68269b469152b1b0df6eee0a9b0285a8b50d1d16:2e7f20374f2ff2fc651febe37c210aca412131487ae69b5c81856aedd5635dd1","outbox:8":"bfc4159340d8e93681064c564622397e619931403a5d457ac389438d5056b933:e85362b05c3eb262164847d3a124c7fcd3475817ecceaa306680b443594d9948"},"state":"sent"}','c76b935f5b218768270153142d49264d00d1dfd1d01c9006bcf4f998934bd866','3d6a850a4acf5e70da2bba8c40342df162f7a94691638267ac19f07fe8a41c42','951f2d2c125bbc513bdb0d85cd1e7ccd7256051a28fdd5318e39a4531cd52327');
INSERT INTO "journal" VALUES(89,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["remind"],"notices":[9],"records":{"outbox:18":"e60dd805f8eea532a00067c4c7e843eb08e321e2b08a6a765345983af0d31594:dd5b2f6a516bf30cfce4ef6429e8b043f3cdc5494b59901f4afd26e3ad52756d","outbox:9":"75280a62738d670bfff6c4ca9763453a597a1fb2e7e9a53be7a4f7e7e31b5a95:e15e575a2426a425e256a13c0faac516e9e444b5f545dd782329de14e0a65685"},"state":"sent"}','ee214792ae5799ffa822b59d87d0e9b1fa9f91a8678a4988292686a1f99249f5','951f2d2c125bbc513bdb0d85cd1e7ccd7256051a28fdd5318e39a4531cd52327','8be959439ca830d92fda52dbfca88ee95649e5c900986a1ff75ec2f6fd419f94');
INSERT INTO "journal" VALUES(90,'2026-11-24T17:35:00Z',0,'','pay_link',1,NULL,NULL,6,NULL,NULL,1000,'{"records":{"pay_page:8":"896243f0e4ab6e8d08de8407da2e3577fc040d00b6bcf45da57178f9e7c08a3f"},"state":"open"}',NULL,'8be959439ca830d92fda52dbfca88ee95649e5c900986a1ff75ec2f6fd419f94','d021d8ee875f3cbf6048989415d1898e80d297746448ed986b91bc95be519b82');
INSERT INTO "journal" VALUES(91,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,6,NULL,NULL,NULL,'{"kinds":["issue","charge","refund"],"notices":[10,11,12],"records":{"outbox:10":"29b267e9b94841d89bd0fe6ad0c44284e504dec3f6bf5278082f7242ffa20dc2:c90b7b11ae6ce8db198d1f7220d80ea5a41a2229672bf53f28bafb4679bc9961","outbox:11":"2e9f8eb31ea18023a8bebc8e6cd3ec5dbcfab2ef33abc1aefa03e4bd9e50ebd9:d6038ecd8ec8b579ebd6d275d0767e91e4847fbaa7a83735475705230c7950b5","outbox:12":"46f270f6c0dffeafb2474c383977666cc671f6a09def60d7dfb9dff56eaebf3b:c66686c9a5435bc6d8332e2fe10893a8bc0593f95194f12636802319ee138786","outbox:19":"7e18bc55e1ec1f5c4f1408cf4f96a78f2aa274bbb805eb87a45e89995f1de084:a69335bb8e9bd0365a89cdc9d4d274b8a33a606e9165c42136c3dc9acecd0f3a"},"state":"sent"}','909439b708e563aadc46483ce15a716e286d0764e8c1c795caa4dbd2a4b632ea','d021d8ee875f3cbf6048989415d1898e80d297746448ed986b91bc95be519b82','acfedd8307447b023f2b2e83b34d4c5f2cb6effc40e35088b87504061a5037b5');
INSERT INTO "journal" VALUES(92,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,7,NULL,NULL,NULL,'{"kinds":["issue"],"notices":[13],"records":{"outbox:13":"1e5417db767a460e018de0c08936361487ba36a0bfa62c142a94054d7de24ac7:8d2bccc59472965b6a5c8e01872c0a8ba60fa9af129ab610860f66576986c1ac","outbox:20":"03e83fee0c45c72f4d8f14e27493dc57f2e5a9e0101992c88c94dbbfbcc779b3:8ad791016001f451620545a2ff33bd9059cc2465a60b8bf37bced7f17bbca254"},"state":"sent"}','317be54b491a48469b047698566cf56273877546222037414a1f334d666c3980','acfedd8307447b023f2b2e83b34d4c5f2cb6effc40e35088b87504061a5037b5','b618d50382188af6f339d16113a4efff6f04f6f82c70253613385da467845ec1');
INSERT INTO "journal" VALUES(93,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,1,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[14],"records":{"outbox:14":"f94c0f81f8617a16ec774fea0c734d1c27a0dfdebca9add63866d02239c65a5b:3ac7dd667a4240f12e0e46333896f4775dd076424b622734c8ee4dc3df4c82b2"},"state":"sent"}','3d3952bdc46b67b2ce2a85acad490a446147ae59686f7f183f62efed52d55792','b618d50382188af6f339d16113a4efff6f04f6f82c70253613385da467845ec1','7d480d3af4dd9f34acbf5bb477bcd009e614ca178dbfa4d3ce914fe4885ed8b1');
INSERT INTO "journal" VALUES(94,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,2,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[15],"records":{"outbox:15":"f268b7c33b1316a00af1f1ff4cde3dcc0454fe6979b513c58641b291deecd147:1eecbb5629ca3dabea4faf1af7584d27298c3cc8180c60de37e3395fc81208cd"},"state":"sent"}','b93bfb01e79b30f94b51f4df6175e24f435d3fdc5c4811d9d4723ea1f3abe102','7d480d3af4dd9f34acbf5bb477bcd009e614ca178dbfa4d3ce914fe4885ed8b1','cf78d45bf2fa4dfb9af1da1ed42aa8d3f3ec9eb69ce8c0df081323e7f2ecd854');
INSERT INTO "journal" VALUES(95,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[16],"records":{"outbox:16":"150222cc2cd67525a3f121c8e5e1c121348258cbaf70a00a12d4f6a8cab4915f:34806155cec3c8b495a46e738bb6e750f7f51370cc4db8457615f7ed124467e7"},"state":"sent"}','d72c3dd839fc9ee597c67009fb8838a7b8cc64c244b0cb32e2bd5e0347ca0fd5','cf78d45bf2fa4dfb9af1da1ed42aa8d3f3ec9eb69ce8c0df081323e7f2ecd854','62e5ee6b95bf0a62abbdbef784881c96b130d977b34b0af857734d2b04179f6b');
INSERT INTO "journal" VALUES(96,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[17],"records":{"outbox:17":"37ce0c62b4b6d4b3bf66bb3c68269b469152b1b0df6eee0a9b0285a8b50d1d16:2e7f20374f2ff2fc651febe37c210aca412131487ae69b5c81856aedd5635dd1"},"state":"sent"}','a5ef934306810895a40b0d6e2393744c4e38a207559afd37a79bede447625028','62e5ee6b95bf0a62abbdbef784881c96b130d977b34b0af857734d2b04179f6b','58bb29cdcfed5fe255144a7b39830f87521bd56dd49fc3b806ab32dec91108e7');
INSERT INTO "journal" VALUES(97,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[18],"records":{"outbox:18":"e60dd805f8eea532a00067c4c7e843eb08e321e2b08a6a765345983af0d31594:dd5b2f6a516bf30cfce4ef6429e8b043f3cdc5494b59901f4afd26e3ad52756d"},"state":"sent"}','7a92bf51df918758b80405f818352222bb74d0d8b1af0892544e043ba47d1d13','58bb29cdcfed5fe255144a7b39830f87521bd56dd49fc3b806ab32dec91108e7','388a933ad2b5d70f95b34caa0a21e32428703a67ec8361481adc655980489208');
INSERT INTO "journal" VALUES(98,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,6,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[19],"records":{"outbox:19":"7e18bc55e1ec1f5c4f1408cf4f96a78f2aa274bbb805eb87a45e89995f1de084:a69335bb8e9bd0365a89cdc9d4d274b8a33a606e9165c42136c3dc9acecd0f3a"},"state":"sent"}','d44f9d4b430bee0e13778d1090a972e38e21e130775b54eb4d16bdee00b494a4','388a933ad2b5d70f95b34caa0a21e32428703a67ec8361481adc655980489208','df612fec45fefb0c78011e773ed928721b184923573171d77fdbd1ff9541a419');
INSERT INTO "journal" VALUES(99,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,7,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[20],"records":{"outbox:20":"03e83fee0c45c72f4d8f14e27493dc57f2e5a9e0101992c88c94dbbfbcc779b3:8ad791016001f451620545a2ff33bd9059cc2465a60b8bf37bced7f17bbca254"},"state":"sent"}','96bfa85c799931817bdbfb363d9362a7f6f71899e7e801d408650f39901c10e2','df612fec45fefb0c78011e773ed928721b184923573171d77fdbd1ff9541a419','768f3b415f7bfcb8a811dc77188a5d63f2fc2c9aed6bad0c866e6e604493c570');
INSERT INTO "journal" VALUES(100,'2026-11-24T17:35:00Z',0,'','client',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"edit","records":{"client:2":"08633064f5c173a99bf1ed8fcad81458df38fd11de618d649a3c69e40b0e87ec:75cd643463292c43fd8c5bc38a33365df90072a22c0c51341336dbe02273e02a","client_reminders:2":"e11dbd62d30cc6868323fc32e5ed328e9782cbace4d1f57b61b1b41d42dcc507"}}',NULL,'768f3b415f7bfcb8a811dc77188a5d63f2fc2c9aed6bad0c866e6e604493c570','b7c92e53c32384eac79784455df4cecc2d6543fb3c3362e0b884af01f498dc20');
INSERT INTO "journal" VALUES(101,'2026-11-24T17:35:00Z',0,'','template',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"set","language":"fr","records":{"mail_template:1":"f710e12ed6051df97b4105a8054d73c0e845fe818ad9e343efb812ada2624635"},"template":"issue"}',NULL,'b7c92e53c32384eac79784455df4cecc2d6543fb3c3362e0b884af01f498dc20','29c331b3414cab18532152f793bb944fd89b76ca43e82a8cb649aca1bfa287ee');
INSERT INTO "journal" VALUES(102,'2026-11-24T17:35:00Z',0,'','write',1,NULL,10,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:10":"863c69f21cc9f74bac8eb4cac001315b549c673d20952ea6580dd49dd391af2b:def3bde41d85df6e7d17100d40dc351c2a384cb6a5148a59110f5b531acfb74a"}}',NULL,'29c331b3414cab18532152f793bb944fd89b76ca43e82a8cb649aca1bfa287ee','db01fd399a0b2951af32e76bbae99a102ae8e14746f5187ad4fe8b8f86dbe058');
INSERT INTO "journal" VALUES(103,'2026-11-24T17:35:00Z',0,'','publish',1,NULL,10,NULL,NULL,NULL,5000,'{"records":{"intervention:10":"3d5f0ed9093d5f945117a281b524773bd750fbf3931ab9602f2b298a69bc724f:def3bde41d85df6e7d17100d40dc351c2a384cb6a5148a59110f5b531acfb74a"}}',NULL,'db01fd399a0b2951af32e76bbae99a102ae8e14746f5187ad4fe8b8f86dbe058','2cee6ffd5ffdaab16f0c849bf8037b329e331487972db98bceb75eba700de5f5');
INSERT INTO "journal" VALUES(104,'2026-11-24T17:35:00Z',0,'','issue',1,NULL,NULL,8,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[10],"number":"2026-0007","records":{"intervention:10":"84b05d2df02ff8cc0ded84d06b10d4efca45cb1317cb251d5cc80217e222264f:def3bde41d85df6e7d17100d40dc351c2a384cb6a5148a59110f5b531acfb74a","invoice:8":"870d7f554a0f3a9b7862c2a560d3c2bdf1ab059d0e9cd9932ee40bc667ffad50","outbox:21":"6902021a873703ae101f0e445653b94074569c21216f90b54e132a1c7098b2d6:db4343fab1c70cd19d53d1873df34dd4b510295713ce6b97ac36948b89e3ed42"},"snapshot":"2d7b8300fc8e4cbb7b3bb1a4e40bf3a6aa5a76bd2fca5696f29c16aeb5c23700"}',NULL,'2cee6ffd5ffdaab16f0c849bf8037b329e331487972db98bceb75eba700de5f5','151d7e9d9c0cb89740552b19edca2f66da30d55ac3e926297e84d765957efaa8');
INSERT INTO "journal" VALUES(105,'2026-11-24T17:35:00Z',0,'','pay_link',1,NULL,NULL,8,NULL,NULL,5749,'{"records":{"pay_page:9":"0a5fc67f513febc0f788135cc27bed1ecd0041c0cd40949e5831967ccedb67c8"},"state":"open"}',NULL,'151d7e9d9c0cb89740552b19edca2f66da30d55ac3e926297e84d765957efaa8','1f35805bfb679bc5ff4e76621a80169b7bdcb479174cbfbfea6b417471a8561f');
INSERT INTO "journal" VALUES(106,'2026-11-24T17:35:00Z',0,'','document',1,NULL,NULL,8,NULL,NULL,NULL,'{"records":{"document:8":"f93c146c13385738c888e4f8330d6aca88180e2d0bf84c7c242969a0dfee43ec"},"sha256":"13e4d0f838b7b4572700a5bb2ab1929c49c66f33c59806f8320f21eff68ffb3a"}',NULL,'1f35805bfb679bc5ff4e76621a80169b7bdcb479174cbfbfea6b417471a8561f','f30fd7282215d1482e23c569bf03d25a0be2c8cec1d67db77bf12da5974f7dae');
INSERT INTO "journal" VALUES(107,'2026-11-24T18:05:00Z',0,'','write',1,NULL,11,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:11":"67273bfe4fc567c85f587679db27c5b37eb53428220cdd6e5979622e3448b5c3:ea998ce6a7119b7ae3a495e377841cfae0502231d1dad38f27e410c771e2f75f"}}',NULL,'f30fd7282215d1482e23c569bf03d25a0be2c8cec1d67db77bf12da5974f7dae','6fdd83ecc5d653c253010ed789bd41e6c1371c55ea28f8ecbc153be0c09e27e6');
INSERT INTO "journal" VALUES(108,'2026-11-24T18:05:00Z',0,'','publish',1,NULL,11,NULL,NULL,NULL,5000,'{"records":{"intervention:11":"611be1306673d0e9261c331b82d3caeede05b09aa92d2590cce96757fae4699e:ea998ce6a7119b7ae3a495e377841cfae0502231d1dad38f27e410c771e2f75f"}}',NULL,'6fdd83ecc5d653c253010ed789bd41e6c1371c55ea28f8ecbc153be0c09e27e6','f6f0298c011fff385031c53b881adc781e700aa8cb7ea3a0a291998fdd265008');
INSERT INTO "journal" VALUES(109,'2026-11-24T18:05:00Z',0,'','issue',1,NULL,NULL,9,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[11],"number":"2026-0008","records":{"intervention:11":"abecf61c8e3f814bd003561c726bf0b0a0bf473d0ece38059dcbf1b650e123cf:ea998ce6a7119b7ae3a495e377841cfae0502231d1dad38f27e410c771e2f75f","invoice:9":"540d2786ebee900f41df8a04d2998a5fcc4cc0bfc00fda86c005f0477d880e2d","outbox:22":"cba3c06d7b9e5d8d8ea15557516585ab197d8f1d5fecd930d2c096b06428c7a4:0413fa6f5241ecb0eb13c4beabfde261f94d0c651fd56207c550b5cba1554c3d"},"snapshot":"0ad6979c21e0c3b6d5c3aceb65675d1a364ad7be16eabbe36ecf0eb1844ab0fd"}',NULL,'f6f0298c011fff385031c53b881adc781e700aa8cb7ea3a0a291998fdd265008','1fc301b64c3ace0525fc5ccc35f0c69d029ecc558105003a4790b2bdd171c66e');
INSERT INTO "journal" VALUES(110,'2026-11-24T18:05:00Z',0,'','pay_link',1,NULL,NULL,9,NULL,NULL,5749,'{"records":{"pay_page:10":"0983c54ee193eac69b99adcbcda8a45e494fc5fdc5828f6d2688071070b8ff79"},"state":"open"}',NULL,'1fc301b64c3ace0525fc5ccc35f0c69d029ecc558105003a4790b2bdd171c66e','c320200b7f034486ab3ff49576099bc21621bf9bd633fadd0eaf2f54dd376588');
INSERT INTO "journal" VALUES(111,'2026-11-24T18:05:00Z',0,'','document',1,NULL,NULL,9,NULL,NULL,NULL,'{"records":{"document:9":"fd3c1429eaffa24c39c2aae4c710b5bc275b75bd7201921e47f1d73dfa127718"},"sha256":"eeb87b8617f58bf20a653d4b63d2f02eeeeaecbd5816fefa7af75cd4bc34c235"}',NULL,'c320200b7f034486ab3ff49576099bc21621bf9bd633fadd0eaf2f54dd376588','ad6c9e1adcb9fabcd7580b6002c84749f3cf493dc34b5b8390cd713de45be591');
INSERT INTO "journal" VALUES(112,'2026-11-24T18:05:00Z',0,'','pay_link',1,NULL,NULL,9,NULL,NULL,5749,'{"records":{"pay_page:10":"efe828bb8268c0f7b83dbc8a0c48b913220c35a7c129e23ef606f0a7693d335f"},"state":"closed"}',NULL,'ad6c9e1adcb9fabcd7580b6002c84749f3cf493dc34b5b8390cd713de45be591','9cff55508a89c99a4ea03072929d17b7332d8b5b4c631b12a66c4136a6a487da');
INSERT INTO "journal" VALUES(113,'2026-11-24T18:05:00Z',0,'','mark_paid',1,NULL,NULL,9,NULL,9,5750,'{"credited":0,"flagged":false,"invoices":[9],"method":"cash","records":{"outbox:23":"8f6b4317e0cf55bd318dc997a3a9795dad512545533b29105e504c34e9f9304f:8736f6f9460d0b76ef7b07ac88c0dc9cb837028f717392d8bf7c04bb9faa8026","payment:9":"4121c1af4e654f1b62f7baf98542ec10a1cfc5d20b4ece57c12c167c2a819373"}}',NULL,'9cff55508a89c99a4ea03072929d17b7332d8b5b4c631b12a66c4136a6a487da','4e2e5905be5250e7515cdecccaf1cdaf8cd2d44b607bfa5ed59afe21f85c5cf9');
INSERT INTO "journal" VALUES(114,'2026-11-24T18:05:00Z',0,'','receipt',1,NULL,NULL,9,NULL,NULL,5749,'{"records":{"receipt:1":"909c9e990b98195d0b7f466cdde199df53aa2315fc975fef1e05091c40d85fa3"},"snapshot":"95a35903d99e718483c34e3b3ed8abb005cb547b7433dd884665ececbd318d1d"}',NULL,'4e2e5905be5250e7515cdecccaf1cdaf8cd2d44b607bfa5ed59afe21f85c5cf9','ed93294a2c3482538b9eb1ad336b00d5d4abb4e68df23c3904a073c8b299ec31');
INSERT INTO "journal" VALUES(115,'2026-11-24T18:05:00Z',0,'','document',1,NULL,NULL,9,NULL,NULL,NULL,'{"records":{"receipt_document:1":"969632c4d915845c79a816b8d672fbb497028f2b5394ad9349507bd6a6f7f0cd"},"sha256":"e8ec05fdc431187c7f0212f01b099b1e98328f1a299cb7529ca2ab7be5996de6"}',NULL,'ed93294a2c3482538b9eb1ad336b00d5d4abb4e68df23c3904a073c8b299ec31','8dd536c4b2e255f46a91384ac7a2d9af0b8f8c84eaa111e73479a25879fba6c5');
INSERT INTO "journal" VALUES(116,'2026-11-24T18:05:00Z',0,'','document_type',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"document_type:1":"73b8b55c05a2694ed59cc1a31c754d13477e4749e6f86c46875f3f519296f63c"},"type":"facture-courte"}',NULL,'8dd536c4b2e255f46a91384ac7a2d9af0b8f8c84eaa111e73479a25879fba6c5','32de4735eecb75ad0bee44c156995d7f236ff51011b23dfde2437c059b155011');
INSERT INTO "journal" VALUES(117,'2026-11-24T18:05:00Z',0,'','tag',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"set","records":{"client_tag:1":"1da0e19843d302e82f92d7563216b12ab694c47677fcff265428995a7628a0f8:2f07bc6453324da203effc951f07960d1a623f84a808483956cb40352ebbc779"},"tag":"no_charge","until":null}','3c845c42e3d8fb1ca07275a8e055be72c3a81263cccc220279c9054ac62cee24','32de4735eecb75ad0bee44c156995d7f236ff51011b23dfde2437c059b155011','bceaa194c4d84718f975f35441308bc9c916a78f9457f6597dfb6f50db5adfd8');
INSERT INTO "journal" VALUES(118,'2026-11-24T18:05:00Z',0,'','tag',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"set","records":{"client_tag:2":"9fbfe7b3ced2e17fb2f49307cc3ad797559db96cecdda2eddd162e25ec7238bf:3237790b5ec346844a3dd95349a3ca76cff5c4c2250e7eccd8299c65efbc1888"},"tag":"hold","until":null}','50f8512d9d39c1569cc987f91c4b3fd66b09680ec59f22672b2bc40d9a54e3ef','bceaa194c4d84718f975f35441308bc9c916a78f9457f6597dfb6f50db5adfd8','c1715c6e07bf1e9ea3aa943a45614b12b323f2b21e1c548d74889aef8c3b1917');
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
','6d409eb19e42172ad3afcb402de2631de89c6c885d22cfd22f8d86c9015d0a3e',63019,'2026-11-24T17:35:00Z');
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
','49355592343ff08a4adb1dc5401360a8e3e932bb557b7c203efc2abf5de5d74b',62305,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(3,6,'Facture 2026-0004 de Studio Boréal','Bonjour Zoé Tremblay,

Voici la facture 2026-0004 du 24 novembre 2026, jointe en PDF. 57,49 $ sont à payer au plus tard le 24 décembre 2026.

Facture        2026-0004
Total          57,49 $
Échéance       24 décembre 2026
Solde à payer  57,49 $

Payer 57,49 $ en ligne
http://127.0.0.1:46557/buy/plink_000023fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','a5267e3688ed7b769198b12910f06d9bd42b0fd7074ebb461f0c6538bcabe581',34903,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(4,8,'Remboursement de 20,00 $','Bonjour Zoé Tremblay,

Le 24 novembre 2026, nous vous avons remboursé 20,00 $ en espèces.

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','0c33a9ecaa012fea107a85077410ba14fe21c6599d8aaa252aa7ba37d405d601',2684,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(5,9,'La facture 2026-0004 arrive à échéance le 24 décembre 2026','Bonjour Zoé Tremblay,

Un simple mot pour vous rappeler que la facture 2026-0004 arrive à échéance le 24 décembre 2026. Il reste 57,49 $ à payer. Si votre paiement est en route, vous n''avez rien à faire.

Facture        2026-0004
Total          57,49 $
Échéance       24 décembre 2026
Solde à payer  57,49 $

Payer 57,49 $ en ligne
http://127.0.0.1:46557/buy/plink_000023fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','4dbf07968a33f7f4826b2f47ea97d1b233eaa467360d47b60b1d991afa4e7431',35170,'2026-11-24T17:35:00Z');
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
','69806a64cef46d4bc620988602a4412ad301a5851d198d27991dff90be993ce6',35294,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(7,13,'Facture 2026-0006 de Studio Boréal','Bonjour Zoé Tremblay,

Voici la facture 2026-0006 du 24 novembre 2026, jointe en PDF. 68,99 $ sont à payer au plus tard le 24 décembre 2026.

Facture        2026-0006
Total          68,99 $
Échéance       24 décembre 2026
Solde à payer  68,99 $

Payer 68,99 $ en ligne
http://127.0.0.1:46557/buy/plink_000022fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','820eaff335a2d183d89c474c23f9e68144e4f745b86da639d36b26f21d2db128',35001,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(8,21,'Votre facture','Bonjour Zoé Tremblay,

Bonjour.

Facture        2026-0007
Total          57,49 $
Échéance       24 décembre 2026
Solde à payer  57,49 $

Payer 57,49 $ en ligne
http://127.0.0.1:46557/buy/plink_000025fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','18b35f737d613632e2f8bbae517072a92017958261af115cb3a904c9355a69b0',34599,'2026-11-24T18:05:00Z');
CREATE TABLE mail_bytes (
    mail_id INTEGER PRIMARY KEY REFERENCES mail (id),
    bytes BLOB NOT NULL
) STRICT;
INSERT INTO "mail_bytes" VALUES(8,X'46726F6D3A2053747564696F203D3F7574662D383F713F426F723D43333D4139616C3F3D203C73747564696F406578616D706C652E6F72673E0D0A546F3A203D3F7574662D383F713F5A6F3D43333D41393F3D205472656D626C6179203C7A6F65406578616D706C652E6F72673E0D0A5375626A6563743A20566F74726520666163747572650D0A446174653A205475652C203234204E6F7620323032362031333A30353A3030202D303530300D0A4D6573736167652D49443A203C35343864313038383366353039353736623832626334616331353832636136652E686578747569406578616D706C652E6F72673E0D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F6D697865643B20626F756E646172793D223D3D3D3D3D3D3D3D3D3D3D3D3D3D3D333236373432333535343034393238323338383D3D220D0A436F6E74656E742D4C616E67756167653A2066720D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D333236373432333535343034393238323338383D3D0D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D3D3D3D3D3D3D3D3D3D3D3D3D3D3D353232373333303937343034383336363231383D3D220D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D353232373333303937343034383336363231383D3D0D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A0D0A426F6E6A6F7572205A6F3D43333D4139205472656D626C61792C0D0A0D0A426F6E6A6F75722E0D0A0D0A466163747572652020202020202020323032362D303030370D0A546F74616C2020202020202020202035372C34393D43323D4130240D0A3D43333D383963683D43333D4139616E636520202020202020323420643D43333D413963656D62726520323032360D0A536F6C6465203D43333D4130207061796572202035372C34393D43323D4130240D0A0D0A50617965722035372C34393D43323D41302420656E206C69676E650D0A687474703A2F2F3132372E302E302E313A34363535372F6275792F706C696E6B5F30303030323566616B650D0A0D0A4D657263692C0D0A53747564696F20426F723D43333D4139616C0D0A0D0A2D2D3D32300D0A53747564696F20426F723D43333D4139616C0D0A3432352C20727565205361696E742D4A6F73657068204573740D0A51753D43333D4139626563202851753D43333D4139626563292047314B203342370D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D353232373333303937343034383336363231383D3D0D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A4D494D452D56657273696F6E3A20312E300D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D3344226672223E0D0A3C686561643E0D0A3C6D65746120636861727365743D3344227574662D38223E0D0A3C6D657461206E616D653D33442276696577706F72742220636F6E74656E743D33442277696474683D33446465766963652D77696474682C20696E697469616C2D7363616C653D334431223E0D0A3C6D657461206E616D653D334422636F6C6F722D736368656D652220636F6E74656E743D3344226C69676874223E0D0A3C7469746C653E566F74726520666163747572653C2F7469746C653E0D0A3C2F686561643E0D0A3C626F6479207374796C653D3344226D617267696E3A303B70616464696E673A303B6261636B67726F756E643A236565663065653B636F6C6F723A233164323432363B666F6E742D66616D696C3D0D0A793A2D6170706C652D73797374656D2C275365676F65205549272C526F626F746F2C48656C7665746963612C417269616C2C73616E732D73657269663B666F6E742D73697A653A313670783B6C3D0D0A696E652D6865696768743A312E353B2D7765626B69742D746578742D73697A652D61646A7573743A31303025223E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226261636B67726F756E643A23656566306565223E3C74723E3C746420616C69676E3D33442263656E74657222207374796C653D33442270616464696E673A3136703D0D0A7820387078223E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226D61782D77696474683A35363070783B6261636B67726F756E643A236666666666663B626F726465722D746F703A34707820736F6C696420233131356535393B623D0D0A6F726465722D7261646975733A347078223E0D0A3C74723E3C7464207374796C653D33442270616464696E673A323070782032347078203470782032347078223E3C646976207374796C653D334422666F6E742D73697A653A313870783B666F6E3D0D0A742D7765696768743A3630303B636F6C6F723A233131356535393B6F766572666C6F772D777261703A616E797768657265223E53747564696F20426F723D43333D4139616C3C2F6469763E3C2F3D0D0A74643E3C2F74723E0D0A3C74723E3C7464206C616E673D334422667222207374796C653D33442270616464696E673A313270782032347078203136707820323470783B6F766572666C6F772D777261703A616E797768653D0D0A7265223E0D0A3C70207374796C653D3344226D617267696E3A30203020313470782030223E426F6E6A6F7572205A6F3D43333D4139205472656D626C61792C3C2F703E0D0A3C70207374796C653D3344226D617267696E3A30203020313470782030223E426F6E6A6F75722E3C2F703E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226D617267696E3A3470782030203136707820303B626F726465722D746F703A31707820736F6C69642023646665346531223E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E466163747572653C2F74643E3C746420616C69676E3D334422726967687422207374796C653D33442270616464696E673D0D0A3A38707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73706163653A6E6F77726170223D0D0A3E323032362D303030373C2F74643E3C2F74723E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E546F74616C3C2F74643E3C746420616C69676E3D334422726967687422207374796C653D33442270616464696E673A383D0D0A707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73706163653A6E6F77726170223E353D0D0A372C34393D43323D4130243C2F74643E3C2F74723E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E3D43333D383963683D43333D4139616E63653C2F74643E3C746420616C69676E3D334422726967687422207374796C653D0D0A3D33442270616464696E673A38707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73703D0D0A6163653A6E6F77726170223E323420643D43333D413963656D62726520323032363C2F74643E3C2F74723E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E536F6C6465203D43333D41302070617965723C2F74643E3C746420616C69676E3D334422726967687422207374796C653D0D0A3D33442270616464696E673A38707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73703D0D0A6163653A6E6F777261703B666F6E742D7765696768743A363030223E35372C34393D43323D4130243C2F74643E3C2F74723E0D0A3C2F7461626C653E0D0A3C70207374796C653D3344226D617267696E3A30203020313870782030223E3C6120687265663D334422687474703A2F2F3132372E302E302E313A34363535372F6275792F706C696E6B5F30303D0D0A3030323566616B6522207374796C653D334422646973706C61793A626C6F636B3B6261636B67726F756E643A233131356535393B636F6C6F723A236666666666663B746578742D6465636F72613D0D0A74696F6E3A6E6F6E653B746578742D616C69676E3A63656E7465723B666F6E742D7765696768743A3630303B70616464696E673A3133707820313670783B626F726465722D7261646975733A343D0D0A7078223E50617965722035372C34393D43323D41302420656E206C69676E653C2F613E3C2F703E0D0A3C70207374796C653D3344226D617267696E3A302030203870782030223E4D657263692C3C62723E53747564696F20426F723D43333D4139616C3C2F703E0D0A3C2F74643E3C2F74723E0D0A3C2F7461626C653E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226D61782D77696474683A3536307078223E3C74723E3C7464207374796C653D33442270616464696E673A313270782032347078203234707820323470783B636F6C3D0D0A6F723A233564363636613B666F6E742D73697A653A313370783B6C696E652D6865696768743A312E353B6F766572666C6F772D777261703A616E797768657265223E53747564696F20426F723D0D0A3D43333D4139616C3C62723E3432352C20727565205361696E742D4A6F73657068204573743C62723E51753D43333D4139626563202851753D43333D4139626563292047314B203342373C2F743D0D0A643E3C2F74723E3C2F7461626C653E0D0A3C2F74643E3C2F74723E3C2F7461626C653E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D353232373333303937343034383336363231383D3D2D2D0D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D333236373432333535343034393238323338383D3D0D0A436F6E74656E742D547970653A206170706C69636174696F6E2F7064660D0A436F6E74656E742D5472616E736665722D456E636F64696E673A206261736536340D0A436F6E74656E742D446973706F736974696F6E3A206174746163686D656E743B2066696C656E616D653D22323032362D303030372E706466220D0A4D494D452D56657273696F6E3A20312E300D0A0D0A4A564245526930784C6A634B4A656E723862384B4D5341774947396961676F3850416F7651323931626E51674D516F7653326C6B637942624E43417749464A644369394E5A57527059554A760D0A654342624D434177494459784D6934774D4341334F5449754D444264436939556558426C494339515957646C63776F2B5067706C626D5276596D6F4B4D6941774947396961676F3850416F760D0A515778305A584A755958526C494339455A585A70593256535230494B4C305A706248526C63694176526D7868644756455A574E765A47554B4C30786C626D6430614341794E5459334369394F0D0A49444D4B506A344B633352795A574674436E6963745A5A705542505A46736476642F614E4C51454257634B2B686B3257414C4B474C614343674779694570494159516B5145734264455647420D0A4555564542467841426B5563634852595A42415255647747425156555849494D43736F344F496F624B713844483354715464577256362F6576367137663333716E4E766E6E7675682F7743510D0A62674E454D484B6C434D576959463950656B526B4642333342416E4A677A6C7875426C70344E384666634E33672F4E7664786979753476636D63634E2B773530564D5162396859535762332F0D0A5550753946486A38444336796E42664333466A6B34776966514A67574778724D51726764414477352F6A73576663653846423450414D4A564A48396E2F4677744D5568576D79784A4553444D0D0A6B33454B6E354F42634462432B72464A61574B454B32567830587A2B61526D4C2B647745684C73524A6D644B2B4567645554615848566C6957543470517062445452504A4F426C68423234430D0A42386B683153427350742F2F6E41675A79414274724B78742F384F652F32764A7A6D536539493843494A384C51504D74726B53554F523944793234595145524F6A41625567426251413861410D0A4157794141334147377341622B494E4145416F697757724142516B674259684146746741746F49385541443267503267484277424E61414F4E49417A6F4157306734766743726742626F4D420D0A4D41796B5941793842465067485A6942494167485553417170415A7051776151475751444D53465879427461416756446B56414D4641384A49516D3041646F474655444655446C55426456420D0A5030506E6F4976514E61675075672B4E514250515839416E4741575459527173435276436C6A4154396F4144344642344652775070385072344678344E31774756384F6E34476234496E77440D0A486F436C38457434476756514A4A514B53676646514446524C4651674B676F5668784B684E7148795561576F616C514471673356673771446B71496D55522F52574451565455637A304D356F0D0A502F514B4E4265646A7436454C6B53586F302B676D3948643644766F456651552B697547677448416D4747634D47784D424359656B34584A77355269616A464E6D4D755941637759356830570D0A69315842476D45647348375953477769646A32324548734932346A7478505A68523748544F42784F4457654763384546346A67344D53345064784233436E634231343862773333416B2F44610D0A65427538447A344B4C38546E344576784A2F45642B483738632F774D515946675148416942424A34684C5745496B494E6F593177697A42476D434571456F32494C73525159694A784B37474D0D0A324543385448784966454D696B58524A6A71546C4A41467043366D4D644A70306C5452432B6B6857497075535765526F736F53386D33796333456D2B543335446F56414D4B6536554B4971590D0A7370745352376C4565557A35494565567335426A792F486B4E7374567944584C396375396B69664947386837794B2B57587964664B6E39572F70623870414A427756434270634252324B52510D0A6F58424F5955686857704771614B3059714A6969574B6834557647613472675354736C517956754A7035537264457A706B74496F465558566F374B6F584F6F32616733314D6E574D6871555A0D0A3064693052466F42375364614C32314B57556E5A566A6C4D4F56753551766D38736C514670574B6F776C5A4A56696C534F614D7971504A70676559436A775838426273574E437A6F582F42650D0A64614771757970664E562B3155585641395A4D61586331624C556C747231714C32694E31744C71702B6E4C314C505844367066564A786653466A6F763543374D5833686D34514D4E574D4E550D0A4931686A766359786A5A7361303570616D723661615A6F484E533970546D7170614C6C724A5771566148566F545768547456323142646F6C3268653058394356365237305A486F5A765A732B0D0A70614F683436636A30616E533664575A30545853586147626F39756F2B306950714D665569394D72306576536D394C58316C2B717630472F58762B4241634741615A4267634D4367782B43390D0A6F5A4668754F454F7778624463534E56493762524F714E366F34664746474D333433546A61754F374A6C6754706B6D537953475432366177715A3170676D6D463653307A324D7A65544742320D0A794B7A504847507561433430727A59665970415A486F784D526A316A78454C46596F6C466A6B574C7853744C6663736F79373257505A5A66726579736B713171724961746C617A3972584F730D0A32367A2F736A473134647055324E786452466E6B73326A7A6F745A467232334E62506D3268323376325648746C747274734F75792B324C7659432B7962374366634E42336948476F644268690D0A307068427A454C6D5655654D6F36666A5A7364327834394F396B3569707A4E4F667A6F7A6E4A4F63547A71504C7A5A617A46396373336A555264654634314C6C496E576C75386134486E57560D0A75756D3463647971335A363636376E7A334776646E337559654352366E504A3435576E6C4B664A73386E7A50636D4A745A4856366F62783876664B3965723256764664346C33732F397448310D0A6966657039356E7974664E6437397670682F454C384E76724E3854575A48505A646577706677662F6A663764416553416B494479674B644C544A65496C725174685A66364C393233394F45790D0A673258435A533242494A416475432F77555A4252554872517238757879344F575679782F466D7764764347344A3451617369626B5A4D6937554D2F516F744468466359724A437536777554440D0A6F73507177743648653455586830736A4C434D325274794956493855524C5A4734614C436F6D716A706C64367239792F63697A614C6A6F76656E435630617273566464577136394F586E312B0D0A6A6677617A70717A4D5A6959384A69544D5A3835675A78717A6E51734F375979646F724C34683767767553353830703445337758666A482F655A784C58484863654C784C2F4C3734695153330D0A684E4B455351464C554335346E6569586543547866564A673076476B32655477354D59556645704D796A6D686B6A424A324A32716C5A71643270646D6C7061584A6B313353742B665069554B0D0A454E566D51426D724D6C72464E4F5248636C4E694C4E6B7547636C307A617A492F4A41566C6E5532577A46626D48317A72656E6158577566722F4E5A392B4E36394872752B71344E4F6875320D0A62686A5A364C477861684F304B585A54313261397A626D6278376234626A6D786C626731616574764F56593578546C7674345676613876567A4E32534F377264643374396E6C79654B47396F0D0A682F4F4F497A76524F77553765336374326E5677313964385876373141717543306F4C5068647A43367A39592F314432772B7A75754E323952665A46682F646739776A33444F3531323375690D0A574C46345866486F767158376D6B766F4A666B6C622F657632582B74314C62307941486941636B4261646D53737461442B676633485078636E6C412B554F465A3056697055626D72387630680D0A3371482B772B36484734356F48696B3438756D6F344F69394B742B71356D724436744A6A32474F5A78353756684E58302F4D6A3873613557766261673973747834584870696541543358554F0D0A6458556E4E553457316350316B76714A5539476E62762F6B39564E7241364F68716C476C736541304F4330352F654C6E6D4A38487A7753633654724C504E7677693845766C5533557076786D0D0A71486C743831524C516F75304E624B3137357A2F756134323537616D5879312B506436753031357858766C38555165784937646A39734B3643394F64615A3254462B4D766A6E61743652712B0D0A46484870627666793774374C415A65765876473563716E486F2B6643565A657237646563727032377A727A656373502B52764E4E7535744E76396E393174527233397438792B4657363233480D0A32323139692F73362B7433364C393778756E506C4C7676756A59466C413332444B7762764455555053652F78376F33665437372F2B6B486D67356E684C513878442F4D664B54777166617A780D0A7550714A795A4E47716233302F496A58794D326E49552B4852376D6A4C332F502B50337A574F347A797250533539725036385A747874736E66435A7576316A355975786C3273755A7962772F0D0A46502B6F664758383670632F33662B384F5255784E665A613948723272384933616D2B4F76375639327A55644E503334586371376D6666354839512B6E506A492F4E6A7A4B667A5438356D730D0A7A376A505A56394D7672523944666A3663445A6C6476593744324C42396D6252376130643765305A4E6778727568632F6A694E4A46744E6C7A6F36566D70777145644644306A6863507031420D0A6C356D562F35745069543049514D743241465166664973684370702F7A4875794F5548676E77562F56336359755752656138653357476F31414D7870414642374D675478637A465763436A390D0A757A6B7767766C786642466669477731544D445045676A6A6B66304C65514B784946564946776A70667876542F37377A762B74626E392B38735A69664C5A37724D7A5674725567516E79436D0D0A73345669766B6A496B585845535A3437485A4773783478556B5667675354476E49303753446F434D75455532633074425A4D516A5935374D7A72347842414258417343586F746E5A6D61725A0D0A32532F494C4644444148524B2F67574E434E456A436D56755A484E30636D56686251706C626D5276596D6F4B4D7941774947396961676F3850416F76544746755A79416F5A6E49704369394E0D0A5A5852685A474630595341794D5341774946494B4C3039775A5735425933527062323467577A51674D4342534943394761585249494735316247786443693950645852776458524A626E526C0D0A626E527A49467338504339455A584E30543356306348563055484A765A6D6C735A5341794944416755676F765357356D6279416F63314A48516A49774D545167584368324D6C77704B516F760D0A5433563063485630513239755A476C30615739754943684A52554D674E6A45354E6A59744D6930784F6A45354F546B704369395064585277645852446232356B615852706232354A5A4756750D0A64476C6D615756794943687A556B64434B516F76556D566E61584E30636E6C4F5957316C4943686F644852774F693876643364334C6D4E76624739794C6D39795A796B4B4C314D674C3064550D0A5531395152455A424D516F7656486C775A5341765433563063485630535735305A573530506A3564436939515957646C544746356233563049433950626D5644623278316257344B4C3142680D0A5A32567A494445674D434253436939556558426C49433944595852686247396E436A342B436D56755A47396961676F304944416762324A71436A773843693942626D357664484D67577A77380D0A4C304567504477765579417656564A4A49433956556B6B674B476830644841364C7938784D6A63754D4334774C6A45364E4459314E546376596E56354C33427361573572587A41774D4441790D0A4E575A6861325570506A344B4C304A76636D526C636942624D43417749444264436939474944514B4C314A6C59335167577A457A4F4334354D4341304D5455754E7A41674D7A45354C6A55330D0A494451794E4334794D46304B4C314E31596E5235634755674C307870626D734B4C315235634755674C304675626D3930506A356443693944623235305A573530637941314944416755676F760D0A52334A76645841675044777656486C775A53417652334A76645841674C314D674C3152795957357A634746795A57356A6553417651314D674C30526C646D6C6A5A564A48516A342B436939510D0A59584A6C626E51674D5341774946494B4C314A6C63323931636D4E6C637941794D4341774946494B4C315235634755674C3142685A32554B506A344B5A57356B62324A71436A55674D4342760D0A596D6F4B5044774B4C305A706248526C63694176526D7868644756455A574E765A47554B4C30786C626D6430614341794E446778436A342B436E4E30636D5668625170346E4B5661575850630D0A786845656B614A45726C53694A49745362466F694C462B534538475941575977794F6C4B565A4B717643586849392B55324336582F4743392B4F2B6E7077397769656C65724D7446635348730D0A7837362B506D61774F36483535365A7234396A38444A637570624870326A376C56433744314C7A2F72727A644E654D5579695635764C784A62526961392F39727674333839624C352B752B680D0A38624738662F6C743837664C7A55384E76426C393234566D444B6D4E71626E384C366A7A335A544C70652F3763696B32336E2F5876484B3333494537644C66646B62766A476E6358586F2F640D0A6964753465362B6279783941582F4D764D754B623345624E526A65314B5A4B4E506739462B5244365743356A486D3761614E444B586269794458666658623133443979706577687650334B500D0A41666F412F6E2F2F327669577154534E6F48533371536467344D773942573350514E64766274782F434F3938354D376478334239376C3634693057496F516E686D6B6434433953327364446F0D0A3278534B33566667384B6134584F4935646739596763585145484B625056446B323568332B2F304A2B506B53504431797035565830354C34626D7A44694770443370336451757770457673510D0A667A35597A656F77684B49315A654336322B337A703544452B2B377571722F444749712F526158763176783941736B35417A4B65516C6B3867775143792F414F7837487550615371422B2F480D0A766733396275382F412F57507764514A6C4F477A50614F41366B74776D6670396F72674E7172473666336B59584F2F393141612F4F3472507763677A794D4964714A777A73504246465966330D0A366D78496F572F487344754F443048744354624E4D5964784438722F2F4E7045423153677A425454684A65415134744E64414747475A54724245447A426C495462343674765051737461416D0D0A35716E3145336D6D6A55527737474E7735336B6839786A4366674864574F624B32574A6F39436B565058756F7577414E4A307470474462653779503943587278456E67367841592B4149364F0D0A7471614461427A4771653333307667526148685A516C794F515A68505139354877366334396F6F6E38467156577A5651694866677131745A4C623643794F364362787633572F786667362B6C0D0A675535786D6839566A6553744C4D656837596264785830414B306344656B2F646C326A314B6473386346634676487139476C6B2F706A494939676E74664A6B754B4E74755039484434732F740D0A38674C2F66756665724649774A412F69714475754E48674C6E4239447A462F44622B7336393251396D364844757639566A6E6577634D565357626D50525361584F767633502B42395742782B0D0A35676150412B3545666752623050745A377438312F376E32375762672F5A544B664934687476323046766770464E534A38784434592F6A2F45637A4F4274384A5541515039365942544958680D0A562B617643714D66572F437A544C59593973766649667A3238447641377A6B5537334F6F62624437476F5A5064416E65484F465079594F724738566F686B644D676776397544753841346A740D0A634F2F51664E656D3141785476377174773349457A78506F54784448536F6A6751436E684A37387379746A6D4362324A4B317548572B684657706278314556636D666F5231366B69425174550D0A5342433362345963792B62377830324D75665744334C2B442B366B644F376E6E38683779305062643956316F78364635753548374242754472736A4B505778466F455A595579717A756845370D0A64506432396F507533384539624C756933496579676F3269616235444F30575737736D5064396633364B566F6F67687578767432382F335773344E66626E5236344C7A5975613473633532360D0A6732764D386C6B426C495A713077475449364C53734C4C722B417765415436484D766B4370763756713631634E724B7847416173436E6A71535433734B38714578323146796C67736841356C0D0A74375946416B316842764874625443336B776C433851334A5575764C4A736330367373694D706B4F537A683961626D6C3251544B624A424452584270645951736D3644776F4B724E715232540D0A4255362B354937425848624247672B71364D79446A705A396A596B4B53623751555947524A42464D70644D55426C564A5952424261414B767371536A766973464B37435A644E5775393331350D0A4B4464636E716E516F79557165747A2F4756515161464368537A49564F6769505572434A4E30436D69554149624C675A5444655542326444566D6779554B5A4A4430646F4D7068676D6C49370D0A4B6558454E43466F3061524B436B3071794D3168674C4673655131514F6F64517135674D5757464A6A575A6D535365435752724B633641786648535135777542786E7A524A59556C56524B650D0A754362543573795367544A4C4F696F38714B6A776748396A72536D4557723268673742484442596F4C4F6B6754574564464170316B41744E4257567157536733713445797762745A676B56650D0A5756513456675372637147566C38426C415574467147726E696C4452324B4F316B44473543364F774A35746D3043683958584B45705342596B74775875695148716F4D637141354B5A6E536A0D0A6B686B4435514642614C57514355757848616471535A6459455453715777636C56685755574656776A67625269676C755A463157677347496C384649566845304A72734F536C5A564D4F4E470D0A33514335565132516161443857436E585563686A627972326E7171493047564C3862514C714B46612F684C7547416B30426A754266697A5043456F33456C796E4E62585A314477587153724C0D0A4337616E776C6949636C6F4A4E4E4B7153334C6D644A417A7036766C4955746774655A79704C706537366D756463552B30496A555A546C7A487656583552334B526F6842697763563544584D0D0A414B6E4C645A766335515457504E42696F2B756457614B4C785A4B4F386844514E51744C3244395666544E4C4B736A6A6A6B436A2B416B30316D73646C464C5351526F434F69684477454B700D0A5367693148693039646D553142476A39493742714B526F4342465946775353706B6C49747171535170494A43456F4C576F3655754B734E516A3352754B565757567778507057714D466857550D0A726B46776154515035574E4251314A53726F4A7A55684774334231783239796842714E38645A444C6C30426A5A364B44374B344F69727347796F314B714E476F4851315466594E47594E58460D0A4E4D34497249595363612B7235636C4E6F4E56754273706C5A7146354B786F724E6667356B72473930454665704169736B7370356F342B6E6A46425679546C55316569635652336C786470410D0A756439307079546E314F314C6B4B736277576F4A6F32593051433449424B746E43435A4374536D6A52646372713551687936755549537646723649306550714A4D71675776774853644761770D0A4B6A51637749596B645959423067426D554E2F77474A4A632B6F5A486C5048797463396F7A544D4739616350513149435655474A5251563558324B693242676D696F31686F6451596A4E62440D0A734B4F5571366A5541365A4933375577714E652B41644A734D5543614C52624978614B446D476F4739515844434955377968436447565374636B635A714251614C6E515647456D53566B46310D0A6E54636B70516F52584A596F6654466753416F50717332357A684374506A6956704E4B3351457558634F76426F5035555930684B556E57516B3671716C57415172505A6E6B6A5A56644335380D0A466557305A65786E34324D6C52673065434E53335949596B7A7A4D436A53584252476B45364971464351764E573845616B7A4A6A792B724C6E7746796C784E594559487A7870446B4174596C0D0A5A794A6F67324C30716F4679722B706D4A56524D6F4E4772424F71667A78755355693049566A306C524B696955684730717A6561315641734257364577374869484C46695264434B565A57550D0A6E4B736744774544354D355151563436445A424A5573475A4A4E727236703959475A484F444B71797A4F43597465396D6D55454344515A3153613457416F33762F7779397A4A4B756C30656C0D0A6F566661527065564357476733465147453078547372394C746B426D5167563579684B6F6679706967625367364770353868676755366943556D675753764F5A554B765164466C68454C6D710D0A31694C6543524371662F4C42594C564E3448495A744B39304A565A56375279726A6B6F304B696F6E4D62724653517A6635334A2B704878743476755667343062642B34653450476C423369360D0A394A34374B7564357A7262504E687048574D574D587A39482F4E6A64683539484C72734A6673724A6F5176332B33492B69462F4F41626C56374237437A77583879564E33782F3042726F2B630D0A7831506B6633522F756A3555684563444439326633516D387638647052456F364D4C6E69355447657376304C474477464A6C37676962517A507038326242394B4C4F64535A3163754750304B0D0A2F764962504C78344472385038627875673837644F4162316637626651666B4B5A57356B633352795A574674436D56755A47396961676F324944416762324A71436A77384369394359584E6C0D0A526D39756443417654564245526B46424B306C7564475679436939455A584E6A5A57356B59573530526D397564484D67577A63674D43425358516F765257356A62325270626D63674C306C6B0D0A5A573530615852354C55674B4C314E31596E5235634755674C31523563475577436939556231567561574E765A4755674F4341774946494B4C315235634755674C305A76626E514B506A344B0D0A5A57356B62324A71436A63674D434276596D6F4B5044774B4C304A6863325647623235304943394E5545524751554572535735305A58494B4C304E4A52464E356333526C62556C755A6D38670D0A4F5341774946494B4C304E4A5246527652306C4554574677494445784944416755676F76524663674E6A553243693947623235305247567A59334A7063485276636941784D4341774946494B0D0A4C314E31596E5235634755674C304E4A52455A76626E52556558426C4D676F7656486C775A534176526D397564416F76567942624944416757794177494459304E6941324D5441674E546B7A0D0A494449344F43417A4E7A59674E546B78494455344D7941324E4449674E545979494449304D6941314F5445674D7A4933494451324D4341314E7A45674E6A4177494455794F4341324D5449670D0A4E546B78494459774D5341334E6A55674E54677A494459784D6941314E7A45674D7A593149444D324E5341334E4459674E444133494459334D6941324D5467674E6A5530494455324E6941790D0A4F4445674E7A557A494467334E6941334D6A49674E6A4178494455354D4341314E6A49674E5459794944597A4D5341324D6A41674E6A4D35494455344D7941794F4445674E6A5179494459300D0A4E6941324E6A49674E6A6B77494449304D6941314E4459674F546779494449344F4341324D546B674E6A4977494459304E4341794F4467674D7A5977494449344F4341314E6A49674E5451350D0A494451314E69417A4E7A41674E6A4579494459784D794264436C304B506A344B5A57356B62324A71436A67674D434276596D6F4B5044774B4C30786C626D6430614341784D6A4D7A436A342B0D0A436E4E30636D566862516F7651306C45535735706443417655484A7659314E6C6443426D6157356B636D567A6233567959325567596D566E6157344B4D5449675A476C6A644342695A5764700D0A626770695A576470626D4E745958414B4C304E4A52464E356333526C62556C755A6D384B50447776556D566E61584E30636E6B674B45466B62324A6C4B516F7654334A6B5A584A70626D63670D0A4B46564455796B4B4C314E31634842735A57316C626E51674D416F2B5069426B5A57594B4C304E4E5958424F5957316C494339425A4739695A53314A5A47567564476C306553315651314D670D0A5A47566D436939445457467756486C775A5341794947526C5A676F7849474A6C5A326C755932396B5A584E7759574E6C636D46755A32554B504441774D44412B49447847526B5A475067706C0D0A626D526A6232526C63334268593256795957356E5A516F324E5342695A576470626D4A6D5932686863676F384D4441774D443467504441774D44412B436A77774D444977506941384D4441790D0A4D44344B504441774D44452B494477774D444D3050676F384D4441774D6A3467504441774D7A492B436A77774D44417A506941384D44417A4E54344B504441774D44512B494477774D444A440D0A50676F384D4441774E543467504441774E7A492B436A77774D444132506941384D4441334E54344B504441774D44632B494477774D44593150676F384D4441774F443467504441774E544D2B0D0A436A77774D444135506941384D4441324D54344B504441774D45452B494477774D44593550676F384D444177516A3467504441774E6B552B436A77774D444244506941384D4441334E44344B0D0A504441774D45512B494477774D444A4550676F384D44417752543467504441774E45452B436A77774D444247506941384D444132526A344B504441774D54412B494477774D44637A50676F380D0A4D4441784D543467504441774E7A412B436A77774D444579506941384D4441324F44344B504441774D544D2B494477774D44513150676F384D4441784E443467504441774E54452B436A77770D0A4D444531506941384D4442464F54344B504441774D54592B494477774D44597950676F384D4441784E7A3467504441774E6A4D2B436A77774D444534506941384D4441794F44344B504441770D0A4D546B2B494477774D44493550676F384D44417851543467504441774E44632B436A77774D444643506941384D44417A4D54344B504441774D554D2B494477774D44524350676F384D4441780D0A52443467504441774D7A4D2B436A77774D444646506941384D4441304D6A344B504441774D55592B494477774D444D3350676F384D4441794D543467504441774E45552B436A77774D4449790D0A506941384D4441325244344B504441774D6A4D2B494477774D44513050676F384D4441794E44346750444177517A6B2B436A77774D444931506941384D4441304E6A344B504441774D6A592B0D0A494477774D45557750676F384D4441794E7A3467504441774E7A592B436A77774D444934506941384D44417A4D44344B504441774D6A6B2B494477774D444D3250676F384D444179515434670D0A504441774E54412B436A77774D444A43506941384D4442464F44344B504441774D6B4D2B494477774D45457750676F384D44417952443467504441774D6A512B436A77774D444A46506941380D0A4D4441314E44344B504441774D6B592B494477774D444A4350676F384D44417A4D443467504441774E54592B436A77774D444D78506941384D444132517A344B504441774D7A492B494477770D0A4D44633450676F384D44417A4D7A3467504441774D6A552B436A77774D444D30506941384D4442434E7A344B504441774D7A552B494477774D444D3450676F384D44417A4E6A3467504441770D0A4D7A6B2B436A77774D444D33506941384D4441314D6A344B504441774D7A672B494477774D444E4250676F384D44417A4F543467504441774D6B592B436A77774D444E42506941384D4441790D0A5254344B504441774D30492B494477774D44633550676F384D44417A517A3467504441774E6B492B436A77774D444E45506941384D444131526A344B504441774D30552B494477774D4459320D0A50676F384D44417A526A3467504441774E6A512B436A77774D445177506941384D4441324E7A344B5A57356B596D5A6A61474679436D56755A474E745958414B5130316863453568625755670D0A59335679636D567564475270593351674C304E4E595841675A47566D6157356C636D567A623356795932556763473977436D56755A41706C626D514B5A57356B633352795A574674436D56750D0A5A47396961676F354944416762324A71436A773843693950636D526C636D6C755A79416F56554E544B516F76556D566E61584E30636E6B674B45466B62324A6C4B516F76553356776347786C0D0A6257567564434177436A342B436D56755A47396961676F784D4341774947396961676F3850416F7651584E6A5A57353049446B324F516F7651324677534756705A326830494463794F416F760D0A5247567A59325675644341744D6A5178436939476247466E637941304369394762323530516B4A76654342624C5445354E5341744D6A5933494445314E7A63674D5445774E56304B4C305A760D0A626E52476157786C4D6941784D6941774946494B4C305A76626E524F5957316C4943394E5545524751554572535735305A58494B4C306C3059577870593046755A32786C4944414B4C3031700D0A63334E70626D645861575230614341324E54594B4C314E305A57315749446733436939556558426C49433947623235305247567A59334A706348527663676F2B5067706C626D5276596D6F4B0D0A4D5445674D434276596D6F4B5044774B4C305A706248526C63694176526D7868644756455A574E765A47554B4C30786C626D6430614341794E444D4B506A344B633352795A574674436E69630D0A376346464E6A414141494442623647376D3665372B514E504C376A2F69567A44596D61713236363736376E44546C707070766D323275753470386261373669444E68747171725557572B702F0D0A44343132315867334466536E7279626162624468526C726F744D76756D3279313779366137623235646A72727337662B39712F70586E767370664F322B3269393554594341414141414141410D0A414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A4141414141414141666F6B666E69494A4651706C626D527A64484A6C5957304B5A57356B62324A71436A45794944416762324A71436A773843693947615778305A5849674C305A735958526C0D0A5247566A6232526C4369394D5A57356E644767674E5449334E776F76544756755A33526F4D5341334E445579436A342B436E4E30636D5668625170346E4A565A4356785456376F2F353978370D0A4530514541776B674B676F52554B776F6849433743624C766D77676F6D344B6973736B6D494573556779694C6B64714B5748467052646F4B746870733359445878624764366E535963616D760D0A66625632616D32724D303437647179536D2F65646D366A6F744C2F58467A30352B3765662F2F6C4F514267685A496B306945475459784A6D2B68543958467145454A344B6F356B7238374F4B0D0A4C4977575551675250597978712F4D7156326C64625A4951596D4D5273722B5A6D354F567262696771344B315236483435634B413761646A353044376231436D354F615856766865633550410D0A336B596F6E6E6D464B374E754264367852496835462B626238374D71696C415775676C7A46744366584A43566E2B4D57746B434E30486866474C745156466853796839427A51684E474B627A0D0A694D724B6F6F433979324C794D327A6D3330634D335962517A664B744F6C702F36336C326D433879664747317A2B497164426C456B4F6B442B38534476433143592B72356F7546556D4566500D0A666349463268466F43374A437978456E394A352B574F697A3343537367786E454B64694C4D4E5A6871736C4631457A32513430344274474B465469502B4D516E52435767515A442B4F354D4D0D0A466C2B515853615A674841364E79526F5A7357706343696E52623550796E796B3538346A5066736E637A6B462F51656F6974324A73726C4D7042654A6F543842616D645578626C44327857560D0A6370356F4264334C31714A556F6478436E577762796F55366C33336A6153452F49796C374739706E5543652B68367168644C4C5A51727454544B423947736F6E7772354F686F4832484A52480D0A4F6D4550724766726B422B626A745330466E68616F5370476A544C5A723141482B30395577303148466577413072412F67367862305172324A366968545835413136466B6B707649692B6C460D0A4F6D4B504470426F7049467934484868497444375442663436722F524C62424B4E3553587158754A43677972456877705256574355596E5A796C4C34786B4C4E6F6E7451653445745757514E0D0A3332356F4770714A357143354B4143466747656A55534A4B51686C6F4453704335616753485544766F492F514466536430536834594171616971616A57634C365149694861425172724D39430D0A36314178716E69792F6A61733934416459784579386F677A766766316F4C4866654D3534317667317450754D65754D4A593764786D3347683064666F4C556A3367726B6751634B6E48382F6E0D0A7778412B4D3942697045594C30447930454754686B41685A6F46484944736D5150584A416A6D67386D6F416D496D64597552627451487652456651336249756E5953554F783433344D4237430D0A52754A4731704939354774796E35457971356869706F65357862717761657761746F7A745947397A317477347A6F304C355A4B344E753564376F356F716968557446335549786F5333524F370D0A6975504672346F2F45392B31634C62497457693065482B557A536A585562576A2F6A6A717271574E3553544C46797A6E57693632544C484D7353797733477A5A61766C50532B4E6F3639464B0D0A34642B79306575524A51376C4D356B48596856345A677953674E7775594339767041534E5168425375306863734D78464B666458757367556A4D5246497059724652687175557968564D6A6B0D0A536738364B334F6A506270454A6F4635596377305978356C486868697956753842565A6476636F50587275475661724251535043716B466F714B426E52494D61666C436A556D6D77536A4F490D0A56546F6450316A455A31726365494255716A7131436D74674E617A42644266537742714E367359426A6571415370574A4A326571627169676F3871452F7A546141492B344F44697256434E550D0A676856596A743364505251696B526A626754792B5A4F4C6E5A4D6F462F6F4F4A556635542F474B632B497642784D414E506652695375507639772F2B456A6E636A41393064534749485947530D0A75467A6B4C6B53474749576848467A365A487A4E6B2F4667644136586767304265646B4C774E6B4F7641357856794A78386247336C306D427338795A3046727535754C6A702F5231643565370D0A4B4B46466D33495850526E37796839584268617167357653566E2F2B46723850702F652B474E6D557962666A304E6A4E6B567433387365356F58556E386A4E72776D3274326552445A5558360D0A4E64304E575247316B5163576C55526C4E56436467544D58435A786C6142784357514A78573655764D66466862575653776D4B4A58454B305148543579582B556C33336277322F48396465780D0A386E41582F78357632642F64684E6D2B45786876377A374F6E2F6A324F2F35745054554A554D5343566D48514769316F4A484D78467A3354625041682B77777279565675714A7433367561740D0A75734532776D72786472434E534C424E49455236715A6E4B484B41796169515650614D317A4348316868704B6758516271696E5756686E76634258634C577242494E6370524F6C724F3058680D0A343077633546364D3346554564725331563144624F594275564446473967662B72393364654F70412B635644363651664F45537532524A54663657323776713232734631632F67674D722B540D0A767973396A5A662B63426376505232382B55526561484838394B33384C3450392F4D5047645238326A4F35363952522F377958676E57323877337742556B6F6F6233636C424C6D554D6C4E4B0D0A46424B70694C68382B4B432F7561533475662F6630747458596D4D62642B786F5A4B632B756E626C74736E336E496567333168414F4B52574C69542B45487365474C5979446E43512F4448320D0A552B53736E5933502F574C5959736C4C2B786D472F4E587754546C7077472F384D5668544E52392F5A556A437732424D6E7641446159615079632B376873744E6C754D5367504A34616A6B460D0A4669784271455279374555384642425A4576304E6B753459474F4D2B66705146366239702B4A7462524761496E4C5067754B4868454C6653746F536B665675386D445949386468354E572F570D0A467035746E6A7263612F5A4A4C31423247426D7254304D546F6B656978337A76562F6E354E3372353354697A584B645737397A416638774E31563352617139706A7353314A436333785436380D0A445070584755753531384272597141476E6C4D7248427A7335423465346963654E455768782B50414E487553444A3376386E78772F70426E2F77422F2B656852504831674148752B2B535A2F0D0A5A5542377461377571726268576C33644E5478306653352F387672736A6C4E34365233717739503836336676384B2B66656D73724676635059764857527636584165704D38316B41334B52610D0A6A66397476567A414E3039315734656279336345424F68414E394C4274312F4242647A51686B2B31326B394B58672B7157357053482F62774D746C76794B4C525757713842546137685879450D0A4348476E396C655979587034754C737266663338464D44525165354F645252422F4E67374F44677A56414B79382B4464686C487657367A59737A546E594870635136786566364878747537460D0A6D2F58733654456E745A6B3759374F3066692F4E33376C6C5364325054726C6E61684C7A6C5145564D614770632B3056697635647465647963302B737A392B774B4438344F6B4E704D3233730D0A374C51647556556646494E4D4B3879344930596F51556E506C567979676C33467A2B6A6E504C75374831364258414F50514557554262705443663338614953535A4D506E462F43383858462B0D0A626E3678546C6A787365456D6845317A4A483936344A64497076536846375670717645576334504E41382F4F4D656D7439495834586B6955676A6C4254374848516B4A504B623043354E62450D0A673570456163324972516D31414C3636746D64565A4631486448627441742F63364E6A69454E7565365731764A6333656F56333674705664596F4D716533766F3650434D464366312B7344350D0A755536784851575A465547756C6D4F735861654A67724E3866534938357177716D54552B646C2B3959564B3752384C732F64453167587648794D614F5A697738496C527A6F366343386767790D0A697577426565774535416C434F694837364454655A6D74426333766B6276615A5843614834364F6745747654714252355041344D7338664934625762672B326B765870727530424E6676506C0D0A796F724C52396130684153337246336448424C61346869574E716D48477A4A3835727773744A6B337648326348323439754836677250524D516536703675722B64574476584F447142525A7A0D0A45336A534D2B416E6F4A68595144474269384948624F68677A5A4363396D38306D6D2F61343351626B687836724878436C76735836594B446455577A30384E38724937614C36316F633952680D0A397567787A4F6B3859307243764B65484B696557395263566E437431396F2B63345231526C6A4164394B51635130666F6165594A6E6C5A5173486A696C7046367170757556465265616372580D0A424E6C613633756C74694762596C6331683459307231376245687A533674694B32654E7659365935644A6B7A38586A6F31544D704C657A6775763771366C4F354257644B797762576D2F554D0D0A46694C6A4754316C63502B3769422B7A4D6D6B4C38655A6754556A706F522F7171723975542B6C705352782B685745536778707A636E5352535874584265524679337164717438425A516C410D0A67576A5876506F72657950615A7865386D6256792F374B633670345539366735737849316F6652754676674B336E5930652F73632B725878514A7774524146674D726B696367536B6F75674D0D0A30746C4A54456656515377494B5A4F514C6B504235387661346C534A55682F724765344A6B5778365238656A512B7850575A73445A4B4D364F4B736C63592B55314D35384D4273756546594A0D0A6C4767382B5173596F4B51576C72754F77414249692B4461454448505733316C64562B46764D307870484A4651342F454C6D685458734F563671717254586D626775306B787A5A2F30574A320D0A5157744961437366764368335166726B61482F4E396875546B7866582F6574596A3745355A4C6E7A695564613354744A4A432F74574E5747767458354A34744B336C6F4A337567454A4A676F0D0A784142535332695179303269774C47552B416F433448693966704C69584E33364E7A50367470624661734A4A7032454678484C4E337331705A316F4E63386B376D3971434736676C365757380D0A516353414A5365424255556F6E43415442787750727770477549306B6E586F322F6445683646484F4E50704538454B31707665665173693859496C773959573434502F3530764249797266700D0A6951326671434632754F314C664E64773139424845773069727A4F6B5036594F564269542F4343734F5130787A596D7932574A344B31444F446E4C682B4A71724551714F624855657739594F0D0A4B37576856627674486156726436646B48636A514E365A47354D2F545632656F53344C5A3949664C4E73782F755371784B6944786A63304761334B334D6E645251596A426E526A54696864550D0A704268555A72377342504433593576612F5A704E652F4134617451334D7652506A4D716D382F39383171696D4D356F4E7447796F545565633056394849544D75374C6D6C30647A61733734740D0A4F4C68747651414D54394241787A38366470516631683073505664514F46426D77675142382F6830746C61514762416751614B516A51413775514342457677637438356536524F77613662770D0A5A34316E6A384138506C3245546F7A414F3442417739746B2B6E4F6F423759696C396B436973416C6C4B7670684D6E63482F756A313272532F6D79702F31674C315A5459756C41322F6569530D0A31515433455976465A5A4747514E69665A377A4E2F41586B6E6D3547616E38424E30444D5A2B355738346D56777331717574754A55386D4A55756D626A74727373716134684E5074752F4C4F0D0A624367356D4450755659643165646E6131425776743763562F734678385A624D61637554736F506D52746D394D4756336565614C435547564D5A377A5679775058686A684D48584B377049560D0A653549705568682F4A4756634C7353676E526B70344252544D667764524E523453704A6B364F2F574C7769524B4F33644A6F544964783669514945744835324F434C4A67327930743932796A0D0A6C6A442B7945364563324A767669386C5A694A434C676C5242454B50677A4F6F6279794C72517676363358304862424F4F3974437A687643494653325A70444F523465777A54344E55504B6A0D0A475456514D7433636475616232303642385666386B672F2F377136634744425236666233442F6B6C624C70687A65714C6D5A6B585635506463436868723572694165796C6D524157593457440D0A6562652F4168366863672F7A75306973787163776E7A48553542666A6D543439784C2F3145702B472B2F37386D6A4A7157736130594C387555722B643548795732425959324A62346D6546460D0A725748376F2F675774626F6C2F68486C3463636E43664935516154354F39685436732B494B594269733565646632726F2B4D6D43784C36437850632B344757754762557873344C35646139770D0A316D4D6959395059624D4F613345394D436A78386C464C696277332B4B445736733732696F2B415073455151574D2F6A2F3574334C616D592F2F737A722B7669686764566737382F2F51494A0D0A34635843746B464F2B46756E2B746D4D743648722B2B7161377738662F714636342F64483874746A5939767A68572B7048692F35365565636450496B2F386150502F4A76364C74613865687A0D0A2F58684D3677372B582F336E2B507574314E7230696474697976556F47736D78306F32306E4C474564313267414A57752F5031502F6748724F73447A4D53415453465369784A4370505437710D0A63724F6C68486370504F396C486667664351577A7732746A6C3951456E717761306D6F766C73317432384B664A7365326B5847706A5275446F6F7358424E556B62726C51574869324C4737500D0A653833385961736A774B4547744E344148487A2F4D784F5777394E2F424C794948344F30394D6C4C6D47787375366E6C426B564C6D70616B3730794D367969737246797144566458784556710D0A6C7A44767346732B71322F364B4539626E4C45315A4D737461666278387044562F757279714C694E775963584655654646797A7758785657646A7937364F54613272646372577857764A78650D0A4E5667496E716741726675455635674E7A5957785169616E4B6D4B4A5038524E42576B7569654C484D635738427666686D58745A6937385038315A482B442F6A74444432425568304D644B410D0A546B4777332F315864484B464A4E634F736D74475144577A476F6E316E315A7A3734716961794A53573249546436594874623577504A6B5A613941704C4C79616F31623161454932335A43750D0A506C45636B447376635664365A76765346317A747963306A664A5337642F6A576B336B37626D777978303831574E49564B557838685142364E70345654307734347034775A64656B496533300D0A6E7555524F7A3675717A6C666133743658484E703865466B71366C4632364D306636327276746D65716B754D6130304E4C4576326A74644A417739673230736659752B2F354763664C3876610D0A334741347354426C5A753258757161767478354A335A3232374B566B5A646F4764664C754E504F377773305561795659535A2F622B414A353263417937787657635A4F736A727A39384576680D0A355865487252516962535A6139506831414564662B6652556A6E44383835656333664F5858755875627A6446626B6E493135526630745A663272427062647957365070765831367069306C730D0A573537656C686A646C68315446524B344D53352B59324251745854643263723067336B3246684E4F6C786566574132574C6A38397763496D3732423635646C316839566C4D516C31595746310D0A4354466C616A4B77714467696F6D4442676F4B49694F4A4654367A2B33564F726579684D57657249504D37426D51696E474A4B344557654979726D73446F78393171473576506931464444320D0A746D6A4E6C627261722F637366376439655554727877574235636B2B43547557702B35496A4775575A757333724E7A53774F735870486A5866626D6A365A757444413771354F39644F7339660D0A2B6B732B4766424C3278435139464A617975376C594836772B33582B4F39496B6D6B462F74307A7774625831563467496851356243415A7966584670784C476F39664F5668556E483675704A0D0A7871733442306473334D636635667661745077392F732F4850385076555A77414768497A44543962696B4145394C4F6C796F677A55776F55383475696A305755425768722B4F2F65776437590D0A57744F4749334469766F3138483939783645742B3457576734575763545052437A6F7A556B4D735250542B35433938514F6635694958704173556848706A484F35452F43504E79546A4C4F680D0A6D5079707177746D446A423738586C54487064677032414F4A46393668646C4C2F41306651563670346666674C7651704B30627A6A546365386E533138536663697A483968596E2B36754A4C0D0A59775A694258764D6A6F6D5A4457574D384130466467747257552F495368634B2B5431384D39506F4F466D4165356B496B5442437773472F37364E737470483142426B67666E50672F454D490D0A79306A63363461506D412B7A6D665044632F47752F6676704C336A475650704C4E705531693272524E5A774B4F6E446F6C764672305833756579534279506147794635737976615654344C610D0A484D373044557A544559674B2F482F4D632F53395054716A666E46676658726D706F44466D7A4969463836506A6C41765971586D77633371703450444E6978366652677869784B32783066480D0A6230744932416256396F54364E59756A4139617544596865764762593554656E56744862414C54725A75396867386A2B735365366D7A3936443062632B657377397A4B30666A444E71526D460D0A48563736587838316D7964683969626E776B7A6C37744E66683953756B4B45442F736C4E7945647A495A72414E4C71464C464C614F59306A7455784D72456641584F573463553763526961420D0A63786E6E4D73356E596D71356B3475542B2F5230656B64694B53646A756B514566437A51652B706C6C7846745A705A33634C43336431415137326C7563444B68386A5A336F61612F454849790D0A58435A69614C776B6A4E6A3962305634754D4933504A7A7538516B4B386F4731534969525650715842335955744857436E326B62777A74465A323454654C46306D4E734D576F36367A5730570D0A4F574857334F615148335932743055776E676A785549694B55435571526D76516170534C5374466B35494E6D51617A3451537352526E4B67446B4D464D4A4D447179616A57506775524775680D0A74314A5972555A6C554F6643574445716766355567556F70554331426377464E5A774C644E634B4B4D7342694C39685669504A686C4B374F687A49545A6839546E7A6143557A7838723459390D0A6553674C6572367763355967317A777A76526B674966336E692F79423569796776514C6D346C4543696F49796277536C47632F526572342F5572746E5A354B4530524C67567768724A76394F0D0A4B583662732F6E766450787239472B4D2F2F6E35587744644674384B5A57356B633352795A574674436D56755A47396961676F784D7941774947396961676F3850416F76516D467A5A555A760D0A626E51674C30315152455A425153744A626E526C63676F765247567A593256755A47467564455A76626E527A494673784E43417749464A6443693946626D4E765A476C755A7941765357526C0D0A626E527064486B7453416F765533566964486C775A53417656486C775A54414B4C315276565735705932396B5A5341784E5341774946494B4C315235634755674C305A76626E514B506A344B0D0A5A57356B62324A71436A45304944416762324A71436A77384369394359584E6C526D39756443417654564245526B46424B306C7564475679436939445355525465584E305A57314A626D5A760D0A494445324944416755676F7651306C45564739485355524E595841674D5467674D43425343693945567941324E54594B4C305A76626E52455A584E6A636D6C776447397949444533494441670D0A55676F765533566964486C775A53417651306C45526D39756446523563475579436939556558426C494339476232353043693958494673674D434262494441674E6A553149444D324E6941320D0A4D6A4D674E6A4D77494449334D5341324D544D674E6A5979494451774E7941314F5459674E546778494449334D5341314F4463674E546734494455354E6941324D6A6B674E6A6330494459300D0A4F5341304E6A67674E546779494459334E6941324D6A4D674E6A417749446B784D7941324D7A41674E6A5930494459324E7941324D4449674E7A4979494455324D4341324D7A41674E7A63330D0A4944497A4E7941324E4467674E54677749446B7A4D6941324D6A49674D7A4D30494459304F5341794D7A63674E6A55314944597A4D694264436C304B506A344B5A57356B62324A71436A45310D0A4944416762324A71436A77384369394D5A57356E644767674F544578436A342B436E4E30636D566862516F7651306C45535735706443417655484A7659314E6C6443426D6157356B636D567A0D0A6233567959325567596D566E6157344B4D5449675A476C6A644342695A576470626770695A576470626D4E745958414B4C304E4A52464E356333526C62556C755A6D384B50447776556D566E0D0A61584E30636E6B674B45466B62324A6C4B516F7654334A6B5A584A70626D63674B46564455796B4B4C314E31634842735A57316C626E51674D416F2B5069426B5A57594B4C304E4E5958424F0D0A5957316C494339425A4739695A53314A5A47567564476C306553315651314D675A47566D436939445457467756486C775A5341794947526C5A676F7849474A6C5A326C755932396B5A584E770D0A59574E6C636D46755A32554B504441774D44412B49447847526B5A475067706C626D526A6232526C63334268593256795957356E5A516F304D6942695A576470626D4A6D5932686863676F380D0A4D4441774D443467504441774D44412B436A77774D444977506941384D4441794D44344B504441774D44452B494477774D44557A50676F384D4441774D6A3467504441774E7A512B436A77770D0A4D44417A506941384D4441334E54344B504441774D44512B494477774D44593050676F384D4441774E543467504441774E6A6B2B436A77774D444132506941384D444132526A344B504441770D0A4D44632B494477774D44517950676F384D4441774F443467504441774E7A492B436A77774D444135506941384D4442464F54344B504441774D45452B494477774D44597850676F384D4441770D0A516A3467504441774E6B4D2B436A77774D444244506941384D4441304E6A344B504441774D45512B494477774D44597A50676F384D44417752543467504441774E6A552B436A77774D4442470D0A506941384D44417A4D6A344B504441774D54412B494477774D444D7750676F384D4441784D543467504441774D7A592B436A77774D444579506941384D4441795244344B504441774D544D2B0D0A494477774D444D3350676F384D4441784E443467504441774D7A512B436A77774D444531506941384D4441325254344B504441774D54592B494477774D44633250676F384D4441784E7A34670D0A504441774E6B512B436A77774D444534506941384D4441324D6A344B504441774D546B2B494477774D44564250676F384D44417851543467504441774E54512B436A77774D444643506941380D0A4D4441334F54344B504441774D554D2B494477774D44513050676F384D44417852443467504441774E7A4D2B436A77774D444646506941384D4441334D44344B504441774D55592B494477770D0A4D44557850676F384D4441794D543467504441774E54412B436A77774D444979506941384D4441334F44344B504441774D6A4D2B494477774D44524550676F384D4441794E443467504441770D0A4D7A552B436A77774D444931506941384D444179517A344B504441774D6A592B494477774D444D3550676F384D4441794E7A3467504441775154412B436A77774D444934506941384D4441790D0A4E44344B504441774D6A6B2B494477774D4459335067706C626D52695A6D4E6F5958494B5A57356B593231686341704454574677546D46745A53426A64584A795A5735305A476C6A644341760D0A513031686343426B5A575A70626D56795A584E7664584A6A5A5342776233414B5A57356B436D56755A41706C626D527A64484A6C5957304B5A57356B62324A71436A45324944416762324A710D0A436A773843693950636D526C636D6C755A79416F56554E544B516F76556D566E61584E30636E6B674B45466B62324A6C4B516F76553356776347786C6257567564434177436A342B436D56750D0A5A47396961676F784E7941774947396961676F3850416F7651584E6A5A57353049446B324F516F7651324677534756705A326830494463794F416F765247567A59325675644341744D6A51780D0A436939476247466E637941794E6A49784E44674B4C305A76626E5243516D3934494673744D546B31494330794E7A41674D5459334D7941784D54413158516F76526D397564455A70624755790D0A494445354944416755676F76526D397564453568625755674C30315152455A425153744A626E526C63676F765358526862476C6A5157356E624755674D416F7654576C7A63326C755A3164700D0A5A48526F494459314E676F765533526C625659674D545931436939556558426C49433947623235305247567A59334A706348527663676F2B5067706C626D5276596D6F4B4D5467674D4342760D0A596D6F4B5044774B4C305A706248526C63694176526D7868644756455A574E765A47554B4C30786C626D6430614341794D544D4B506A344B633352795A574674436E696337634672556745410D0A41494442373463694A586B4D306F506547444E312F394E31446A4F3757343137366257486C6A3032364B6C356B315A644E3233575A782F39644F7251563574327262767672747665757571350D0A625466394E6D7266734F2F4F486676727655554141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A41414141414141414141414141414141414141414141414141414141414141414141444152666F48763451442B41706C626D527A64484A6C5957304B5A57356B62324A71436A4535494441670D0A62324A71436A773843693947615778305A5849674C305A735958526C5247566A6232526C4369394D5A57356E644767674E4445334E676F76544756755A33526F4D5341314E7A6730436A342B0D0A436E4E30636D5668625170346E4A55344331685531645A726E38634D6F6F496A7A457A71545279476C2F4A6D6D426B55704F4768674C79664B754C4967436A4947776142494277564A4D554D0D0A557A4F31306B78546C507A7A3057393573656957646531504C624F796D2F70725A646638725A53755A754C7375657563475258747639393337356E5A5A362B39397A727276646465357741420D0A414765774141735430724F44772B6F387A53634269422F4F46685A586D6D6F6B55723463674D6E42386357464663304C6B76374733415267587753516A5334744D63305066366137446464360D0A73656C4B63634A7477366871684C2F48356C566161573436393470374E4E4A3747736366563151586D78714457326268382B45344C7130304E645641456E794C363034346E6C426C71697A780D0A54706F61412B442B4273373974616136336B7A3734523041525A4F77446F4B73484D532B496D6C2F5A7035723145316768636341766C336332533330663539306C4B633131713947466A6D640D0A7853454C444E677666453761543063447550794A317478317858563435416F546157756748555A4141664469364D4846345A6A6A6B356B2B5841466577353341756333326E6A6B42377A42620D0A735165654261486A524D354472717A7331477A6F522B6C2F744D7667644A355A6235634A4352763530364A6D493367445365522F683944374C526B362B592B676B7A73416E56497A777348510D0A4B6447446B5A384B7566784D534F597A6F49626243664838634C42776230496D39706E63422F62477530416D34773931324378436B3659697A6943324B794B6568593146754158536D4A2F420D0A585A7A2F424479344854434A2B77773852506F6C794763595650466C554D4C6467626C384742693558636754652F5964574D3230776B366D46787052386835737538686C564F65796147686E0D0A574359717A546973344935334976596366494A39454F724B6751766576534151517444756570674D73524150307945564D69454838714545466B495A314D426961495A74384B504E4A6C72490D0A43774A452F5041682B426D516A66676D456238433671444A676539716F77433258323044746875323637612F324E367A3964754F324E36794862596473505869623639746A363348747476570D0A625A766F3850536B52775069583134424975346936495958595464385439794948366B6936386C5A786F76524D79626D45484F646E635175594C657A2B3167723538544A4F54566E346C5A790D0A52376E662B624838584834707635762F694C386A385A65305351354A4C6B736C306C6A7073394A587054656B31476D6B6B384C4A32796C462F4E55357251526E6B6B674C32647453413170780D0A4A4D684144697277685644515169516B414D536F5A436F6956326E566571314B726D466C4B706C5572645551374E56796A56596A5632743968565735747A4153554F51795842666E3743754F0D0A576661324E594E35677A6F52773164663066367A5A346E42304E397641324C6F52384341497876305732692F7857437745494F6C6E78693675326C2F44533130756E67624449596C4D515A690D0A51577A4549634A5459454563692B48694E6F74686D38465153435955476934616347416F784C385147614734682F364B6353396F4250564552565373442B4F726B5442536C6B5635516F6D560D0A6444504F395056662F47654878675A6E542F7A426A5233486E373454784A7A7149736B66484B4D486E3761476B767866666748307445684C2B717A45522F536A464D6450456650392B5937370D0A383046776D356A5269703234352B3469627A64344843304A39544A566D4549686435644970504C786A4E4372765656684F6D32346A34396170645745365152517265356B306E6438557A6D390D0A4F54566E77317A7A647A32306A7A6974614A31616B307176333467706A6177762F34302F586478624D327435396D685864766257366F596A35594F6C4F5161542F7250676D56475A437753640D0A6B533966686E7A6C4D4162416848367A6B30597543484B6A3565344D4A2F694E655934754966586437786356762F6373625364724C704B346666766F455270485478487067693933766662460D0A41694939534139652B5A45654F436A5952456766524E5271446F4C445249336B4B724631736D657363786D546453742F326B6F4C6637642B344D43552F49795967534B6D323368577159356D0D0A39573734684377386D7446725846677071324B4457462F4E654659753679526E426C78392F645444493465722F58786466795A6630684D6378784533743644675361362F55647567363654670D0A454D566A684F4E5A354A4954387349627230324E32766E473568436D462F33316273687A505874547376652F3168566F6A57486544567A3532763763784431373134565A592B354A66516C6C0D0A5551373141357239766D3355736B356D327036666E3170796F35657549744F4D7A5A47525478712F345538762F5737642B6B744C627358554A5366585251394F456A4B4E3064624F66384C2F0D0A674A3557436E364E55536D566269706658366D6E46364D4E482B326C636469597655666155794B52757973557A474843723272356E5836334A377672474431322B44434A505059686D584C340D0A4D503377512F5072685957766D2B7633465262755932422F4E7A31325A76473368306A65774B396B35714644744F66584162726E4548477450622F316C664F316465653362543158687A726C0D0A327135795631434F4D4942706E6C342B767172786A434F4B664878396658793034547164426A5656716837496F4653697164306C484E4E7A6B5036326E694D544A576E4C73724B61343666570D0A5A6530342B755661362F6164743159783947756E6C585770565650694B702F6F4E47352F4D753570536856565A31394F4C676B4C7A7075736D52626D4E6A486F3250624F6A3274716A792F500D0A4C77704943394D6E4262717135496C6C3363624F3431556F567A4C473377693074525167577974476943795A6534394F706965354C367A5751582F754338456A4E6569526977365061496C4F0D0A703166614853496E7545463855585356764A3470694667527235782F66443464773156612F7975794B30465A396C6B702B6649776D357632556D72784D4E62363174306A5761396D437041510D0A2B66466F45572B75417230795762434A59414D4D74476847653838505575396F7442487550686C6D4A4264474C35684C6933486F77676A5749573874366A464E61397959625772552B36564E0D0A6E704B6E47306C2F656E7A465236317A396E536D302B2B64782B557659524C4B6F3062715967316A39446C4241636D4B35413356633974532F4A79635A64356566456973576A33464B386A300D0A644B4A2F66766343712B7557385053677A794D4B49357564523431775A703238496F50384938656A6C42626254397A62714C6B43664F78532B71704649326B453252524337456838483432640D0A67546C74365849582B6A554A47435A50625A765865724B6C3665543574484B39666C4636616B58453541713336446D4275456D746E775959445A6767337A314362523033386C346F4B6E6F2B0D0A4C33764467704B4E4F576A78544C544F5172534F74386856694657645941736C4838546534364D4A513376784C69786A37726E5A3058477A70336A3373707852394D646850726F452F34784B0D0A76623479777A38787773654A4B45666C4C4F745272435673377A374372673076584A5558486A417464477A6535704C356D32614E30795147616D5A337A51394858544E5231363468756A71340D0A59695271554F4D48546869713635696C703570615437624F6130747A6379594239477458392F51326B6C49526F61394954532F58366376644F676735387136512B343042544D69646F494F420D0A63364A7635477773576241684F2B2F356F714958386879364E6F7152384A4375636A794A564E4A377A4F7761592B6A784C677A5476506432522F764171315876644766657A575566573630740D0A533075746A496870534E506D54523146526F3162635679786D6A44375879666363394F664F644F643078633263326C43596B743668366B39646E796B763661674B775850417047765249316E0D0A6755773843774A4A756C69685A4E4C7033427252396C724D47494C5076635864716855736F505963736C76786D4A52686276704439716A702B6E545A474D4B345242596C31693958757165300D0A7A476B3732664C557156616A4A6431394A5048742B73656D31504B49694849306B5635665161636E744B596E656B54366C465766444D7A524C6835342B796931504445766F4739773738626A0D0A7863792B6C47666E46362F50796C316657505273476B7064687876797A7849766C46714F306B6F67374C717751793134362B574D516D32464F564E6D49514763635844372F5258304B7137450D0A3441727070576363423453344A6A6E4256634E4565395A58693047747448634B755A443737546F4E6753784534616F59572F4A3063764E367458704D375A626368612F4D705763574A6B646B0D0A4239494C706C52746269686E704663584C6F7665744B32384B79362F35306D72432F503276494C51575A4659533779585A51715A47326374634D6A4674614356465861356B4C766471412B590D0A43614B5363667A6F67494E727A4C324639457A357643654B3955796E74526B352F4C683655386E523564624A7A4C7253786670533057766F7A5931497A785538486F72652F332B506D6E66660D0A367569347464752B637A4971644C714B6A4978796E6137382F6A355A5336333765716C313762585A57307A466D32664E326C7873326A4A6234474F6852753574555737634A646C346F67354A0D0A42576F7851636A634875466D49623475397A504255694537444C73364A4239516F7754366875514354412F5776597A6C6B597941396D49663579717851684850636F316F4C61584D353735660D0A504564347244557174584C33464D2F3471716D6338663353525478502F79463169697962626D3148436D6C6F6F524355334E2B5279627A4648595743506E514338534A4646467570744A2B380D0A5446546E702B3175524B6D6F4B7369646E35443033765A7469302B766166394C6B7A75394A544E6C7A5A67666B3335382B387557533472556461556861576B7859514552726E3671725539560D0A624D6C4A576A456E65484A53744D5A2F7969672F3159616D71703046614439333233586D5937345534784531696345396A6B574775794349654B68342B6D695A766461797A53516757432B4C0D0A48755566566879342B77426E7648795A4F412F2B7231597A6A4C766B4F6D4C484A6A462B62414D595030596866735454512B59676F784D674661744277596C35337A775355474530464F6B780D0A4E31336D5A414676756D44554D42395A4B7A4671796D59776E59506269664B5A4635416178677A334F6C49626956555955626D684854416373663468354D3930506E6D697A314D7A7A6A41320D0A7A504D49696154466E4E486156336D68736646434A524E7633324E59616E42503474506A684C7056536C524B782F4E364664455346566F587131694A5644714A3743643041596B7643556E310D0A71357559456C5A476F716D52484B44767449616D54367A33545135705A5135655A5462737A2B764A534E2B54743939612B6E64723975653565394C533975522B4C73684938376A39794755730D0A787031657152446F507953716D4A7961706E6C484753644C6E476942494C582F6E36615030336C3967464A3765793536755361716C4A712F4854624B4A546F69696A4E5A2B36724F4E5457640D0A463551596E392B654B455066354E72303342584A4676534E44713071303868382F394E6170614970386A2B72566F354C3539392B3865432F58374B676C4562624E56364B745A526A707A39630D0A7966316870782F6F6F3766577243484F6658316B2B4A706E364D326A42557669347059557A4C4845786C726333795335417A66497A50382B54506663474B42373337513266662F716A682B610D0A6D692F76655058374A73477A794A44626A4C7738784D6F4871354E377046554F4B346A7643464B355374374B6A49716647787056476A65744E494B65363769322B65567279324E32626272450D0A4C443548666F6B745878675656786765555A71303971754732672B585A6D382F76767243384546426D784B737745614B4E62717255494D526A55794E3732357949744E6A484A6377316164610D0A6143317270696F4A385344446272426E365276576C534E75306439495667586E666963495A5A78727538613969425475565368442F49576953723364734B356A78587868663556687A4A742B0D0A36654C494A445A6D3052504A3962467844616C784C5A3730357752326862585278386E7670634B537657335475333533722F3177795A545A6F58464E36656B7438647241454E626C4C7533550D0A5455396366716A382B537364646A3977583642745045466A3579796D3349646A512B4D345335447441382F594B7A696D742F624D72714B636C792B73585064746C777339343959347136677A0D0A33746D7A39726E4D396C4E4E71322F766D6D474F6A7A58503042735466474D6233464E3679474D6E2B6F6A66707858313737656B7A7A462F73533747474E7279743955627233594D4A44536E0D0A4A44636C544A70527145397154674A3756637356324B766165714C464D6B4A47396A4D563169424F5A6E324F2B38543572673047672B7952644255317550704141312B5676636F59657449720D0A55583478752B4D35507951414241316131333233797055456A5634387536687A476B712B4E71763973386256643362576E7435566C50765368546239764F6C2B6365626B70496234754870460D0A2F556374476361477239595A6A4A725762376F322F6C386E6B39704472357A6F6F31392B57736E63524F6B6A4570755345707154555256426839586B4A7A614D4F5365653235676C325442720D0A506E4D4F5832344A374751584D4250744A3371326D3472644F597345764956544664623177707476493230676733434A6B344B2F376653674B2B4C33634E655947524C31506679654C7149340D0A7856306A656E7063344C4F4C5A31696A52436255396A4765515977514D577037724167355755696A61344A54496A575065616959485778745163694D4B5A71786E6837736473624D4D7834540D0A5058542B53315A6846786263316F55574A633763626661475A42774D74394D5444496A2B522F6572687344736E4F685A73364B7855616B497A4A7A4A3363364C6973724E6A59724B7539656A0D0A5A4D7534362B522F4A4635493679464B7843652B7344412B336D54697275636244506D7A59777A353969387755736758766970782B4C594C33654A334A67456D3449776A4F387941433278320D0A77437755774734487A4D4659776A6C67486E526B76414F573448774F7845453176674531592B565642677568464D777741642F6A51694155732B5145794D475A457579544D466559456170440D0A4F41507631624149523855696467773059462B4B633356516A324D2F6B596F5A7164624446416A476E2F436C5373426F67434949777165716F524A6E4265784B624D4734656F2F36784347630D0A73735276596731514153596368654F5449614A636B51353667536968384173485064494D51647046754A5946325A434B4C58494970634248614430364871726477797435346D7739387174470D0A6E416E2F7068542F6D72506A47796B394B6E7A662F655031542F4B4F4556304B5A57356B633352795A574674436D56755A47396961676F794D4341774947396961676F3850416F76526D39750D0A64434138504339474D5341324944416755676F76526A49674D544D674D434253506A344B4C31427962324E545A58516757793951524559674C31526C654851674C306C745957646C516941760D0A535731685A3256444943394A6257466E5A556C64436A342B436D56755A47396961676F794D5341774947396961676F3850416F76544756755A33526F494445774F54674B4C314E31596E52350D0A634755674C31684E54416F7656486C775A53417654575630595752686447454B506A344B633352795A574674436A772F654842685932746C644342695A576470626A30693737752F496942700D0A5A443069567A564E4D4531775132566F61556836636D5654656B355559337072597A6C6B496A382B436A78344F6E68746347316C6447456765473173626E4D366544306959575276596D55360D0A626E4D366257563059533869506A78795A475936556B5247494868746247357A4F6E4A6B5A6A30696148523063446F764C336433647935334D793576636D63764D546B354F5338774D6938790D0A4D6931795A47597463336C75644746344C57357A4979492B50484A6B5A6A70455A584E6A636D6C7764476C76626942795A47593659574A76645851394969496765473173626E4D366347526D0D0A59576C6B50534A6F644852774F693876643364334C6D46706157307562334A6E4C33426B5A6D4576626E4D7661575176496A34386347526D59576C6B4F6E4268636E512B4D7A77766347526D0D0A59576C6B4F6E4268636E512B5048426B5A6D46705A44706A6232356D62334A745957356A5A543543504339775A475A6861575136593239755A6D3979625746755932552B504339795A4759360D0A5247567A59334A70634852706232342B50484A6B5A6A70455A584E6A636D6C7764476C76626942795A47593659574A76645851394969496765473173626E4D365A474D39496D6830644841360D0A4C79397764584A734C6D39795A79396B5979396C624756745A573530637938784C6A4576496A34385A474D365A6D397962574630506D46776347787059324630615739754C33426B5A6A77760D0A5A474D365A6D397962574630506A786B597A7030615852735A543438636D526D4F6B467364443438636D526D4F6D787049486874624470735957356E50534A344C57526C5A6D4631624851690D0A506B5A6859335231636D55674D6A41794E6930774D444133504339795A47593662476B2B504339795A47593651577830506A77765A474D3664476C306247552B5047526A4F6D4E795A5746300D0A6233492B50484A6B5A6A70545A58452B50484A6B5A6A7073615435546448566B61573867516D397977366C6862447776636D526D4F6D7870506A7776636D526D4F6C4E6C635434384C32526A0D0A4F6D4E795A5746306233492B5047526A4F6D7868626D64315957646C506A78795A475936516D466E506A78795A47593662476B2B5A6E49384C334A6B5A6A7073615434384C334A6B5A6A70430D0A5957632B5043396B597A70735957356E6457466E5A5434384C334A6B5A6A70455A584E6A636D6C7764476C76626A3438636D526D4F6B526C63324E79615842306157397549484A6B5A6A70680D0A596D3931644430694969423462577875637A703462584139496D6830644841364C793975637935685A4739695A53356A62323076654746774C7A45754D433869506A78346258413651334A6C0D0A59585276636C52766232772B6147563464485670504339346258413651334A6C59585276636C52766232772B5048687463447044636D5668644756455958526C506A49774D6A59744D5445740D0A4D6A52554D5449364D4441364D4441724D4441364D4441384C33687463447044636D5668644756455958526C506A7834625841365457396B61575A35524746305A5434794D4449324C5445780D0A4C544930564445794F6A41774F6A41774B7A41774F6A417750433934625841365457396B61575A35524746305A5434384C334A6B5A6A70455A584E6A636D6C7764476C76626A3438636D526D0D0A4F6B526C63324E79615842306157397549484A6B5A6A7068596D3931644430694969423462577875637A70775A475939496D6830644841364C793975637935685A4739695A53356A623230760D0A6347526D4C7A45754D793869506A78775A47593655484A765A48566A5A58492B6147563464485670504339775A47593655484A765A48566A5A58492B504339795A4759365247567A59334A700D0A634852706232342B504339795A475936556B5247506A777665447034625842745A58526850676F385033687759574E725A5851675A57356B50534A33496A382B4367706C626D527A64484A6C0D0A5957304B5A57356B62324A71436E68795A57594B4D4341794D676F774D4441774D4441774D444177494459314E544D3149475967436A41774D4441774D4441774D5455674D4441774D4441670D0A6269414B4D4441774D4441774D4445774D6941774D4441774D43427549416F774D4441774D4441794E7A5935494441774D44417749473467436A41774D4441774D444D784D544D674D4441770D0A4D4441676269414B4D4441774D4441774D7A51784E5341774D4441774D43427549416F774D4441774D4441314F545935494441774D44417749473467436A41774D4441774D4459784D4459670D0A4D4441774D4441676269414B4D4441774D4441774E6A55794F5341774D4441774D43427549416F774D4441774D4441334F444530494441774D44417749473467436A41774D4441774D4463340D0A4F444D674D4441774D4441676269414B4D4441774D4441774F4441354E4341774D4441774D43427549416F774D4441774D4441344E444577494441774D44417749473467436A41774D4441770D0A4D544D334E7A55674D4441774D4441676269414B4D4441774D4441784D7A6B784E5341774D4441774D43427549416F774D4441774D4445304D6A5134494441774D44417749473467436A41770D0A4D4441774D5455794D5445674D4441774D4441676269414B4D4441774D4441784E5449344D5341774D4441774D43427549416F774D4441774D4445314E446B34494441774D444177494734670D0A436A41774D4441774D5455334F4451674D4441774D4441676269414B4D4441774D4441794D4441304F4341774D4441774D43427549416F774D4441774D4449774D545133494441774D4441770D0A49473467436E527959576C735A58494B5044774B4C314E70656D55674D6A494B4C314A76623351674D7941774946494B4C306C45494673384D5468424D4555304F54557A4E7A6334526A59300D0A4D546C455154644551544D30517A45314D5549335254492B50444534515442464E446B314D7A63334F4559324E444535524545335245457A4E454D784E5446434E305579506C304B506A344B0D0A63335268636E5234636D566D436A49784D7A49344369556C5255394743673D3D0D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D333236373432333535343034393238323338383D3D2D2D0D0A');
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
INSERT INTO "mail_trouble" VALUES(1,'connection_refused','rien ne répond au port du serveur de courriel (mail.host, mail.port)','80591613d020ab07b9fcef719ef0a260daa6622978fae1c1c5daa02e2598b96b','2026-11-24T18:05:00Z',1,'2026-11-24T18:06:00Z');
CREATE TABLE note_addition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    intervention_id INTEGER NOT NULL REFERENCES intervention (id),
    field TEXT NOT NULL CHECK (field IN ('text', 'professional_note', 'personal_note')),
    words TEXT NOT NULL,
    at TEXT NOT NULL,
    author_uid INTEGER NOT NULL,
    salt TEXT NOT NULL
) STRICT;
INSERT INTO "note_addition" VALUES(1,1,'professional_note','mieux','2026-11-24T17:00:00Z',0,'f7cc457bd1c0b00a9550ca6561a05899');
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
INSERT INTO "outbox" VALUES(1,'issue',1,1,NULL,NULL,'zoe@example.org','<c62e32e4cf3ba62314e081b658089485.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','8cfa8cf3b5f29beae5d53d909a070338');
INSERT INTO "outbox" VALUES(2,'mark_paid',1,1,NULL,1,'zoe@example.org','<0213cdfee77332c2ca8e5411d73060a9.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','8ec54ea121362f48ac23729176cecc8f');
INSERT INTO "outbox" VALUES(3,'issue',1,2,NULL,NULL,'zoe@example.org','<867b716e59517bf42e3d2cb99d407646.hextui@hextui.invalid>','dropped','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','0027c583322aff1e8b4960bc79be9bbd');
INSERT INTO "outbox" VALUES(4,'mark_paid',1,2,NULL,2,'zoe@example.org','<995451ce28a709569574e00b221205a6.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','52806b3a27f81bafac06ee83e79a6dd9');
INSERT INTO "outbox" VALUES(5,'cancel',1,2,1,3,'zoe@example.org','<bab360119c38a884840efcf0cc2d571f.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','c82f575d180f5dc29b23e9d8464888ad');
INSERT INTO "outbox" VALUES(6,'issue',1,4,NULL,NULL,'zoe@example.org','<10d18fbb3e4c97b75a4620744e39542f.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','946ea162d871b7e05ff162c828311026');
INSERT INTO "outbox" VALUES(7,'mark_paid',1,4,NULL,4,'zoe@example.org','<f28e0281ef6dfb45187abfe692591e3f.hextui@hextui.invalid>','dropped','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','279ae77255da5391066c84f887c1e8df');
INSERT INTO "outbox" VALUES(8,'refund',1,NULL,NULL,6,'zoe@example.org','<fde3d9e33dff7e215c90e480614f3c59.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','53e10896f9a85fc89c34a73cbc154f50');
INSERT INTO "outbox" VALUES(9,'remind',1,4,NULL,NULL,'zoe@example.org','<e6b5c996ad8eb4f0a4c5eae90310c62f.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','217002f5f40c2446cab2365fb0955028');
INSERT INTO "outbox" VALUES(10,'issue',1,6,NULL,NULL,'zoe@example.org','<d7385ef5c9b199727baa46b107570fd6.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','6949cbb2cf1ac4956e224cdbeeabdaa8');
INSERT INTO "outbox" VALUES(11,'charge',1,6,NULL,7,'zoe@example.org','<7e29094f5689996527a7ee1d28326456.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','2856a7d7685072ec593338ea2bacf6cf');
INSERT INTO "outbox" VALUES(12,'refund',1,6,NULL,8,'zoe@example.org','<3b9e93dbaa8d17e3896a1b0e1cdb8d7b.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','a044fe12cd4dc53363072809177d98a3');
INSERT INTO "outbox" VALUES(13,'issue',1,7,NULL,NULL,'zoe@example.org','<673bdfe66ab007624a500c50e02fb80e.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','e87c98cbdd405057759d999d0686de9c');
INSERT INTO "outbox" VALUES(14,'copy',1,1,NULL,NULL,'copie@example.org','<c62e32e4cf3ba62314e081b658089485.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','37a5ad779b3ba87b929a2bb80718e549');
INSERT INTO "outbox" VALUES(15,'copy',1,2,NULL,2,'copie@example.org','<995451ce28a709569574e00b221205a6.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','b6ff49b78da8f02f4d83287885787e44');
INSERT INTO "outbox" VALUES(16,'copy',1,4,NULL,NULL,'copie@example.org','<10d18fbb3e4c97b75a4620744e39542f.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','fac9555ccc6e3961b387b0e75c7f945e');
INSERT INTO "outbox" VALUES(17,'copy',1,NULL,NULL,6,'copie@example.org','<fde3d9e33dff7e215c90e480614f3c59.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','42f40c07e2e1958da7448766a113910a');
INSERT INTO "outbox" VALUES(18,'copy',1,4,NULL,NULL,'copie@example.org','<e6b5c996ad8eb4f0a4c5eae90310c62f.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','30fe4ae67eec22936779534fd29cea87');
INSERT INTO "outbox" VALUES(19,'copy',1,6,NULL,NULL,'copie@example.org','<d7385ef5c9b199727baa46b107570fd6.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','332e0001f35663449aba7fa7f6fc6c9e');
INSERT INTO "outbox" VALUES(20,'copy',1,7,NULL,NULL,'copie@example.org','<673bdfe66ab007624a500c50e02fb80e.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','988bec41e186d5ec0b09dcd90d471722');
INSERT INTO "outbox" VALUES(21,'issue',1,8,NULL,NULL,'zoe@example.org','<548d10883f509576b82bc4ac1582ca6e.hextui@example.org>','queued','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:40:00Z','661f2f203a4aa41e864ab469b687f44d');
INSERT INTO "outbox" VALUES(22,'issue',1,9,NULL,NULL,'zoe@example.org','<175592cd0918802c21286019c51bfd1a.hextui@example.org>','queued','2026-11-24','2026-11-24T18:05:00Z','2026-11-24T18:10:00Z','01ef3b13b5bea5ca9d6be3719c76468f');
INSERT INTO "outbox" VALUES(23,'mark_paid',1,9,NULL,9,'zoe@example.org','<a36007776e67f3559546ebdf6f08ec39.hextui@example.org>','queued','2026-11-24','2026-11-24T18:05:00Z','2026-11-24T18:10:00Z','421bd0a124cf1036120a05352356b6ae');
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
INSERT INTO "pay_page" VALUES(1,1,'acct_1Fake',0,'plink_000001fake','http://127.0.0.1:46557/buy/plink_000001fake',7088,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(2,2,'acct_1Fake',0,'plink_000002fake','http://127.0.0.1:46557/buy/plink_000002fake',5749,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(3,3,'acct_1Fake',0,'plink_000003fake','http://127.0.0.1:46557/buy/plink_000003fake',6899,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(4,4,'acct_1Fake',0,'plink_000004fake','http://127.0.0.1:46557/buy/plink_000004fake',5749,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(5,6,'acct_1Fake',0,'plink_000013fake','http://127.0.0.1:46557/buy/plink_000013fake',6899,'closed','2026-11-24T17:05:00Z');
INSERT INTO "pay_page" VALUES(6,7,'acct_1Fake',0,'plink_000022fake','http://127.0.0.1:46557/buy/plink_000022fake',6899,'open','2026-11-24T17:05:00Z');
INSERT INTO "pay_page" VALUES(7,4,'acct_1Fake',0,'plink_000023fake','http://127.0.0.1:46557/buy/plink_000023fake',5749,'open','2026-11-24T17:35:00Z');
INSERT INTO "pay_page" VALUES(8,6,'acct_1Fake',0,'plink_000024fake','http://127.0.0.1:46557/buy/plink_000024fake',1000,'open','2026-11-24T17:35:00Z');
INSERT INTO "pay_page" VALUES(9,8,'acct_1Fake',0,'plink_000025fake','http://127.0.0.1:46557/buy/plink_000025fake',5749,'open','2026-11-24T17:35:00Z');
INSERT INTO "pay_page" VALUES(10,9,'acct_1Fake',0,'plink_000026fake','http://127.0.0.1:46557/buy/plink_000026fake',5749,'closed','2026-11-24T18:05:00Z');
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
INSERT INTO "stripe_account" VALUES(1,'acct_1Fake',0,'c7d4687551b85c7d7d61ed63d0431f66','2026-11-24T17:00:00Z','evt_000021fake',1795539900,'2026-11-24T17:05:00Z');
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
INSERT INTO "studio" VALUES(1,'ff48c017-f4fb-d7ea-49f1-0c79dfc61624','CAD','2026-11-24T17:00:00Z');
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
INSERT INTO "words" VALUES(10,'c860d0f33b3757c3699268fe7f482684','{"after":"http://127.0.0.1:46557"}');
INSERT INTO "words" VALUES(11,'b67b71a6e2ee7c59785e15408ccf0318','{"after":"True","before":"True"}');
INSERT INTO "words" VALUES(31,'f8a73c658eb6d900122a9afc666a8bb6','{"reason":"erreur"}');
INSERT INTO "words" VALUES(39,'4822e9e76414b36ac2d679563c7711ed','{"reason":"introuvable"}');
INSERT INTO "words" VALUES(47,'64fbc090be78db203dd08b3b17a2f9fe','{"reason":"sans provision"}');
INSERT INTO "words" VALUES(51,'a9e411e715089a5e6bb4f4565d0940db','{"reason":"cadeau"}');
INSERT INTO "words" VALUES(58,'2776ef2ea2cc6fa55424c298a89ab89c','{"card":"visa 4242"}');
INSERT INTO "words" VALUES(77,'8a2fb7caaa5e67b5602e50abda4c6cf5','{"after":"none","before":"starttls"}');
INSERT INTO "words" VALUES(78,'12261380860ea35933e933f59e9319e8','{"after":"37507","before":"25"}');
INSERT INTO "words" VALUES(79,'4981aa860bfc843242d75f5864e8af64','{"after":"127.0.0.1"}');
INSERT INTO "words" VALUES(80,'797ee551bf8b866c1d63df6957dd2b9d','{"after":"studio@example.org"}');
INSERT INTO "words" VALUES(81,'cd7b289aff9ada8cc50d841322d41f70','{"after":"copie@example.org"}');
INSERT INTO "words" VALUES(82,'f6328c1af3d9aebb76a13229f6a88973','{"server":"250 taken as 1","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(84,'b854a79286d8aa07c3ac9e581deca0df','{"server":"250 taken as 2","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(87,'b865a51780f9f9ba5834fea6192509d5','{"server":"250 taken as 3","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(88,'128870d1fa9c85d159ab2e7aabf00f12','{"server":"250 taken as 4","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(89,'32bc17822b595c1c18903259ec468a91','{"server":"250 taken as 5","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(91,'85906fb0b214a9a08e031c33f8ba073d','{"server":"250 taken as 6","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(92,'d0442c84e874c222e146be551e6b90e8','{"server":"250 taken as 7","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(93,'1cb818440e34c6eac9dd34a1b8be3668','{"server":"250 taken as 8","to":"copie@example.org"}');
INSERT INTO "words" VALUES(94,'6698b29b82141e12b89d99308c9eebe1','{"server":"250 taken as 9","to":"copie@example.org"}');
INSERT INTO "words" VALUES(95,'3f81edec0671fe8906e3926907143e2f','{"server":"250 taken as 10","to":"copie@example.org"}');
INSERT INTO "words" VALUES(96,'34df8720664cae9227d68821469cea66','{"server":"250 taken as 11","to":"copie@example.org"}');
INSERT INTO "words" VALUES(97,'369cc6f19f89540e73433018ccc6778b','{"server":"250 taken as 12","to":"copie@example.org"}');
INSERT INTO "words" VALUES(98,'9b4e14a859020dd245ee13d92f3e3901','{"server":"250 taken as 13","to":"copie@example.org"}');
INSERT INTO "words" VALUES(99,'9ce8a8c119f023dcc37bd7fc045b0e28','{"server":"250 taken as 14","to":"copie@example.org"}');
INSERT INTO "words" VALUES(117,'af6f1eba774b963364e28d0c74774c17','{"reason":"absent"}');
INSERT INTO "words" VALUES(118,'5277209d94752478c4ed754ce3c376ba','{"reason":"absent"}');
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
PRAGMA user_version = 7;
PRAGMA application_id = 1213748553;
