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
INSERT INTO "charge" VALUES(1,6,'card',6899,'succeeded','2026-11-24T17:05:00Z','acct_1Fake',0,1,'0bca63ea54707b7f54bb7aa797e3c01d:1','pi_000014fake',NULL,0,NULL,'','2026-11-24T17:05:00Z');
INSERT INTO "charge" VALUES(2,6,'refund',1000,'succeeded','2026-11-24T17:05:00Z','acct_1Fake',0,NULL,'0bca63ea54707b7f54bb7aa797e3c01d:2','pi_000014fake',7,0,'re_000019fake','','2026-11-24T17:05:00Z');
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
INSERT INTO "client" VALUES(1,NULL,'Zoé Tremblay','zoe@example.org','','','','',NULL,0,0,'','','','','',NULL,'53ff2a99f9c3bdd8fde78fb2bafd12f4','zoe tremblay zoe@example.org');
INSERT INTO "client" VALUES(2,NULL,'Émile Roy','','','','','',NULL,0,0,'','','','','',NULL,'cfa6f3a52ce9acb5ad8d70e0abdb9955','emile roy');
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
INSERT INTO "client_tag" VALUES(1,2,'no_charge','absent',NULL,'2026-11-24T18:05:00Z',0,NULL,'d53afaf86e138200fcc9a1ebf6bfc30a');
INSERT INTO "client_tag" VALUES(2,2,'hold','absent',NULL,'2026-11-24T18:05:00Z',0,NULL,'9795d09f04115bc03b4070ebaca869b5');
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
INSERT INTO "document" VALUES(1,1,NULL,'2026/2026-0001.pdf','7b3b40b9d49377bc3a50d7c17e9e710f60fe8e22cf50fba0b04de335c4925d2c',22056,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(2,2,NULL,'2026/2026-0002.pdf','e56821eb8c0a0ca53fea8b4448694dbc1305889279db1c7b2e4091249194dbac',21891,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(3,NULL,1,'2026/A2026-0001.pdf','363606abdda915483a79ba7519192daa64bf27849c12916733a44fd1c84c8e85',20011,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(4,3,NULL,'2026/2026-0003.pdf','11649b8e1dea9d42b852646469a5371c94aa02a1d7739a7b6149eae089227b0f',22199,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(5,4,NULL,'2026/2026-0004.pdf','11daf02f0e14a16ee6f46365d619c1c1b92668a05ae0006857dfd4a070801e04',21852,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(6,6,NULL,'2026/2026-0005.pdf','2ab27c9b1f1b72cfca5f99404b0c18e37675b67a2495bf4e24df201bfbd29cfb',22140,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:05:00Z');
INSERT INTO "document" VALUES(7,7,NULL,'2026/2026-0006.pdf','5b176fb94793c4e1f1ea8bde8281bc52b7c6a72380c5b46356af1b0899b1bf5a',21999,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:05:00Z');
INSERT INTO "document" VALUES(8,8,NULL,'2026/2026-0007.pdf','9591cdb89e5064aa9b752d54e672ef2d7a8a4d260eb6ab5bf2914858e8ab0bdd',21878,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:35:00Z');
INSERT INTO "document" VALUES(9,9,NULL,'2026/2026-0008.pdf','9bb7a7d793c0cb4e8eb7eafc4b526997eb34336e43f379120ad0f23c5079f3ff',22059,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T18:05:00Z');
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
INSERT INTO "intervention" VALUES(1,1,2,0,0,'2026-11-24T17:00:00Z',45,6000,'invoiced','studio','Genou droit','douleur','rappeler','3954223e4e88e8a12860e54f47e2426e');
INSERT INTO "intervention" VALUES(2,1,1,0,0,'2026-11-24T17:00:00Z',0,5000,'unbilled','studio','','','','8756a29745e4e5b30f198472d0d66753');
INSERT INTO "intervention" VALUES(3,2,2,0,0,'2026-11-24T17:00:00Z',0,6000,'invoiced','studio','','','','f477e9ab73eafb0f18c8cc3c06281d53');
INSERT INTO "intervention" VALUES(4,1,1,0,0,'2026-11-24T17:00:00Z',0,5000,'invoiced','studio','','','','60431841c2f72c80cd9d9276032d6cd2');
INSERT INTO "intervention" VALUES(5,2,1,0,0,'2026-11-24T17:00:00Z',0,5000,'free','studio','','','','92e6bb55f26e811e420febbea6313721');
INSERT INTO "intervention" VALUES(6,2,1,0,0,'2026-11-24T17:00:00Z',0,5000,'discarded','studio','','','','fe0a0f624084ddfa461ba77a9d61afdc');
INSERT INTO "intervention" VALUES(7,2,2,0,0,'2026-11-24T17:00:00Z',0,6000,'unbilled','studio','','','','51c1dcd45f6993d66e3d5fd7d0b1e4c4');
INSERT INTO "intervention" VALUES(8,1,2,0,0,'2026-11-24T17:05:00Z',0,6000,'invoiced','studio','','','','cb256f2c0fdf251489dfbfc60acfc799');
INSERT INTO "intervention" VALUES(9,1,2,0,0,'2026-11-24T17:05:00Z',0,6000,'invoiced','studio','','','','b691fe725ecf090a11cbbb459c2ff523');
INSERT INTO "intervention" VALUES(10,1,1,0,0,'2026-11-24T17:35:00Z',0,5000,'invoiced','studio','','','','25ea5ddae5e5e4a7d2c930fb50912d6f');
INSERT INTO "intervention" VALUES(11,1,1,0,0,'2026-11-24T18:05:00Z',0,5000,'invoiced','studio','','','','dc6c2f87516453c00bbd007adb8212f7');
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
INSERT INTO "invoice_token" VALUES(1,'edf99e5a986873f9bac9b0107024e053');
INSERT INTO "invoice_token" VALUES(2,'dc1afed8030e616d0475f935f5326b88');
INSERT INTO "invoice_token" VALUES(3,'76b38740b0734bd32c593bd35208b2e4');
INSERT INTO "invoice_token" VALUES(4,'70c1fdf0e32e3c5547f2ce4e85fe0693');
INSERT INTO "invoice_token" VALUES(6,'0bca63ea54707b7f54bb7aa797e3c01d');
INSERT INTO "invoice_token" VALUES(7,'c63d05525eee96699cb986a878f47d2a');
INSERT INTO "invoice_token" VALUES(8,'84868bd8c74ec5cb0366f4624c6b5c39');
INSERT INTO "invoice_token" VALUES(9,'9cca818af23e7146a98aa32f76fa178e');
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
INSERT INTO "journal" VALUES(1,'2026-11-24T17:00:00Z',0,'','init',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{"studio:1":"d7390794fa32c8d050e5000c2d563c566a0085914b3587af3d6760ca421835fc"}}',NULL,'','2cbcbc2fe6f9d7d626027d303c1b5da4ccc5edc14dba1c3d6e6b003aa842f14d');
INSERT INTO "journal" VALUES(2,'2026-11-24T17:00:00Z',0,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:1":"730d2125fc4728b12058779a04c4f64775ff22c8dfa15a96d935fcc628e22508"},"tax":1}',NULL,'2cbcbc2fe6f9d7d626027d303c1b5da4ccc5edc14dba1c3d6e6b003aa842f14d','5952ca1318bd2ce53c0fb41f5fd90dfdbd02d634ef366777cdd1d88c896e6ac2');
INSERT INTO "journal" VALUES(3,'2026-11-24T17:00:00Z',0,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:2":"921fbb7b8319636dec5608e9294e28a2d6e4dca20d646be55c4874c6c22072e2"},"tax":2}',NULL,'5952ca1318bd2ce53c0fb41f5fd90dfdbd02d634ef366777cdd1d88c896e6ac2','38e653b48d5df4111954c9b9eb3321c668407163dd07eb678fea772c20811442');
INSERT INTO "journal" VALUES(4,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,5000,'{"code":1,"did":"add","records":{"code:1":"b44061ab40c724aa3dc8fa989e44b2ac47f48ee25e56b9c6970e818be7519c4a"}}',NULL,'38e653b48d5df4111954c9b9eb3321c668407163dd07eb678fea772c20811442','02016efd67658f63495af4e4f8d815fd9cf454f8cccf43bb0056f06baf06b0c3');
INSERT INTO "journal" VALUES(5,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,6000,'{"code":2,"did":"add","records":{"code:2":"eb468b9491244152ad80360cc771f73bddce74e5e8560b83bca43ca66145dfd8"}}',NULL,'02016efd67658f63495af4e4f8d815fd9cf454f8cccf43bb0056f06baf06b0c3','add9c48d15e460199ec629519b6c7e3cda5935a8586af05e857b10ca1bf917c4');
INSERT INTO "journal" VALUES(6,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,9500,'{"code":3,"did":"add","records":{"code:3":"2e51156f1c5b378ce04dd9e9c9206be21652027d102d63b63819bd6a7640519f"}}',NULL,'add9c48d15e460199ec629519b6c7e3cda5935a8586af05e857b10ca1bf917c4','f8223b27d03b067c81ecc0cf3e3783c70c8e88403aad184add74962cc41cea3d');
INSERT INTO "journal" VALUES(7,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,0,'{"code":4,"did":"add","records":{"code:4":"2f0ce5f9c5f265e9bdb67340e1ccbc4eba65124f523ac4c9152e7c41bc0ec334"}}',NULL,'f8223b27d03b067c81ecc0cf3e3783c70c8e88403aad184add74962cc41cea3d','a30d5caad830d1535d786e8d496dedd63809142b0d73129394a04f203b21bc84');
INSERT INTO "journal" VALUES(8,'2026-11-24T17:00:00Z',0,'','client',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"client:1":"0ef954a29f0ae788e58911ab83eace9565642c6a9e54e8581a60cdc34b377609:e69cccbf44632c46717b6bb194f22bfcd2e0ff93389ae49bad290df834bb15d6"}}',NULL,'a30d5caad830d1535d786e8d496dedd63809142b0d73129394a04f203b21bc84','3b94d45e3db9f7f29eb952f283a24e2be6e32315707f764f9c1d44ea2b5a2b99');
INSERT INTO "journal" VALUES(9,'2026-11-24T17:00:00Z',0,'','client',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"client:2":"08633064f5c173a99bf1ed8fcad81458df38fd11de618d649a3c69e40b0e87ec:bc3766f338cfa52c7c297b9612387dee1e977ac256bfb22aa64287d90d6666e3"}}',NULL,'3b94d45e3db9f7f29eb952f283a24e2be6e32315707f764f9c1d44ea2b5a2b99','5c45833d1917a24a684258db97c95cd9434c3533f6047e008d0a0e4d11523ab3');
INSERT INTO "journal" VALUES(10,'2026-11-24T17:00:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"stripe.api_base"}','d1888268af559695ededf23412eed682e34ec485643a679357b0ff99c2120add','5c45833d1917a24a684258db97c95cd9434c3533f6047e008d0a0e4d11523ab3','0e8154bde54bbefe1e8c7870346c1252401172bd7e45cd489e6485df628f4de1');
INSERT INTO "journal" VALUES(11,'2026-11-24T17:00:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"stripe.pay_links"}','aa11683cac526ff1af2c9baff7041d817a9b817d642115d211cafc996575e39a','0e8154bde54bbefe1e8c7870346c1252401172bd7e45cd489e6485df628f4de1','090af5ff687cd52ecee675bb85de22abfbb13dbff1025b1939dbfa239d04ffa2');
INSERT INTO "journal" VALUES(12,'2026-11-24T17:00:00Z',0,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:3":"d3997ce800c13bdb6403ac5dad991d10020946c9f98d364158c32a7084d03fa1"},"tax":3}',NULL,'090af5ff687cd52ecee675bb85de22abfbb13dbff1025b1939dbfa239d04ffa2','8aca6ac0ca0755dd3c42773fd7d594cd2bd68b166076c583f5ed14cd1062db94');
INSERT INTO "journal" VALUES(13,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,1250,'{"code":5,"did":"add","records":{"code:5":"64f111e99244afbe730ee33e5e5973e5f70c4eedc5569b1d52ef1d62e78c29cf"}}',NULL,'8aca6ac0ca0755dd3c42773fd7d594cd2bd68b166076c583f5ed14cd1062db94','bf998aef96ad4bba8a00f28eb565b7246144a57e202fa114d965a29f9d719578');
INSERT INTO "journal" VALUES(14,'2026-11-24T17:00:00Z',0,'','write',1,NULL,1,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:1":"9fb9ef791c46b360e126b07f4d66a138cec8c2502e9626e231d36e68bdd97454:0770c56e0fe2fd0da50ec6580068f3906a7a0533c47d3733a6ef218806741a47"}}',NULL,'bf998aef96ad4bba8a00f28eb565b7246144a57e202fa114d965a29f9d719578','3a04c125d730cb5aef5e6135821fed1b182d1d78aa4bd7d0f0e1a2d2c78f246b');
INSERT INTO "journal" VALUES(15,'2026-11-24T17:00:00Z',0,'','edit',1,NULL,1,NULL,NULL,NULL,6000,'{"minutes":45,"records":{"intervention:1":"63584ec60b0704230c1e5395a33294a5252731efb335712f9241a589a66481bb:0770c56e0fe2fd0da50ec6580068f3906a7a0533c47d3733a6ef218806741a47"}}',NULL,'3a04c125d730cb5aef5e6135821fed1b182d1d78aa4bd7d0f0e1a2d2c78f246b','be8fb69de39cd236fdfc0babb39b803f46679d39cc57c7a9223b072f445d8e48');
INSERT INTO "journal" VALUES(16,'2026-11-24T17:00:00Z',0,'','publish',1,NULL,1,NULL,NULL,NULL,6000,'{"records":{"intervention:1":"fa8c267cdcc528ce44927dd9b2928607a9c28e016c71e58a35064356ab73ddce:0770c56e0fe2fd0da50ec6580068f3906a7a0533c47d3733a6ef218806741a47"}}',NULL,'be8fb69de39cd236fdfc0babb39b803f46679d39cc57c7a9223b072f445d8e48','d4da99156dfe7bae568e46381379ee5a217f9eddafddb6db40bd4f0355f2033b');
INSERT INTO "journal" VALUES(17,'2026-11-24T17:00:00Z',0,'','issue',1,NULL,NULL,1,NULL,NULL,7088,'{"issued_on":"2026-11-24","items":[1],"number":"2026-0001","records":{"intervention:1":"0e266d44973eb54ea0241ec68f16ddf89c63bc71908ca1704c7fd2e1feefec8f:0770c56e0fe2fd0da50ec6580068f3906a7a0533c47d3733a6ef218806741a47","invoice:1":"bded02b67fac284cf0d897df26567405929f173ade2bcb191ae2b0b07eae78c4","outbox:1":"ea5b1774d0f0a336b7508fc395292580808925b1f534b29de16abc867c731c07:c0eafbb6162250ff5f85720ee0c858bae4b30b3c611ffb2240c26c07367182a6"},"snapshot":"b4bda4af6b61c52a2e513d2aad47c72c37e364721d2f1cd98b91ab7aa0f85b04"}',NULL,'d4da99156dfe7bae568e46381379ee5a217f9eddafddb6db40bd4f0355f2033b','050718e3360c3d55f2ff25e74bab50c19f297ae6cece59fc323f31d09e258b5e');
INSERT INTO "journal" VALUES(18,'2026-11-24T17:00:00Z',0,'','stripe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"account":"acct_1Fake","live":false,"records":{},"row":1}',NULL,'050718e3360c3d55f2ff25e74bab50c19f297ae6cece59fc323f31d09e258b5e','d52f3e7aa172d8aaae2a4610ce42873b000442cadfff9bd2a078fcf2b9d44d0d');
INSERT INTO "journal" VALUES(19,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,1,NULL,NULL,7088,'{"records":{"pay_page:1":"060d3a21e8208fd9f2304445ab1c3f2e0f9ad1043949ec634b04c4d71cf413e1"},"state":"open"}',NULL,'d52f3e7aa172d8aaae2a4610ce42873b000442cadfff9bd2a078fcf2b9d44d0d','e116e5a003920d97ad9df1e9dcbef21b7bdd683d197b545bc763381b85a14daa');
INSERT INTO "journal" VALUES(20,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,1,NULL,NULL,NULL,'{"records":{"document:1":"6334bcc3fb5cb182e195a68e2f21d25125546549885217eb52cb1122ecd147ca"},"sha256":"7b3b40b9d49377bc3a50d7c17e9e710f60fe8e22cf50fba0b04de335c4925d2c"}',NULL,'e116e5a003920d97ad9df1e9dcbef21b7bdd683d197b545bc763381b85a14daa','a6007d78aa86a241892422c32c18f0f3684fb5e011f3f89bffbe79bd4ad28826');
INSERT INTO "journal" VALUES(21,'2026-11-24T17:00:00Z',0,'','edit',1,NULL,1,NULL,NULL,NULL,6000,'{"records":{"note_addition:1":"156e3535a9cf50d297d253a5e440cb79ec1c037fac0b101a40590b8a804f7053:71a9b36e3099f2698f99e6f725452ed36c51daba9ea643fcbadbbe4b5e11c691"}}',NULL,'a6007d78aa86a241892422c32c18f0f3684fb5e011f3f89bffbe79bd4ad28826','e749d3a531ccc175acb11472b17022e6c41a5e6911fe85a1039fd06bc958e5c2');
INSERT INTO "journal" VALUES(22,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,1,NULL,NULL,7088,'{"records":{"pay_page:1":"ccbb8e8224d6c9f561227ffb1d637279c2498ea5d9cd9023fe2316a3908feab2"},"state":"closed"}',NULL,'e749d3a531ccc175acb11472b17022e6c41a5e6911fe85a1039fd06bc958e5c2','3189572ee206297529a220599d2cfbc9999906415fea84809ca0c412a1acf4bf');
INSERT INTO "journal" VALUES(23,'2026-11-24T17:00:00Z',0,'','mark_paid',1,NULL,NULL,1,NULL,1,7090,'{"credited":0,"flagged":false,"invoices":[1],"method":"cash","records":{"outbox:2":"9ec5cdaba732927cf07e5c94fb19bd3ab5408ca2350eadc525cbe9acaa8440ee:08c07eadbc26c2a00fca237ad8eca3f8c307fe554d755b5039fd164611669c55","payment:1":"28b3e9a921157906547708626d3953a9634f03bf6f86a25b6fa83e02315e22a6"}}',NULL,'3189572ee206297529a220599d2cfbc9999906415fea84809ca0c412a1acf4bf','30ff88ac2757c866fb57f12bd28e8df31962bf4b86d7aff80bbd95a17c44cbc8');
INSERT INTO "journal" VALUES(24,'2026-11-24T17:00:00Z',0,'','write',1,NULL,2,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:2":"7572c27bcd0168bb0968c33fd6e3e2edc44b0c3cfd9727f861730b9c7b0aa9cf:acec29b34f1c34e98933277d021b435ac6b2346c44e324dcad50740eb35794ff"}}',NULL,'30ff88ac2757c866fb57f12bd28e8df31962bf4b86d7aff80bbd95a17c44cbc8','307ac8127ebaa3166fa792bc0dbfb116f6cdf7f10eef3286e2efe75fc548e3b5');
INSERT INTO "journal" VALUES(25,'2026-11-24T17:00:00Z',0,'','publish',1,NULL,2,NULL,NULL,NULL,5000,'{"records":{"intervention:2":"54259f30f62cc0c46954b5cd85dd0edd503590509b78ab600cc2bdb919519ef4:acec29b34f1c34e98933277d021b435ac6b2346c44e324dcad50740eb35794ff"}}',NULL,'307ac8127ebaa3166fa792bc0dbfb116f6cdf7f10eef3286e2efe75fc548e3b5','84b51c61b33b28224983985b348fc7858bddce899343bec8ca496c60e68c9297');
INSERT INTO "journal" VALUES(26,'2026-11-24T17:00:00Z',0,'','issue',1,NULL,NULL,2,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[2],"number":"2026-0002","records":{"intervention:2":"cb1ebc0e6d87867e9c4bb0eb2ddd865acddcb81066c0b2a5f0a27c703ffd79d9:acec29b34f1c34e98933277d021b435ac6b2346c44e324dcad50740eb35794ff","invoice:2":"15c0b1ed82ba7dfb74e3d70dd109526f44ef831d891cbe98795938664c941c1c","outbox:3":"63606b85a1fa4ada1ecb96cd5d2faf24e188e5b410f29e8ca01ecba8f34d84af:17768fa5f38ed114cce1959b825d704272d74df7abb9b4dd3f13f59e0c9bfb30"},"snapshot":"a993ac18216688a2d6040348905d66f2f72d27dba64463d2be08a86448cb3d73"}',NULL,'84b51c61b33b28224983985b348fc7858bddce899343bec8ca496c60e68c9297','ab5077fb67a2ff5da6a73114c2c79dfa33bf5ed61f8d065bb56c20a41eced8b5');
INSERT INTO "journal" VALUES(27,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,2,NULL,NULL,5749,'{"records":{"pay_page:2":"c3f99dd95be60a754ba83331bad19d3dc3fa87a6e62160cbbca9a107297ca9d7"},"state":"open"}',NULL,'ab5077fb67a2ff5da6a73114c2c79dfa33bf5ed61f8d065bb56c20a41eced8b5','25226a23249af19625458fb298e173a871239b9df884ee9753ca52f5d381e35f');
INSERT INTO "journal" VALUES(28,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,2,NULL,NULL,NULL,'{"records":{"document:2":"02844b0a0b6ed7a60102025a977cccc41fc297410dfc90a84c04e9334031dac6"},"sha256":"e56821eb8c0a0ca53fea8b4448694dbc1305889279db1c7b2e4091249194dbac"}',NULL,'25226a23249af19625458fb298e173a871239b9df884ee9753ca52f5d381e35f','7232dd21214820d185d41ef80c2e583e80a4090c1477169e0953366dd19f50d6');
INSERT INTO "journal" VALUES(29,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,2,NULL,NULL,5749,'{"records":{"pay_page:2":"230809139aa402c61909ac449fd396141abdb27ebbef637eb8ad1d51af465074"},"state":"closed"}',NULL,'7232dd21214820d185d41ef80c2e583e80a4090c1477169e0953366dd19f50d6','67991010ee90bd868cd23fba6aaeb55ff726580549953c638bc5c950aefb9d7a');
INSERT INTO "journal" VALUES(30,'2026-11-24T17:00:00Z',0,'','mark_paid',1,NULL,NULL,2,NULL,2,2000,'{"credited":0,"flagged":false,"invoices":[2],"method":"transfer","records":{"outbox:4":"f580aa06912894451511604f88ec3639156c68431aadd7ba75f3c9f7e06a1436:8e59aff427c365c01b45ae4eebad68d0572b755d90550c28af1c29193217407c","payment:2":"d8926f675e98f1497ec7e2393de4a273bcbda9f30f53a2c83fcf0e6ac51909f3"}}',NULL,'67991010ee90bd868cd23fba6aaeb55ff726580549953c638bc5c950aefb9d7a','0bbca8220622630cc92960dbc2aa17390df7811bb0b8a2a2e4bfb4cb980f2395');
INSERT INTO "journal" VALUES(31,'2026-11-24T17:00:00Z',0,'','cancel',1,NULL,NULL,2,1,3,5749,'{"items":[2],"number":"A2026-0001","records":{"credit_note:1":"f203ae1a58ca4e27ba54ba1f7800a6b99c0346e25dcbda427ff404e3f6f64ea6","intervention:2":"54259f30f62cc0c46954b5cd85dd0edd503590509b78ab600cc2bdb919519ef4:acec29b34f1c34e98933277d021b435ac6b2346c44e324dcad50740eb35794ff","outbox:5":"e580143b69c53e58a548eba71ad37ca61b12d7e766461110ccbb681c9afecf42:813e4626f5b6b6beb703e274ee78e71e97c7a49bbaf88979af9ef980e478f8e3","payment:3":"6d8260ce4948a5ff2e956c189d0c9a3aaa5fa0122ce83bfd58e606228faee946"},"refunded":0,"snapshot":"fd09bccc42db170d742856b76b4c9f54b1a8d13db3b5148a315594524b8d37a5","to_credit":2000}','ee6de116ac896921ad354dfcdd5fb45bca22ba34531e2d1b099f03fdddae742d','0bbca8220622630cc92960dbc2aa17390df7811bb0b8a2a2e4bfb4cb980f2395','2abdd768b083a701e3b35a28078485a57df0d8df13175d1fd6f3aafffc425655');
INSERT INTO "journal" VALUES(32,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,2,1,NULL,NULL,'{"records":{"document:3":"74d58295d48baa20688821d0c8a06769488c56d27b61fb051f1f8aa40fc5fad2"},"sha256":"363606abdda915483a79ba7519192daa64bf27849c12916733a44fd1c84c8e85"}',NULL,'2abdd768b083a701e3b35a28078485a57df0d8df13175d1fd6f3aafffc425655','9cbaf5a275812f204b42754ece3a94468710faead2710f25c1eb21119c1d5e04');
INSERT INTO "journal" VALUES(33,'2026-11-24T17:00:00Z',0,'','write',2,NULL,3,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:3":"f35338f99396cf57360a5af3fff34baaf4e3185d80d119a40e354402918cec0c:89c7f1026931635caa5be2ac2ba44abad1b332da6cfdc647b529952c5d25caaa"}}',NULL,'9cbaf5a275812f204b42754ece3a94468710faead2710f25c1eb21119c1d5e04','7cb65b00af2b429cd61729faea9c7a325c1c1963c5073032bac3651ff131e14d');
INSERT INTO "journal" VALUES(34,'2026-11-24T17:00:00Z',0,'','publish',2,NULL,3,NULL,NULL,NULL,6000,'{"records":{"intervention:3":"ca20bd8a8de560fc9ed6ff9b170f6eec1fc43f39581e68b3fd4570e5e461c8eb:89c7f1026931635caa5be2ac2ba44abad1b332da6cfdc647b529952c5d25caaa"}}',NULL,'7cb65b00af2b429cd61729faea9c7a325c1c1963c5073032bac3651ff131e14d','5315128e52f9f126cb4c4dd5a49ba85a5bb5d7fbbd0e43b1d75f11ebba02499d');
INSERT INTO "journal" VALUES(35,'2026-11-24T17:00:00Z',0,'','issue',2,NULL,NULL,3,NULL,NULL,6899,'{"issued_on":"2026-11-24","items":[3],"number":"2026-0003","records":{"intervention:3":"5441da73630d4e4663fc0629b9ecce442e86d5cec24b5183f5fdee52e488ec55:89c7f1026931635caa5be2ac2ba44abad1b332da6cfdc647b529952c5d25caaa","invoice:3":"38298962b73e53a9c89d24f85fd5aced87facf64bcba72b5c315cf09b9609a71"},"snapshot":"487692d2e8873c703a13fe5df37f504afeb1aec5a3040ee632244a61439b7e76"}',NULL,'5315128e52f9f126cb4c4dd5a49ba85a5bb5d7fbbd0e43b1d75f11ebba02499d','f4a3944fa64aadf8ccc8a198a1e6ec969cec621dc714eb4383f5d664fb1d6132');
INSERT INTO "journal" VALUES(36,'2026-11-24T17:00:00Z',0,'','pay_link',2,NULL,NULL,3,NULL,NULL,6899,'{"records":{"pay_page:3":"812d311a1c0ef2277f2e8adb9ec11bd7be64e7992e6a2f7bcf3c1b1047b02c20"},"state":"open"}',NULL,'f4a3944fa64aadf8ccc8a198a1e6ec969cec621dc714eb4383f5d664fb1d6132','1f502f5268d3f655b86a3bc71f1a89378614efb5b00ce066a8e8d5e8a18ac85d');
INSERT INTO "journal" VALUES(37,'2026-11-24T17:00:00Z',0,'','document',2,NULL,NULL,3,NULL,NULL,NULL,'{"records":{"document:4":"a504a7fd914e0dd437e8f572ea12965ed03291ce1026978918adbbdb4d601073"},"sha256":"11649b8e1dea9d42b852646469a5371c94aa02a1d7739a7b6149eae089227b0f"}',NULL,'1f502f5268d3f655b86a3bc71f1a89378614efb5b00ce066a8e8d5e8a18ac85d','530b674209b2731d2633e8f082631c5716b73d1bec69d2e6582f51d00f270bab');
INSERT INTO "journal" VALUES(38,'2026-11-24T17:00:00Z',0,'','pay_link',2,NULL,NULL,3,NULL,NULL,6899,'{"records":{"pay_page:3":"5c2055ac5dd917c5f9f42d5ee9dc2cccdf55cf8e4e1c8fc2b6e097c2cd8d9970"},"state":"closed"}',NULL,'530b674209b2731d2633e8f082631c5716b73d1bec69d2e6582f51d00f270bab','ab79717c3267054cd21dd25aac94897d1270bce7214562446b8f8bfd604c3e52');
INSERT INTO "journal" VALUES(39,'2026-11-24T17:00:00Z',0,'','write_off',2,NULL,NULL,3,NULL,NULL,6899,'{"records":{"write_off:1":"c7da6a8cab12c487b5bcd118560b7944ef232b7418d56a185076a65457ef3422"}}','bf425d7db53847a1451fc6326513dda254bad96daee712dedd84b85ee151fb33','ab79717c3267054cd21dd25aac94897d1270bce7214562446b8f8bfd604c3e52','335877b81083184040a577bf27df603180b37f306bb4d8430db4bbaa1fe30cc4');
INSERT INTO "journal" VALUES(40,'2026-11-24T17:00:00Z',0,'','write',1,NULL,4,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:4":"6aafeb7d25282555222c74b66d0c634e84dfbb359dd3d9bc0f79adf8dc8a6416:3ba885ca1648b7ce57cb583c49777a19b571007838cf2a2a2abbdf36c3dd55dd"}}',NULL,'335877b81083184040a577bf27df603180b37f306bb4d8430db4bbaa1fe30cc4','f9d20a5439655506da50c1d10622d7bd264e10d1fdcc5d9bc7d0191b2035efc8');
INSERT INTO "journal" VALUES(41,'2026-11-24T17:00:00Z',0,'','publish',1,NULL,4,NULL,NULL,NULL,5000,'{"records":{"intervention:4":"ad160334a5c1d79f152f44138666ed0e33de944edbf1b7c7b4c693c5da83dbf1:3ba885ca1648b7ce57cb583c49777a19b571007838cf2a2a2abbdf36c3dd55dd"}}',NULL,'f9d20a5439655506da50c1d10622d7bd264e10d1fdcc5d9bc7d0191b2035efc8','4ffe140ab90592ea52a53d000040e52e4c448728894c4e71073560adaf873ac6');
INSERT INTO "journal" VALUES(42,'2026-11-24T17:00:00Z',0,'','issue',1,NULL,NULL,4,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[4],"number":"2026-0004","records":{"intervention:4":"8a27ad505fd29fa154b0fc2b12fe748528cd16c8d8262cc614116fca1abeb122:3ba885ca1648b7ce57cb583c49777a19b571007838cf2a2a2abbdf36c3dd55dd","invoice:4":"9a5e9c77bf420e0384062814b10648942e444408ff55477716a1761983714973","outbox:6":"72dd7ca280e7281d6f9abc0e74e8208b3be0d6eec0b62240cc62f5b002749295:8e8bb5c5c83f96b3b35e7f629691e6501960096011f7451f585a98de00a21d3e"},"snapshot":"5a71b757cd1eac7958932d30bd737cc065b1f1e1d16b4fc928b6d8423cec0fab"}',NULL,'4ffe140ab90592ea52a53d000040e52e4c448728894c4e71073560adaf873ac6','099b98f02bbd42e45188d34e874fe56eff536994fdac4ce15a2eda0bb1ccbfdc');
INSERT INTO "journal" VALUES(43,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,4,NULL,NULL,5749,'{"records":{"pay_page:4":"d518666f25ad0f3805a1151209f4b45350eb45827698b2d39020e349eb9d009e"},"state":"open"}',NULL,'099b98f02bbd42e45188d34e874fe56eff536994fdac4ce15a2eda0bb1ccbfdc','dc6e9c001c1b5cc5457e4d6955b220315fd8a1c075cb89e8c5017255e06e58c9');
INSERT INTO "journal" VALUES(44,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,4,NULL,NULL,NULL,'{"records":{"document:5":"e6035d46a3abd0dc50e63c1495ca09e43993eb1cc3826580a5f79f2ff495557e"},"sha256":"11daf02f0e14a16ee6f46365d619c1c1b92668a05ae0006857dfd4a070801e04"}',NULL,'dc6e9c001c1b5cc5457e4d6955b220315fd8a1c075cb89e8c5017255e06e58c9','a7662ba8cbcccd15c2a1c0e163b12395ca395ae68d78aeaf8a584318f414aa6c');
INSERT INTO "journal" VALUES(45,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,4,NULL,NULL,5749,'{"records":{"pay_page:4":"df7be59f42529d9af7aa55169aa908de568c7dbede6de35f3ae4402f1a8d83c2"},"state":"closed"}',NULL,'a7662ba8cbcccd15c2a1c0e163b12395ca395ae68d78aeaf8a584318f414aa6c','880d38c95e7f21c37607636462d8ceb96e97e2809ecb670134fd896a7004bbfa');
INSERT INTO "journal" VALUES(46,'2026-11-24T17:00:00Z',0,'','mark_paid',1,NULL,NULL,4,NULL,4,5749,'{"credited":0,"flagged":false,"invoices":[4],"method":"cheque","records":{"outbox:7":"fd69c15cb1b91a02bafee5ee5dd2c7f14c89edd22a33d1ffdd43860506f4ed53:c843b8c68c6b0d3e634aae73579cd56b1d09fbaf2cf9803724952929a079a707","payment:4":"e018efa8b6f9cd3441d97eb3c8cae0cb785694268afdbc7e8ed72187aa7316c0"}}',NULL,'880d38c95e7f21c37607636462d8ceb96e97e2809ecb670134fd896a7004bbfa','7bc101ac54dec74e83d71e4a2984f3f0a0d46540a7ce01498f3a4e0ef0542d52');
INSERT INTO "journal" VALUES(47,'2026-11-24T17:00:00Z',0,'','reverse',1,NULL,NULL,4,NULL,5,5749,'{"method":"cheque","records":{"payment:5":"e50a72de30837053dad253032cc1f2d493863a2efa3308f4e65901f6d55c455b"},"reverses":4}','7ad28e787cd4f85b7d544a1de4ae81813d44fcbd6541b7ac79fb9f1b6af4bb9b','7bc101ac54dec74e83d71e4a2984f3f0a0d46540a7ce01498f3a4e0ef0542d52','4674b394e474027181e68555cdd05f520975a12652ffdee096db7308fa579604');
INSERT INTO "journal" VALUES(48,'2026-11-24T17:00:00Z',0,'','refund',1,NULL,NULL,NULL,NULL,6,2000,'{"method":"cash","records":{"outbox:8":"b493faf7b60f03728d315a2713ad6db51dfcb17acbee127cbcfa27d091fcacae:731badd33a3b5c4cd6289e0d49c2a131891ffb6387c628f5eabc1a7295438af0","payment:6":"256d932ec3715c6d6932c26759255aec1183cbc616e28dc310561d0c5537d72b"}}',NULL,'4674b394e474027181e68555cdd05f520975a12652ffdee096db7308fa579604','decf14c7352153ecfd87db6af451780064271b55da0a1268e119d7690f13fe1a');
INSERT INTO "journal" VALUES(49,'2026-11-24T17:00:00Z',0,'','write',2,NULL,5,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:5":"10deacd730f49d935d3b275afb96dec6eaaccab6bfaa211855afe95114ee9c4a:2341193b085fc1bc4fc3850fd580bcd1345854e1c0f0ca56b8d80a4e83dcd3a1"}}',NULL,'decf14c7352153ecfd87db6af451780064271b55da0a1268e119d7690f13fe1a','2ef57a5f26ebabfda19fd14e79ea1c2002665c6d0ab1ef58e44e4bbedf862e8e');
INSERT INTO "journal" VALUES(50,'2026-11-24T17:00:00Z',0,'','publish',2,NULL,5,NULL,NULL,NULL,5000,'{"records":{"intervention:5":"3777a29a0cfbe9c25335398dc58c830c9cb65f6e388db0e82116b10601dbfbdf:2341193b085fc1bc4fc3850fd580bcd1345854e1c0f0ca56b8d80a4e83dcd3a1"}}',NULL,'2ef57a5f26ebabfda19fd14e79ea1c2002665c6d0ab1ef58e44e4bbedf862e8e','06280cf258720689e92f6218c927665f3547b6d8507f2597e02847eee235d0a6');
INSERT INTO "journal" VALUES(51,'2026-11-24T17:00:00Z',0,'','free',2,NULL,5,NULL,NULL,NULL,5000,'{"records":{"intervention:5":"e7fad0663853654b23a62499050e2200bee708fab84a6ad3b45527ad9d7f3ee2:2341193b085fc1bc4fc3850fd580bcd1345854e1c0f0ca56b8d80a4e83dcd3a1"}}','d8f6805920b0515ecf0b094276a765f7c1eba6e3195b6800b19cbc621f6df72d','06280cf258720689e92f6218c927665f3547b6d8507f2597e02847eee235d0a6','16180c567d6e31d0a7a82e607751dccdcde450a51ded28f714200e33afe6ebcb');
INSERT INTO "journal" VALUES(52,'2026-11-24T17:00:00Z',0,'','write',2,NULL,6,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:6":"9a260137dd67fed548d84bc068d55193f3f35f5a4b4fde7eb20d7c18cbd32750:f32956f890c92ae7f4e41a2eff6608d29c0c084b300ca2ef0546bbf64fe1c084"}}',NULL,'16180c567d6e31d0a7a82e607751dccdcde450a51ded28f714200e33afe6ebcb','57c386b19cb6dbcf7623a9bf6f7ec8b45020ab367dc54091bd840f91779c3b90');
INSERT INTO "journal" VALUES(53,'2026-11-24T17:00:00Z',0,'','discard',2,NULL,6,NULL,NULL,NULL,5000,'{"records":{"intervention:6":"3ed79ff373f96f029231164b3ff7be707378a2efb000aaaf2e0d51790b8692bb:f32956f890c92ae7f4e41a2eff6608d29c0c084b300ca2ef0546bbf64fe1c084"}}',NULL,'57c386b19cb6dbcf7623a9bf6f7ec8b45020ab367dc54091bd840f91779c3b90','4e92bff6e4b0178507774716b532aef17be74a20f3021d990648624b7b9c4664');
INSERT INTO "journal" VALUES(54,'2026-11-24T17:00:00Z',0,'','remind',1,NULL,NULL,4,NULL,NULL,5749,'{"level":0,"records":{"outbox:9":"67dab8457e983373c53185c32ea894b359ce37d4b0ffd9e76ce51d4991ee5c28:a62d2072d2e71588085fe94be342dcade2a728c08560d78e137afe1bd9c25c0d","reminder:9":"147d692c0699e2b9eee9f50616fe0abb90fb578603f9e413d2a6b3b19e65057d"},"scheduled":false}',NULL,'4e92bff6e4b0178507774716b532aef17be74a20f3021d990648624b7b9c4664','fe35a880b66bb74660da05a3df684aa8e2a82fac8f8396065c282edbb4950f14');
INSERT INTO "journal" VALUES(55,'2026-11-24T17:00:00Z',0,'','write',2,NULL,7,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:7":"91abca64db7898bf522a5806826eeeda09280e5cb0bdcf60771b2c658333291a:634f685a3419e197db3d19ae72b45c5f7b351cb8d64078c707c0d52946ae3282"}}',NULL,'fe35a880b66bb74660da05a3df684aa8e2a82fac8f8396065c282edbb4950f14','d77eb4d16eb32dd0767c76cb66ed486022e4c5d80fc16179213bb98d460105ef');
INSERT INTO "journal" VALUES(56,'2026-11-24T17:00:00Z',0,'','publish',2,NULL,7,NULL,NULL,NULL,6000,'{"records":{"intervention:7":"d693c92bcdf1a45fddd42be8e5a5e09fe7089666bd3af86ec803569b75fa3178:634f685a3419e197db3d19ae72b45c5f7b351cb8d64078c707c0d52946ae3282"}}',NULL,'d77eb4d16eb32dd0767c76cb66ed486022e4c5d80fc16179213bb98d460105ef','73e7c9c8934144efbaaf089140e44317fae621dea6a856e62f6fcb429fe23d13');
INSERT INTO "journal" VALUES(57,'2026-11-24T17:00:00Z',0,'','customer',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{"stripe_customer:1":"c916f7156fc8ef8b5eb7e92602d6d081b6ab10bb1c8f78b49598bc5adf5e7a20"}}',NULL,'73e7c9c8934144efbaaf089140e44317fae621dea6a856e62f6fcb429fe23d13','825bd9d4fa59e99b7060500a8f63628de56a4ae5d0aef36c76f2797bd00465f4');
INSERT INTO "journal" VALUES(58,'2026-11-24T17:00:00Z',0,'','save_card',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{"card:1":"9648301d30ce59126dc84f4326315599c79400dcf9956166a5725b826c16e070"}}','aca5dc1de562b2d3c6aebec27ba81fde42a733605e1792649a1e825bc0f55384','825bd9d4fa59e99b7060500a8f63628de56a4ae5d0aef36c76f2797bd00465f4','9dab4440a3a418b9e3038cb2adb10f0836e401e68196b26519c6efea0d8ea26f');
INSERT INTO "journal" VALUES(59,'2026-11-24T17:05:00Z',0,'','write',1,NULL,8,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:8":"6ac0116e35cb4e6e9382ef9659f09f9f4ac880dd7eeb82556729dcabb16d3c2f:28bb05a809b53711b4b17f391c9f053370d15eb2bcc3b4059c7b4abefbdec4ff"}}',NULL,'9dab4440a3a418b9e3038cb2adb10f0836e401e68196b26519c6efea0d8ea26f','33e33cc9429548149111da070b34d36da675253a08a8bc3a50f9d6a2233e5cb0');
INSERT INTO "journal" VALUES(60,'2026-11-24T17:05:00Z',0,'','publish',1,NULL,8,NULL,NULL,NULL,6000,'{"records":{"intervention:8":"96077c322f3182f134c9098d039b8e6b280e99285f6ea687f3d78ba31c029d0a:28bb05a809b53711b4b17f391c9f053370d15eb2bcc3b4059c7b4abefbdec4ff"}}',NULL,'33e33cc9429548149111da070b34d36da675253a08a8bc3a50f9d6a2233e5cb0','195b4b0c22b1e496b9bc7fc5e6ac38db003107acdc48e87b1dac755843e0dfca');
INSERT INTO "journal" VALUES(61,'2026-11-24T17:05:00Z',0,'','issue',1,NULL,NULL,6,NULL,NULL,6899,'{"issued_on":"2026-11-24","items":[8],"number":"2026-0005","records":{"intervention:8":"6f0d09c5d0bb0371eb01ed323388628c81d4ef46b670635eeef5543e0fc482d5:28bb05a809b53711b4b17f391c9f053370d15eb2bcc3b4059c7b4abefbdec4ff","invoice:6":"d88cc0e99acc11bf9acd574f5e964a3b6eac2f2a6a3b9f9ea7e33b2cbec08c46","outbox:10":"c4219152f37a03d47b0c57cd4914d61fbbe2745eac6e28e791d175deee266297:0fbc1cf1c22eb3224d99f43625f3f602e14e628feb80e8604a3ceb7156d97e8c"},"snapshot":"26f63439e448c329f9f7effffb30ee2371cf7a0eb29aa39cdcb1699fa9075397"}',NULL,'195b4b0c22b1e496b9bc7fc5e6ac38db003107acdc48e87b1dac755843e0dfca','db785db8593bf2775dfb0112ce5b984599d22989022aa8b15459fcf6d202609c');
INSERT INTO "journal" VALUES(62,'2026-11-24T17:05:00Z',0,'','pay_link',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"pay_page:5":"b100cf3d6a398579128e6918e737178b7d3ccfef1e50d3a122e1239e3a77e97f"},"state":"open"}',NULL,'db785db8593bf2775dfb0112ce5b984599d22989022aa8b15459fcf6d202609c','55421493f2d4eb07537e676c974a07560375e03c374e6f5231dc513cde28f151');
INSERT INTO "journal" VALUES(63,'2026-11-24T17:05:00Z',0,'','document',1,NULL,NULL,6,NULL,NULL,NULL,'{"records":{"document:6":"9f743513b2751d5b57b99e94f390f4c05b0a18f47d5367d520da562d4b349a67"},"sha256":"2ab27c9b1f1b72cfca5f99404b0c18e37675b67a2495bf4e24df201bfbd29cfb"}',NULL,'55421493f2d4eb07537e676c974a07560375e03c374e6f5231dc513cde28f151','53d4d6f143870a78c37576375ac347837e3c1ca024930a28af56716297cd0d73');
INSERT INTO "journal" VALUES(64,'2026-11-24T17:05:00Z',0,'','pay_link',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"pay_page:5":"57b9d99a23b58b74676ed53d7707bd59d75c06490ca3f3039e106b00e999aad0"},"state":"closed"}',NULL,'53d4d6f143870a78c37576375ac347837e3c1ca024930a28af56716297cd0d73','32a3024373cd56e1e1f06d6a9c91ffa14a985668e3b4d3d3739ac1e327cb0e2a');
INSERT INTO "journal" VALUES(65,'2026-11-24T17:05:00Z',0,'','attempt',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"charge:1":"f43b9157908905d2d94c557b6cd47fd78faf692b4ed5a87a22d3320338a62257"}}',NULL,'32a3024373cd56e1e1f06d6a9c91ffa14a985668e3b4d3d3739ac1e327cb0e2a','43fa84b4c0c4aab576f1b6a3ae184fe963afd20dd9d79f4f568c8e473a644ce1');
INSERT INTO "journal" VALUES(66,'2026-11-24T17:05:00Z',0,'','attempt',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"charge:1":"aff2a8df931431e6d50eb5d29d3819a1a3e6dbad063866e37313389fc8d94cf7"}}',NULL,'43fa84b4c0c4aab576f1b6a3ae184fe963afd20dd9d79f4f568c8e473a644ce1','e3d534230a1e0340fad19b5a097ad078789d93898224b9df99831e65e1600147');
INSERT INTO "journal" VALUES(67,'2026-11-24T17:05:00Z',0,'','charge',1,NULL,NULL,6,NULL,7,6899,'{"credited":0,"flagged":false,"records":{"booking:1":"92608b25f592104f14d4db4b71eda5396c11888cadee2274f8af90547f6e6347","charge:1":"1fcb08f0805ea7dc2b02582c5e39232c457b669ee60c44fe5d4351b939f27279","outbox:11":"2f8ee88dd33fb49df06599e647edbd48bf15f9763c1d333df4e8dd1ca3c60bab:b17b5de05ebacd2401fded0cb28c9ba01c24b515a6ca35eb28c1bcf697421b2c","payment:7":"d19a669d14adfc210c518af6dda99f3a6dd91e9d82aee4669ad3d2d366fc6e7c"},"state":"succeeded"}',NULL,'e3d534230a1e0340fad19b5a097ad078789d93898224b9df99831e65e1600147','c4dbadb9d4605f7c11cb20c946764f6c2e63efab7a0689b0b496f0249031e677');
INSERT INTO "journal" VALUES(68,'2026-11-24T17:05:00Z',0,'','attempt',1,NULL,NULL,6,NULL,NULL,1000,'{"records":{"charge:2":"7dd5dc06dae0d69cdc455936dbec6d50784af8fa85bc377656f1d826776a277f"}}',NULL,'c4dbadb9d4605f7c11cb20c946764f6c2e63efab7a0689b0b496f0249031e677','ea8719ee6717c575e08129f33d7ba753d85b298bac12fb38662484331532ac6f');
INSERT INTO "journal" VALUES(69,'2026-11-24T17:05:00Z',0,'','refund',1,NULL,NULL,6,NULL,8,1000,'{"method":"card","records":{"booking:2":"d532816339b8dab769b2682734a3da5f9c891cbcb67dceac168bb243a700bee8","charge:2":"3f2eb757c89034a66a89ceec893a1d50883597cc1d637814b67361cf07310796","outbox:12":"a42155a2db25b4e59c3681b7a858b152e2be55b471a3a19a0cfca83482ca9cf7:5c027fcf79b5e06e58e72dd54c0869fb134097c2aaf8abbab438cfbfc641cf71","payment:8":"56b25ed9b0cc04746776ba1ecc322e89d19fbad3a2896e89754efc0ae54da36c"}}',NULL,'ea8719ee6717c575e08129f33d7ba753d85b298bac12fb38662484331532ac6f','03a9a3b81e70c08c8461161ee9375fc12eb59e03e50189c2da1a9ee96b73427b');
INSERT INTO "journal" VALUES(70,'2026-11-24T17:05:00Z',0,'','write',1,NULL,9,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:9":"c8a95d9e059e55deb763ff15c002f58609407c60e017ca76576e1d01b5bf0943:4053c09bbea3390e001b79e70f64844f0e6e4144e08c62c90b2809c122ae065d"}}',NULL,'03a9a3b81e70c08c8461161ee9375fc12eb59e03e50189c2da1a9ee96b73427b','03264840d2cdc2d5fd0ace8a880e6bf5a929b3a43f17a43ab9bb712a75814833');
INSERT INTO "journal" VALUES(71,'2026-11-24T17:05:00Z',0,'','publish',1,NULL,9,NULL,NULL,NULL,6000,'{"records":{"intervention:9":"e149523877a876524a1b41f54b5dae7f1a3fe9b65f799b67cb100cdb4e785c38:4053c09bbea3390e001b79e70f64844f0e6e4144e08c62c90b2809c122ae065d"}}',NULL,'03264840d2cdc2d5fd0ace8a880e6bf5a929b3a43f17a43ab9bb712a75814833','55a2a56783951b3d8db834864f29902de8c305c3c0e3e0929247d87abe55536c');
INSERT INTO "journal" VALUES(72,'2026-11-24T17:05:00Z',0,'','issue',1,NULL,NULL,7,NULL,NULL,6899,'{"issued_on":"2026-11-24","items":[9],"number":"2026-0006","records":{"intervention:9":"fff5ccdd08e6a9817cee1ce9fe48e5e1ce26b4eba11698514f972a25559053ed:4053c09bbea3390e001b79e70f64844f0e6e4144e08c62c90b2809c122ae065d","invoice:7":"fb4de44bfa3b6a30b20d9cbccc8e09eb429ed0e7b256426d3120f61c7b57278f","outbox:13":"d6a9309ffb306ebc15cb1c6d76309a4ea1c6b1321cc74d4fb46219d88f34703f:8f45dd96172b09feb9a5b46e0f00b3fd0cfc190c87bbdbd96b10330f6b94c24c"},"snapshot":"8dbcaec89349a6b46b6e1f7830eb587294af84b7a79d0681ffdb33c9b9d392ab"}',NULL,'55a2a56783951b3d8db834864f29902de8c305c3c0e3e0929247d87abe55536c','62894aa75cb53e713c0162792429030f168462625ca1fdb1c34294b9618cb43b');
INSERT INTO "journal" VALUES(73,'2026-11-24T17:05:00Z',0,'','pay_link',1,NULL,NULL,7,NULL,NULL,6899,'{"records":{"pay_page:6":"344bdd96aad4c69f80fbb2b5c22bdb876dca193465d8c1102d41159904875ec8"},"state":"open"}',NULL,'62894aa75cb53e713c0162792429030f168462625ca1fdb1c34294b9618cb43b','02c4581ca900d3ca06e1b079d2e49b30e08cfa917b7f4230f26cb664682d3df3');
INSERT INTO "journal" VALUES(74,'2026-11-24T17:05:00Z',0,'','document',1,NULL,NULL,7,NULL,NULL,NULL,'{"records":{"document:7":"6c1110ebf40d14d4ed0976e39b0b1796ba4d359c0e533a334130cd49c02744e0"},"sha256":"5b176fb94793c4e1f1ea8bde8281bc52b7c6a72380c5b46356af1b0899b1bf5a"}',NULL,'02c4581ca900d3ca06e1b079d2e49b30e08cfa917b7f4230f26cb664682d3df3','19b6d267256300fb1053933202fb34733b01b31682ef022a0c7549626175fdc3');
INSERT INTO "journal" VALUES(75,'2026-11-24T17:05:00Z',0,'','unmatched',NULL,NULL,NULL,NULL,NULL,NULL,4200,'{"records":{"unmatched:1":"ee0afc9b25079d7347223b83077b6509d6331193f4d0e74111bfeec9deac3112"},"sort":"payment"}',NULL,'19b6d267256300fb1053933202fb34733b01b31682ef022a0c7549626175fdc3','863f50ebd7fed262542d5a627468984e77111a99b2a6008d2c716b176e34ef43');
INSERT INTO "journal" VALUES(76,'2026-11-24T17:05:00Z',0,'','dispute',1,NULL,NULL,6,NULL,NULL,1000,'{"code":"fraudulent","records":{"dispute:1":"caab002500ef6187d55b9b4c1eed9d77a805b2aa482865c4d2b6e9c2dd0d7a4c"},"state":"open"}',NULL,'863f50ebd7fed262542d5a627468984e77111a99b2a6008d2c716b176e34ef43','60f56e30a671cf2f8ef230a3a55028f239fcf14ebb45b195d06afb1bfa606604');
INSERT INTO "journal" VALUES(77,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.security"}','596ec3533451a62260a34ba4db0ffba7ed00b4d80f9468be0ea9b0f7e4160ddc','60f56e30a671cf2f8ef230a3a55028f239fcf14ebb45b195d06afb1bfa606604','1106a1641e28852e90028f39a6312b5bb0f624723b36f2ad0171493995d9f079');
INSERT INTO "journal" VALUES(78,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.port"}','051054c308f9a220881ef0f5bdd9dc3db4d82ca296f14cda74d3178fd399f140','1106a1641e28852e90028f39a6312b5bb0f624723b36f2ad0171493995d9f079','22d3c066b115166afc530fb429ff9128810a990b01aec4353219f30da59b8673');
INSERT INTO "journal" VALUES(79,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.host"}','f54c287764a2f4e43a60405adc859a42649a05d1c942709472a962e5428bea05','22d3c066b115166afc530fb429ff9128810a990b01aec4353219f30da59b8673','76c28f69e31ae73230f6e417f1e146a5c4a81cb19556736e3a20be6f159ac70d');
INSERT INTO "journal" VALUES(80,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.sender"}','772dc75493a35cefabc7a0f332e7c25993347e593aba30467eed9bbfef4fe6c9','76c28f69e31ae73230f6e417f1e146a5c4a81cb19556736e3a20be6f159ac70d','2217b1067610a5c9b11de25d3c4edf80b2ac69bffa9158ee0db9e138c2dafa94');
INSERT INTO "journal" VALUES(81,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.bcc"}','e50b13ff9ef99d030aa66825ae41e49a523efaecf3879ce0d165ca3d3f89d792','2217b1067610a5c9b11de25d3c4edf80b2ac69bffa9158ee0db9e138c2dafa94','a39d6e587fd94e6eee289fc3b29486fcf1d026cc1a251d46caef1c2a765da9c2');
INSERT INTO "journal" VALUES(82,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,1,NULL,NULL,NULL,'{"kinds":["issue","mark_paid"],"notices":[1,2],"records":{"outbox:1":"ea5b1774d0f0a336b7508fc395292580808925b1f534b29de16abc867c731c07:c0eafbb6162250ff5f85720ee0c858bae4b30b3c611ffb2240c26c07367182a6","outbox:14":"c4121bccd877cec704e6746dc6f4aec1f5cc5ab0ff2febe4f3ae153e44e6ff51:b227dbb9884a6d5e69d9e92415f2394ea7a0d878f29fb3d1e3770360df22dc67","outbox:2":"9ec5cdaba732927cf07e5c94fb19bd3ab5408ca2350eadc525cbe9acaa8440ee:08c07eadbc26c2a00fca237ad8eca3f8c307fe554d755b5039fd164611669c55"},"state":"sent"}','c84033cf141e97eff3cb37cb9623ada72b1e56bd7fec1f4042f937ec57b2b27f','a39d6e587fd94e6eee289fc3b29486fcf1d026cc1a251d46caef1c2a765da9c2','a438eb4622ff84e231a675fc318d3e5b629453760360850132cdda77e1b0a420');
INSERT INTO "journal" VALUES(83,'2026-11-24T17:35:00Z',0,'','drop',1,NULL,NULL,2,NULL,NULL,NULL,'{"code":"cancelled","kinds":["issue"],"notices":[3],"records":{"outbox:3":"63606b85a1fa4ada1ecb96cd5d2faf24e188e5b410f29e8ca01ecba8f34d84af:17768fa5f38ed114cce1959b825d704272d74df7abb9b4dd3f13f59e0c9bfb30"},"state":"dropped"}',NULL,'a438eb4622ff84e231a675fc318d3e5b629453760360850132cdda77e1b0a420','2cfe17276326f1ee5d20c617ead31be90636019191e4115e5c754e5883959c53');
INSERT INTO "journal" VALUES(84,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,2,1,NULL,NULL,'{"kinds":["mark_paid","cancel"],"notices":[4,5],"records":{"outbox:15":"20c6b9457e834364f807f3b7be030985350248dab5a30bfe7ebcbb4942afb29c:e6751fc1e91f5572d1851f6222ded78d5e3a538a270ba46ea101aa1ebd94e7db","outbox:4":"f580aa06912894451511604f88ec3639156c68431aadd7ba75f3c9f7e06a1436:8e59aff427c365c01b45ae4eebad68d0572b755d90550c28af1c29193217407c","outbox:5":"e580143b69c53e58a548eba71ad37ca61b12d7e766461110ccbb681c9afecf42:813e4626f5b6b6beb703e274ee78e71e97c7a49bbaf88979af9ef980e478f8e3"},"state":"sent"}','63493b5aa0a3778d843b6be2d17a2c83d98e93ee480946f728194f57fd8b48d3','2cfe17276326f1ee5d20c617ead31be90636019191e4115e5c754e5883959c53','4872694080879ef47fbc1397c99d58dbf5be3cfe7d81ccbf665e3fecd8cc01f7');
INSERT INTO "journal" VALUES(85,'2026-11-24T17:35:00Z',0,'','drop',1,NULL,NULL,4,NULL,NULL,NULL,'{"code":"reversed","kinds":["mark_paid"],"notices":[7],"records":{"outbox:7":"fd69c15cb1b91a02bafee5ee5dd2c7f14c89edd22a33d1ffdd43860506f4ed53:c843b8c68c6b0d3e634aae73579cd56b1d09fbaf2cf9803724952929a079a707"},"state":"dropped"}',NULL,'4872694080879ef47fbc1397c99d58dbf5be3cfe7d81ccbf665e3fecd8cc01f7','8cf88f2df738a043af078fe63d947f2d987bc0e2e0f3127c4bbe5c4af5f267f9');
INSERT INTO "journal" VALUES(86,'2026-11-24T17:35:00Z',0,'','pay_link',1,NULL,NULL,4,NULL,NULL,5749,'{"records":{"pay_page:7":"a6eac6e8fbabfe8cdb5155d48c44bdcc729346dc356b9cce43dfc5e369ce2802"},"state":"open"}',NULL,'8cf88f2df738a043af078fe63d947f2d987bc0e2e0f3127c4bbe5c4af5f267f9','82cef7fade563bab42987e9bbc8b96aff2c340bb3dcd6472b2ad1c115b42d1a3');
INSERT INTO "journal" VALUES(87,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["issue"],"notices":[6],"records":{"outbox:16":"bce0e60344cd049c429a5e0169e54cb80815e1fbba3574434edf0b4c08bbcd37:c2b4b93677ea33e99e5b05c3caa313a3da8ea0bc7d59eb226e741e6736b5d257","outbox:6":"72dd7ca280e7281d6f9abc0e74e8208b3be0d6eec0b62240cc62f5b002749295:8e8bb5c5c83f96b3b35e7f629691e6501960096011f7451f585a98de00a21d3e"},"state":"sent"}','9fb60d48014f285dbf698008fe59709eb9f1f1607836e383fcf6726ea99e4aed','82cef7fade563bab42987e9bbc8b96aff2c340bb3dcd6472b2ad1c115b42d1a3','8c982d0ed02e431d4df14d4079c1e955c754a4ea6f6ecf5afe08906983e7fc0d');
INSERT INTO "journal" VALUES(88,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"kinds":["refund"],"notices":[8],"records":{"outbox:17":"22d689b85a506f3ffa8bfd26eb8b16754537833c4ae2758a38ac6bc1b8a42e63:95f9ba6d319449e3d4c5ea7c871c66f0bd559814b1f72a5e78df9e0bde318d65","outbox:8":"b493faf7b60f03728d315a2713ad6db51dfcb17acbee127cbcfa27d091fcacae:731badd33a3b5c4cd6289e0d49c2a131891ffb6387c628f5eabc1a7295438af0"},"state":"sent"}','8ee8924786d98924759f469b664e4a4df448ccdc96dfd8e27f84a7575364c4a2','8c982d0ed02e431d4df14d4079c1e955c754a4ea6f6ecf5afe08906983e7fc0d','eff540c564b39acbad811f18fc3850300be77e450d4d84a49d1a5fd6e205f982');
INSERT INTO "journal" VALUES(89,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["remind"],"notices":[9],"records":{"outbox:18":"03a81eb836722a26c74f1760b91b528b1717a6204fb3e40af17007b12e3c6249:34b3df2fa054775af104d9418d79ddde8274e233e59d573389763bc3b389b098","outbox:9":"67dab8457e983373c53185c32ea894b359ce37d4b0ffd9e76ce51d4991ee5c28:a62d2072d2e71588085fe94be342dcade2a728c08560d78e137afe1bd9c25c0d"},"state":"sent"}','c4c3b0df11e441433e66b03e48039c3b71c7ce51cfcad7e80e2b67ff134f7d90','eff540c564b39acbad811f18fc3850300be77e450d4d84a49d1a5fd6e205f982','e97361d300bff58cb695360426242cd96d0b234c2328661f13f67c7ce29e1528');
INSERT INTO "journal" VALUES(90,'2026-11-24T17:35:00Z',0,'','pay_link',1,NULL,NULL,6,NULL,NULL,1000,'{"records":{"pay_page:8":"bdd2a8b3c27d950c30069b95c12622ae2bed5f264409d1db2f17d0e022a77b60"},"state":"open"}',NULL,'e97361d300bff58cb695360426242cd96d0b234c2328661f13f67c7ce29e1528','da7a4b5fc33fc8a2f403b0e1354f60a20c0da8dfaa803c6efe20053abe3558f1');
INSERT INTO "journal" VALUES(91,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,6,NULL,NULL,NULL,'{"kinds":["issue","charge","refund"],"notices":[10,11,12],"records":{"outbox:10":"c4219152f37a03d47b0c57cd4914d61fbbe2745eac6e28e791d175deee266297:0fbc1cf1c22eb3224d99f43625f3f602e14e628feb80e8604a3ceb7156d97e8c","outbox:11":"2f8ee88dd33fb49df06599e647edbd48bf15f9763c1d333df4e8dd1ca3c60bab:b17b5de05ebacd2401fded0cb28c9ba01c24b515a6ca35eb28c1bcf697421b2c","outbox:12":"a42155a2db25b4e59c3681b7a858b152e2be55b471a3a19a0cfca83482ca9cf7:5c027fcf79b5e06e58e72dd54c0869fb134097c2aaf8abbab438cfbfc641cf71","outbox:19":"cec6da52c9bdf88858bcec00a5a2abd33502eb70953a08e2032cc9f05ebd33a1:65be44346ea1bf7f7e65697505eb4831a206b5695ea6aae8bba6043a25bcfb16"},"state":"sent"}','7447905e0e976073ac6381fa1b463daddbeb723584339c5d98580f411fc0c1d9','da7a4b5fc33fc8a2f403b0e1354f60a20c0da8dfaa803c6efe20053abe3558f1','cc672e3205bcc1b77f2e5daaa0d045c585900b6196ec21acd3c90cc469af74aa');
INSERT INTO "journal" VALUES(92,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,7,NULL,NULL,NULL,'{"kinds":["issue"],"notices":[13],"records":{"outbox:13":"d6a9309ffb306ebc15cb1c6d76309a4ea1c6b1321cc74d4fb46219d88f34703f:8f45dd96172b09feb9a5b46e0f00b3fd0cfc190c87bbdbd96b10330f6b94c24c","outbox:20":"d69ca6420df1ce27338386213b6d22a8f4322bf3169b63727c01c4c2e4f6adf1:4c6d51ec06132e9bec7b90073d07297eee33078882c0b6d92f04a3697a6d4f1a"},"state":"sent"}','616061fb363fd8a36b8b8a5e622cf436dd37eeca0a9a6aa6784a25b99deb66bb','cc672e3205bcc1b77f2e5daaa0d045c585900b6196ec21acd3c90cc469af74aa','60498771c58292c17d817a34e0f721a430a2ce2174d034457c205a367373d910');
INSERT INTO "journal" VALUES(93,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,1,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[14],"records":{"outbox:14":"c4121bccd877cec704e6746dc6f4aec1f5cc5ab0ff2febe4f3ae153e44e6ff51:b227dbb9884a6d5e69d9e92415f2394ea7a0d878f29fb3d1e3770360df22dc67"},"state":"sent"}','b79339feaf44caab2f24d0a1152ef29c5f4076acae496f83c21ee8e4d914967c','60498771c58292c17d817a34e0f721a430a2ce2174d034457c205a367373d910','b97f2e2b4d86148a641b90ec48953bfa031cce1b54b61b9c52f8dfc238e90a08');
INSERT INTO "journal" VALUES(94,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,2,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[15],"records":{"outbox:15":"20c6b9457e834364f807f3b7be030985350248dab5a30bfe7ebcbb4942afb29c:e6751fc1e91f5572d1851f6222ded78d5e3a538a270ba46ea101aa1ebd94e7db"},"state":"sent"}','62d0cf49a1d5c93cf1efb6c9c64f822e0e2e8f2de1d0c2d64401cbc0c0603a6c','b97f2e2b4d86148a641b90ec48953bfa031cce1b54b61b9c52f8dfc238e90a08','21815a62b18274120355e92d34c24799f249ca4ba3dd2bf15ccbe9e34bb94d19');
INSERT INTO "journal" VALUES(95,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[16],"records":{"outbox:16":"bce0e60344cd049c429a5e0169e54cb80815e1fbba3574434edf0b4c08bbcd37:c2b4b93677ea33e99e5b05c3caa313a3da8ea0bc7d59eb226e741e6736b5d257"},"state":"sent"}','198aa012051580a7686276d518184aec4e249c82e1f8975c5ae8a853b70dc6e4','21815a62b18274120355e92d34c24799f249ca4ba3dd2bf15ccbe9e34bb94d19','bd50c8bad137509ee4c46b51daea1a7392771a6cdfd730445f47ed8871194426');
INSERT INTO "journal" VALUES(96,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[17],"records":{"outbox:17":"22d689b85a506f3ffa8bfd26eb8b16754537833c4ae2758a38ac6bc1b8a42e63:95f9ba6d319449e3d4c5ea7c871c66f0bd559814b1f72a5e78df9e0bde318d65"},"state":"sent"}','ed3feea0a9459f1cd3521342769ddd84af6548e682fc68ce00b40af3ff9812f8','bd50c8bad137509ee4c46b51daea1a7392771a6cdfd730445f47ed8871194426','b5b745adef01ba0ac0ed0b00d81e1d3ac750ed40a90f50abfc8416e973e1c005');
INSERT INTO "journal" VALUES(97,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[18],"records":{"outbox:18":"03a81eb836722a26c74f1760b91b528b1717a6204fb3e40af17007b12e3c6249:34b3df2fa054775af104d9418d79ddde8274e233e59d573389763bc3b389b098"},"state":"sent"}','f333b0a27b57bcb280273d0a6da4982ad02fd12a640b722a1bc922550a6b48e0','b5b745adef01ba0ac0ed0b00d81e1d3ac750ed40a90f50abfc8416e973e1c005','cf173d95eebeb7e7f82ef44fefbf2405c6ff0e8e90b8c94b643f1bca10e2a58f');
INSERT INTO "journal" VALUES(98,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,6,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[19],"records":{"outbox:19":"cec6da52c9bdf88858bcec00a5a2abd33502eb70953a08e2032cc9f05ebd33a1:65be44346ea1bf7f7e65697505eb4831a206b5695ea6aae8bba6043a25bcfb16"},"state":"sent"}','35445e24529e15960bcf7f9207b529a3b57f5087180f6a887f926cd4e1fbd3a2','cf173d95eebeb7e7f82ef44fefbf2405c6ff0e8e90b8c94b643f1bca10e2a58f','fc296d03ea895bb55262212707aedcfb95ea76ab5ff9a29ede383ce73b08a2a0');
INSERT INTO "journal" VALUES(99,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,7,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[20],"records":{"outbox:20":"d69ca6420df1ce27338386213b6d22a8f4322bf3169b63727c01c4c2e4f6adf1:4c6d51ec06132e9bec7b90073d07297eee33078882c0b6d92f04a3697a6d4f1a"},"state":"sent"}','cf3f840151d0950c144e96d541081089663217ee1e0be0942b7cd5520e51353a','fc296d03ea895bb55262212707aedcfb95ea76ab5ff9a29ede383ce73b08a2a0','dbfcf36651826117a2f0fcfe45da3456a7ac612cf48516ec6c63960ea07cac2e');
INSERT INTO "journal" VALUES(100,'2026-11-24T17:35:00Z',0,'','client',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"edit","records":{"client:2":"08633064f5c173a99bf1ed8fcad81458df38fd11de618d649a3c69e40b0e87ec:bc3766f338cfa52c7c297b9612387dee1e977ac256bfb22aa64287d90d6666e3","client_reminders:2":"e11dbd62d30cc6868323fc32e5ed328e9782cbace4d1f57b61b1b41d42dcc507"}}',NULL,'dbfcf36651826117a2f0fcfe45da3456a7ac612cf48516ec6c63960ea07cac2e','15a5b80b8b7232bd89e3b9574e79648cc5f1e436626875ea133b1ec271af2833');
INSERT INTO "journal" VALUES(101,'2026-11-24T17:35:00Z',0,'','template',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"set","language":"fr","records":{"mail_template:1":"f710e12ed6051df97b4105a8054d73c0e845fe818ad9e343efb812ada2624635"},"template":"issue"}',NULL,'15a5b80b8b7232bd89e3b9574e79648cc5f1e436626875ea133b1ec271af2833','36f85e8d2a2b95493a27137188727b2ea504df6dcdefa434c6d7f302ab93d607');
INSERT INTO "journal" VALUES(102,'2026-11-24T17:35:00Z',0,'','write',1,NULL,10,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:10":"863c69f21cc9f74bac8eb4cac001315b549c673d20952ea6580dd49dd391af2b:fb21c04f5346fba3cc5914ad4613d2ec51e352b89fd868e0e1022faa7d0ee5ea"}}',NULL,'36f85e8d2a2b95493a27137188727b2ea504df6dcdefa434c6d7f302ab93d607','94d7d758491cd8a8fd6f7a783f35eb9e5eb4d9dab29a6497d34c983903b7c4d7');
INSERT INTO "journal" VALUES(103,'2026-11-24T17:35:00Z',0,'','publish',1,NULL,10,NULL,NULL,NULL,5000,'{"records":{"intervention:10":"3d5f0ed9093d5f945117a281b524773bd750fbf3931ab9602f2b298a69bc724f:fb21c04f5346fba3cc5914ad4613d2ec51e352b89fd868e0e1022faa7d0ee5ea"}}',NULL,'94d7d758491cd8a8fd6f7a783f35eb9e5eb4d9dab29a6497d34c983903b7c4d7','a76f8d412443795aacf9befc83362cc6c97f7b273ca1ed47fdb6b0af06fb99ec');
INSERT INTO "journal" VALUES(104,'2026-11-24T17:35:00Z',0,'','issue',1,NULL,NULL,8,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[10],"number":"2026-0007","records":{"intervention:10":"84b05d2df02ff8cc0ded84d06b10d4efca45cb1317cb251d5cc80217e222264f:fb21c04f5346fba3cc5914ad4613d2ec51e352b89fd868e0e1022faa7d0ee5ea","invoice:8":"870d7f554a0f3a9b7862c2a560d3c2bdf1ab059d0e9cd9932ee40bc667ffad50","outbox:21":"7212a2f0390937428376212ce35c40f1807e513197fded98120eb16a4de62d83:154f713c7a9cae55bf51e995fd96bb2b3368bca79ecebc7d42e8d78bc1cd0e10"},"snapshot":"2d7b8300fc8e4cbb7b3bb1a4e40bf3a6aa5a76bd2fca5696f29c16aeb5c23700"}',NULL,'a76f8d412443795aacf9befc83362cc6c97f7b273ca1ed47fdb6b0af06fb99ec','4ff9fab183e402177a6e8533f4452ab5e5d0fc4f69a6cd5bc7e57448ffc11aae');
INSERT INTO "journal" VALUES(105,'2026-11-24T17:35:00Z',0,'','pay_link',1,NULL,NULL,8,NULL,NULL,5749,'{"records":{"pay_page:9":"0058b5ad590629683cb7e2518d68b07df6cf822bc24a6575fc87a119b2173c19"},"state":"open"}',NULL,'4ff9fab183e402177a6e8533f4452ab5e5d0fc4f69a6cd5bc7e57448ffc11aae','324e7865a3e2f6b96d352a31ce2311b60e0b467463cbaa2a709e0570f203261c');
INSERT INTO "journal" VALUES(106,'2026-11-24T17:35:00Z',0,'','document',1,NULL,NULL,8,NULL,NULL,NULL,'{"records":{"document:8":"74cf5cff170147e1d6c1886b4769279a2f0abe0296ba83f13161f503dba11c29"},"sha256":"9591cdb89e5064aa9b752d54e672ef2d7a8a4d260eb6ab5bf2914858e8ab0bdd"}',NULL,'324e7865a3e2f6b96d352a31ce2311b60e0b467463cbaa2a709e0570f203261c','376c950f9cb769847d7810c707b1fec62abbf52e725fd5056530127ce8761a13');
INSERT INTO "journal" VALUES(107,'2026-11-24T18:05:00Z',0,'','write',1,NULL,11,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:11":"67273bfe4fc567c85f587679db27c5b37eb53428220cdd6e5979622e3448b5c3:5e5be6d44c4999b2db4be57d44880f9d6c3762e9d3c2418627427ba74a563292"}}',NULL,'376c950f9cb769847d7810c707b1fec62abbf52e725fd5056530127ce8761a13','6477aa78c01b31a0484777084a394380e4d74fef7de0106b4891245d24595953');
INSERT INTO "journal" VALUES(108,'2026-11-24T18:05:00Z',0,'','publish',1,NULL,11,NULL,NULL,NULL,5000,'{"records":{"intervention:11":"611be1306673d0e9261c331b82d3caeede05b09aa92d2590cce96757fae4699e:5e5be6d44c4999b2db4be57d44880f9d6c3762e9d3c2418627427ba74a563292"}}',NULL,'6477aa78c01b31a0484777084a394380e4d74fef7de0106b4891245d24595953','74b6ddcbcde2a57045b754196b6f23d00982a47daf4a72745ef1ccdd5929abbc');
INSERT INTO "journal" VALUES(109,'2026-11-24T18:05:00Z',0,'','issue',1,NULL,NULL,9,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[11],"number":"2026-0008","records":{"intervention:11":"abecf61c8e3f814bd003561c726bf0b0a0bf473d0ece38059dcbf1b650e123cf:5e5be6d44c4999b2db4be57d44880f9d6c3762e9d3c2418627427ba74a563292","invoice:9":"540d2786ebee900f41df8a04d2998a5fcc4cc0bfc00fda86c005f0477d880e2d","outbox:22":"25a3f0dcc2c54af12914fdc887ed6f33ca0cc00e6c0c0b1ca0f6dae17c5e14f3:a1cab065d8328c3d9f5f0294b7fe3f8e6a0a5d9e49b6c5e1a31b77cb972b16e7"},"snapshot":"0ad6979c21e0c3b6d5c3aceb65675d1a364ad7be16eabbe36ecf0eb1844ab0fd"}',NULL,'74b6ddcbcde2a57045b754196b6f23d00982a47daf4a72745ef1ccdd5929abbc','f7be1eafc16601847deed6139c3c7319a19b516bdb16acbcf0fef2cf6175b280');
INSERT INTO "journal" VALUES(110,'2026-11-24T18:05:00Z',0,'','pay_link',1,NULL,NULL,9,NULL,NULL,5749,'{"records":{"pay_page:10":"858f6522fd01f82d798983a3235d5c7ce5a32bab9f4fb299ebd655ee14d9bfb1"},"state":"open"}',NULL,'f7be1eafc16601847deed6139c3c7319a19b516bdb16acbcf0fef2cf6175b280','5a313116040f603357990e99378a4d4913870b51cfe9a4025f4e91e8e1253f99');
INSERT INTO "journal" VALUES(111,'2026-11-24T18:05:00Z',0,'','document',1,NULL,NULL,9,NULL,NULL,NULL,'{"records":{"document:9":"2852643f818136cedbef4eb5bd7ed26aa918f43b208ee0313f8ea2e774e8f94f"},"sha256":"9bb7a7d793c0cb4e8eb7eafc4b526997eb34336e43f379120ad0f23c5079f3ff"}',NULL,'5a313116040f603357990e99378a4d4913870b51cfe9a4025f4e91e8e1253f99','891e2ee121f68d392bb76a9ff72e0ebf122da31b0664a973829c46a228ebc248');
INSERT INTO "journal" VALUES(112,'2026-11-24T18:05:00Z',0,'','pay_link',1,NULL,NULL,9,NULL,NULL,5749,'{"records":{"pay_page:10":"f77533c860c0d3e3e774e9f3c9767747170d9277d7205b933be2de21fa7be19c"},"state":"closed"}',NULL,'891e2ee121f68d392bb76a9ff72e0ebf122da31b0664a973829c46a228ebc248','9f300a7ac728947d2f48e3bd387d6b6d696adc16564e15bec7c58a9cb6583011');
INSERT INTO "journal" VALUES(113,'2026-11-24T18:05:00Z',0,'','mark_paid',1,NULL,NULL,9,NULL,9,5750,'{"credited":0,"flagged":false,"invoices":[9],"method":"cash","records":{"outbox:23":"d5c64efe88293b77a25ef5dc3f9e815b7eea7491a9b27780c3d9aec8e2e92c97:62c5d6e7a53358b1bb3480c99fa11ee3db5fafc0841497bcc1e53f7942ab2183","payment:9":"4121c1af4e654f1b62f7baf98542ec10a1cfc5d20b4ece57c12c167c2a819373"}}',NULL,'9f300a7ac728947d2f48e3bd387d6b6d696adc16564e15bec7c58a9cb6583011','a89767579431176d5413b16efe6e6e2de042a2d49bd4915d1a107f668284dc67');
INSERT INTO "journal" VALUES(114,'2026-11-24T18:05:00Z',0,'','receipt',1,NULL,NULL,9,NULL,NULL,5749,'{"records":{"receipt:1":"909c9e990b98195d0b7f466cdde199df53aa2315fc975fef1e05091c40d85fa3"},"snapshot":"95a35903d99e718483c34e3b3ed8abb005cb547b7433dd884665ececbd318d1d"}',NULL,'a89767579431176d5413b16efe6e6e2de042a2d49bd4915d1a107f668284dc67','e9f760de2c13c3d771b77706d6338be32ac64efb77c44813d087917c5237ccf9');
INSERT INTO "journal" VALUES(115,'2026-11-24T18:05:00Z',0,'','document',1,NULL,NULL,9,NULL,NULL,NULL,'{"records":{"receipt_document:1":"969632c4d915845c79a816b8d672fbb497028f2b5394ad9349507bd6a6f7f0cd"},"sha256":"e8ec05fdc431187c7f0212f01b099b1e98328f1a299cb7529ca2ab7be5996de6"}',NULL,'e9f760de2c13c3d771b77706d6338be32ac64efb77c44813d087917c5237ccf9','be62a66c5582bcb97715fe0dd02050c7108dd207236eeda9e922054293a1faac');
INSERT INTO "journal" VALUES(116,'2026-11-24T18:05:00Z',0,'','document_type',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"document_type:1":"73b8b55c05a2694ed59cc1a31c754d13477e4749e6f86c46875f3f519296f63c"},"type":"facture-courte"}',NULL,'be62a66c5582bcb97715fe0dd02050c7108dd207236eeda9e922054293a1faac','aa1f82742a7ae1818221e2af87e33af93d2cd6de4ec3885360910f24c7e4cc34');
INSERT INTO "journal" VALUES(117,'2026-11-24T18:05:00Z',0,'','tag',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"set","records":{"client_tag:1":"1da0e19843d302e82f92d7563216b12ab694c47677fcff265428995a7628a0f8:a4c732f5692b64fed3de9da4dc2a8b42bffe0c927aa45faeaba430c691833168"},"tag":"no_charge","until":null}','ef524e08b8df773b6d1e21c9d28bb567dcb82d811954f402e54ffd656af77059','aa1f82742a7ae1818221e2af87e33af93d2cd6de4ec3885360910f24c7e4cc34','13c6500f548ee1a145d0b574b585e1cd1e465daaba5ea7663863c22b40a47558');
INSERT INTO "journal" VALUES(118,'2026-11-24T18:05:00Z',0,'','tag',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"set","records":{"client_tag:2":"9fbfe7b3ced2e17fb2f49307cc3ad797559db96cecdda2eddd162e25ec7238bf:82c2aac05052242b563ff029c5556a5ba562aa77e318b2b49942b2dfee491d9c"},"tag":"hold","until":null}','99f7a66faf82f4cc2ed5c7aa5e2d3b3ff45246f2078bd77eb2a1def01e71e110','13c6500f548ee1a145d0b574b585e1cd1e465daaba5ea7663863c22b40a47558','de6d2316950d658695a8520d633b4d053847a82b3b56ff07669335e6bbcecc62');
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
','6ef03444c4ab527afb3641f0dff28550ad1985a08b8361291ea8fc000f49a0f0',63051,'2026-11-24T17:35:00Z');
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
','aac8a243c491ec3f271e9850e6353f83fc7e3c4b988612d357bb87439a6e52e6',62215,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(3,6,'Facture 2026-0004 de Studio Boréal','Bonjour Zoé Tremblay,

Voici la facture 2026-0004 du 24 novembre 2026, jointe en PDF. 57,49 $ sont à payer au plus tard le 24 décembre 2026.

Facture        2026-0004
Total          57,49 $
Échéance       24 décembre 2026
Solde à payer  57,49 $

Payer 57,49 $ en ligne
http://127.0.0.1:36663/buy/plink_000023fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','ee2a6fd38bda1478c4897432142321d706383452248140387eb7f60fdfa57d4b',34841,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(4,8,'Remboursement de 20,00 $','Bonjour Zoé Tremblay,

Le 24 novembre 2026, nous vous avons remboursé 20,00 $ en espèces.

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','3acb2dfdeb097fffedbcc79b4588c8c912149d31896813ad374abbab6efc4214',2684,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(5,9,'La facture 2026-0004 arrive à échéance le 24 décembre 2026','Bonjour Zoé Tremblay,

Un simple mot pour vous rappeler que la facture 2026-0004 arrive à échéance le 24 décembre 2026. Il reste 57,49 $ à payer. Si votre paiement est en route, vous n''avez rien à faire.

Facture        2026-0004
Total          57,49 $
Échéance       24 décembre 2026
Solde à payer  57,49 $

Payer 57,49 $ en ligne
http://127.0.0.1:36663/buy/plink_000023fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','e276e2108c29761fdd71cef4a2d6355ddc4a2c2c088ed94dd57bb1fc770cd77f',35108,'2026-11-24T17:35:00Z');
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
','6bb217edbe36ffe635cea8207192bf6d84457ad1b429dcedf0eb3628519dff46',35332,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(7,13,'Facture 2026-0006 de Studio Boréal','Bonjour Zoé Tremblay,

Voici la facture 2026-0006 du 24 novembre 2026, jointe en PDF. 68,99 $ sont à payer au plus tard le 24 décembre 2026.

Facture        2026-0006
Total          68,99 $
Échéance       24 décembre 2026
Solde à payer  68,99 $

Payer 68,99 $ en ligne
http://127.0.0.1:36663/buy/plink_000022fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','41ea1f4094490a8aac56f5cf1dad8680dea032db4219b8e25d49e5d668d2d97d',35041,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(8,21,'Votre facture','Bonjour Zoé Tremblay,

Bonjour.

Facture        2026-0007
Total          57,49 $
Échéance       24 décembre 2026
Solde à payer  57,49 $

Payer 57,49 $ en ligne
http://127.0.0.1:36663/buy/plink_000025fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','242386460b73ef83bda79a0b525fc57946ea0beb5fcbc220a534b9196ee63cd7',34553,'2026-11-24T18:05:00Z');
CREATE TABLE mail_bytes (
    mail_id INTEGER PRIMARY KEY REFERENCES mail (id),
    bytes BLOB NOT NULL
) STRICT;
INSERT INTO "mail_bytes" VALUES(8,X'46726F6D3A2053747564696F203D3F7574662D383F713F426F723D43333D4139616C3F3D203C73747564696F406578616D706C652E6F72673E0D0A546F3A203D3F7574662D383F713F5A6F3D43333D41393F3D205472656D626C6179203C7A6F65406578616D706C652E6F72673E0D0A5375626A6563743A20566F74726520666163747572650D0A446174653A205475652C203234204E6F7620323032362031333A30353A3030202D303530300D0A4D6573736167652D49443A203C32363434343962336130323834626563316632313936653536616433613730362E686578747569406578616D706C652E6F72673E0D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F6D697865643B20626F756E646172793D223D3D3D3D3D3D3D3D3D3D3D3D3D3D3D363631333233313530323939393833383737353D3D220D0A436F6E74656E742D4C616E67756167653A2066720D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D363631333233313530323939393833383737353D3D0D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D3D3D3D3D3D3D3D3D3D3D3D3D3D3D303336333035323832373130373035303037373D3D220D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D303336333035323832373130373035303037373D3D0D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A0D0A426F6E6A6F7572205A6F3D43333D4139205472656D626C61792C0D0A0D0A426F6E6A6F75722E0D0A0D0A466163747572652020202020202020323032362D303030370D0A546F74616C2020202020202020202035372C34393D43323D4130240D0A3D43333D383963683D43333D4139616E636520202020202020323420643D43333D413963656D62726520323032360D0A536F6C6465203D43333D4130207061796572202035372C34393D43323D4130240D0A0D0A50617965722035372C34393D43323D41302420656E206C69676E650D0A687474703A2F2F3132372E302E302E313A33363636332F6275792F706C696E6B5F30303030323566616B650D0A0D0A4D657263692C0D0A53747564696F20426F723D43333D4139616C0D0A0D0A2D2D3D32300D0A53747564696F20426F723D43333D4139616C0D0A3432352C20727565205361696E742D4A6F73657068204573740D0A51753D43333D4139626563202851753D43333D4139626563292047314B203342370D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D303336333035323832373130373035303037373D3D0D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A4D494D452D56657273696F6E3A20312E300D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D3344226672223E0D0A3C686561643E0D0A3C6D65746120636861727365743D3344227574662D38223E0D0A3C6D657461206E616D653D33442276696577706F72742220636F6E74656E743D33442277696474683D33446465766963652D77696474682C20696E697469616C2D7363616C653D334431223E0D0A3C6D657461206E616D653D334422636F6C6F722D736368656D652220636F6E74656E743D3344226C69676874223E0D0A3C7469746C653E566F74726520666163747572653C2F7469746C653E0D0A3C2F686561643E0D0A3C626F6479207374796C653D3344226D617267696E3A303B70616464696E673A303B6261636B67726F756E643A236565663065653B636F6C6F723A233164323432363B666F6E742D66616D696C3D0D0A793A2D6170706C652D73797374656D2C275365676F65205549272C526F626F746F2C48656C7665746963612C417269616C2C73616E732D73657269663B666F6E742D73697A653A313670783B6C3D0D0A696E652D6865696768743A312E353B2D7765626B69742D746578742D73697A652D61646A7573743A31303025223E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226261636B67726F756E643A23656566306565223E3C74723E3C746420616C69676E3D33442263656E74657222207374796C653D33442270616464696E673A3136703D0D0A7820387078223E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226D61782D77696474683A35363070783B6261636B67726F756E643A236666666666663B626F726465722D746F703A34707820736F6C696420233131356535393B623D0D0A6F726465722D7261646975733A347078223E0D0A3C74723E3C7464207374796C653D33442270616464696E673A323070782032347078203470782032347078223E3C646976207374796C653D334422666F6E742D73697A653A313870783B666F6E3D0D0A742D7765696768743A3630303B636F6C6F723A233131356535393B6F766572666C6F772D777261703A616E797768657265223E53747564696F20426F723D43333D4139616C3C2F6469763E3C2F3D0D0A74643E3C2F74723E0D0A3C74723E3C7464206C616E673D334422667222207374796C653D33442270616464696E673A313270782032347078203136707820323470783B6F766572666C6F772D777261703A616E797768653D0D0A7265223E0D0A3C70207374796C653D3344226D617267696E3A30203020313470782030223E426F6E6A6F7572205A6F3D43333D4139205472656D626C61792C3C2F703E0D0A3C70207374796C653D3344226D617267696E3A30203020313470782030223E426F6E6A6F75722E3C2F703E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226D617267696E3A3470782030203136707820303B626F726465722D746F703A31707820736F6C69642023646665346531223E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E466163747572653C2F74643E3C746420616C69676E3D334422726967687422207374796C653D33442270616464696E673D0D0A3A38707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73706163653A6E6F77726170223D0D0A3E323032362D303030373C2F74643E3C2F74723E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E546F74616C3C2F74643E3C746420616C69676E3D334422726967687422207374796C653D33442270616464696E673A383D0D0A707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73706163653A6E6F77726170223E353D0D0A372C34393D43323D4130243C2F74643E3C2F74723E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E3D43333D383963683D43333D4139616E63653C2F74643E3C746420616C69676E3D334422726967687422207374796C653D0D0A3D33442270616464696E673A38707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73703D0D0A6163653A6E6F77726170223E323420643D43333D413963656D62726520323032363C2F74643E3C2F74723E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E536F6C6465203D43333D41302070617965723C2F74643E3C746420616C69676E3D334422726967687422207374796C653D0D0A3D33442270616464696E673A38707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73703D0D0A6163653A6E6F777261703B666F6E742D7765696768743A363030223E35372C34393D43323D4130243C2F74643E3C2F74723E0D0A3C2F7461626C653E0D0A3C70207374796C653D3344226D617267696E3A30203020313870782030223E3C6120687265663D334422687474703A2F2F3132372E302E302E313A33363636332F6275792F706C696E6B5F30303D0D0A3030323566616B6522207374796C653D334422646973706C61793A626C6F636B3B6261636B67726F756E643A233131356535393B636F6C6F723A236666666666663B746578742D6465636F72613D0D0A74696F6E3A6E6F6E653B746578742D616C69676E3A63656E7465723B666F6E742D7765696768743A3630303B70616464696E673A3133707820313670783B626F726465722D7261646975733A343D0D0A7078223E50617965722035372C34393D43323D41302420656E206C69676E653C2F613E3C2F703E0D0A3C70207374796C653D3344226D617267696E3A302030203870782030223E4D657263692C3C62723E53747564696F20426F723D43333D4139616C3C2F703E0D0A3C2F74643E3C2F74723E0D0A3C2F7461626C653E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226D61782D77696474683A3536307078223E3C74723E3C7464207374796C653D33442270616464696E673A313270782032347078203234707820323470783B636F6C3D0D0A6F723A233564363636613B666F6E742D73697A653A313370783B6C696E652D6865696768743A312E353B6F766572666C6F772D777261703A616E797768657265223E53747564696F20426F723D0D0A3D43333D4139616C3C62723E3432352C20727565205361696E742D4A6F73657068204573743C62723E51753D43333D4139626563202851753D43333D4139626563292047314B203342373C2F743D0D0A643E3C2F74723E3C2F7461626C653E0D0A3C2F74643E3C2F74723E3C2F7461626C653E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D303336333035323832373130373035303037373D3D2D2D0D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D363631333233313530323939393833383737353D3D0D0A436F6E74656E742D547970653A206170706C69636174696F6E2F7064660D0A436F6E74656E742D5472616E736665722D456E636F64696E673A206261736536340D0A436F6E74656E742D446973706F736974696F6E3A206174746163686D656E743B2066696C656E616D653D22323032362D303030372E706466220D0A4D494D452D56657273696F6E3A20312E300D0A0D0A4A564245526930784C6A634B4A656E723862384B4D5341774947396961676F3850416F7651323931626E51674D516F7653326C6B637942624E43417749464A644369394E5A57527059554A760D0A654342624D434177494459784D6934774D4341334F5449754D444264436939556558426C494339515957646C63776F2B5067706C626D5276596D6F4B4D6941774947396961676F3850416F760D0A515778305A584A755958526C494339455A585A70593256535230494B4C305A706248526C63694176526D7868644756455A574E765A47554B4C30786C626D6430614341794E5459334369394F0D0A49444D4B506A344B633352795A574674436E6963745A5A705542505A46736476642F614E4C51454257634B2B686B3257414C4B474C614343674779694570494159516B5145734264455647420D0A4555564542467841426B5563634852595A42415255647747425156555849494D43736F344F496F624B713844483354715464577256362F6576367137663333716E4E766E6E7675682F7743510D0A62674E454D484B6C434D576959463950656B526B4642333342416E4A677A6C7875426C70344E384666634E33672F4E7664786979753476636D63634E2B773530564D5162396859535762332F0D0A5550753946486A38444336796E42664333466A6B34776966514A67574778724D51726764414477352F6A73576663653846423450414D4A564A48396E2F4677744D5568576D79784A4553444D0D0A6B33454B6E354F42634462432B72464A61574B454B32567830587A2B61526D4C2B647745684C73524A6D644B2B4567645554615848566C6957543470517062445452504A4F426C68423234430D0A42386B683153427350742F2F6E41675A79414274724B78742F384F652F32764A7A6D536539493843494A384C51504D74726B53554F523944793234595145524F6A41625567426251413861410D0A4157794141334147377341622B494E4145416F697757724142516B674259684146746741746F49385541443267503267484277424E61414F4E49417A6F4157306734766743726742626F4D420D0A4D41796B5941793842465067485A6942494167485553417170415A7051776151475751444D53465879427461416756446B56414D4641384A49516D3041646F474655444655446C55426456420D0A5030506E6F4976514E61675075672B4E514250515839416E4741575459527173435276436C6A4154396F4144344642344652775070385072344678344E31774756384F6E34476234496E77440D0A486F436C38457434476756514A4A514B53676646514446524C4651674B676F5668784B684E7148795561576F616C514471673356673771446B71496D55522F52574451565455637A304D356F0D0A502F514B4E4265646A7436454C6B53586F302B676D3948643644766F456651552B697547677448416D4747634D47784D424359656B34584A77355269616A464E6D4D755941637759356830570D0A69315842476D45647348375953477769646A32324548734932346A7478505A68523748544F42784F4457654763384546346A67344D53345064784233436E634231343862773333416B2F44610D0A65427538447A344B4C38546E344576784A2F45642B483738632F774D515946675148416942424A34684C5745496B494E6F593177697A42476D434571456F32494C73525159694A784B37474D0D0A324543385448784966454D696B58524A6A71546C4A41467043366D4D644A70306C5452432B6B6857497075535765526F736F53386D33796333456D2B543335446F56414D4B6536554B4971590D0A7370745352376C4565557A35494565567335426A792F486B4E7374567944584C396375396B69664947386837794B2B57587964664B6E39572F70623870414A427756434270634252324B52510D0A6F58424F5955686857704771614B3059714A6969574B6834557647613472675354736C517956754A7035537264457A706B74496F465558566F374B6F584F6F32616733314D6E574D6871555A0D0A3064693052466F42375364614C32314B57556E5A566A6C4D4F56753551766D38736C514670574B6F776C5A4A56696C534F614D7971504A70676559436A775838426273574E437A6F582F42650D0A64614771757970664E562B3155585641395A4D61586331624C556C747231714C32694E31744C71702B6E4C314C505844367066564A786653466A6F763543374D5833686D34514D4E574D4E550D0A4931686A766359786A5A7361303570616D723661615A6F484E533970546D7170614C6C724A5771566148566F545768547456323142646F6C3268653058394356365237305A486F5A765A732B0D0A70614F683436636A30616E533664575A30545853586147626F39756F2B306950714D665569394D72306576536D394C58316C2B717630472F58762B4241634741615A4267634D4367782B43390D0A6F5A4668754F454F7778624463534E56493762524F714E366F34664746474D333433546A61754F374A6C6754706B6D537953475432366177715A3170676D6D463653307A324D7A65544742320D0A794B7A504847507561433430727A59665970415A486F784D526A316A78454C46596F6C466A6B574C7853744C6663736F79373257505A5A66726579736B713171724961746C617A3972584F730D0A32367A2F736A473134647055324E786452466E6B73326A7A6F745A467232334E62506D3268323376325648746C747274734F75792B324C7659432B7962374366634E42336948476F644268690D0A307068427A454C6D5655654D6F36666A5A7364327834394F396B3569707A4E4F667A6F7A6E4A4F63547A71504C7A5A617A46396373336A555264654634314C6C496E576C75386134486E57560D0A75756D3463647971335A363636376E7A334776646E337559654352366E504A3435576E6C4B664A73386E7A50636D4A745A4856366F62783876664B3965723256764664346C33732F397448310D0A6966657039356E7974664E6437397670682F454C384E76724E3854575A48505A646577706677662F6A663764416553416B494479674B644C544A65496C725174685A66364C393233394F45790D0A673258435A533242494A416475432F77555A4252554872517238757879344F575679782F466D7764764347344A3451617369626B5A4D6937554D2F516F744468466359724A437536777554440D0A6F73507177743648653455586830736A4C434D325274794956493855524C5A4734614C436F6D716A706C64367239792F63697A614C6A6F76656E435630617273566464577136394F586E312B0D0A6A6677617A70717A4D5A6959384A69544D5A3835675A78717A6E51734F375979646F724C34683767767553353830703445337758666A482F655A784C58484863654C784C2F4C3734695153330D0A684E4B455351464C554335346E6569586543547866564A673076476B32655477354D59556645704D796A6D686B6A424A324A32716C5A71643270646D6C7061584A6B313353742B665069554B0D0A454E566D51426D724D6C72464E4F5248636C4E694C4E6B7547636C307A617A492F4A41566C6E5532577A46626D48317A72656E6158577566722F4E5A392B4E36394872752B71344E4F6875320D0A62686A5A364C477861684F304B585A54313261397A626D6278376234626A6D786C626731616574764F56593578546C7674345676613876567A4E32534F377264643374396E6C79654B47396F0D0A682F4F4F497A76524F77553765336374326E5677313964385876373141717543306F4C5068647A43367A39592F314432772B7A75754E323952665A46682F646739776A33444F3531323375690D0A574C46345866486F767158376D6B766F4A666B6C622F657632582B74314C62307941486941636B4261646D53737461442B676633485078636E6C412B554F465A3056697055626D72387630680D0A3371482B772B36484734356F48696B3438756D6F344F69394B742B71356D724436744A6A32474F5A78353756684E58302F4D6A3873613557766261673973747834584870696541543358554F0D0A6458556E4E553457316350316B76714A5539476E62762F6B39564E7241364F68716C476C736541304F4330352F654C6E6D4A38487A7753633654724C504E7677693845766C5533557076786D0D0A71486C743831524C516F75304E624B3137357A2F756134323537616D5879312B506436753031357858766C38555165784937646A39734B3643394F64615A3254462B4D766A6E61743652712B0D0A46484870627666793774374C415A65765876473563716E486F2B6643565A657237646563727032377A727A656373502B52764E4E7535744E76396E393174527233397438792B4657363233480D0A32323139692F73362B7433364C393778756E506C4C7676756A59466C413332444B7762764455555053652F78376F33665437372F2B6B486D67356E684C513878442F4D664B54777166617A780D0A7550714A795A4E47716233302F496A58794D326E49552B4852376D6A4C332F502B50337A574F347A797250533539725036385A747874736E66435A7576316A355975786C3273755A7962772F0D0A46502B6F664758383670632F33662B384F5255784E665A613948723272384933616D2B4F76375639327A55644E503334586371376D6666354839512B6E506A492F4E6A7A4B667A5438356D730D0A7A376A505A56394D7672523944666A3663445A6C6476593744324C42396D6252376130643765305A4E6778727568632F6A694E4A46744E6C7A6F36566D70777145644644306A6863507031420D0A6C356D562F35745069543049514D743241465166664973684370702F7A4875794F5548676E77562F56336359755752656138653357476F31414D7870414642374D675478637A465763436A390D0A757A6B7767766C786642466669477731544D445045676A6A6B66304C65514B784946564946776A70667876542F37377A762B74626E392B38735A69664C5A37724D7A5674725567516E79436D0D0A73345669766B6A496B585845535A3437485A4773783478556B5667675354476E49303753446F434D75455532633074425A4D516A5935374D7A72347842414258417343586F746E5A6D61725A0D0A32532F494C4644444148524B2F67574E434E456A436D56755A484E30636D56686251706C626D5276596D6F4B4D7941774947396961676F3850416F76544746755A79416F5A6E49704369394E0D0A5A5852685A474630595341794D5341774946494B4C3039775A5735425933527062323467577A51674D4342534943394761585249494735316247786443693950645852776458524A626E526C0D0A626E527A49467338504339455A584E30543356306348563055484A765A6D6C735A5341794944416755676F765357356D6279416F63314A48516A49774D545167584368324D6C77704B516F760D0A5433563063485630513239755A476C30615739754943684A52554D674E6A45354E6A59744D6930784F6A45354F546B704369395064585277645852446232356B615852706232354A5A4756750D0A64476C6D615756794943687A556B64434B516F76556D566E61584E30636E6C4F5957316C4943686F644852774F693876643364334C6D4E76624739794C6D39795A796B4B4C314D674C3064550D0A5531395152455A424D516F7656486C775A5341765433563063485630535735305A573530506A3564436939515957646C544746356233563049433950626D5644623278316257344B4C3142680D0A5A32567A494445674D434253436939556558426C49433944595852686247396E436A342B436D56755A47396961676F304944416762324A71436A773843693942626D357664484D67577A77380D0A4C304567504477765579417656564A4A49433956556B6B674B476830644841364C7938784D6A63754D4334774C6A45364D7A59324E6A4D76596E56354C33427361573572587A41774D4441790D0A4E575A6861325570506A344B4C304A76636D526C636942624D43417749444264436939474944514B4C314A6C59335167577A457A4F4334354D4341304D5455754E7A41674D7A49774C6A497A0D0A494451794E4334794D46304B4C314E31596E5235634755674C307870626D734B4C315235634755674C304675626D3930506A356443693944623235305A573530637941314944416755676F760D0A52334A76645841675044777656486C775A53417652334A76645841674C314D674C3152795957357A634746795A57356A6553417651314D674C30526C646D6C6A5A564A48516A342B436939510D0A59584A6C626E51674D5341774946494B4C314A6C63323931636D4E6C637941794D4341774946494B4C315235634755674C3142685A32554B506A344B5A57356B62324A71436A55674D4342760D0A596D6F4B5044774B4C305A706248526C63694176526D7868644756455A574E765A47554B4C30786C626D6430614341794E445135436A342B436E4E30636D5668625170346E4B5661533350630D0A786845656B364A45726C53694A497553625A6F534C4438694F52614D6D514547514A3675564357703873304A6A37777073564D752B5742642F5066545433414A64432F5735614A4943506A590D0A50643166503661786E46523975326E717271392B67557454536C383164533544775573375675392B774D644E3159384A4C79585335585770553175392B322F312F655A766C3958582F3068560D0A37504435356666563379383350316677734974316B366F2B6C626F723165562F51463173786745764F5765383442727666716865687666435154674D74384A52754232716341642B486F65540D0A73416C335831575850344B2B366A74654A465A4433566C724E474E644F6C346A4479307162315075384E4950376330314B6C726C446C786C6A584176584C304C39384E706541435048345A480D0A414C30502F37393376666A57556D587351656E7570523744416D66684357683743726F2B7548482F49547A354B4A79486A2B4636455A3646357A4D58553558534E592F77434E5457486449590D0A36354A77335A646738415A4E526E2B4F773331523444485570714565496C4155363237596266636E594F634C7350516F6E433673477566454E333264656C4B626874335252574A50696467480D0A3950582B616C54624E7148574D6744587A5736625034556733677433567531742B3454326F737259724E6E3747494A7A426D513867625234436745456C75474A2B4C467550595171672F56390D0A726C50656266316E6F5034524C48554361666830547938672B77706378727950463764414E57583372336444386A32506459713776666763466E6B4B5562674E6D584D474B33797838434E470D0A737A65556C4F732B3766626A51314237516B567A4C4737636866512F76313669415370495A757A4B534A644554557557614249304D306A58455944714E59536D75396D3268726C6C705159310D0A335444576357544C724A5949686E304D356C776775636667396A4F6F527577725A374F6D6B5574425058756F6577346154756253304778693345663645374C694266423053415638414277640D0A6258554831646A325935333330766752614869424C7337624950536E6474684877366655397441532B4C6C49743056445964364272325A6C742F6753504C7344746D3343372B6C2F466633450D0A416A716C626E36304B4B546F52626C72363662646E64774873484E556F5063302F49355766534A72486F5172424B3965725871572B344B4E59422F587A7566686772527439684D39524874750D0A34512F34393156347655704257794B496B2B357570634272345077596650346176757651684D66723055774E356631764D7279426A6176447A427079687A494435746D2F2F676E50595850340D0A5251713861326B532B516E5767746F663950357439653972323234366E7365432F626C4C585A33484E6364504961464F516754484838482F6A3642335676516B51524938324A7347574371310D0A767A462B437A647958344F64324E6D3674462F38447545377733634C332B655176426551323744754B32672B58536A77734964665A5175756269536A3678347A4353626B66726437422B44620D0A346436757861597570577248764472575554714335515830462F426A785555774146503438612F7A737175486B617A70566B61483938694B4D6B2F6A73656C6F5A386F3937564D6F425274550D0A4B754233724E7168772B483770303358445856733966347433493931332B6939704863377448567572753953336266566D3433654678674D4770545665786846494564455538466558656B360D0A6650646D736F5076333849396A46326433696663775872564E4E33524F696A4C39327A48322B7437736C4931735163332F58327A2B642F5775304F63447A6F5A4F4D6431726A504C336164750D0A3078347A6631634170576B786445446E3645687057706B36506F4E58674D386854623641726E2F31636975576C5134576255745A415738394A634E6367523265786F6F79554C49774F7543590D0A7467554354576B4357787A6C746B483437516D6B783173674A463962504D6D49513436724E2B496D4D726F47717A735A5332362B6241466C50696975456A68667459636F7536447959494A6A0D0A7850423459462B50726B455444773471504E676F7A6A55757169524670474D426469784A594D464B4D7867304A5A564255374B482F75354B4B6F4D324B4A6C6B716F304E4A72716962724B590D0A696D504D2B444C766156594B625A6159776B787A6F304D686777364674715251614950774367624476774D4B68513449526B7953387A4B4F545973763434366F5575696751714874716C4C6F0D0A734351556C6E6F30556C516F4A4E436A304A5255436B3151717445424F78796A485643726B5645763052785A5A636E305A6D4C4A4A6B4A5961764864306D6C6F4E69673969384635304B55440D0A32354C536C6D787749734A42685167625656644E5646326C332F4732496B613930724242626A30327148566A673149334A7169355A494F535379616F546374447052346456416A657A524C4D0D0A4273744D47326747386B4275737A616F475547676D78456D326D563869682F634E637347446150634F49464F64747553456E45474856397353664846427056383279496C3330476C7A426D460D0A4B544361766E5A31377A5A2B426865446C72686A53716F374A6A675A544F6A4357536C485731594478303435675350514335774A536C7469634245344C6A68625567724F41626E67624C56540D0A56453166496F51717534706A354553784E557650537154426D586B5964426F50673837306249507171676C714D64714C787162555133466C4E59464E32613748707431477969676E354137490D0A796332674D3172626B744B78474677304A63344857314A497369575642747569474C6C61624D5578555A747A5A43556649756B484F747647496F4A515A77397A5145346C42686562755244420D0A54693053676A6362572B2F4568433272544E696F74413962737A4A426C6263416562787A514F34744E71694A786755394C7874754837616B736D534433455674554E75486833496D4D4F71390D0A6B555971533438484579794633686C74734966745A564B3771436E4A46674B64486D75726C626E516C745465596F74714733566B74577873486E6976695A53717A726A5034447A33745830510D0A754767664C583661364B6A566B484E354F414F397256646159634D615A714A533544596F6B5748514D6463426555757751664846586C4E3963564370596C75785A472F4433585465374951470D0A416D4F506E33455A72684C71755772716C64357453326F784F71676B6F59634F572B3473746D737571595A4B774E6D4A474677306472575955472F367342565030624652325A49645649714B0D0A5557637661726A764F62456A30476D7944433447575932644B61704D6D49747141374646645339795A475576636D513169303255323073657559546D395A727730776B423752377353484B470D0A4F79437A35494338467A6C724D6F574F704B53776F505934696E3854367232754A6543434251713549386D56345567714377546162324B4F57686C4E584A544B786B577062447955793861780D0A574D72475154565A4B48364C354F66754C7167397977706F64784142505A354D74647A6448556D70476B643049734930536172475154575A4572366F324A4F4C41326F796D61416D6B77304B0D0A677754613435306A7153566C536971444A6A676C4771484F304A35482F674F53453151626C4B43616F4A7045344F497A57513062377A70652F70716F68473267736E512B49424A30775436390D0A6767686F7A30754F70485232515A304A784A4D565A7A313032504C486158674470593254686A596F6B584E416274344D4F736C6B533035456D4B4B54717A597135576872566C6370526B34350D0A4D6D67503049366B4A675342692B525849766A64314A7A5448464372796C47734F65793449373553712F42384A64447A315A5355376D4B4436716F4A536E6478514F484242436365654C71300D0A503374796E4A6C494D6D5746704836772F7351714A44486F6B47524C536B4977364F787744433661693153476F504F7455355066586C62723345476C4E42786E68596E692F3958584138565A0D0A4168656675334B4C594E445A735732312F42727467634B5343577136654367335574736B54526462566B6B694F6861686B796D4F5566734461414764646D69446B7A733271676162714A35380D0A6147596E48324965384C77472F72306835705744684A74774875375463614837644A727A626A6A43387A4E6E3232634A6E534F6A756B7863503766374B4E79447234646843434E3834556D640D0A352B45506542354866707744636F48723872384C2B4B556E3458623449317766686B6A6E747638552F6E78396A49634F3478324776345154654C37482B542B4F4C484335597563786E5776390D0A4B797834436C77386F7A4E675A334969724E302B426F676E515364546E6776364A667A6D4E3352633842792B4839414A3259714D7533487736502F7967695A51436D56755A484E30636D56680D0A6251706C626D5276596D6F4B4E6941774947396961676F3850416F76516D467A5A555A76626E51674C30315152455A425153744A626E526C63676F765247567A593256755A47467564455A760D0A626E527A4946733349444167556C304B4C3056755932396B6157356E4943394A5A47567564476C30655331494369395464574A306558426C494339556558426C4D416F7656473956626D6C6A0D0A6232526C494467674D434253436939556558426C4943394762323530436A342B436D56755A47396961676F334944416762324A71436A77384369394359584E6C526D397564434176545642450D0A526B46424B306C7564475679436939445355525465584E305A57314A626D5A7649446B674D43425343693944535552556230644A52453168634341784D5341774946494B4C305258494459310D0A4E676F76526D39756445526C63324E7961584230623349674D5441674D4342534369395464574A306558426C49433944535552476232353056486C775A54494B4C315235634755674C305A760D0A626E514B4C31636757794177494673674D4341324E4459674E6A4577494455354D7941794F4467674D7A6332494455354D5341314F444D674E6A5179494455324D6941794E4449674E546B780D0A49444D794E7941304E6A41674E546378494459774D4341314D6A67674E6A4579494455354D5341324D4445674E7A5931494455344D7941324D5449674E54637849444D324E53417A4E6A55670D0A4E7A5132494451774E7941324E7A49674E6A4534494459314E4341314E6A59674D6A6778494463314D7941344E7A59674E7A4979494459774D5341314F5441674E545979494455324D6941320D0A4D7A45674E6A49774944597A4F5341314F444D674D6A6778494459304D6941324E4459674E6A5979494459354D4341794E4449674E54513249446B344D6941794F4467674E6A4535494459790D0A4D4341324E4451674D6A673449444D324D4341794F4467674E545979494455304F5341304E5459674D7A6377494459784D6941324D544D6758517064436A342B436D56755A47396961676F340D0A4944416762324A71436A77384369394D5A57356E644767674D54497A4D776F2B5067707A64484A6C5957304B4C304E4A52456C75615851674C31427962324E545A5851675A6D6C755A484A6C0D0A63323931636D4E6C49474A6C5A326C75436A45794947527059335167596D566E6157344B596D566E6157356A62574677436939445355525465584E305A57314A626D5A76436A77384C314A6C0D0A5A326C7A64484A35494368425A4739695A536B4B4C3039795A4756796157356E4943685651314D704369395464584277624756745A5735304944414B506A34675A47566D43693944545746770D0A546D46745A53417651575276596D55745357526C626E527064486B7456554E544947526C5A676F765130316863465235634755674D69426B5A57594B4D5342695A576470626D4E765A47567A0D0A6347466A5A584A68626D646C436A77774D44417750694138526B5A47526A344B5A57356B5932396B5A584E7759574E6C636D46755A32554B4E6A5567596D566E615735695A6D4E6F5958494B0D0A504441774D44412B494477774D44417750676F384D4441794D443467504441774D6A412B436A77774D444178506941384D44417A4E44344B504441774D44492B494477774D444D7950676F380D0A4D4441774D7A3467504441774D7A552B436A77774D444130506941384D444179517A344B504441774D44552B494477774D44637950676F384D4441774E6A3467504441774E7A552B436A77770D0A4D444133506941384D4441324E54344B504441774D44672B494477774D44557A50676F384D4441774F543467504441774E6A452B436A77774D444242506941384D4441324F54344B504441770D0A4D45492B494477774D445A4650676F384D444177517A3467504441774E7A512B436A77774D444245506941384D4441795244344B504441774D45552B494477774D44524250676F384D4441770D0A526A3467504441774E6B592B436A77774D444577506941384D4441334D7A344B504441774D54452B494477774D44637750676F384D4441784D6A3467504441774E6A672B436A77774D44457A0D0A506941384D4441304E54344B504441774D54512B494477774D44557850676F384D4441784E5434675044417752546B2B436A77774D444532506941384D4441324D6A344B504441774D54632B0D0A494477774D44597A50676F384D4441784F443467504441774D6A672B436A77774D444535506941384D4441794F54344B504441774D55452B494477774D44513350676F384D444178516A34670D0A504441774D7A452B436A77774D444644506941384D444130516A344B504441774D55512B494477774D444D7A50676F384D44417852543467504441774E44492B436A77774D444647506941380D0A4D44417A4E7A344B504441774D6A452B494477774D44524650676F384D4441794D6A3467504441774E6B512B436A77774D44497A506941384D4441304E44344B504441774D6A512B494477770D0A4D454D3550676F384D4441794E543467504441774E44592B436A77774D444932506941384D4442464D44344B504441774D6A632B494477774D44633250676F384D4441794F443467504441770D0A4D7A412B436A77774D444935506941384D44417A4E6A344B504441774D6B452B494477774D44557750676F384D444179516A3467504441775254672B436A77774D444A44506941384D4442420D0A4D44344B504441774D6B512B494477774D44493050676F384D44417952543467504441774E54512B436A77774D444A47506941384D444179516A344B504441774D7A412B494477774D4455320D0A50676F384D44417A4D543467504441774E6B4D2B436A77774D444D79506941384D4441334F44344B504441774D7A4D2B494477774D44493150676F384D44417A4E44346750444177516A632B0D0A436A77774D444D31506941384D44417A4F44344B504441774D7A592B494477774D444D3550676F384D44417A4E7A3467504441774E54492B436A77774D444D34506941384D44417A5154344B0D0A504441774D7A6B2B494477774D444A4750676F384D44417A51543467504441774D6B552B436A77774D444E43506941384D4441334F54344B504441774D304D2B494477774D445A4350676F380D0A4D44417A52443467504441774E55592B436A77774D444E46506941384D4441324E6A344B504441774D30592B494477774D44593050676F384D4441304D443467504441774E6A632B436D56750D0A5A474A6D593268686367706C626D526A62574677436B4E4E5958424F5957316C49474E31636E4A6C626E526B61574E3049433944545746774947526C5A6D6C755A584A6C63323931636D4E6C0D0A494842766341706C626D514B5A57356B436D56755A484E30636D56686251706C626D5276596D6F4B4F5341774947396961676F3850416F7654334A6B5A584A70626D63674B46564455796B4B0D0A4C314A6C5A326C7A64484A35494368425A4739695A536B4B4C314E31634842735A57316C626E51674D416F2B5067706C626D5276596D6F4B4D5441674D434276596D6F4B5044774B4C30467A0D0A59325675644341354E6A6B4B4C304E686345686C6157646F644341334D6A674B4C30526C63324E6C626E51674C5449304D516F76526D78685A334D674E416F76526D397564454A43623367670D0A577930784F5455674C5449324E7941784E546333494445784D4456644369394762323530526D6C735A5449674D5449674D4342534369394762323530546D46745A53417654564245526B46420D0A4B306C75644756794369394A6447467361574E42626D64735A5341774369394E61584E7A6157356E56326C6B644767674E6A55324369395464475674566941344E776F7656486C775A5341760D0A526D39756445526C63324E79615842306233494B506A344B5A57356B62324A71436A45784944416762324A71436A773843693947615778305A5849674C305A735958526C5247566A6232526C0D0A4369394D5A57356E644767674D6A517A436A342B436E4E30636D5668625170346E4F3342525459774141434177572B687535756E752F6B4454792B342F346C6377324A6D71747575752B75350D0A773035616161623574747272754B664732752B6F677A596261717131466C767166772B4E647456344E7733307036386D326D327734555A61364C544C37707473746538756D753239755859360D0A36374F332F76617636563537374B587A7476746F76655532416741414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A414141414141414141414141414141414141414141414141414141414141414141414141414141414148364A483534694352554B5A57356B633352795A574674436D56755A47396961676F780D0A4D6941774947396961676F3850416F76526D6C736447567949433947624746305A55526C5932396B5A516F76544756755A33526F494455794E7A634B4C30786C626D6430614445674E7A51310D0A4D676F2B5067707A64484A6C5957304B654A795657516C6355316536502B666365784E4542414D4A49436F4B455643734B49534175776D79373573494B4A75436F724C4A4A69424C46494D6F0D0A69354861696C68786155586143725961624E3241313857786E6570306D48477072333231646D7074717A4E4F4F3361736B7076336E5A756F364C532F317863394F6675336E2F2F35546B41590D0A4957534A4E4968426B324D535A766F552F5678616842436543714F5A4B2F4F7A6969794D466C45494554324D7361767A4B6C64705857325345474A6A45624B2F6D5A75546C6132346F4B75430D0A745565682B4F5843674F326E592B64412B3239517075546D6C316234586E4F54774E35474B4A35356853757A62675865735553496552666D322F4F7A4B6F705146726F4A637862516E3179510D0A6C5A2F6A46725A416A644234587869375546525955736F66516330495452696D38346A4B79714B4176637469386A4E7335743948444E3247304D337972547061662B7435647067764D6E78680D0A74632F694B6E515A524A4470412F764567377774516D50712B614C68564A68487A33334342646F5261417579517373524A2F5365666C6A6F7339776B72494D5A78436E59697A44575961724A0D0A5264524D396B4F4E4F416252696855346A2F6A454A30516C6F4547512F6A755444425A666B46306D6D5942774F6A636B614762467158416F7030572B54387038704F664F497A33374A334D350D0A426630487149726469624B35544B51586961452F4157706E564D5735513973566C584B656141586479396169564B486351703173473871464F70643934326B6850794D70657876615A31416E0D0A766F65716F58537932554B37553079676652724B4A384B2B546F614239687955527A70684436786E363541666D34375574425A3457714571526F307932613951422F7450564D4E4E527858730D0A414E4B7750344F735739454B3969656F6F55312B514E65685A4A4B6279497670525470696A773651614B53426375427834534C512B3077582B4F712F30533277536A65556C366C3769516F4D0D0A717849634B555656676C474A326370532B4D5A437A614A37554875424C566C6B446439756142716169656167755367416859426E6F314569536B495A614130715175576F45683141373643500D0A304133306E64456F6547414B6D6F716D6F316E432B6B4349683267554B367A50517574514D617034737634327250654148574D524D764B494D3734483961437833336A4F654E62344E6254370D0A6A48726A43574F33635A74786F6448583643314939344B354945484370782F5035384D51506A505159715247433941387442426B345A4149576142527941374A6B4431795149356F504A71410D0A4A694A6E574C6B5737554237305248304E32794C7032456C4473654E2B444165776B6269527461535065527263702B524D717559597161487563573673476E734772614D37574276633962630D0A4F4D364E432B5753754462755865364F614B6F6F564C526431434D61457430547534726A78612B4B5078506674584332794C566F7448682F6C4D306F313147316F2F34343671366C6A65556B0D0A7978637335316F75746B79787A4C4573734E7873325772355430766A614F765253754866737448726B53554F35544F5A423249566547594D6B6F44634C6D4176623651456A554951557274490D0A584C444D52536E335637724946497A4552534B574B78555961726C4D6F56544935456F504F69747A6F7A3236524361426557484D4E474D655A52345959736C62764156575862334B443136370D0A686C57717755456A77717042614B69675A305344476E35516F314A7073456F7A69465536485439597847646133486941564B6F36745170725944577377585158307341616A657247415933710D0A674571566953646E716D366F6F4B504B6850383032674350754467347131516A5649495657493764335430554970455932344538766D54693532544B426636446956482B552F78696E50694C0D0A7763544144543330596B726A372F63502F6849353349775064485568694232426B72686335433545686869466F5278632B6D52387A5A50785948514F6C34494E41586E5A4338445A4472774F0D0A63566369636647787435644A6762504D6D64426137756269343666306458655875796968525A7479467A305A2B386F6656775957716F4F62306C5A2F2F68612F4436663376686A5A6C4D6D330D0A343944597A5A4662642F4C48756146314A2F497A61384A7472646E6B513256462B6A586444566B52745A4548467056455A5456516E59457A46776D635A576763516C6B436356756C4C7A48780D0A5957316C55734A6969567843744542302B636C2F6C4A643932384E76782F585873664A77462F386562396E663359545A76684D59622B382B7A702F34396A762B6254303143564445676C5A680D0A30426F746143527A4D52633930327A774966734D4B386C5662716962642B726D726272424E734A71385861776A5569775453424565716D5A796879674D6D6F6B4654326A4E637768395959610D0A536F463047366F70316C595A3733415633433171775344584B555470617A744634654E4D484F52656A4E78564248613074566451327A6D41626C5178527659482F712F6433586A7151506E460D0A512B756B487A684572746B5355332B6C74753736747472426458503449444B2F6B373872505932582F6E41584C7A306476506C45586D68782F5053742F432B442F667A44786E55664E6F7A750D0A65765555662B386C344A3174764D4E3841564A4B4B4739334A5153356C444A5453685153715969346650696776376D6B754C6E2F33394C6256324A6A473366736147536E507270323562624A0D0A393579486F4E39595144696B5669346B2F684237486869324D6735776B507778396C506B724A324E7A2F316932474C4A532F735A68767A5638453035616342762F444659557A5566663256490D0A77734E67544A377741326D476A386E507534624C545A626A456F447965476F354252597351616845637578465042515157524C39445A4C7547426A6A506E365542656D2F616669625730526D0D0A694A797A344C6968345243333072614570483162764A6732435048596554567631686165625A343633477632535339516468675A7130394445364A486F736438373166352B5464362B6430340D0A7331796E56752F6377482F4D4464566430577176615937457453516E4E38552B76417A3656786C4C7564664161324B67427035544B787763374F51654875496E486A52466F63666A774452370D0A6B677964372F4A38635036515A2F3841662F6E6F555478395941423776766B6D663256416537577537717132345670643354553864483075662F4C3637493554654F6B64367350542F4F74330D0A372F43766E3370724B78623344324C78316B622B6C77487154504E5A414E796B576F332F6262316377446450645675486D3874334241546F51446653776264667751586330495A50746470500D0A536C3450716C756155682F3238444C5A6238696930566C71764155327534563868416878702F5A586D4D6C36654C69374B3333392F42544130554875546E555551667A594F7A67344D3151430D0A7376506733595A5237317573324C4D303532423658454F73586E2B6838626275785A7631374F6B784A37575A4F324F7A744834767A642B355A556E646A3036355A326F5338355542465447680D0A715850744659722B5862586E636E4E50724D2F667343672F4F44704461544E74374F793048626C56487853445443764D75434E474B45464A7A355663736F4A6478632F6F357A7937757839650D0A675677446A3042466C41573655776E392F4769456B6D54443578667776504678666D352B73553559386248684A6F524E6379522F65754358534B62306F52653161617278466E4F447A5150500D0A7A6A4870726653462B4635496C49493551552B7878304A4354796D394175545778494F6152476E4E694B304A7451432B75725A6E565752645233523237514C66334F6A59346844626E756C740D0A6279584E337146642B72615658574B444B6E7437364F6A776A42516E396672412B626C4F735230466D52564272705A6A7246326E69594B7A66483069504F61734B706B31506E5A66765746530D0A75306643375033524E59463778386A476A6D597350434A5563364F6E417649494D6F727341586E73424F514A516A6F682B2B6730336D5A7251584E37354737326D56776D682B4F6A6F424C620D0A303667556554774F444C5048794F47316D345074704C3136613774415458377A3563714B79306657744951457436786433527753327549596C6A617068787379664F61384C4C535A4E3778390D0A6E4239755062682B6F4B7A3054454875716572712F6E566737317A673667555763784E34306A50674A364359574541786759764342327A6F594D32516E505A764E4A707632754E30473549630D0A6571783851706237462B6D436733564673395044664B794F32692B74614850555966626F4D637A7050474E4B7772796E68796F6E6C765558465A7772646661506E4F4564555A59774866536B0D0A48454E4836476E6D435A3557554C42343470615265717162726C5255586D6E4B3177545A57757437706259686D324A584E5965474E4B3965327849633075725969746E6A62324F6D4F58535A0D0A4D2F4634364E557A4B533373344C722B367570547551566E53737347317076314442596934786B395A58442F75346766737A4A70432F486D59453149366145663671712F626B2F7061556B630D0A666F5668456F4D6163334A306B556C375677586B526374366E6172664157554A5149466F31377A364B33736A326D6358764A6D3163762B796E4F71654650656F4F624D534E614830626862340D0A437435324E48763748507131385543634C55514259444B35496E4945704B4C6F444E4C5A535578483155457343436D546B4335447765664C32754A556956496636786E75435A4673656B66480D0A6F30507354316D624132536A4F6A69724A5847506C4E544F664441624C6E6857435A526F50506B4C474B436B467061376A73414153497667326841787A3174395A58566668627A4E4D6152790D0A52554F507843356F553137446C657171713031356D344C744A4D633266394669646B4672534767724837776F643048363547682F7A6659626B354D58312F337257492B784F57533538346C480D0A577430375353517637566A56687237562B53654C537435614364376F424353594B4D5141556B746F6B4D744E6F7343786C50674B4175423476583653346C7A642B6A637A2B726157785772430D0A53616468426352797A64374E615764614458504A4F3576616768756F4A656C6C764548456743556E675156464B4A7767457763634436384B5272694E4A4A31364E763352496568527A6A54360D0A52504243746162336E304C497647434A63505746754F442F2B644C77534D713336596B4E6E36676864726A7453337A58634E665152784D4E4971387A70442B6D446C51596B2F776772446B4E0D0A4D63324A73746C69654374517A673579346669617178454B6A6D783148735057446975316F5657373752326C6133656E5A4233493044656D527554503031646E7145754332665348797A624D0D0A66376B7173536F673859334E426D7479747A4A3355554749775A305930346F58564B51595647612B3741547739324F6232763261545876774F4772554E7A4C3054347A4B7076502F664E616F0D0A706A4F6144625273714531486E4E46665279457A4C7579357064486332724F2B4C5469346262304144452F51514D632F4F6E6155483959644C443158554468515A73494541665034644C5A570D0A6B426D77494547696B4930414F376B4167524C38484C664F58756B547347756D3847654E5A342F41504435646845364D77447541514D50625A50707A714165324970665A416F72414A5A53720D0A3659544A33422F376F396471307635737166395943395755324C70514E76336F6B7455453978474C78575752686B44596E3265387A667746354A3575526D702F415464417A47667556764F4A0D0A6C634C4E617272626956504A69564C706D343761374C4B6D75495454376276797A6D776F4F5A677A376C574864586E5A327451567237653346663742636647577A476E4C6B374B44356B625A0D0A7654426C64336E6D69776C426C54476538316373443134593454423179753653465875534B5649596679526C584337456F4A305A4B654155557A483848555455654571535A4F6A76316938490D0A6B536A7433536145794863656F6B43424C522B646A676979594E73744C6664736F3559772F73684F68484E69623734764A5759695169344A555152436A344D7A714738736936304C372B74310D0A39423277546A76625173346277694255746D61517A6B6548734D302B445644796F786B3155444C643348626D6D39744F676646582F4A49502F2B36756E42677755656E3239772F354A5779360D0A5963337169356D5A463165543358416F59612B6134674873705A6B51466D4F4667336D33767749656F58495038377449724D616E4D4A3878314F515834356B2B5063532F39524B666876762B0D0A2F4A6F79616C72477447432F4C6C4B2F6E6552386C746757474E69572B4A6E68526131682B365034467257364A663452356548484A776E794F55476B2B547659552B725069436D4159724F580D0A6E58397136506A4A6773532B677354335075426C72686D314D624F432B585776634E5A6A496D505432477A446D74785054416F38664A5253346D384E2F69673175724F396F715067443742450D0A45466A50342F2B62647932706D502F374D362F72346F594856594F2F502F30434365484677725A4254766862702F725A6A4C6568362F76716D753850482F366865755033522F4C62593250620D0A38345676715234762B656C486E4854794A502F476A7A2F79622B69375776486F632F3134544F734F2F6C2F39352F6A377264546139496E62597372314B42724A73644B4E744A7978684864640D0A6F41435672767A39542F3442367A7241387A4567453068556F7353517154302B366E4B7A705952334B547A765A52333448776B4673384E7259356655424A367347744A714C35624E626476430D0A6E796248747046787159306267364B4C467754564A47363555466834746978757A33764E2F4747724938436842725465414278382F7A4D546C7350546677533869422B447450544A533568730D0A624C757035515A4653357157704F394D6A4F736F724B786371673158563852466170637737374262507174762B696850573579784E57544C4C576E3238664B5131663771387169346A6347480D0A467856486852637338463856566E5938752B6A6B32747133584B317356727963586A5659434A366F414B333768466559446332467355496D7079706969542F45545156704C6F6E69787A48460D0A76416233345A6C375759752F442F4E57522F672F34375177396756496444485367453542734E2F39563352796853545844724A72526B41317378714A395A3957632B2B4B6F6D7369556C74690D0A4533656D4237572B6344795A475776514B5379386D714E57395768434E743251726A3552484A41374C334658656D62373068646337636E4E493379557533663431704E354F3235734D7364500D0A4E566A5346536C4D66495541656A61654655394D4F4F4B654D47585870434874394A376C4554732B7271733558327437656C787A616648685A4B75705264756A4E482B747137375A6E71704C0D0A6A47744E4453784C396F375853514D50594E744C48324C76762B526E48792F4C327478674F4C45775A5762746C37716D72376365536432647475796C5A475861426E5879376A547A75384C4E0D0A4647736C57456D66322F674365646E414D753862316E4754724936382F66424C3465563368363055496D306D5776543464514248582F6E30564935772F504F586E4E337A6C31376C376D38330D0A5257354A794E655558394C5758397177615733636C756A36623139657159744A6246756533705959335A59645578555375444575666D4E67554C563033646E4B39494E354E685954547063580D0A6E31674E6C69342F506348434A7539676575585A645966565A54454A6457466864516B785A576F79734B673449714A6777594B4369496A6952552B732F7431547133736F54466E7179447A4F0D0A775A6B49707869537542466E694D71357241364D6664616875627A347452517739725A6F7A5A573632712F334C482B3366586C45363863466765584A50676B376C716675534978726C6D62720D0A4E367A633073447246365234313332356F2B6D627251774F3675547658547250582F704C50686E77533973516B505253577372753557422B735074312F6A76534A4A70426637644D384C57310D0A395665494349554F57776747636E3178616353787150587A6C59564A782B7271536361724F416448624E7A48482B58373272543850663750787A2F443731476341426F534D77302F573470410D0A4250537A706371494D314D4B46504F4C6F6F39466C41566F612F6A76337348653246725468694E773472364E66422F666365684C6675466C6F4F466C6E457A305173364D314A444C4554302F0D0A7551766645446E2B59694636514C4649523659787A755250776A7A636B34797A6F5A6A387161734C5A673477652F463555783658594B646744695266656F585A532F774E48304665716548330D0A344337304B5374473834303348764A307466456E334973782F59574A2F75726953324D47596756377A49364A6D51316C6A50414E4258594C61316C5079456F5843766B39664450543644685A0D0A6748755A434A457751734C42762B2B6A624C61523951515A4948357A34507844434D7449334F75476A35675073356E7A773350787276333736533934786C5436537A61564E597471305457630D0A436A7077364A627861394639376E736B67636A3268736865624D72326C552B4332687A4F3941314D307847494376782F7A485030765430366F3335785948313635716141785A73794968664F0D0A6A3435514C324B6C3573484E36716544777A5973656E30594D597353747364487832394C534E6747316661452B6A574C6F775057726732495872786D324F55337031625232774330363262760D0A595950492F72456E7570732F6567394733506E724D506379744834777A616B5A685231652B6C38664E5A736E5966596D35384A4D356537545834665572704368412F374A54636848637947610D0A7744533668537853326A6D4E4937564D544B784877467A6C7548464F3345596D67584D5A357A4C4F5A324A71755A4F4C6B2F76306448704859696B6E5937704542487773304876715A5A63520D0A625761576433437774336451454F3970626E41796F6649326436476D767842794D6C776D596D69384A497A592F573946654C6A434E7A79633776454A43764B42745569496B5654366C7764320D0A464C52316770397047384D375257647545336978644A6A624446714F75733174466A6C6831747A6D6B4239324E7264464D4A344938564349696C416C4B6B5A7230477155693072525A4F53440D0A5A6B47732B45457245555A796F413544425443544136736D6F316A344C6B52726F626453574B31475A56446E776C67784B6F482B5649464B4B56417451584D425457634333545843696A4C410D0A59692F5956596A79595A53757A6F63794532596655353832676C4D38664B2B4750586B6F4333712B73484F57494E63384D37305A4943483935347638676559736F4C304335754A52416F71430D0A4D6D384570526E503058712B50314B375A326553684E4553344663496179622F54696C2B6D37503537335438612F52766A502F352B56384133526266436D56755A484E30636D56686251706C0D0A626D5276596D6F4B4D544D674D434276596D6F4B5044774B4C304A6863325647623235304943394E5545524751554572535735305A58494B4C30526C63324E6C626D5268626E5247623235300D0A637942624D5451674D43425358516F765257356A62325270626D63674C306C6B5A573530615852354C55674B4C314E31596E5235634755674C31523563475577436939556231567561574E760D0A5A4755674D5455674D434253436939556558426C4943394762323530436A342B436D56755A47396961676F784E4341774947396961676F3850416F76516D467A5A555A76626E51674C3031510D0A52455A425153744A626E526C63676F7651306C4555336C7A644756745357356D627941784E6941774946494B4C304E4A5246527652306C4554574677494445344944416755676F76524663670D0A4E6A553243693947623235305247567A59334A7063485276636941784E7941774946494B4C314E31596E5235634755674C304E4A52455A76626E52556558426C4D676F7656486C775A5341760D0A526D397564416F76567942624944416757794177494459314E53417A4E6A59674E6A497A4944597A4D4341794E7A45674E6A457A494459324D6941304D4463674E546B32494455344D5341790D0A4E7A45674E546733494455344F4341314F5459674E6A4935494459334E4341324E446B674E445934494455344D6941324E7A59674E6A497A494459774D4341354D544D674E6A4D77494459320D0A4E4341324E6A63674E6A4179494463794D6941314E6A41674E6A4D77494463334E7941794D7A63674E6A5134494455344D4341354D7A49674E6A497949444D7A4E4341324E446B674D6A4D330D0A494459314E5341324D7A496758517064436A342B436D56755A47396961676F784E5341774947396961676F3850416F76544756755A33526F49446B784D516F2B5067707A64484A6C5957304B0D0A4C304E4A52456C75615851674C31427962324E545A5851675A6D6C755A484A6C63323931636D4E6C49474A6C5A326C75436A45794947527059335167596D566E6157344B596D566E6157356A0D0A62574677436939445355525465584E305A57314A626D5A76436A77384C314A6C5A326C7A64484A35494368425A4739695A536B4B4C3039795A4756796157356E4943685651314D70436939540D0A64584277624756745A5735304944414B506A34675A47566D4369394454574677546D46745A53417651575276596D55745357526C626E527064486B7456554E544947526C5A676F76513031680D0A63465235634755674D69426B5A57594B4D5342695A576470626D4E765A47567A6347466A5A584A68626D646C436A77774D44417750694138526B5A47526A344B5A57356B5932396B5A584E770D0A59574E6C636D46755A32554B4E444967596D566E615735695A6D4E6F5958494B504441774D44412B494477774D44417750676F384D4441794D443467504441774D6A412B436A77774D4441780D0A506941384D4441314D7A344B504441774D44492B494477774D44633050676F384D4441774D7A3467504441774E7A552B436A77774D444130506941384D4441324E44344B504441774D44552B0D0A494477774D44593550676F384D4441774E6A3467504441774E6B592B436A77774D444133506941384D4441304D6A344B504441774D44672B494477774D44637950676F384D4441774F5434670D0A5044417752546B2B436A77774D444242506941384D4441324D54344B504441774D45492B494477774D445A4450676F384D444177517A3467504441774E44592B436A77774D444245506941380D0A4D4441324D7A344B504441774D45552B494477774D44593150676F384D444177526A3467504441774D7A492B436A77774D444577506941384D44417A4D44344B504441774D54452B494477770D0A4D444D3250676F384D4441784D6A3467504441774D6B512B436A77774D44457A506941384D44417A4E7A344B504441774D54512B494477774D444D3050676F384D4441784E543467504441770D0A4E6B552B436A77774D444532506941384D4441334E6A344B504441774D54632B494477774D445A4550676F384D4441784F443467504441774E6A492B436A77774D444535506941384D4441310D0A5154344B504441774D55452B494477774D44553050676F384D444178516A3467504441774E7A6B2B436A77774D444644506941384D4441304E44344B504441774D55512B494477774D44637A0D0A50676F384D44417852543467504441774E7A412B436A77774D444647506941384D4441314D54344B504441774D6A452B494477774D44557750676F384D4441794D6A3467504441774E7A672B0D0A436A77774D44497A506941384D4441305244344B504441774D6A512B494477774D444D3150676F384D4441794E543467504441774D6B4D2B436A77774D444932506941384D44417A4F54344B0D0A504441774D6A632B494477774D45457750676F384D4441794F443467504441774D6A512B436A77774D444935506941384D4441324E7A344B5A57356B596D5A6A61474679436D56755A474E740D0A5958414B51303168634535686257556759335679636D567564475270593351674C304E4E595841675A47566D6157356C636D567A623356795932556763473977436D56755A41706C626D514B0D0A5A57356B633352795A574674436D56755A47396961676F784E6941774947396961676F3850416F7654334A6B5A584A70626D63674B46564455796B4B4C314A6C5A326C7A64484A35494368420D0A5A4739695A536B4B4C314E31634842735A57316C626E51674D416F2B5067706C626D5276596D6F4B4D5463674D434276596D6F4B5044774B4C30467A59325675644341354E6A6B4B4C304E680D0A6345686C6157646F644341334D6A674B4C30526C63324E6C626E51674C5449304D516F76526D78685A334D674D6A59794D5451344369394762323530516B4A76654342624C5445354E5341740D0A4D6A6377494445324E7A4D674D5445774E56304B4C305A76626E52476157786C4D6941784F5341774946494B4C305A76626E524F5957316C4943394E5545524751554572535735305A58494B0D0A4C306C3059577870593046755A32786C4944414B4C30317063334E70626D645861575230614341324E54594B4C314E305A573157494445324E516F7656486C775A534176526D39756445526C0D0A63324E79615842306233494B506A344B5A57356B62324A71436A45344944416762324A71436A773843693947615778305A5849674C305A735958526C5247566A6232526C4369394D5A57356E0D0A644767674D6A457A436A342B436E4E30636D5668625170346E4F3342613149424141434177652B4849695635444E4B443368677A64662F546451347A7531754E652B6D31683559394E7569700D0A655A4E5758546474316D63662F58547130466562647132373736376233727271755730332F545A71333744767A683337363731464141414141414141414141414141414141414141414141410D0A414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A41414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141417745583642372B450D0A412F674B5A57356B633352795A574674436D56755A47396961676F784F5341774947396961676F3850416F76526D6C736447567949433947624746305A55526C5932396B5A516F76544756750D0A5A33526F494451784E7A594B4C30786C626D6430614445674E5463344E416F2B5067707A64484A6C5957304B654A79564F417459564E585761352F48444B4B434938784D366B3063687066790D0A5A70675A464B54686F5943386E7972697949416F79427347675341634653544644464D7A74644A4D55355438383946766562486F6C6E58745479327A73707636613258582F4B3255726D62690D0A374C6E726E426B5637622F66642B2B5A325765767666633636373358587563414151426E7341414C45394B7A67385071504D306E415967667A685957563570714A464B2B4849444A776648460D0A6852584E43354C2B78747745594638456B4930754C54484E44332B6D7577335865724870536E484362634F6F616F532F782B5A56576D6C754F76654B657A54536578724848316455463573610D0A6731746D346650684F4336744E44585651424A38692B744F4F4A35515A616F7338553661476750672F67624F2F62576D7574354D2B2B4564414557547341364372427A4576694A70663261650D0A6139524E59495848414C3564334E6B7439482B66644A536E4E646176526859356E63556843777A594C33784F326B394841376A386964626364635631654F514B45326C726F423147514148770D0A34756A427865475934354F5A506C774258734F64774C6E4E3970343541653877573745486E6757683430544F51363673374E5273364566706637544C3448536557572B5843516B622B644F690D0A5A694E3441306E6B663466512B79305A4F766D506F4A4D37414A31534D384C4230436E526735476643726E3854456A6D4D36434732776E782F484377634739434A76615A33416632787274410D0A4A754D506464677351704F6D49733467746973696E6F574E5262674630706966775632632F775138754230776966734D504554364A63686E474654785A5644433359473566426759755633490D0A4533763248566A4E744D4A4F7068636155664965624C76495A56546E736D686F5A31676D4B733034724F434F64794C324848794366524471796F454C3372306745454C51376E7159444C45510D0A44394D6846544968422F4B6842425A4347645441596D69476266436A7A535A617941734352507A774966675A6B4933344A68472F417571677959487661714D41746C397441375962747575320D0A76396A65732F58626A746A657368323248624431346D2B7662592B7478376262316D32623650443070456344346C396541534C75497569474632453366452F6369422B704975764A5763614C0D0A30544D6D3568427A6E5A33454C6D4333732F74594B2B664579546B315A2B4A57636B6535332F6D782F46782B4B622B622F34692F492F475874456B4F5353354C4A644A5936625053563655330D0A704E5270704A50437964737052667A564F6130455A354A4943396E6255674E616353544951413471384956513045496B4A41444571475171496C647031587174537135685A53715A564B33560D0A454F7A56636F3157493164726659565675626377456C446B4D6C7758352B77726A6C6E32746A574465594D3645634E585839482B7332654A7764446662774E693645664167434D623946746F0D0A7638566773424344705A38597572747066773074644C7034477779474A544547596B4673784348435532424248497668346A614C595A76425545676D46426F75476E42674B4D532F45426D680D0A7549662B696E4576614154315245565572412F6A7135457755705A4665554B4A6C58517A7A765431582F786E683859475A302F387759306478352B2B4538536336694C4A4878796A42352B320D0A68704C3858333442394C5249532F7173784566306F7854485478487A2F666D4F2B2F4E42634A755930597164754F6675496D38336542777443665579565A684349586558534B547938597A510D0A713731565954707475492B5057715856684F6B45554B33755A4E4A3366464D3576546B315A384E6338336339744938347257696457704E4B72392B494B5932734C2F2B4E50313363577A4E720D0A65665A6F5633623231757147492B574470546B476B2F367A344A6C526D5173456E5A457658345A38355441477749522B73354E474C6768796F2B5875444366346A586D4F4C694831336538580D0A46622F334C47306E617936537548333736424561523038523659497664373332785149695055675058766D52486A676F3245524948305455616736437730534E3543717864624A6E72484D5A0D0A6B3355726639704B43332B33667544416C50794D6D4945697074743456716D4F5A7656752B495173504A7252613178594B617469673168667A5868574C75736B5A775A636666335577794F480D0A712F31385858386D58394954484D63524E37656734456D75763148626F4F756B344244465934546A57655353452F4C434736394E6A647235787559517068663939573749637A313755374C330D0A7639595661493168336731632B64722B334D513965396546575750755358304A5A56454F39514F612F623574314C4A4F5A7471656E35396163714F5872694C546A4D32526B553861762B46500D0A4C2F31753366704C533237463143556E31305550546849796A6448577A6E2F432F3443655667702B6A5645706C57347158312B707078656A44522F74705848596D4C3148326C4D696B6273720D0A464D7868777139712B5A312B74796537367867396476677769547A32495A6C792B4444393845507A363457467235767239785557376D4E67667A6339646D627874346449337343765A4F61680D0A5137546E31774736357842787254322F395A587A7458586E743230395634633635647175636C64516A6A4341615A3565507236713859776A696E783866583138744F45366E51593156616F650D0A794B42556F716E644A527A546335442B7470346A4579567079374B796D754F6E316D58744F50726C577576326E6264574D66527270355631715656543469716636445275667A4C7561556F560D0A565764665469344A43383662724A6B57356A5978364E6A327A6F3972616F38767A79384B534176544A7757367175534A5A6433477A754E564B46637978743849744C555549467372526F67730D0A6D5875505471596E75532B73316B462F37677642497A586F6B59734F6A32694A54716458326830694A376842664646306C6279654B59685945612B636633772B48634E5657763872736974420D0A57665A5A4B666E794D4A7562396C4A71385444572B74626449316D765A67715145506E786142467672674B394D6C6D7769574144444C526F526E765044314C76614C5152376A345A5A6951580D0A52692B5953347478364D4949316946764C656F78545776636D4731713150756C545A36537078744A6633703878556574632F5A30707450766E63666C4C32455379714E47366D494E592F51350D0A5151484A6975514E31585062557679636E475865586E784972466F39785376493948536966333733417176726C7644306F4D386A43694F626E55654E6347616476434B442F4350486F3551570D0A32302F6332366935416E7A735576717152534E70424E6B555175784966422B4E6E59453562656C79462F6F314352676D543232623133717970656E6B2B62527976583552656D7046784F514B0D0A742B67356762684A725A384747413259494E3839516D30644E2F4A654B4370365069393777344B536A546C6F385579307A6B4B306A726649565968566E57414C4A522F4533754F6A43554E370D0A38533473592B3635326446787336643439374B63556654485954363642502B4D5372322B4D734D2F4D634C486953684835537A725561776C624F382B7771344E4C317956467834774C5852730D0A337561532B5A746D6A644D6B426D706D643830505231307A5564657549626F367547496B616C446A423034597175755970616561576B2B327A6D744C63334D6D41665272562F66304E704A530D0A4561477653453076312B6E4C33546F494F664B756B50754E41557A496E61434467584F69622B52734C466D77495476762B614B69462F4963756A614B6B664351726E49386956545365387A730D0A476D506F3853344D30377A33646B6637774B74563733526E3373316C483175744C55744C7259794961556A54356B30645255614E57334663735A6F772B31386E334850546E7A6E546E644D580D0A4E6E4E70516D4A4C656F657050585A38704C2B6D6F4373467A774B527230534E5A34464D50417343536270596F5754533664776130665A617A4269437A37334633616F564C4B4432484C4A620D0A385A695559573736512F616F3666703032526A43754551574A6459765637716E744D78704F396E79314B6C576F795864665354783766724870745479694968794E4A46655830476E4A37536D0D0A4A3370452B7052566E777A4D305334656550736F745477784C364276634F2F473438584D7670526E357865767A38706458316A306242704B58596362387338534C3552616A744A4B494F79360D0A73454D74654F766C6A454A7468546C545A6945426E4846772B2F305639437175784F414B3661566E48416545754359357756584452487657563474427262523343726D512B2B3036445945730D0A524F47714746767964484C7A65725636544F3257334957767A4B566E46695A485A41665343365A556257346F5A3652584679364C3372537476437375762B644A7177767A3972794330466D520D0A574575386C32554B6D52746E4C584449786257676C525632755A4337336167506D416D696B6E483836494344613879396866524D2B62776E6976564D7037555A4F667934656C504A306558570D0A796379363073583655744672364D324E534D38565042364B3376392F6A357033332B726F754C5862766E4D794B6E5336696F794D637032752F50342B575575742B337170646532313256744D0D0A785A746E7A647063624E6F79572B426A6F556275625646753343585A654B494F535156714D554849334237685A69472B4C76637A775649684F7779374F695166554B4D452B6F626B416B77500D0A3172324D355A474D67505A69482B6371735549527A334B4E6143326C7A4F652B587A7848654B77314B725679397854502B4B71706E504839306B5538542F386864596F736D323574527770700D0A614B45516C4E7A666B636D3878523246676A35304176456952525262716253667645785535366674626B5370714372496E5A2B51394E37326259745072326E2F53354D377653557A5A6332590D0A48354E2B6650764C6C6B754B3148576C49576C704D5745424561352B7171315056577A4A53566F784A3368795572544766386F6F50395747707171644257672F64397431356D4F2B464F4D520D0A4E596E4250593546687273676948696F6550706F6D6233577373306B494667766978376C48315963755073415A3778386D5467502F7139574D3479373544706978795978666D7744474439470D0A495837453030506D494B4D54494257725163474A65643838456C42684E4254704D546464356D51426237706731444166575373786173706D4D4A324432346E796D5265514773594D397A70530D0A47346C56474647356F523077484C482B49655450644435356F7339544D3834774E737A7A43496D6B785A7A52326C64356F624878516955546239396A57477077542B4C5434345336565570550D0A5373667A656858524568566146367459695651366965776E6441474A4C776C4A396175626D424A5752714B706B52796737375347706B2B733930304F6157554F586D5532374D2F7279556A660D0A6B37666657767033612F626E755876533076626B6669374953504F342F63686C4C4D616458716B513644386B717069636D715A3552786B6E5335786F675343312F352B6D6A394E35665942530D0A6533737565726B6D717053617678303279695536496F6F7A576675717A6A55316E526555474A2F666E696844332B5461394E7756795262306A5136744B74504966502F54577157694B66492F0D0A7131614F532B66666676486776312B796F4A5247327A5665697257555936632F584D6E3959616366364B4F33317177687A6E31395A5069615A2B6A4E6F77564C34754B57464D7978784D5A610D0A334E386B75514D33794D7A2F506B7A333342696765392B304E6E332F366F34666D706F7637336A312B7962427338695132347938504D544B42367554653652564469754937776853755572650D0A796F794B6E78736156526F33725453436E75753474766E6C6138746A646D32367843772B5233364A4C56385946566359486C47617450617268746F506C325A765037373677764242515A73530D0A724D4247696A5736713143444559314D6A65397563694C54597879584D4E576E576D67746136597143664567773236775A2B6B623170556A62744866534659463533346E43475763613776470D0A76596755376C556F512F79466F6B7139336243755938563859582B565963796266756E69794351325A744554796657786351327063533265394F6345646F57313063664A373658436B7231740D0A3037742B64362F39634D6D553261467854656E704C6648617742445735533774314531505848366F2F506B724858592F63462B6762547842592B6373707479485930506A4F457551375150500D0A32437334707266327A4B36696E4A637672467A33625A634C506550574F4B756F4D39375A732F61357A505A5454617476373570686A6F38317A3941624533786A473978546573686A4A2F71490D0A3336635639652B33704D38786637457578686A61387266564736393244435130707951334A55796155616850616B34436531584C46646972326E716978544A435276597A46645967546D5A390D0A6A7676452B61344E426F50736B5851564E626A3651414E666C62334B474872534B31462B4D62766A4F54386B4141514E577464397438715642493165504C756F6378704B766A61722F6250470D0A3158643231703765565A5437306F55322F627A70666E486D354B53472B4C6836526631484C526E4768712F5747597961316D2B364E7635664A35506151362B63364B4E66666C724A334554700D0A49784B626B684B616B31455651596656354363326A446B6E6E7475594A646B77617A357A446C39754365786B467A4154375364367470754B33546D4C424C79465578585739634B6262794E740D0A49494E77695A4F43762B33306F437669393344586D426B53395433386E6936694F4D566449337036584F437A693264596F30516D315059786E6B474D45444671653677494F566C496F3275430D0A557949316A336D6F6D423173625548496A436D61735A3465374862477A444D65457A31302F6B745759526357334E61464669584F33473332686D5163444C6654457779492F6B6633713462410D0A374A7A6F57624F6973564770434D79637964334F6934724B7A59324B797276586F32544C754F766B66795265534F73685373516E767241775074356B3471376E47777A3573324D4D2B6659760D0A4D464C49463734716366693243393369647959424A75434D497A764D6741747364734173464D427542387A42574D4935594235305A4C77446C754238447352424E6234424E57506C5651594C0D0A6F52544D4D41486634304967464C506B424D6A426D524C736B7A42586D424771517A67443739577743456646496E594D4E474266696E4E315549396A5035474B47616E577778514978702F770D0A7055724161494169434D4B6E717145535A775873536D7A42754871502B7351686E4C4C456232494E5541456D4849586A6B794769584A454F656F456F6F66414C427A335344454861526269570D0A42646D5169693179434B5841523267394F68367133634D7265654A7350664B725270774A2F3659552F35717A3478737050537038332F336A39552F796A684664436D56755A484E30636D56680D0A6251706C626D5276596D6F4B4D6A41674D434276596D6F4B5044774B4C305A76626E516750447776526A45674E6941774946494B4C3059794944457A49444167556A342B43693951636D396A0D0A553256304946737655455247494339555A5868304943394A6257466E5A5549674C306C745957646C51794176535731685A32564A58516F2B5067706C626D5276596D6F4B4D6A45674D4342760D0A596D6F4B5044774B4C30786C626D6430614341784D446B344369395464574A306558426C494339595455774B4C315235634755674C30316C6447466B59585268436A342B436E4E30636D56680D0A62516F385033687759574E725A585167596D566E6157343949752B377679496761575139496C63315454424E63454E6C61476C49656E4A6C5533704F56474E3661324D355A43492F50676F380D0A65447034625842745A585268494868746247357A4F6E6739496D466B62324A6C4F6D357A4F6D316C64474576496A3438636D526D4F6C4A455269423462577875637A70795A475939496D68300D0A644841364C79393364336375647A4D7562334A6E4C7A45354F546B764D4449764D6A4974636D526D4C584E35626E52686543317563794D69506A78795A4759365247567A59334A70634852700D0A62323467636D526D4F6D46696233563050534969494868746247357A4F6E426B5A6D46705A4430696148523063446F764C3364336479356861576C744C6D39795A7939775A475A684C32357A0D0A4C326C6B4C79492B5048426B5A6D46705A44707759584A30506A4D384C33426B5A6D46705A44707759584A30506A78775A475A6861575136593239755A6D3979625746755932552B516A77760D0A6347526D59576C6B4F6D4E76626D5A76636D3168626D4E6C506A7776636D526D4F6B526C63324E796158423061573975506A78795A4759365247567A59334A706348527062323467636D526D0D0A4F6D46696233563050534969494868746247357A4F6D526A50534A6F644852774F6938766348567962433576636D63765A474D765A57786C6257567564484D764D5334784C79492B5047526A0D0A4F6D5A76636D3168644435686348427361574E6864476C76626939775A4759384C32526A4F6D5A76636D3168644434385A474D3664476C306247552B50484A6B5A6A70426248512B50484A6B0D0A5A6A70736153423462577736624746755A7A30696543316B5A575A6864577830496A354759574E3064584A6C494449774D6A59744D4441774E7A7776636D526D4F6D7870506A7776636D526D0D0A4F6B4673644434384C32526A4F6E52706447786C506A786B597A706A636D566864473979506A78795A47593655325678506A78795A47593662476B2B553352315A476C7649454A7663734F700D0A595777384C334A6B5A6A7073615434384C334A6B5A6A70545A58452B5043396B597A706A636D566864473979506A786B597A70735957356E6457466E5A543438636D526D4F6B4A685A7A34380D0A636D526D4F6D7870506D5A79504339795A47593662476B2B504339795A475936516D466E506A77765A474D36624746755A3356685A32552B504339795A4759365247567A59334A70634852700D0A6232342B50484A6B5A6A70455A584E6A636D6C7764476C76626942795A47593659574A76645851394969496765473173626E4D366547317750534A6F644852774F693876626E4D75595752760D0A596D5575593239744C336868634338784C6A4176496A3438654731774F6B4E795A57463062334A5562323973506D686C6548523161547776654731774F6B4E795A57463062334A55623239730D0A506A78346258413651334A6C5958526C524746305A5434794D4449324C5445784C544930564445794F6A41774F6A41774B7A41774F6A4177504339346258413651334A6C5958526C524746300D0A5A543438654731774F6B31765A476C6D655552686447552B4D6A41794E6930784D5330794E4651784D6A6F774D446F774D4373774D446F774D447776654731774F6B31765A476C6D655552680D0A6447552B504339795A4759365247567A59334A70634852706232342B50484A6B5A6A70455A584E6A636D6C7764476C76626942795A47593659574A76645851394969496765473173626E4D360D0A6347526D50534A6F644852774F693876626E4D7559575276596D5575593239744C33426B5A6938784C6A4D76496A34386347526D4F6C42796232523159325679506D686C65485231615477760D0A6347526D4F6C42796232523159325679506A7776636D526D4F6B526C63324E796158423061573975506A7776636D526D4F6C4A45526A34384C33673665473177625756305954344B504439340D0A6347466A61325630494756755A4430696479492F50676F4B5A57356B633352795A574674436D56755A47396961677034636D566D436A41674D6A494B4D4441774D4441774D4441774D4341320D0A4E54557A4E53426D49416F774D4441774D4441774D444531494441774D44417749473467436A41774D4441774D4441784D4449674D4441774D4441676269414B4D4441774D4441774D6A63320D0A4F5341774D4441774D43427549416F774D4441774D44417A4D54457A494441774D44417749473467436A41774D4441774D444D304D5455674D4441774D4441676269414B4D4441774D4441770D0A4E546B7A4E7941774D4441774D43427549416F774D4441774D4441324D446330494441774D44417749473467436A41774D4441774D4459304F5463674D4441774D4441676269414B4D4441770D0A4D4441774E7A63344D6941774D4441774D43427549416F774D4441774D4441334F445578494441774D44417749473467436A41774D4441774D4467774E6A49674D4441774D4441676269414B0D0A4D4441774D4441774F444D334F4341774D4441774D43427549416F774D4441774D44457A4E7A517A494441774D44417749473467436A41774D4441774D544D344F444D674D4441774D4441670D0A6269414B4D4441774D4441784E4449784E6941774D4441774D43427549416F774D4441774D4445314D546335494441774D44417749473467436A41774D4441774D5455794E446B674D4441770D0A4D4441676269414B4D4441774D4441784E5451324E6941774D4441774D43427549416F774D4441774D4445314E7A5579494441774D44417749473467436A41774D4441774D6A41774D5459670D0A4D4441774D4441676269414B4D4441774D4441794D4445784E5341774D4441774D43427549417030636D467062475679436A7738436939546158706C49444979436939536232393049444D670D0A4D4342534369394A5243426250454643517A597A4F54413151555577524545314E6A45314D4545794E555A42517A4D304D5464474D6A4643506A7842516B4D324D7A6B774E5546464D4552420D0A4E5459784E5442424D6A564751554D7A4E444533526A4978516A3564436A342B436E4E3059584A3065484A6C5A676F794D5449354E676F6C4A55565052676F3D0D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D363631333233313530323939393833383737353D3D2D2D0D0A');
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
INSERT INTO "mail_trouble" VALUES(1,'connection_refused','rien ne répond au port du serveur de courriel (mail.host, mail.port)','f5db230bb3f5d39790607f479e021098badb688fc10184a890175424fd8cdaa9','2026-11-24T18:05:00Z',1,'2026-11-24T18:06:00Z');
CREATE TABLE note_addition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    intervention_id INTEGER NOT NULL REFERENCES intervention (id),
    field TEXT NOT NULL CHECK (field IN ('text', 'professional_note', 'personal_note')),
    words TEXT NOT NULL,
    at TEXT NOT NULL,
    author_uid INTEGER NOT NULL,
    salt TEXT NOT NULL
) STRICT;
INSERT INTO "note_addition" VALUES(1,1,'professional_note','mieux','2026-11-24T17:00:00Z',0,'cd76829ced556aef5c4ed1d809fdaeef');
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
INSERT INTO "outbox" VALUES(1,'issue',1,1,NULL,NULL,'zoe@example.org','<71831c62ed9daca0a0c2f7ad3a0105d2.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','5fe6d024b177d95bd81b906c93f9f988');
INSERT INTO "outbox" VALUES(2,'mark_paid',1,1,NULL,1,'zoe@example.org','<ab91342e23d8c7a9dc8fa1edafa017d0.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','2c76eb4746611ca66a113b039fe17d7f');
INSERT INTO "outbox" VALUES(3,'issue',1,2,NULL,NULL,'zoe@example.org','<94182c2eb2c3934f9eb20c03b2f0bef0.hextui@hextui.invalid>','dropped','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','57206c95afda27cbf42b7a024b1a5a6c');
INSERT INTO "outbox" VALUES(4,'mark_paid',1,2,NULL,2,'zoe@example.org','<9b8d1e93ee9aed77c5e703f6033e78fc.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','6efe431a5bf0d4e232630dc2ad141571');
INSERT INTO "outbox" VALUES(5,'cancel',1,2,1,3,'zoe@example.org','<ad09360d25ed07183634bef20cfe2003.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','60ef44e146e282fd0ba738cd9eec5e6f');
INSERT INTO "outbox" VALUES(6,'issue',1,4,NULL,NULL,'zoe@example.org','<96cbcad2280df19313ac6f47fd7583ce.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','5047012db2f8cdd5290c101cf3616b68');
INSERT INTO "outbox" VALUES(7,'mark_paid',1,4,NULL,4,'zoe@example.org','<763719a12352278ab311b6432746e803.hextui@hextui.invalid>','dropped','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','124793a704460aeb8a08e29d9c6dad9e');
INSERT INTO "outbox" VALUES(8,'refund',1,NULL,NULL,6,'zoe@example.org','<a666d09aa0906b5fc7a74cff78ad1771.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','3993624ae4d0fefdbb58bffa6e26630c');
INSERT INTO "outbox" VALUES(9,'remind',1,4,NULL,NULL,'zoe@example.org','<fd077de2329f8408c0630f2e246a65c1.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','297dcb5ed738af2b79396fbb1d84f7dd');
INSERT INTO "outbox" VALUES(10,'issue',1,6,NULL,NULL,'zoe@example.org','<bb0c777f38342a290a8dd7f6628d3d73.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','7f0ab66399740525d39a1faa8758e0d5');
INSERT INTO "outbox" VALUES(11,'charge',1,6,NULL,7,'zoe@example.org','<15b935fed51504cb541c4fb645796092.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','c1d0e24ed1239f98430d1342a05a28ce');
INSERT INTO "outbox" VALUES(12,'refund',1,6,NULL,8,'zoe@example.org','<6819fd68346abf968e2e0acacdefe3f4.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','bcb904609478b2375255bd7bd165f59a');
INSERT INTO "outbox" VALUES(13,'issue',1,7,NULL,NULL,'zoe@example.org','<e98f9080b8253bcc792f3727bc68129d.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','96f6167c74d2fb483e251e5a070e4f86');
INSERT INTO "outbox" VALUES(14,'copy',1,1,NULL,NULL,'copie@example.org','<71831c62ed9daca0a0c2f7ad3a0105d2.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','9df13efeaf8e9eb1951f6ee762e8db5c');
INSERT INTO "outbox" VALUES(15,'copy',1,2,NULL,2,'copie@example.org','<9b8d1e93ee9aed77c5e703f6033e78fc.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','5f996c68844f0d1977fbd616e667f7b9');
INSERT INTO "outbox" VALUES(16,'copy',1,4,NULL,NULL,'copie@example.org','<96cbcad2280df19313ac6f47fd7583ce.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','03c4a60b44526deca55fbf502592730a');
INSERT INTO "outbox" VALUES(17,'copy',1,NULL,NULL,6,'copie@example.org','<a666d09aa0906b5fc7a74cff78ad1771.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','123d8d8e3c72cb4532d36a0729ad679b');
INSERT INTO "outbox" VALUES(18,'copy',1,4,NULL,NULL,'copie@example.org','<fd077de2329f8408c0630f2e246a65c1.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','a1a229f0a4ab4c84df9b42d86e670896');
INSERT INTO "outbox" VALUES(19,'copy',1,6,NULL,NULL,'copie@example.org','<bb0c777f38342a290a8dd7f6628d3d73.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','42aaebb608b28e3a1d0729ad8dc727e0');
INSERT INTO "outbox" VALUES(20,'copy',1,7,NULL,NULL,'copie@example.org','<e98f9080b8253bcc792f3727bc68129d.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','7a862cf2a3ce46454a96f2f97f382fb2');
INSERT INTO "outbox" VALUES(21,'issue',1,8,NULL,NULL,'zoe@example.org','<264449b3a0284bec1f2196e56ad3a706.hextui@example.org>','queued','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:40:00Z','f253654f7b8453fd0e2b4598a0025b51');
INSERT INTO "outbox" VALUES(22,'issue',1,9,NULL,NULL,'zoe@example.org','<c69b6eaf4cd43c772d90999278d5d585.hextui@example.org>','queued','2026-11-24','2026-11-24T18:05:00Z','2026-11-24T18:10:00Z','42296e37adb513612e98b34f63b8ab73');
INSERT INTO "outbox" VALUES(23,'mark_paid',1,9,NULL,9,'zoe@example.org','<9d7802708f219e06696e718f11a40737.hextui@example.org>','queued','2026-11-24','2026-11-24T18:05:00Z','2026-11-24T18:10:00Z','90b7797e180a54c43e4e87cd1cdfd7b9');
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
INSERT INTO "pay_page" VALUES(1,1,'acct_1Fake',0,'plink_000001fake','http://127.0.0.1:36663/buy/plink_000001fake',7088,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(2,2,'acct_1Fake',0,'plink_000002fake','http://127.0.0.1:36663/buy/plink_000002fake',5749,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(3,3,'acct_1Fake',0,'plink_000003fake','http://127.0.0.1:36663/buy/plink_000003fake',6899,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(4,4,'acct_1Fake',0,'plink_000004fake','http://127.0.0.1:36663/buy/plink_000004fake',5749,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(5,6,'acct_1Fake',0,'plink_000013fake','http://127.0.0.1:36663/buy/plink_000013fake',6899,'closed','2026-11-24T17:05:00Z');
INSERT INTO "pay_page" VALUES(6,7,'acct_1Fake',0,'plink_000022fake','http://127.0.0.1:36663/buy/plink_000022fake',6899,'open','2026-11-24T17:05:00Z');
INSERT INTO "pay_page" VALUES(7,4,'acct_1Fake',0,'plink_000023fake','http://127.0.0.1:36663/buy/plink_000023fake',5749,'open','2026-11-24T17:35:00Z');
INSERT INTO "pay_page" VALUES(8,6,'acct_1Fake',0,'plink_000024fake','http://127.0.0.1:36663/buy/plink_000024fake',1000,'open','2026-11-24T17:35:00Z');
INSERT INTO "pay_page" VALUES(9,8,'acct_1Fake',0,'plink_000025fake','http://127.0.0.1:36663/buy/plink_000025fake',5749,'open','2026-11-24T17:35:00Z');
INSERT INTO "pay_page" VALUES(10,9,'acct_1Fake',0,'plink_000026fake','http://127.0.0.1:36663/buy/plink_000026fake',5749,'closed','2026-11-24T18:05:00Z');
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
INSERT INTO "stripe_account" VALUES(1,'acct_1Fake',0,'5d010ece80188bb76a2a3d25f1117c99','2026-11-24T17:00:00Z','evt_000021fake',1795539900,'2026-11-24T17:05:00Z');
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
INSERT INTO "studio" VALUES(1,'e1187a38-e2da-086c-7533-b755b27a99ad','CAD','2026-11-24T17:00:00Z');
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
INSERT INTO "words" VALUES(10,'d8c861e75bb6b0470d40d5405c84e367','{"after":"http://127.0.0.1:36663"}');
INSERT INTO "words" VALUES(11,'05fa8208c4dea5789f4ad6056c02ee00','{"after":"True","before":"True"}');
INSERT INTO "words" VALUES(31,'c67b622a67559f2e195a89e9e7735af9','{"reason":"erreur"}');
INSERT INTO "words" VALUES(39,'3e10a96fd9efba9c31095491139d34dd','{"reason":"introuvable"}');
INSERT INTO "words" VALUES(47,'e4f0e477e5d2d038804485addf8428f3','{"reason":"sans provision"}');
INSERT INTO "words" VALUES(51,'e16cbe7fdb74afb655a230eee1fa2a58','{"reason":"cadeau"}');
INSERT INTO "words" VALUES(58,'a7e53633550c8eda97a67df7f9f3766c','{"card":"visa 4242"}');
INSERT INTO "words" VALUES(77,'2fc4f9a8ddedb34b3225496a53d552a2','{"after":"none","before":"starttls"}');
INSERT INTO "words" VALUES(78,'b3e8f1f05dd17604c148da4ffd89d8a4','{"after":"40641","before":"25"}');
INSERT INTO "words" VALUES(79,'93520b6afedd01af6f4b18dde09e2530','{"after":"127.0.0.1"}');
INSERT INTO "words" VALUES(80,'d940b9222440092cc69c002e2c90254e','{"after":"studio@example.org"}');
INSERT INTO "words" VALUES(81,'725c6b583ae24d4901dce185c9fbee26','{"after":"copie@example.org"}');
INSERT INTO "words" VALUES(82,'fb50f45317149abfd6ce8219e5c7fa64','{"server":"250 taken as 1","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(84,'14a56ee8486ec16c650c1c743998a622','{"server":"250 taken as 2","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(87,'c289d12275620bafa072db1f777ca25f','{"server":"250 taken as 3","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(88,'1afe077224747023abb8d795a0bd1fc5','{"server":"250 taken as 4","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(89,'2547f5d012566db332f9fb9c81f7bebd','{"server":"250 taken as 5","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(91,'164c1cdd4bf577d79dd261be39bb2b97','{"server":"250 taken as 6","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(92,'0f1ed8e30e147e75acd10f829aff8a4a','{"server":"250 taken as 7","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(93,'3a2dbeefec07329e0d8d0b1beee16622','{"server":"250 taken as 8","to":"copie@example.org"}');
INSERT INTO "words" VALUES(94,'893910cbe097c053752af24c1b264e93','{"server":"250 taken as 9","to":"copie@example.org"}');
INSERT INTO "words" VALUES(95,'fe89f36c70d3a7c2485b2d6c99f70088','{"server":"250 taken as 10","to":"copie@example.org"}');
INSERT INTO "words" VALUES(96,'85b52ce14f681e0e6f6abc77c01e16f9','{"server":"250 taken as 11","to":"copie@example.org"}');
INSERT INTO "words" VALUES(97,'239fc03951232d1d64691d6525818aa0','{"server":"250 taken as 12","to":"copie@example.org"}');
INSERT INTO "words" VALUES(98,'6ffd6cab04bd8a41638dce43268c3b73','{"server":"250 taken as 13","to":"copie@example.org"}');
INSERT INTO "words" VALUES(99,'66423ae4de3894877de9a5c5d96d84bd','{"server":"250 taken as 14","to":"copie@example.org"}');
INSERT INTO "words" VALUES(117,'ccd9fc727c0e807009b524e3e2da0c46','{"reason":"absent"}');
INSERT INTO "words" VALUES(118,'9303ca063812db5e8df0938afe671734','{"reason":"absent"}');
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
PRAGMA user_version = 5;
PRAGMA application_id = 1213748553;
