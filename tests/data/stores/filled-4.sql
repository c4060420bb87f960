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
INSERT INTO "charge" VALUES(1,6,'card',6899,'succeeded','2026-11-24T17:05:00Z','acct_1Fake',0,1,'3a247ac09b2b83c0b27745e9cbbf28f8:1','pi_000014fake',NULL,0,NULL,'','2026-11-24T17:05:00Z');
INSERT INTO "charge" VALUES(2,6,'refund',1000,'succeeded','2026-11-24T17:05:00Z','acct_1Fake',0,NULL,'3a247ac09b2b83c0b27745e9cbbf28f8:2','pi_000014fake',7,0,'re_000019fake','','2026-11-24T17:05:00Z');
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
INSERT INTO "client" VALUES(1,NULL,'Zoé Tremblay','zoe@example.org','','','','',NULL,0,0,'','','','','',NULL,'0a2d265e19761f9369e7de8e77803189','zoe tremblay zoe@example.org');
INSERT INTO "client" VALUES(2,NULL,'Émile Roy','','','','','',NULL,0,0,'','','','','',NULL,'f15ab0795ec04d553b8c9dc27a267227','emile roy');
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
INSERT INTO "document" VALUES(1,1,NULL,'2026/2026-0001.pdf','2c358bad9d6b0cdcd84933b453bd6e6c3ea5dfd75d2e4250a0c3ce01b9396ae9',21991,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(2,2,NULL,'2026/2026-0002.pdf','f5b301924fcff03ed883a87d967eadf3c6d529d75c80941d96b36f4ace6698eb',21951,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(3,NULL,1,'2026/A2026-0001.pdf','363606abdda915483a79ba7519192daa64bf27849c12916733a44fd1c84c8e85',20011,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(4,3,NULL,'2026/2026-0003.pdf','2fbf7ae5bff58b6b6abbc0b13e818a1b8ddb4d191cbee3982c7a276a0ed4a190',22189,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(5,4,NULL,'2026/2026-0004.pdf','aa7d9cc06ed9b993484723b79c0e8e3bc35ab47c287b93aec17d89e5546606c5',21947,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(6,6,NULL,'2026/2026-0005.pdf','4236185fd86ec671f35c02064c91994a0163559d5aeb3572c1ef0958e1791b41',22076,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:05:00Z');
INSERT INTO "document" VALUES(7,7,NULL,'2026/2026-0006.pdf','101206af4b1eec2024dee28f53d933826b384dc726a3bd88f551717d21bdc313',22017,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:05:00Z');
INSERT INTO "document" VALUES(8,8,NULL,'2026/2026-0007.pdf','7e57875e199989cada3dd2a8a7ceb1ead2e0f4195588323915f4985f096115a1',21936,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:35:00Z');
INSERT INTO "document" VALUES(9,9,NULL,'2026/2026-0008.pdf','9c13828403720537a591febdfcc3a7adb819c4f2ceb17398ec2c63e77b513464',22025,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T18:05:00Z');
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
INSERT INTO "intervention" VALUES(1,1,2,0,0,'2026-11-24T17:00:00Z',45,6000,'invoiced','studio','Genou droit','douleur','rappeler','918e143a19930f3241c7bbfbfbaad17c');
INSERT INTO "intervention" VALUES(2,1,1,0,0,'2026-11-24T17:00:00Z',0,5000,'unbilled','studio','','','','d54be487c8c97ca5f3689ff8c0882a91');
INSERT INTO "intervention" VALUES(3,2,2,0,0,'2026-11-24T17:00:00Z',0,6000,'invoiced','studio','','','','44346491abbbf016cf6e0abb015c18f7');
INSERT INTO "intervention" VALUES(4,1,1,0,0,'2026-11-24T17:00:00Z',0,5000,'invoiced','studio','','','','5516dcbf4806fcf4aca3afbe78e01a47');
INSERT INTO "intervention" VALUES(5,2,1,0,0,'2026-11-24T17:00:00Z',0,5000,'free','studio','','','','cff4c0f46983dc562aa027ee8f6b648b');
INSERT INTO "intervention" VALUES(6,2,1,0,0,'2026-11-24T17:00:00Z',0,5000,'discarded','studio','','','','efe1113bf39b15d9c05ee35bb75955dd');
INSERT INTO "intervention" VALUES(7,2,2,0,0,'2026-11-24T17:00:00Z',0,6000,'unbilled','studio','','','','5a0568095962641d8b64634f35b9a09a');
INSERT INTO "intervention" VALUES(8,1,2,0,0,'2026-11-24T17:05:00Z',0,6000,'invoiced','studio','','','','32dd9ebaaa5e84ebdfaff398632fe3b9');
INSERT INTO "intervention" VALUES(9,1,2,0,0,'2026-11-24T17:05:00Z',0,6000,'invoiced','studio','','','','257c2b572cb5b8f4a372c6aa2b5846de');
INSERT INTO "intervention" VALUES(10,1,1,0,0,'2026-11-24T17:35:00Z',0,5000,'invoiced','studio','','','','71d2c86d99a7529c7685c2127a94dcea');
INSERT INTO "intervention" VALUES(11,1,1,0,0,'2026-11-24T18:05:00Z',0,5000,'invoiced','studio','','','','4af6c0bdf937399ef84b11159c102b8d');
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
INSERT INTO "invoice_token" VALUES(1,'9668e2c11e81f87fe80d24972196ec8a');
INSERT INTO "invoice_token" VALUES(2,'70ef903bdc97dafaa442aed1fa3146d0');
INSERT INTO "invoice_token" VALUES(3,'7bbafe23eacc51716f54a57ed4a37327');
INSERT INTO "invoice_token" VALUES(4,'2aaf7c82461fa1f049ef4652551e75aa');
INSERT INTO "invoice_token" VALUES(6,'3a247ac09b2b83c0b27745e9cbbf28f8');
INSERT INTO "invoice_token" VALUES(7,'367d763782d0a43767443acfba61b15d');
INSERT INTO "invoice_token" VALUES(8,'37059f92cb5c5ec77fc5b570eceb3f0a');
INSERT INTO "invoice_token" VALUES(9,'e3b7fea37f4d1368ced27f48a51e410c');
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
INSERT INTO "journal" VALUES(1,'2026-11-24T17:00:00Z',0,'','init',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{"studio:1":"3903ea96edba0d2e2e5a2a66793936230c5b1d6282203277970768113e4a27ac"}}',NULL,'','88b45b76cc7d005df01d85a0550684e64e566562948712fa3baa37159cded25b');
INSERT INTO "journal" VALUES(2,'2026-11-24T17:00:00Z',0,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:1":"730d2125fc4728b12058779a04c4f64775ff22c8dfa15a96d935fcc628e22508"},"tax":1}',NULL,'88b45b76cc7d005df01d85a0550684e64e566562948712fa3baa37159cded25b','03375275fcabbe3401d7aaef020545e19cbfaf831dbf1814bf2cbed64aec5b91');
INSERT INTO "journal" VALUES(3,'2026-11-24T17:00:00Z',0,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:2":"921fbb7b8319636dec5608e9294e28a2d6e4dca20d646be55c4874c6c22072e2"},"tax":2}',NULL,'03375275fcabbe3401d7aaef020545e19cbfaf831dbf1814bf2cbed64aec5b91','81cd5c389031f69c4eaa5b005f16511e06a7c70e3c43d0fe89fe6122307031db');
INSERT INTO "journal" VALUES(4,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,5000,'{"code":1,"did":"add","records":{"code:1":"b44061ab40c724aa3dc8fa989e44b2ac47f48ee25e56b9c6970e818be7519c4a"}}',NULL,'81cd5c389031f69c4eaa5b005f16511e06a7c70e3c43d0fe89fe6122307031db','24ea94d1f9ddeaf5e6bc606a47d33110757d0bdbf9ec15606fa3596f692bea2e');
INSERT INTO "journal" VALUES(5,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,6000,'{"code":2,"did":"add","records":{"code:2":"eb468b9491244152ad80360cc771f73bddce74e5e8560b83bca43ca66145dfd8"}}',NULL,'24ea94d1f9ddeaf5e6bc606a47d33110757d0bdbf9ec15606fa3596f692bea2e','347786ddb783f5202f2a4a2a20b28b75a87e0b6050747b7a050d0fb989197934');
INSERT INTO "journal" VALUES(6,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,9500,'{"code":3,"did":"add","records":{"code:3":"2e51156f1c5b378ce04dd9e9c9206be21652027d102d63b63819bd6a7640519f"}}',NULL,'347786ddb783f5202f2a4a2a20b28b75a87e0b6050747b7a050d0fb989197934','ccb4f53e24147f26f45dca6f1603dd9d2bde63d709d284fea6ac4871bf6211c2');
INSERT INTO "journal" VALUES(7,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,0,'{"code":4,"did":"add","records":{"code:4":"2f0ce5f9c5f265e9bdb67340e1ccbc4eba65124f523ac4c9152e7c41bc0ec334"}}',NULL,'ccb4f53e24147f26f45dca6f1603dd9d2bde63d709d284fea6ac4871bf6211c2','29d1304fd2db00b9276cb405645b46e76274c066a3c05ec6c89532ab9b48863a');
INSERT INTO "journal" VALUES(8,'2026-11-24T17:00:00Z',0,'','client',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"client:1":"0ef954a29f0ae788e58911ab83eace9565642c6a9e54e8581a60cdc34b377609:e2354ec22b6aa58068f5dbf64b9d1a449d66296fa08d9aa932acc57ddcb25327"}}',NULL,'29d1304fd2db00b9276cb405645b46e76274c066a3c05ec6c89532ab9b48863a','ee04760a866715779902ae77f12c8e36afa70539993d17225d59937fe26b823e');
INSERT INTO "journal" VALUES(9,'2026-11-24T17:00:00Z',0,'','client',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"client:2":"08633064f5c173a99bf1ed8fcad81458df38fd11de618d649a3c69e40b0e87ec:f511891353eda6c717d67bea3404c58fafcd35a1e2c39e6cb6f63d2c837bd262"}}',NULL,'ee04760a866715779902ae77f12c8e36afa70539993d17225d59937fe26b823e','cffc7cc48de5e614f33da68585e734ccde370f328046dea26da22238decbb713');
INSERT INTO "journal" VALUES(10,'2026-11-24T17:00:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"stripe.api_base"}','5706f02b1762339bb00b1aeb7d1d068ed25a76810bd40e041fd7f9180e56353b','cffc7cc48de5e614f33da68585e734ccde370f328046dea26da22238decbb713','4fde499d6bd4534924f61cad55584a96208a85aa7dfb96e7166ed0ba031a6d23');
INSERT INTO "journal" VALUES(11,'2026-11-24T17:00:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"stripe.pay_links"}','ab3e63cbdbad4fd5af8e21f8adda50d472b0e20af6fda78ff6fd58127fff05a6','4fde499d6bd4534924f61cad55584a96208a85aa7dfb96e7166ed0ba031a6d23','0743f0d8e4ba37b2a2c60c0c04ddf7d897368711e0de8c65cc5716d38350fc85');
INSERT INTO "journal" VALUES(12,'2026-11-24T17:00:00Z',0,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:3":"d3997ce800c13bdb6403ac5dad991d10020946c9f98d364158c32a7084d03fa1"},"tax":3}',NULL,'0743f0d8e4ba37b2a2c60c0c04ddf7d897368711e0de8c65cc5716d38350fc85','6ece028ab25330c8f055be76679d55b25d31d14862a9eebf050069790d897edf');
INSERT INTO "journal" VALUES(13,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,1250,'{"code":5,"did":"add","records":{"code:5":"64f111e99244afbe730ee33e5e5973e5f70c4eedc5569b1d52ef1d62e78c29cf"}}',NULL,'6ece028ab25330c8f055be76679d55b25d31d14862a9eebf050069790d897edf','be9f236e2bdbc5f1f1d873aaf95372d129af13677a2abea06337be15e912bfb0');
INSERT INTO "journal" VALUES(14,'2026-11-24T17:00:00Z',0,'','write',1,NULL,1,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:1":"9fb9ef791c46b360e126b07f4d66a138cec8c2502e9626e231d36e68bdd97454:bfb7b718118cd64bee63d48e387d26380d2dc3ee069065421a185de18deb55b5"}}',NULL,'be9f236e2bdbc5f1f1d873aaf95372d129af13677a2abea06337be15e912bfb0','4a0d4fff3ce2f9eba5d7e243f2844912e441a1e791bab632d5490fed62bf6316');
INSERT INTO "journal" VALUES(15,'2026-11-24T17:00:00Z',0,'','edit',1,NULL,1,NULL,NULL,NULL,6000,'{"minutes":45,"records":{"intervention:1":"63584ec60b0704230c1e5395a33294a5252731efb335712f9241a589a66481bb:bfb7b718118cd64bee63d48e387d26380d2dc3ee069065421a185de18deb55b5"}}',NULL,'4a0d4fff3ce2f9eba5d7e243f2844912e441a1e791bab632d5490fed62bf6316','a62a1f10e95566defe925df7b6228d9711038627bb776ebd7edc04c6a346f189');
INSERT INTO "journal" VALUES(16,'2026-11-24T17:00:00Z',0,'','publish',1,NULL,1,NULL,NULL,NULL,6000,'{"records":{"intervention:1":"fa8c267cdcc528ce44927dd9b2928607a9c28e016c71e58a35064356ab73ddce:bfb7b718118cd64bee63d48e387d26380d2dc3ee069065421a185de18deb55b5"}}',NULL,'a62a1f10e95566defe925df7b6228d9711038627bb776ebd7edc04c6a346f189','a1dcec80bf23b4a56438250c3cc67b4fd425893a3f66f33747bce94d0f19de11');
INSERT INTO "journal" VALUES(17,'2026-11-24T17:00:00Z',0,'','issue',1,NULL,NULL,1,NULL,NULL,7088,'{"issued_on":"2026-11-24","items":[1],"number":"2026-0001","records":{"intervention:1":"0e266d44973eb54ea0241ec68f16ddf89c63bc71908ca1704c7fd2e1feefec8f:bfb7b718118cd64bee63d48e387d26380d2dc3ee069065421a185de18deb55b5","invoice:1":"bded02b67fac284cf0d897df26567405929f173ade2bcb191ae2b0b07eae78c4","outbox:1":"4b3bffc96c8e882f747d9c6c71a5c1ad1e09ccb02cfb9e52c597b983c5eed9a9:8008f3e30851653fc9bbc17f99c1a92943a1ca38bb9d2173baa8278ff0d6504f"},"snapshot":"b4bda4af6b61c52a2e513d2aad47c72c37e364721d2f1cd98b91ab7aa0f85b04"}',NULL,'a1dcec80bf23b4a56438250c3cc67b4fd425893a3f66f33747bce94d0f19de11','a59d8793cc2d5aab70a9ea5bc9dae0842a0821498177033fda12c8f9314a32df');
INSERT INTO "journal" VALUES(18,'2026-11-24T17:00:00Z',0,'','stripe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"account":"acct_1Fake","live":false,"records":{},"row":1}',NULL,'a59d8793cc2d5aab70a9ea5bc9dae0842a0821498177033fda12c8f9314a32df','091caccc90dfc44bbf3be53185ae623eba755ea1f4e8877bf78ab3ed0ad52ed7');
INSERT INTO "journal" VALUES(19,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,1,NULL,NULL,7088,'{"records":{"pay_page:1":"d26747c918ce235f8342f689355d07fdc4a6751b549b55b5c5353698cd7a3ee6"},"state":"open"}',NULL,'091caccc90dfc44bbf3be53185ae623eba755ea1f4e8877bf78ab3ed0ad52ed7','012ed39150ea6ad3be58fd3fb8bfe5c726e8e0b1ea14e39fad48feceffa87660');
INSERT INTO "journal" VALUES(20,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,1,NULL,NULL,NULL,'{"records":{"document:1":"637cb13201db268b98d08ef71ed3788aae25b5a27357a6be44b648bba9cee165"},"sha256":"2c358bad9d6b0cdcd84933b453bd6e6c3ea5dfd75d2e4250a0c3ce01b9396ae9"}',NULL,'012ed39150ea6ad3be58fd3fb8bfe5c726e8e0b1ea14e39fad48feceffa87660','91cc1770baeae0e8852424a2cb73ff3e1d1fa27b86309e2af5a4298ee9866780');
INSERT INTO "journal" VALUES(21,'2026-11-24T17:00:00Z',0,'','edit',1,NULL,1,NULL,NULL,NULL,6000,'{"records":{"note_addition:1":"156e3535a9cf50d297d253a5e440cb79ec1c037fac0b101a40590b8a804f7053:1d5ac54cdc3dc4ba2f3721d4f85ffadaff50aede04c5e6b642b89c8ee0316403"}}',NULL,'91cc1770baeae0e8852424a2cb73ff3e1d1fa27b86309e2af5a4298ee9866780','656e4fb81ae39a3d5cb9918b371a2b248b3d586b97376a17a048f0d77e2a02a7');
INSERT INTO "journal" VALUES(22,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,1,NULL,NULL,7088,'{"records":{"pay_page:1":"ac80fd5a46fc566755717701875874cf431d3791edcb1d4c633b7a210636860a"},"state":"closed"}',NULL,'656e4fb81ae39a3d5cb9918b371a2b248b3d586b97376a17a048f0d77e2a02a7','d62e7e2fd4bc581ead011075ad6ca32d29a42abc2dbb4bc5497c48aec0652024');
INSERT INTO "journal" VALUES(23,'2026-11-24T17:00:00Z',0,'','mark_paid',1,NULL,NULL,1,NULL,1,7090,'{"credited":0,"flagged":false,"invoices":[1],"method":"cash","records":{"outbox:2":"6470bbe045e39df75060faae8d2f89ffe14a7828a10f37845b06cf3221930325:3b069b35111806fab96d5e3f2641813151bce55df68fa5c8f0a2b407a3158f99","payment:1":"28b3e9a921157906547708626d3953a9634f03bf6f86a25b6fa83e02315e22a6"}}',NULL,'d62e7e2fd4bc581ead011075ad6ca32d29a42abc2dbb4bc5497c48aec0652024','31e9e5782f359e1a616c440393dd3ffa40de9deb42aa68e9d5cf523ef26926b7');
INSERT INTO "journal" VALUES(24,'2026-11-24T17:00:00Z',0,'','write',1,NULL,2,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:2":"7572c27bcd0168bb0968c33fd6e3e2edc44b0c3cfd9727f861730b9c7b0aa9cf:050ea84707d389f3e6b5b0353b93e2dbdebb7f27b939225d36b717b96b0ebf3b"}}',NULL,'31e9e5782f359e1a616c440393dd3ffa40de9deb42aa68e9d5cf523ef26926b7','1bb3fad82000aebc5ce01d2de3ff25fe93f7db87c97db810595f99986bdb5a3f');
INSERT INTO "journal" VALUES(25,'2026-11-24T17:00:00Z',0,'','publish',1,NULL,2,NULL,NULL,NULL,5000,'{"records":{"intervention:2":"54259f30f62cc0c46954b5cd85dd0edd503590509b78ab600cc2bdb919519ef4:050ea84707d389f3e6b5b0353b93e2dbdebb7f27b939225d36b717b96b0ebf3b"}}',NULL,'1bb3fad82000aebc5ce01d2de3ff25fe93f7db87c97db810595f99986bdb5a3f','8a79285d60991df4ca68c83cd3819794e3a96f14f6f6d59d4f7f51c9714160a2');
INSERT INTO "journal" VALUES(26,'2026-11-24T17:00:00Z',0,'','issue',1,NULL,NULL,2,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[2],"number":"2026-0002","records":{"intervention:2":"cb1ebc0e6d87867e9c4bb0eb2ddd865acddcb81066c0b2a5f0a27c703ffd79d9:050ea84707d389f3e6b5b0353b93e2dbdebb7f27b939225d36b717b96b0ebf3b","invoice:2":"15c0b1ed82ba7dfb74e3d70dd109526f44ef831d891cbe98795938664c941c1c","outbox:3":"bd0bc22a0664e65c0f860647b2754f54d31b97fc82f979e0bac9a84d53d23c9e:33fcafef4d72475e74e2c14c7a93c808368ea7116ecfe558c17dd54365e9f679"},"snapshot":"a993ac18216688a2d6040348905d66f2f72d27dba64463d2be08a86448cb3d73"}',NULL,'8a79285d60991df4ca68c83cd3819794e3a96f14f6f6d59d4f7f51c9714160a2','4cbd6d7f3f020ef93e8e4e7a184e4f3f0ae302334e74e5f93bfead238e0231e3');
INSERT INTO "journal" VALUES(27,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,2,NULL,NULL,5749,'{"records":{"pay_page:2":"c5098fed830e972853276f2e60863bf48f4da3dd5ae3ffdc977015908dc21c61"},"state":"open"}',NULL,'4cbd6d7f3f020ef93e8e4e7a184e4f3f0ae302334e74e5f93bfead238e0231e3','bc09515d06106e8ffc848b9f139f98c1c656e30b67e89a5e1049eac78035fda6');
INSERT INTO "journal" VALUES(28,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,2,NULL,NULL,NULL,'{"records":{"document:2":"c83b7a2cf0ee08a923705728ae4ef1fbae4230853994c94cdbe033dcd51cdec8"},"sha256":"f5b301924fcff03ed883a87d967eadf3c6d529d75c80941d96b36f4ace6698eb"}',NULL,'bc09515d06106e8ffc848b9f139f98c1c656e30b67e89a5e1049eac78035fda6','e9142261c27948c258825b91130744c93f2500702a676b44eae38cc9e79e3bdb');
INSERT INTO "journal" VALUES(29,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,2,NULL,NULL,5749,'{"records":{"pay_page:2":"90b979b61adee76a89b07a1c50ab5a324f1b3f2058f7b4615e2a557a4fe3c269"},"state":"closed"}',NULL,'e9142261c27948c258825b91130744c93f2500702a676b44eae38cc9e79e3bdb','5b30be46ffe6f36776b999ad56b1169c09f78d41a0d35fd089d88a53c9fdcc6b');
INSERT INTO "journal" VALUES(30,'2026-11-24T17:00:00Z',0,'','mark_paid',1,NULL,NULL,2,NULL,2,2000,'{"credited":0,"flagged":false,"invoices":[2],"method":"transfer","records":{"outbox:4":"8843a06ddb58555e440b9cc46e71dab146f39b629b3cf785ed9969214d1ce011:52b7fac444641554c2a9fa3c7e64a36e2f11f638f1d423be40b86711e01e137d","payment:2":"d8926f675e98f1497ec7e2393de4a273bcbda9f30f53a2c83fcf0e6ac51909f3"}}',NULL,'5b30be46ffe6f36776b999ad56b1169c09f78d41a0d35fd089d88a53c9fdcc6b','09b158e6ec51625a19ddb97e9f92559a6323a318fd6b4617c9c883c4ecce814c');
INSERT INTO "journal" VALUES(31,'2026-11-24T17:00:00Z',0,'','cancel',1,NULL,NULL,2,1,3,5749,'{"items":[2],"number":"A2026-0001","records":{"credit_note:1":"f203ae1a58ca4e27ba54ba1f7800a6b99c0346e25dcbda427ff404e3f6f64ea6","intervention:2":"54259f30f62cc0c46954b5cd85dd0edd503590509b78ab600cc2bdb919519ef4:050ea84707d389f3e6b5b0353b93e2dbdebb7f27b939225d36b717b96b0ebf3b","outbox:5":"cea32f47e41d801f0639ff1a103465a73ef4ee93e5ec816e4b9baf217a2ffa15:ce15ad1e535777f570c3d63238154dc0a389b4aab26185282db79aa1bbaf7023","payment:3":"6d8260ce4948a5ff2e956c189d0c9a3aaa5fa0122ce83bfd58e606228faee946"},"refunded":0,"snapshot":"fd09bccc42db170d742856b76b4c9f54b1a8d13db3b5148a315594524b8d37a5","to_credit":2000}','89db5eaa99633e60d404465b746b3ab1aa833ff5e59d936d3c319eea42edf464','09b158e6ec51625a19ddb97e9f92559a6323a318fd6b4617c9c883c4ecce814c','33a86a55413e1fed619261f472d75bef0560a76d7f0e441ac3077bc542529006');
INSERT INTO "journal" VALUES(32,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,2,1,NULL,NULL,'{"records":{"document:3":"74d58295d48baa20688821d0c8a06769488c56d27b61fb051f1f8aa40fc5fad2"},"sha256":"363606abdda915483a79ba7519192daa64bf27849c12916733a44fd1c84c8e85"}',NULL,'33a86a55413e1fed619261f472d75bef0560a76d7f0e441ac3077bc542529006','652e4a84b790c13474ab8673f12b74f8f70399c7a114cfb279e3fe808a0fa194');
INSERT INTO "journal" VALUES(33,'2026-11-24T17:00:00Z',0,'','write',2,NULL,3,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:3":"f35338f99396cf57360a5af3fff34baaf4e3185d80d119a40e354402918cec0c:666f56d2828e896760704528757db04cb7a98f91ff110a44863685532b52b1fe"}}',NULL,'652e4a84b790c13474ab8673f12b74f8f70399c7a114cfb279e3fe808a0fa194','1b4929da30ff854660b5373aa4340ebbcb9b4413ae7d8c491fd36ec924b6964e');
INSERT INTO "journal" VALUES(34,'2026-11-24T17:00:00Z',0,'','publish',2,NULL,3,NULL,NULL,NULL,6000,'{"records":{"intervention:3":"ca20bd8a8de560fc9ed6ff9b170f6eec1fc43f39581e68b3fd4570e5e461c8eb:666f56d2828e896760704528757db04cb7a98f91ff110a44863685532b52b1fe"}}',NULL,'1b4929da30ff854660b5373aa4340ebbcb9b4413ae7d8c491fd36ec924b6964e','b497af5d7307191f40f042ee1122a75853c7fb72c97b7453d16fe232761d01ab');
INSERT INTO "journal" VALUES(35,'2026-11-24T17:00:00Z',0,'','issue',2,NULL,NULL,3,NULL,NULL,6899,'{"issued_on":"2026-11-24","items":[3],"number":"2026-0003","records":{"intervention:3":"5441da73630d4e4663fc0629b9ecce442e86d5cec24b5183f5fdee52e488ec55:666f56d2828e896760704528757db04cb7a98f91ff110a44863685532b52b1fe","invoice:3":"38298962b73e53a9c89d24f85fd5aced87facf64bcba72b5c315cf09b9609a71"},"snapshot":"487692d2e8873c703a13fe5df37f504afeb1aec5a3040ee632244a61439b7e76"}',NULL,'b497af5d7307191f40f042ee1122a75853c7fb72c97b7453d16fe232761d01ab','600afff09965bf25e2262453810ee4a363f1d6c053042502fab98cb4d444843b');
INSERT INTO "journal" VALUES(36,'2026-11-24T17:00:00Z',0,'','pay_link',2,NULL,NULL,3,NULL,NULL,6899,'{"records":{"pay_page:3":"4e0d323636277995e0aa520b25982912088a7572fd4060395e7a905a23a9270d"},"state":"open"}',NULL,'600afff09965bf25e2262453810ee4a363f1d6c053042502fab98cb4d444843b','fdcb661ff4ec813f689c8fdf8679b90d9111efea2dc501aa5a970c69708ac5b0');
INSERT INTO "journal" VALUES(37,'2026-11-24T17:00:00Z',0,'','document',2,NULL,NULL,3,NULL,NULL,NULL,'{"records":{"document:4":"1629009a34ae1bfdec7e2fbdcaffcf7a1027bbdf9b066928a2ac2a7570d6af26"},"sha256":"2fbf7ae5bff58b6b6abbc0b13e818a1b8ddb4d191cbee3982c7a276a0ed4a190"}',NULL,'fdcb661ff4ec813f689c8fdf8679b90d9111efea2dc501aa5a970c69708ac5b0','45c00e650d98acb49c3186d2d469135e7ffbbcced86c429ac2eccbc8071f31da');
INSERT INTO "journal" VALUES(38,'2026-11-24T17:00:00Z',0,'','pay_link',2,NULL,NULL,3,NULL,NULL,6899,'{"records":{"pay_page:3":"348b176516d399a5fcba5c95138bc4e074661b459a3bf5155a582051c77210c4"},"state":"closed"}',NULL,'45c00e650d98acb49c3186d2d469135e7ffbbcced86c429ac2eccbc8071f31da','36566455aaeb755b3c382df2e62c94186e2eb2046fa160d2522dd36d9644b447');
INSERT INTO "journal" VALUES(39,'2026-11-24T17:00:00Z',0,'','write_off',2,NULL,NULL,3,NULL,NULL,6899,'{"records":{"write_off:1":"c7da6a8cab12c487b5bcd118560b7944ef232b7418d56a185076a65457ef3422"}}','b68962d6f093adc72662ddaf5a9b135194e19037f574377c82dccf67ee58516f','36566455aaeb755b3c382df2e62c94186e2eb2046fa160d2522dd36d9644b447','d451ef3aa42920e0c7b65dc36c0afa314b9041499c6914cb8c174a889d15d200');
INSERT INTO "journal" VALUES(40,'2026-11-24T17:00:00Z',0,'','write',1,NULL,4,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:4":"6aafeb7d25282555222c74b66d0c634e84dfbb359dd3d9bc0f79adf8dc8a6416:2410195bc28f72e12f1b6b7681ff225b82d8c14e936a970c1d64341586433556"}}',NULL,'d451ef3aa42920e0c7b65dc36c0afa314b9041499c6914cb8c174a889d15d200','2dcb7ed5ec6571d15af5ace837e9109a0de5ae7e3f792569f3660053f8e73256');
INSERT INTO "journal" VALUES(41,'2026-11-24T17:00:00Z',0,'','publish',1,NULL,4,NULL,NULL,NULL,5000,'{"records":{"intervention:4":"ad160334a5c1d79f152f44138666ed0e33de944edbf1b7c7b4c693c5da83dbf1:2410195bc28f72e12f1b6b7681ff225b82d8c14e936a970c1d64341586433556"}}',NULL,'2dcb7ed5ec6571d15af5ace837e9109a0de5ae7e3f792569f3660053f8e73256','822f7329f345dbd47cce7359dc5b71372e9dd916164d2b690414d99f6ae25de2');
INSERT INTO "journal" VALUES(42,'2026-11-24T17:00:00Z',0,'','issue',1,NULL,NULL,4,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[4],"number":"2026-0004","records":{"intervention:4":"8a27ad505fd29fa154b0fc2b12fe748528cd16c8d8262cc614116fca1abeb122:2410195bc28f72e12f1b6b7681ff225b82d8c14e936a970c1d64341586433556","invoice:4":"9a5e9c77bf420e0384062814b10648942e444408ff55477716a1761983714973","outbox:6":"ae256a8d17b20f16e166f5b08dbfb1fd5e835cc3887de8953d6f0dc0c2631a78:bc4db5f02d62ee130e2b23194c22d282f8ad39e47c5cdc747db90e0bd06bc4f0"},"snapshot":"5a71b757cd1eac7958932d30bd737cc065b1f1e1d16b4fc928b6d8423cec0fab"}',NULL,'822f7329f345dbd47cce7359dc5b71372e9dd916164d2b690414d99f6ae25de2','800c983dc401308700f1fae7ef91343ab8756cd9eabe37e17c835b83b2d95c7c');
INSERT INTO "journal" VALUES(43,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,4,NULL,NULL,5749,'{"records":{"pay_page:4":"605ded3fea70c610e43d2608a2a2255d46ce9fa75478dccd128bb8942f45b033"},"state":"open"}',NULL,'800c983dc401308700f1fae7ef91343ab8756cd9eabe37e17c835b83b2d95c7c','63ce4e9e1e0106027371c4fd3e8c9491750a01306577194257ed138da70b6a23');
INSERT INTO "journal" VALUES(44,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,4,NULL,NULL,NULL,'{"records":{"document:5":"09f857c7b27645f07054cfc7e9a208a79c7d6a17d3c4620bfa7ff6fd3f0ac3d3"},"sha256":"aa7d9cc06ed9b993484723b79c0e8e3bc35ab47c287b93aec17d89e5546606c5"}',NULL,'63ce4e9e1e0106027371c4fd3e8c9491750a01306577194257ed138da70b6a23','dec26c2de9e23ef3f5fb0a8a634075417eac312b1c66ffbe935bc8de8c23cd49');
INSERT INTO "journal" VALUES(45,'2026-11-24T17:00:00Z',0,'','pay_link',1,NULL,NULL,4,NULL,NULL,5749,'{"records":{"pay_page:4":"e1adb64eb987f8fc1054be6e46f69b016b307acb374fa11f767ff4e4ee37994c"},"state":"closed"}',NULL,'dec26c2de9e23ef3f5fb0a8a634075417eac312b1c66ffbe935bc8de8c23cd49','340701ff9f0ef934846b34ef30edacc5c472c78e8c2356ab0affd14081f6a99d');
INSERT INTO "journal" VALUES(46,'2026-11-24T17:00:00Z',0,'','mark_paid',1,NULL,NULL,4,NULL,4,5749,'{"credited":0,"flagged":false,"invoices":[4],"method":"cheque","records":{"outbox:7":"645a6141fe59e9fbdbe65d1c1dabb916a3284c87cb667b71cff714f2a96a87d5:23299951b8960fb62a9bfe9d9ad4a62d0dfe6fbbc199ab4ed3a20095600f465d","payment:4":"e018efa8b6f9cd3441d97eb3c8cae0cb785694268afdbc7e8ed72187aa7316c0"}}',NULL,'340701ff9f0ef934846b34ef30edacc5c472c78e8c2356ab0affd14081f6a99d','85702ae6e985bf6e096c33cf5ea3abe6a9f564206582fca819c46c8878296605');
INSERT INTO "journal" VALUES(47,'2026-11-24T17:00:00Z',0,'','reverse',1,NULL,NULL,4,NULL,5,5749,'{"method":"cheque","records":{"payment:5":"e50a72de30837053dad253032cc1f2d493863a2efa3308f4e65901f6d55c455b"},"reverses":4}','1fd10a96ddb85e1b8239222f96fea21bc90cb97ba06fd63d60baa81bda66d425','85702ae6e985bf6e096c33cf5ea3abe6a9f564206582fca819c46c8878296605','ef8452ad51afc51272c1be90b2ec4af9a6cf7c4314111ee97eda4512ec04348d');
INSERT INTO "journal" VALUES(48,'2026-11-24T17:00:00Z',0,'','refund',1,NULL,NULL,NULL,NULL,6,2000,'{"method":"cash","records":{"outbox:8":"d0995f8203be3afb2d62d474d15d01e0c07828688411d4bfdcfa668ea56540bc:86ebc82a1e6a759b92ba63ec92066785807a98933e6c96759b26411f41edfe91","payment:6":"256d932ec3715c6d6932c26759255aec1183cbc616e28dc310561d0c5537d72b"}}',NULL,'ef8452ad51afc51272c1be90b2ec4af9a6cf7c4314111ee97eda4512ec04348d','9266f305a65894ee6f34cc662bed8392b706996ad16c785cc0dc07cf5f2b08e5');
INSERT INTO "journal" VALUES(49,'2026-11-24T17:00:00Z',0,'','write',2,NULL,5,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:5":"10deacd730f49d935d3b275afb96dec6eaaccab6bfaa211855afe95114ee9c4a:c5ed4c847e3ba71a025be905f651a02a0b59ce06abcc85ff343a707257019ce4"}}',NULL,'9266f305a65894ee6f34cc662bed8392b706996ad16c785cc0dc07cf5f2b08e5','93315cb45da88cb757a29fa8c10e3079cb1c152a207dfa245bd94d70959ddcbd');
INSERT INTO "journal" VALUES(50,'2026-11-24T17:00:00Z',0,'','publish',2,NULL,5,NULL,NULL,NULL,5000,'{"records":{"intervention:5":"3777a29a0cfbe9c25335398dc58c830c9cb65f6e388db0e82116b10601dbfbdf:c5ed4c847e3ba71a025be905f651a02a0b59ce06abcc85ff343a707257019ce4"}}',NULL,'93315cb45da88cb757a29fa8c10e3079cb1c152a207dfa245bd94d70959ddcbd','c790b86dbb8a520946df87de31ca1a398d6ee1d1bbb99587f8811333e3ed3579');
INSERT INTO "journal" VALUES(51,'2026-11-24T17:00:00Z',0,'','free',2,NULL,5,NULL,NULL,NULL,5000,'{"records":{"intervention:5":"e7fad0663853654b23a62499050e2200bee708fab84a6ad3b45527ad9d7f3ee2:c5ed4c847e3ba71a025be905f651a02a0b59ce06abcc85ff343a707257019ce4"}}','942ab9ba7ee98b160012f03ca28f4c201cc344b3c1e711bfbab137cb53870622','c790b86dbb8a520946df87de31ca1a398d6ee1d1bbb99587f8811333e3ed3579','a67b371a09c32ccf1b7357970a18b02d2e23166efd4fa5f42004492e017cdde6');
INSERT INTO "journal" VALUES(52,'2026-11-24T17:00:00Z',0,'','write',2,NULL,6,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:6":"9a260137dd67fed548d84bc068d55193f3f35f5a4b4fde7eb20d7c18cbd32750:29b5bcba6a89bef94a41f9290639d4c191cbba3e28af012688d3b20e4536e411"}}',NULL,'a67b371a09c32ccf1b7357970a18b02d2e23166efd4fa5f42004492e017cdde6','43a5766601253b15f52d8cc66214041bc131e97a68cfe1cd17d31d7ebf4295b0');
INSERT INTO "journal" VALUES(53,'2026-11-24T17:00:00Z',0,'','discard',2,NULL,6,NULL,NULL,NULL,5000,'{"records":{"intervention:6":"3ed79ff373f96f029231164b3ff7be707378a2efb000aaaf2e0d51790b8692bb:29b5bcba6a89bef94a41f9290639d4c191cbba3e28af012688d3b20e4536e411"}}',NULL,'43a5766601253b15f52d8cc66214041bc131e97a68cfe1cd17d31d7ebf4295b0','cf59b923791eb5fce4823dc59a32f3f4e5f70169dc2c73d855efda03542fbbb0');
INSERT INTO "journal" VALUES(54,'2026-11-24T17:00:00Z',0,'','remind',1,NULL,NULL,4,NULL,NULL,5749,'{"level":0,"records":{"outbox:9":"fb161b936e5fbff20c79fc0eeda66c699dc40eebec4913fcf3e6785cd18f5106:8dd38beaa14d4e4123cc618bc801c60e34c5f7b4e503c903dfe0706bbfc9b081","reminder:9":"147d692c0699e2b9eee9f50616fe0abb90fb578603f9e413d2a6b3b19e65057d"},"scheduled":false}',NULL,'cf59b923791eb5fce4823dc59a32f3f4e5f70169dc2c73d855efda03542fbbb0','c8b8f7c099e580e12a6c036280aefcabb44329f501aec75046122dedb5700c2e');
INSERT INTO "journal" VALUES(55,'2026-11-24T17:00:00Z',0,'','write',2,NULL,7,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:7":"91abca64db7898bf522a5806826eeeda09280e5cb0bdcf60771b2c658333291a:b59fe8987d2d1f8a5d791d6543aedb9c6adaf8cfe35e23787d729fc8faf48d3f"}}',NULL,'c8b8f7c099e580e12a6c036280aefcabb44329f501aec75046122dedb5700c2e','a3f72e032b506a465b0830d34141df25034c676a4286d91e9fb4202bbb0ff7ab');
INSERT INTO "journal" VALUES(56,'2026-11-24T17:00:00Z',0,'','publish',2,NULL,7,NULL,NULL,NULL,6000,'{"records":{"intervention:7":"d693c92bcdf1a45fddd42be8e5a5e09fe7089666bd3af86ec803569b75fa3178:b59fe8987d2d1f8a5d791d6543aedb9c6adaf8cfe35e23787d729fc8faf48d3f"}}',NULL,'a3f72e032b506a465b0830d34141df25034c676a4286d91e9fb4202bbb0ff7ab','13f07e9aeb0cca42d97026e3d6d370e6131dc8b0ed99b02750ab844ce366a2c4');
INSERT INTO "journal" VALUES(57,'2026-11-24T17:00:00Z',0,'','customer',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{"stripe_customer:1":"c916f7156fc8ef8b5eb7e92602d6d081b6ab10bb1c8f78b49598bc5adf5e7a20"}}',NULL,'13f07e9aeb0cca42d97026e3d6d370e6131dc8b0ed99b02750ab844ce366a2c4','adb8e839a8aeacb9b539d00b848c6867b2f72cf5abfd30b021b7f145e35cc177');
INSERT INTO "journal" VALUES(58,'2026-11-24T17:00:00Z',0,'','save_card',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{"card:1":"9648301d30ce59126dc84f4326315599c79400dcf9956166a5725b826c16e070"}}','bde521b8f16e6dbc64780efd2ffd660c26be986e29a57b6539cdfecc0404053c','adb8e839a8aeacb9b539d00b848c6867b2f72cf5abfd30b021b7f145e35cc177','d67286903509df17edba061d025aafd32b8f1af7fb40b7b09a1e398a1c43f475');
INSERT INTO "journal" VALUES(59,'2026-11-24T17:05:00Z',0,'','write',1,NULL,8,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:8":"6ac0116e35cb4e6e9382ef9659f09f9f4ac880dd7eeb82556729dcabb16d3c2f:3ef8ff9151b824c808a89fbaf907e3413dbd189b0e50324d8263f02a039f6ee4"}}',NULL,'d67286903509df17edba061d025aafd32b8f1af7fb40b7b09a1e398a1c43f475','8f2b1c0f16e5b0df84d9308de5978f7ae5fce5fd5d878f92f82544a41e042723');
INSERT INTO "journal" VALUES(60,'2026-11-24T17:05:00Z',0,'','publish',1,NULL,8,NULL,NULL,NULL,6000,'{"records":{"intervention:8":"96077c322f3182f134c9098d039b8e6b280e99285f6ea687f3d78ba31c029d0a:3ef8ff9151b824c808a89fbaf907e3413dbd189b0e50324d8263f02a039f6ee4"}}',NULL,'8f2b1c0f16e5b0df84d9308de5978f7ae5fce5fd5d878f92f82544a41e042723','b9b358567ae7f7749ba40071a99803bfdecb2319ce8948c01c2dc88a430cb732');
INSERT INTO "journal" VALUES(61,'2026-11-24T17:05:00Z',0,'','issue',1,NULL,NULL,6,NULL,NULL,6899,'{"issued_on":"2026-11-24","items":[8],"number":"2026-0005","records":{"intervention:8":"6f0d09c5d0bb0371eb01ed323388628c81d4ef46b670635eeef5543e0fc482d5:3ef8ff9151b824c808a89fbaf907e3413dbd189b0e50324d8263f02a039f6ee4","invoice:6":"d88cc0e99acc11bf9acd574f5e964a3b6eac2f2a6a3b9f9ea7e33b2cbec08c46","outbox:10":"fd3151e1b0c81251eb1bb5493916e6b293e44d30ce60a439d523d3b86a59797e:cf2358cc141affb045fbcc68300ece78ace9f2890caab24cf86fcdae478c862b"},"snapshot":"26f63439e448c329f9f7effffb30ee2371cf7a0eb29aa39cdcb1699fa9075397"}',NULL,'b9b358567ae7f7749ba40071a99803bfdecb2319ce8948c01c2dc88a430cb732','2426b1eeab26eb0ab0b7a8924c26a7eabe373907fb39aa4d2f3b59e52fd38158');
INSERT INTO "journal" VALUES(62,'2026-11-24T17:05:00Z',0,'','pay_link',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"pay_page:5":"0d723021bd147c2a00db16ea2f1ea39588c71c8e7fc8c6dca583c4a9c8e31eb5"},"state":"open"}',NULL,'2426b1eeab26eb0ab0b7a8924c26a7eabe373907fb39aa4d2f3b59e52fd38158','6f1db8b184b2b022fcbcc6164277689e89145f929fc80db880549861e5dddc10');
INSERT INTO "journal" VALUES(63,'2026-11-24T17:05:00Z',0,'','document',1,NULL,NULL,6,NULL,NULL,NULL,'{"records":{"document:6":"e054fdb3c57a9bf99609e029819b23ac1f7f916570ba0290cc2c1f9020a7e27a"},"sha256":"4236185fd86ec671f35c02064c91994a0163559d5aeb3572c1ef0958e1791b41"}',NULL,'6f1db8b184b2b022fcbcc6164277689e89145f929fc80db880549861e5dddc10','722573690eda071ea77548913402698a303492e5a6b55082d82a021617268f26');
INSERT INTO "journal" VALUES(64,'2026-11-24T17:05:00Z',0,'','pay_link',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"pay_page:5":"01810d8f3fe7b4cf6c15416ed2ce4cc87b1622d2aad7d3197c4b8603715385aa"},"state":"closed"}',NULL,'722573690eda071ea77548913402698a303492e5a6b55082d82a021617268f26','477ccc5a88d7fd5d2b016d8393986fced60fa642b95278638c960df13b3f5fc0');
INSERT INTO "journal" VALUES(65,'2026-11-24T17:05:00Z',0,'','attempt',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"charge:1":"ebaafe276d5315586a5c373ed01aadd7e20cad7d70efff1ce852003fae8a21f8"}}',NULL,'477ccc5a88d7fd5d2b016d8393986fced60fa642b95278638c960df13b3f5fc0','b3d58f2de3020ddc069f51b29f8fab2c6d253efb0e888fceb3db675d29cbf3c9');
INSERT INTO "journal" VALUES(66,'2026-11-24T17:05:00Z',0,'','attempt',1,NULL,NULL,6,NULL,NULL,6899,'{"records":{"charge:1":"5961a23cabd50e0999242fa25b6fbc60dfe7227f800bb0fb3d2556ec95dfbf37"}}',NULL,'b3d58f2de3020ddc069f51b29f8fab2c6d253efb0e888fceb3db675d29cbf3c9','117aa685443bce368cab56a52029dd6ed040607206c364223b282aa991b80fcd');
INSERT INTO "journal" VALUES(67,'2026-11-24T17:05:00Z',0,'','charge',1,NULL,NULL,6,NULL,7,6899,'{"credited":0,"flagged":false,"records":{"booking:1":"92608b25f592104f14d4db4b71eda5396c11888cadee2274f8af90547f6e6347","charge:1":"5dd936ac49d7c94380d10ea44a71219108a471ecbc902a18ba6e1672544f7fcc","outbox:11":"5efa13a5ae771b890d43669436b08880c6a71c307091c5209833481ea61834b5:e19871a6b1fbd88477503d5f19ba0839f7d5968e38e13e88f0b10ab0ad3e766c","payment:7":"d19a669d14adfc210c518af6dda99f3a6dd91e9d82aee4669ad3d2d366fc6e7c"},"state":"succeeded"}',NULL,'117aa685443bce368cab56a52029dd6ed040607206c364223b282aa991b80fcd','d40356fb12b9d59123fdc73292310f43dd782a9cf9cb0054b9087f3d46d485e1');
INSERT INTO "journal" VALUES(68,'2026-11-24T17:05:00Z',0,'','attempt',1,NULL,NULL,6,NULL,NULL,1000,'{"records":{"charge:2":"a0c1fb31e4b48092d10207c4917b566a7d6b4e6de4886494441e8ec3b1f88cc7"}}',NULL,'d40356fb12b9d59123fdc73292310f43dd782a9cf9cb0054b9087f3d46d485e1','15d8b61d5412f9ccd6009fbe9d7be28edc631bb64cb13b659ee7bb7d27bdbf27');
INSERT INTO "journal" VALUES(69,'2026-11-24T17:05:00Z',0,'','refund',1,NULL,NULL,6,NULL,8,1000,'{"method":"card","records":{"booking:2":"d532816339b8dab769b2682734a3da5f9c891cbcb67dceac168bb243a700bee8","charge:2":"d683736e3083daadc9fca8404dab299cad9c3cdc71053f2459d5247dd992b7eb","outbox:12":"478a1783fddfbf4a3ea34925bcbe3d8f817c1078cfde8a2423e0561def31090b:cf880bfe935a889ad18cdec42f1c900f1ed2806e684320357cbe0dbf26139318","payment:8":"56b25ed9b0cc04746776ba1ecc322e89d19fbad3a2896e89754efc0ae54da36c"}}',NULL,'15d8b61d5412f9ccd6009fbe9d7be28edc631bb64cb13b659ee7bb7d27bdbf27','c9b18f5ded5c2b3f57d90039c76b035a42fc8f35cc9a661cf26791c0f7a1a5b9');
INSERT INTO "journal" VALUES(70,'2026-11-24T17:05:00Z',0,'','write',1,NULL,9,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:9":"c8a95d9e059e55deb763ff15c002f58609407c60e017ca76576e1d01b5bf0943:5bc4bd2c6aff4b144f91ddec0ebec6a7fe21691766f20546aae8cebc51522d75"}}',NULL,'c9b18f5ded5c2b3f57d90039c76b035a42fc8f35cc9a661cf26791c0f7a1a5b9','5fa04f756b04f93882b81554b324eff78daf7adc5c223790144ca023b5db1aef');
INSERT INTO "journal" VALUES(71,'2026-11-24T17:05:00Z',0,'','publish',1,NULL,9,NULL,NULL,NULL,6000,'{"records":{"intervention:9":"e149523877a876524a1b41f54b5dae7f1a3fe9b65f799b67cb100cdb4e785c38:5bc4bd2c6aff4b144f91ddec0ebec6a7fe21691766f20546aae8cebc51522d75"}}',NULL,'5fa04f756b04f93882b81554b324eff78daf7adc5c223790144ca023b5db1aef','58eaca4e7dfa77c6907b51b7dbb82d01eb5d90d12b4304b62aece8829839ff05');
INSERT INTO "journal" VALUES(72,'2026-11-24T17:05:00Z',0,'','issue',1,NULL,NULL,7,NULL,NULL,6899,'{"issued_on":"2026-11-24","items":[9],"number":"2026-0006","records":{"intervention:9":"fff5ccdd08e6a9817cee1ce9fe48e5e1ce26b4eba11698514f972a25559053ed:5bc4bd2c6aff4b144f91ddec0ebec6a7fe21691766f20546aae8cebc51522d75","invoice:7":"fb4de44bfa3b6a30b20d9cbccc8e09eb429ed0e7b256426d3120f61c7b57278f","outbox:13":"4702896e495a4d2a87978fd791209326cfbecb1afcc2dc4a6a8c9f7b37318e82:3c1f5f68976625f22d2f1297b6be8733147e989638526285cfe3cdd393b473bb"},"snapshot":"8dbcaec89349a6b46b6e1f7830eb587294af84b7a79d0681ffdb33c9b9d392ab"}',NULL,'58eaca4e7dfa77c6907b51b7dbb82d01eb5d90d12b4304b62aece8829839ff05','fa95a3993d2e47b0b406c0f60f89deb53ccf9d35511273dce0b86e9687ea8c52');
INSERT INTO "journal" VALUES(73,'2026-11-24T17:05:00Z',0,'','pay_link',1,NULL,NULL,7,NULL,NULL,6899,'{"records":{"pay_page:6":"04e9481bae10f41fb10e5f0e74b4f647c3bb07b8a015649259ae2e2d9792e691"},"state":"open"}',NULL,'fa95a3993d2e47b0b406c0f60f89deb53ccf9d35511273dce0b86e9687ea8c52','96adccac409d00b87f43d8fc1d53d2409bac14fa624822668cab406914cc3019');
INSERT INTO "journal" VALUES(74,'2026-11-24T17:05:00Z',0,'','document',1,NULL,NULL,7,NULL,NULL,NULL,'{"records":{"document:7":"4307eeb281b8e45616cb9701f4adf99ccb4bcba3464ee36e331dbdfa606d07eb"},"sha256":"101206af4b1eec2024dee28f53d933826b384dc726a3bd88f551717d21bdc313"}',NULL,'96adccac409d00b87f43d8fc1d53d2409bac14fa624822668cab406914cc3019','cfe4fa0a0fcf0aab63efd59f6b29eb9b992f617fa14459d776f36122a9039cb4');
INSERT INTO "journal" VALUES(75,'2026-11-24T17:05:00Z',0,'','unmatched',NULL,NULL,NULL,NULL,NULL,NULL,4200,'{"records":{"unmatched:1":"ee0afc9b25079d7347223b83077b6509d6331193f4d0e74111bfeec9deac3112"},"sort":"payment"}',NULL,'cfe4fa0a0fcf0aab63efd59f6b29eb9b992f617fa14459d776f36122a9039cb4','2eb58a5274f07633cf74d6e4db1e689283b7279caf1bbc58350ffb6f6fd332fe');
INSERT INTO "journal" VALUES(76,'2026-11-24T17:05:00Z',0,'','dispute',1,NULL,NULL,6,NULL,NULL,1000,'{"code":"fraudulent","records":{"dispute:1":"caab002500ef6187d55b9b4c1eed9d77a805b2aa482865c4d2b6e9c2dd0d7a4c"},"state":"open"}',NULL,'2eb58a5274f07633cf74d6e4db1e689283b7279caf1bbc58350ffb6f6fd332fe','8248de849ffb64b5f6ce6b8d4af1c82322df82f573b5e88de1d6f1d7f5395513');
INSERT INTO "journal" VALUES(77,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.security"}','7158ac0b0b50cca06c3a44cb034d619b3434a1ffd2de4c03a71c45b76bd35a03','8248de849ffb64b5f6ce6b8d4af1c82322df82f573b5e88de1d6f1d7f5395513','af537a0b2adda58081d04f818897fdf8084f47eb101aae7da2324f4f3f41b162');
INSERT INTO "journal" VALUES(78,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.port"}','60b58629b5c287724c2ef993f15058ad07b71dda775d3516029bd638e58c6d65','af537a0b2adda58081d04f818897fdf8084f47eb101aae7da2324f4f3f41b162','6a2f74b5a86676e2504f9bd41b3df191fbfb5698ad20978c70b373491863d952');
INSERT INTO "journal" VALUES(79,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.host"}','a4580dbdb7dd4a8c7d10662cd7dbb0445a880689cc0c4bb82db5420f20a1a789','6a2f74b5a86676e2504f9bd41b3df191fbfb5698ad20978c70b373491863d952','402f1f9a6d24c310dbf4c61a923a927c2ecd6b6e2489f3f02a20b96ef8e76479');
INSERT INTO "journal" VALUES(80,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.sender"}','c4f839483a3b273f3802a7b0f1c8d77e3cf710857cf5bd166076102c8f95c562','402f1f9a6d24c310dbf4c61a923a927c2ecd6b6e2489f3f02a20b96ef8e76479','e1cded4f1bd7632d37ef8e49843939c07b9b6267c4a4870da02c85233a613bfb');
INSERT INTO "journal" VALUES(81,'2026-11-24T17:05:00Z',0,'','settings',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{},"setting":"mail.bcc"}','37f491f67215db48cf3144f040aa1cfc8b21237889a4bbfc0fb129f8714aadff','e1cded4f1bd7632d37ef8e49843939c07b9b6267c4a4870da02c85233a613bfb','7f408112e35ccf9928b6b12cd13ffac67ed25883d72a580f6cd09a3fd5eae1d1');
INSERT INTO "journal" VALUES(82,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,1,NULL,NULL,NULL,'{"kinds":["issue","mark_paid"],"notices":[1,2],"records":{"outbox:1":"4b3bffc96c8e882f747d9c6c71a5c1ad1e09ccb02cfb9e52c597b983c5eed9a9:8008f3e30851653fc9bbc17f99c1a92943a1ca38bb9d2173baa8278ff0d6504f","outbox:14":"76dc83814748a8737d93a7e9adc4d51193ad6e060c94da84ad6f8448a75265af:685fea53e28c4048dc1bc6a2fe7f95c55a99a8e2ed7f7c0ae4db4d58388b7a43","outbox:2":"6470bbe045e39df75060faae8d2f89ffe14a7828a10f37845b06cf3221930325:3b069b35111806fab96d5e3f2641813151bce55df68fa5c8f0a2b407a3158f99"},"state":"sent"}','66afd69a259e251fd247803bf8d95174e8ebcbc14426128422cc373e3493d0a5','7f408112e35ccf9928b6b12cd13ffac67ed25883d72a580f6cd09a3fd5eae1d1','98e2418a8c7f9d1c6f6173cfbdbbcaada7b3c6d7af26be80fd76e48803c537bd');
INSERT INTO "journal" VALUES(83,'2026-11-24T17:35:00Z',0,'','drop',1,NULL,NULL,2,NULL,NULL,NULL,'{"code":"cancelled","kinds":["issue"],"notices":[3],"records":{"outbox:3":"bd0bc22a0664e65c0f860647b2754f54d31b97fc82f979e0bac9a84d53d23c9e:33fcafef4d72475e74e2c14c7a93c808368ea7116ecfe558c17dd54365e9f679"},"state":"dropped"}',NULL,'98e2418a8c7f9d1c6f6173cfbdbbcaada7b3c6d7af26be80fd76e48803c537bd','353040d4af745f6b1b62d8dc716d11bc68b3f5a186ecb26bc775bfd0e630c592');
INSERT INTO "journal" VALUES(84,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,2,1,NULL,NULL,'{"kinds":["mark_paid","cancel"],"notices":[4,5],"records":{"outbox:15":"5122f654c9eca7b68d2c436df81285b375b49b4ed69da7be9bf6c549350aec3f:616fce6530c041639e2c4faaf7d4689f77863377134bd05951a6b1579b8b4d2a","outbox:4":"8843a06ddb58555e440b9cc46e71dab146f39b629b3cf785ed9969214d1ce011:52b7fac444641554c2a9fa3c7e64a36e2f11f638f1d423be40b86711e01e137d","outbox:5":"cea32f47e41d801f0639ff1a103465a73ef4ee93e5ec816e4b9baf217a2ffa15:ce15ad1e535777f570c3d63238154dc0a389b4aab26185282db79aa1bbaf7023"},"state":"sent"}','3cb97c98563783bea0288916347aae10267a585d50cdd53416680332df43a7b5','353040d4af745f6b1b62d8dc716d11bc68b3f5a186ecb26bc775bfd0e630c592','ef4b99d2d03651b31dfd91b8a5cddc3bbee91061c9036a05b7550a2fc2852e0c');
INSERT INTO "journal" VALUES(85,'2026-11-24T17:35:00Z',0,'','drop',1,NULL,NULL,4,NULL,NULL,NULL,'{"code":"reversed","kinds":["mark_paid"],"notices":[7],"records":{"outbox:7":"645a6141fe59e9fbdbe65d1c1dabb916a3284c87cb667b71cff714f2a96a87d5:23299951b8960fb62a9bfe9d9ad4a62d0dfe6fbbc199ab4ed3a20095600f465d"},"state":"dropped"}',NULL,'ef4b99d2d03651b31dfd91b8a5cddc3bbee91061c9036a05b7550a2fc2852e0c','159602be194824037fb5cdd07902ac984d4e3f09e7c0653e2ea3334e8f241d33');
INSERT INTO "journal" VALUES(86,'2026-11-24T17:35:00Z',0,'','pay_link',1,NULL,NULL,4,NULL,NULL,5749,'{"records":{"pay_page:7":"c6f54d444dadb0fdf733792ad2037a3aeaff0f732aa5d9d28926be516fb3b872"},"state":"open"}',NULL,'159602be194824037fb5cdd07902ac984d4e3f09e7c0653e2ea3334e8f241d33','b81bca961f42a9d55ef5bb7c2cd4a09a6a1ed09235033ad5a51ba106ae31db80');
INSERT INTO "journal" VALUES(87,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["issue"],"notices":[6],"records":{"outbox:16":"2f3795bb4dec80e2f44d927dbf8bcbbc195094e5e4a1c911416c1dc8722e0121:a2d5184125ca36293997c589e77712112d01f02b8687f3220cde6c98a71ac1ba","outbox:6":"ae256a8d17b20f16e166f5b08dbfb1fd5e835cc3887de8953d6f0dc0c2631a78:bc4db5f02d62ee130e2b23194c22d282f8ad39e47c5cdc747db90e0bd06bc4f0"},"state":"sent"}','1f2a6d86baa3dd4f5436b08e68b0d5c6364cf2ac012fe5d7aa13637a60c837a9','b81bca961f42a9d55ef5bb7c2cd4a09a6a1ed09235033ad5a51ba106ae31db80','f2c9cc6aac7c9a04b004c95fb49a0d82140bcb2b2040452f853ee685b64e62d9');
INSERT INTO "journal" VALUES(88,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"kinds":["refund"],"notices":[8],"records":{"outbox:17":"65901bb029fea15047d38bddc6d8c5e0e195fcf4a7b66be80c67c4bcda18e1a1:34ef35eaf11a062d8214e45189f0c18d1ec3ff30ef471d506c909b8f3bb49d26","outbox:8":"d0995f8203be3afb2d62d474d15d01e0c07828688411d4bfdcfa668ea56540bc:86ebc82a1e6a759b92ba63ec92066785807a98933e6c96759b26411f41edfe91"},"state":"sent"}','99f62f5b055d928034a9a57ce57dbb44c259bc85d8dc6a041998a6bd7dfb6d9a','f2c9cc6aac7c9a04b004c95fb49a0d82140bcb2b2040452f853ee685b64e62d9','510539b6e4f973709941f7278bcf26b2fd1f045cc39b1af2fa7a3a43804a44bf');
INSERT INTO "journal" VALUES(89,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["remind"],"notices":[9],"records":{"outbox:18":"8494b980e58beaa053e1a4082b51ad2f2de9e0d21e4c4255a1d56099af676eca:c54b58bf4a21b13f48c13d9ec104439c5fc3b0e13f76e808fd3802ce81c0c061","outbox:9":"fb161b936e5fbff20c79fc0eeda66c699dc40eebec4913fcf3e6785cd18f5106:8dd38beaa14d4e4123cc618bc801c60e34c5f7b4e503c903dfe0706bbfc9b081"},"state":"sent"}','dedf2e03ccd7d453127bc0c77a7f43f02a9c2fd46987c8a0c3627d46fb8deb10','510539b6e4f973709941f7278bcf26b2fd1f045cc39b1af2fa7a3a43804a44bf','fa9d2919720a583fa501628e7cccc7c8cbc08e6987223719a97c4fc09719d987');
INSERT INTO "journal" VALUES(90,'2026-11-24T17:35:00Z',0,'','pay_link',1,NULL,NULL,6,NULL,NULL,1000,'{"records":{"pay_page:8":"fbb96f9081c47a54e9dfcd80f3c71f5869240f093fdec339ca2cf4c3b310db2a"},"state":"open"}',NULL,'fa9d2919720a583fa501628e7cccc7c8cbc08e6987223719a97c4fc09719d987','88b1a64ba52700059e27c6cffa3b2d4806c43d8268323222dec4487b958ebb92');
INSERT INTO "journal" VALUES(91,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,6,NULL,NULL,NULL,'{"kinds":["issue","charge","refund"],"notices":[10,11,12],"records":{"outbox:10":"fd3151e1b0c81251eb1bb5493916e6b293e44d30ce60a439d523d3b86a59797e:cf2358cc141affb045fbcc68300ece78ace9f2890caab24cf86fcdae478c862b","outbox:11":"5efa13a5ae771b890d43669436b08880c6a71c307091c5209833481ea61834b5:e19871a6b1fbd88477503d5f19ba0839f7d5968e38e13e88f0b10ab0ad3e766c","outbox:12":"478a1783fddfbf4a3ea34925bcbe3d8f817c1078cfde8a2423e0561def31090b:cf880bfe935a889ad18cdec42f1c900f1ed2806e684320357cbe0dbf26139318","outbox:19":"7dba610a129d11cad896a7ab3fb735b17ce9bf8a151c5317559bdd60e7ac4d0a:0b15656c718545910715ae328702d16cbb9198531ef2d12ed0511e53909608a1"},"state":"sent"}','86c4411dd82920a405fb8840c3663138140d1aade4461c5d802b9e5443b7e4e2','88b1a64ba52700059e27c6cffa3b2d4806c43d8268323222dec4487b958ebb92','791b6ee3525b6086fbf6bf8c4e642c5582f85ec466c9381b454fb53fba038702');
INSERT INTO "journal" VALUES(92,'2026-11-24T17:35:00Z',0,'','deliver',1,NULL,NULL,7,NULL,NULL,NULL,'{"kinds":["issue"],"notices":[13],"records":{"outbox:13":"4702896e495a4d2a87978fd791209326cfbecb1afcc2dc4a6a8c9f7b37318e82:3c1f5f68976625f22d2f1297b6be8733147e989638526285cfe3cdd393b473bb","outbox:20":"74193d81d1d411b23d7265f1e8160e7e4919f79c6d33abe687542de607d0bba9:0b5b99ae35e4e8e52c4796623cb2aef1f82fbabe3e524c46424ecd1a51fb6523"},"state":"sent"}','ec7b3e0ef2698dcae6e9611294c1fbcbd665cc6fa029c6772f76495abe35a9b5','791b6ee3525b6086fbf6bf8c4e642c5582f85ec466c9381b454fb53fba038702','4ff87cd576f8d08f4bff5b1de9dea2908fea5bb0d032f67b45b7d68bcd7e09c2');
INSERT INTO "journal" VALUES(93,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,1,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[14],"records":{"outbox:14":"76dc83814748a8737d93a7e9adc4d51193ad6e060c94da84ad6f8448a75265af:685fea53e28c4048dc1bc6a2fe7f95c55a99a8e2ed7f7c0ae4db4d58388b7a43"},"state":"sent"}','202d3773589244da078ba49c13e6a2cd7ca3fb92db84c94e7e022c144d9664bf','4ff87cd576f8d08f4bff5b1de9dea2908fea5bb0d032f67b45b7d68bcd7e09c2','4b6b1221db8f70721259f51841bc05f8b428e9d29aa8b2929562f87d06293e88');
INSERT INTO "journal" VALUES(94,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,2,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[15],"records":{"outbox:15":"5122f654c9eca7b68d2c436df81285b375b49b4ed69da7be9bf6c549350aec3f:616fce6530c041639e2c4faaf7d4689f77863377134bd05951a6b1579b8b4d2a"},"state":"sent"}','c87a55b3cab92fc000f247ce0ac5b5c05faaffecddfbad39acc86e9942176920','4b6b1221db8f70721259f51841bc05f8b428e9d29aa8b2929562f87d06293e88','bf25f2eb49400bac340922e92f884d36ad9844a6f3770da0095521073c21829f');
INSERT INTO "journal" VALUES(95,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[16],"records":{"outbox:16":"2f3795bb4dec80e2f44d927dbf8bcbbc195094e5e4a1c911416c1dc8722e0121:a2d5184125ca36293997c589e77712112d01f02b8687f3220cde6c98a71ac1ba"},"state":"sent"}','24e97866db3e59d4882945a514dc11988ee77c1aeb0858c6c284a7f21a1f12fa','bf25f2eb49400bac340922e92f884d36ad9844a6f3770da0095521073c21829f','54e125ee119afc4af63b0f88f5ad4e81ab1b5c9ca7751551c2c002dbd8fa1318');
INSERT INTO "journal" VALUES(96,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[17],"records":{"outbox:17":"65901bb029fea15047d38bddc6d8c5e0e195fcf4a7b66be80c67c4bcda18e1a1:34ef35eaf11a062d8214e45189f0c18d1ec3ff30ef471d506c909b8f3bb49d26"},"state":"sent"}','3384056dc35739e65af86b062399900c3f77966e22a2d7939250f0a8dee99ce2','54e125ee119afc4af63b0f88f5ad4e81ab1b5c9ca7751551c2c002dbd8fa1318','f7bc061b47bbf4c6cf7f596e458be7202d244b33dfbc9e5b5d4c0e0223867cdd');
INSERT INTO "journal" VALUES(97,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,4,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[18],"records":{"outbox:18":"8494b980e58beaa053e1a4082b51ad2f2de9e0d21e4c4255a1d56099af676eca:c54b58bf4a21b13f48c13d9ec104439c5fc3b0e13f76e808fd3802ce81c0c061"},"state":"sent"}','8278ae4103b5f879f3e188d21e22f6a48f681de188f86265c11f9c85d585f47b','f7bc061b47bbf4c6cf7f596e458be7202d244b33dfbc9e5b5d4c0e0223867cdd','2c81b898d272ca97b6373e73ccc8ad41ec474bddfd9eeb51e0ab0322502a4cbe');
INSERT INTO "journal" VALUES(98,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,6,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[19],"records":{"outbox:19":"7dba610a129d11cad896a7ab3fb735b17ce9bf8a151c5317559bdd60e7ac4d0a:0b15656c718545910715ae328702d16cbb9198531ef2d12ed0511e53909608a1"},"state":"sent"}','7f553d83702dc3040fffe62bd44a198b2da8d1f33e955cc6c78aa51f1d8d5ab1','2c81b898d272ca97b6373e73ccc8ad41ec474bddfd9eeb51e0ab0322502a4cbe','cdfe6705c5cabf47fc89317baa839bc1efdc78e425980efa35d6de03ede6e7f4');
INSERT INTO "journal" VALUES(99,'2026-11-24T17:35:00Z',0,'','deliver',NULL,NULL,NULL,7,NULL,NULL,NULL,'{"kinds":["copy"],"notices":[20],"records":{"outbox:20":"74193d81d1d411b23d7265f1e8160e7e4919f79c6d33abe687542de607d0bba9:0b5b99ae35e4e8e52c4796623cb2aef1f82fbabe3e524c46424ecd1a51fb6523"},"state":"sent"}','17f4b632ec96464d5bf25bd5e28ad4303575fbc6c2ebb23d27b38ac5acb599c8','cdfe6705c5cabf47fc89317baa839bc1efdc78e425980efa35d6de03ede6e7f4','d6bdf8c214fc2d390056b44b22df27f531138ed649f06f14eba48b4bf07f50fa');
INSERT INTO "journal" VALUES(100,'2026-11-24T17:35:00Z',0,'','client',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"edit","records":{"client:2":"08633064f5c173a99bf1ed8fcad81458df38fd11de618d649a3c69e40b0e87ec:f511891353eda6c717d67bea3404c58fafcd35a1e2c39e6cb6f63d2c837bd262","client_reminders:2":"e11dbd62d30cc6868323fc32e5ed328e9782cbace4d1f57b61b1b41d42dcc507"}}',NULL,'d6bdf8c214fc2d390056b44b22df27f531138ed649f06f14eba48b4bf07f50fa','931f09efb4c018edcd68052532493f94804ea4f03a509094e1306a5d21ef70af');
INSERT INTO "journal" VALUES(101,'2026-11-24T17:35:00Z',0,'','template',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"set","language":"fr","records":{"mail_template:1":"f710e12ed6051df97b4105a8054d73c0e845fe818ad9e343efb812ada2624635"},"template":"issue"}',NULL,'931f09efb4c018edcd68052532493f94804ea4f03a509094e1306a5d21ef70af','f22f1c10db3fd437d3f7072ce688b455574d59c9fed917b8806dbda7a026d299');
INSERT INTO "journal" VALUES(102,'2026-11-24T17:35:00Z',0,'','write',1,NULL,10,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:10":"863c69f21cc9f74bac8eb4cac001315b549c673d20952ea6580dd49dd391af2b:0b44726d9d1dba4ef4cb81ac873b1c38fd711dc3a1afd34f10442071485e1cd7"}}',NULL,'f22f1c10db3fd437d3f7072ce688b455574d59c9fed917b8806dbda7a026d299','0aa5da3357dfb6f4368a144d5945440155d0e29b57e558d8f324cfa812125c0b');
INSERT INTO "journal" VALUES(103,'2026-11-24T17:35:00Z',0,'','publish',1,NULL,10,NULL,NULL,NULL,5000,'{"records":{"intervention:10":"3d5f0ed9093d5f945117a281b524773bd750fbf3931ab9602f2b298a69bc724f:0b44726d9d1dba4ef4cb81ac873b1c38fd711dc3a1afd34f10442071485e1cd7"}}',NULL,'0aa5da3357dfb6f4368a144d5945440155d0e29b57e558d8f324cfa812125c0b','87976fbc8c3b9816676299a570efcc4f2eb10d1d1d1fba6ad77ba6eff3c219d8');
INSERT INTO "journal" VALUES(104,'2026-11-24T17:35:00Z',0,'','issue',1,NULL,NULL,8,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[10],"number":"2026-0007","records":{"intervention:10":"84b05d2df02ff8cc0ded84d06b10d4efca45cb1317cb251d5cc80217e222264f:0b44726d9d1dba4ef4cb81ac873b1c38fd711dc3a1afd34f10442071485e1cd7","invoice:8":"870d7f554a0f3a9b7862c2a560d3c2bdf1ab059d0e9cd9932ee40bc667ffad50","outbox:21":"123e23978cfa568e8af99bc9883ac1c2140c9078bf65c8e8f3f0695e3b7fc269:1a8ed4cb51d4b0e32cf91961f1ef62599f14e8aa79e44fdfcaabb968e2b89dfb"},"snapshot":"2d7b8300fc8e4cbb7b3bb1a4e40bf3a6aa5a76bd2fca5696f29c16aeb5c23700"}',NULL,'87976fbc8c3b9816676299a570efcc4f2eb10d1d1d1fba6ad77ba6eff3c219d8','8ebb4a65185afcd6e868d8092d9746c9223dfdd1ff9d186c101b9cfb2c987549');
INSERT INTO "journal" VALUES(105,'2026-11-24T17:35:00Z',0,'','pay_link',1,NULL,NULL,8,NULL,NULL,5749,'{"records":{"pay_page:9":"eaa38cf1d17d016371cbb10f3b1b07226a9dfc18367075eece38601a470b7df7"},"state":"open"}',NULL,'8ebb4a65185afcd6e868d8092d9746c9223dfdd1ff9d186c101b9cfb2c987549','2fd4e15248b162c42fd315ffb28ae7510cf1db56b5f83dd983a98d4d7d61e5b9');
INSERT INTO "journal" VALUES(106,'2026-11-24T17:35:00Z',0,'','document',1,NULL,NULL,8,NULL,NULL,NULL,'{"records":{"document:8":"794d7feeea46d99f1218a5feab7061d04f59ec713741e902630ab52a0d1db977"},"sha256":"7e57875e199989cada3dd2a8a7ceb1ead2e0f4195588323915f4985f096115a1"}',NULL,'2fd4e15248b162c42fd315ffb28ae7510cf1db56b5f83dd983a98d4d7d61e5b9','6e3b87b31c47813957242d00af82e1c85307ba49949a0a9066519146aa13c750');
INSERT INTO "journal" VALUES(107,'2026-11-24T18:05:00Z',0,'','write',1,NULL,11,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:11":"67273bfe4fc567c85f587679db27c5b37eb53428220cdd6e5979622e3448b5c3:949700c0c43afde88072533b2c076cb96aef27580e5d8aacb45d02a7d5c65384"}}',NULL,'6e3b87b31c47813957242d00af82e1c85307ba49949a0a9066519146aa13c750','398ec1da57d4b3ced801fd1a58f0418a3d6717c8056f805900b82b617b70d207');
INSERT INTO "journal" VALUES(108,'2026-11-24T18:05:00Z',0,'','publish',1,NULL,11,NULL,NULL,NULL,5000,'{"records":{"intervention:11":"611be1306673d0e9261c331b82d3caeede05b09aa92d2590cce96757fae4699e:949700c0c43afde88072533b2c076cb96aef27580e5d8aacb45d02a7d5c65384"}}',NULL,'398ec1da57d4b3ced801fd1a58f0418a3d6717c8056f805900b82b617b70d207','a21a80e351eeb6b3297234b10e133f2784fecd17b15950fe1fed8779555b8546');
INSERT INTO "journal" VALUES(109,'2026-11-24T18:05:00Z',0,'','issue',1,NULL,NULL,9,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[11],"number":"2026-0008","records":{"intervention:11":"abecf61c8e3f814bd003561c726bf0b0a0bf473d0ece38059dcbf1b650e123cf:949700c0c43afde88072533b2c076cb96aef27580e5d8aacb45d02a7d5c65384","invoice:9":"540d2786ebee900f41df8a04d2998a5fcc4cc0bfc00fda86c005f0477d880e2d","outbox:22":"057c92e979363066c928f3dfabf42a3fec79bd66eca2773c6676dad382881653:8d902fb30a821aef3c384f593ee39071dcb2d0a10a7cf3925beff332d26924d5"},"snapshot":"0ad6979c21e0c3b6d5c3aceb65675d1a364ad7be16eabbe36ecf0eb1844ab0fd"}',NULL,'a21a80e351eeb6b3297234b10e133f2784fecd17b15950fe1fed8779555b8546','c4fd85b3803bbd2429deaa562b44a5234699e36fcf14a46a322bcbd3e744c523');
INSERT INTO "journal" VALUES(110,'2026-11-24T18:05:00Z',0,'','pay_link',1,NULL,NULL,9,NULL,NULL,5749,'{"records":{"pay_page:10":"e1bc61591fb38a63eba4e29c73eb1337311af94a58569d21fcb58f1cff579701"},"state":"open"}',NULL,'c4fd85b3803bbd2429deaa562b44a5234699e36fcf14a46a322bcbd3e744c523','d1a22bd88d7bb67d5944f23abbcc206a96349f029395894539ff2a66c13dd466');
INSERT INTO "journal" VALUES(111,'2026-11-24T18:05:00Z',0,'','document',1,NULL,NULL,9,NULL,NULL,NULL,'{"records":{"document:9":"c7e49eece9940b562866996f23464e7b57f3d9d07e3d0a06e43342e153b57ad1"},"sha256":"9c13828403720537a591febdfcc3a7adb819c4f2ceb17398ec2c63e77b513464"}',NULL,'d1a22bd88d7bb67d5944f23abbcc206a96349f029395894539ff2a66c13dd466','c06498e0ed4496544619a18e796f5e2cbb7c6f02a5a20ba40b7289d4e44f7eaa');
INSERT INTO "journal" VALUES(112,'2026-11-24T18:05:00Z',0,'','pay_link',1,NULL,NULL,9,NULL,NULL,5749,'{"records":{"pay_page:10":"3eb21b99caedc0ab7574d3e5b690546049884bb57ed503ce413faeec4456109f"},"state":"closed"}',NULL,'c06498e0ed4496544619a18e796f5e2cbb7c6f02a5a20ba40b7289d4e44f7eaa','dbed721e533fe18c5bc08ea03033501cff6022271bbf1df4fb9afdf6a062b0ce');
INSERT INTO "journal" VALUES(113,'2026-11-24T18:05:00Z',0,'','mark_paid',1,NULL,NULL,9,NULL,9,5750,'{"credited":0,"flagged":false,"invoices":[9],"method":"cash","records":{"outbox:23":"883a01e4380672c6cb53da211ffcb0192edccddab9926c01bd88032ec71ed9c4:cb33deb1e8a7163adb4d4a0a0a09c48cc21231f6043c4457547b417d2b847c15","payment:9":"4121c1af4e654f1b62f7baf98542ec10a1cfc5d20b4ece57c12c167c2a819373"}}',NULL,'dbed721e533fe18c5bc08ea03033501cff6022271bbf1df4fb9afdf6a062b0ce','b3d68ee1ee72e6801e8b21399293226ad00ce2c18cead56e63eb6b14d5d9a9e5');
INSERT INTO "journal" VALUES(114,'2026-11-24T18:05:00Z',0,'','receipt',1,NULL,NULL,9,NULL,NULL,5749,'{"records":{"receipt:1":"909c9e990b98195d0b7f466cdde199df53aa2315fc975fef1e05091c40d85fa3"},"snapshot":"95a35903d99e718483c34e3b3ed8abb005cb547b7433dd884665ececbd318d1d"}',NULL,'b3d68ee1ee72e6801e8b21399293226ad00ce2c18cead56e63eb6b14d5d9a9e5','cab4858e9ebaae79fe6e7d11f94ed1b94ed1755e1f4367461b6a5c20d7ebbcb3');
INSERT INTO "journal" VALUES(115,'2026-11-24T18:05:00Z',0,'','document',1,NULL,NULL,9,NULL,NULL,NULL,'{"records":{"receipt_document:1":"969632c4d915845c79a816b8d672fbb497028f2b5394ad9349507bd6a6f7f0cd"},"sha256":"e8ec05fdc431187c7f0212f01b099b1e98328f1a299cb7529ca2ab7be5996de6"}',NULL,'cab4858e9ebaae79fe6e7d11f94ed1b94ed1755e1f4367461b6a5c20d7ebbcb3','79d865745874c892eef9a611f69168c5f00486f8442b665170dcd91caae00c19');
INSERT INTO "journal" VALUES(116,'2026-11-24T18:05:00Z',0,'','document_type',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"document_type:1":"73b8b55c05a2694ed59cc1a31c754d13477e4749e6f86c46875f3f519296f63c"},"type":"facture-courte"}',NULL,'79d865745874c892eef9a611f69168c5f00486f8442b665170dcd91caae00c19','72295ef84e2f9966c60b389719405645f6f45c219f41b48b9186f5abb84df820');
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
','0654353f4217da5bf84262de449b8d067bbfbd53ccffcc239dc3507d5ed4b2d8',62965,'2026-11-24T17:35:00Z');
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
','211c10e49181b087e5488c6b1539c39828f72e35d83acb26a1afc1d18ab0a93c',62297,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(3,6,'Facture 2026-0004 de Studio Boréal','Bonjour Zoé Tremblay,

Voici la facture 2026-0004 du 24 novembre 2026, jointe en PDF. 57,49 $ sont à payer au plus tard le 24 décembre 2026.

Facture        2026-0004
Total          57,49 $
Échéance       24 décembre 2026
Solde à payer  57,49 $

Payer 57,49 $ en ligne
http://127.0.0.1:33595/buy/plink_000023fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','281a32ea55a4de872049e1ef1d747fe1eae175553975b4a68a625ac1723fb611',34973,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(4,8,'Remboursement de 20,00 $','Bonjour Zoé Tremblay,

Le 24 novembre 2026, nous vous avons remboursé 20,00 $ en espèces.

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','22158834f55e25c7358b2dafa33a85d68d344ab07cdb204dbb1ea933527b96e3',2684,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(5,9,'La facture 2026-0004 arrive à échéance le 24 décembre 2026','Bonjour Zoé Tremblay,

Un simple mot pour vous rappeler que la facture 2026-0004 arrive à échéance le 24 décembre 2026. Il reste 57,49 $ à payer. Si votre paiement est en route, vous n''avez rien à faire.

Facture        2026-0004
Total          57,49 $
Échéance       24 décembre 2026
Solde à payer  57,49 $

Payer 57,49 $ en ligne
http://127.0.0.1:33595/buy/plink_000023fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','8a578ea7475cfaf83ecfdebc496ffac0db6dd5826c4c50186a439f87297cb072',35240,'2026-11-24T17:35:00Z');
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
','75161cfdad2e40061d896c87589a6ef873e274c347b47bbef503e14fe56a14ac',35246,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(7,13,'Facture 2026-0006 de Studio Boréal','Bonjour Zoé Tremblay,

Voici la facture 2026-0006 du 24 novembre 2026, jointe en PDF. 68,99 $ sont à payer au plus tard le 24 décembre 2026.

Facture        2026-0006
Total          68,99 $
Échéance       24 décembre 2026
Solde à payer  68,99 $

Payer 68,99 $ en ligne
http://127.0.0.1:33595/buy/plink_000022fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','9e1c290af0d4612f209de5fee433b5ad78a491d217d72627226a2577f6bbbe50',35067,'2026-11-24T17:35:00Z');
INSERT INTO "mail" VALUES(8,21,'Votre facture','Bonjour Zoé Tremblay,

Bonjour.

Facture        2026-0007
Total          57,49 $
Échéance       24 décembre 2026
Solde à payer  57,49 $

Payer 57,49 $ en ligne
http://127.0.0.1:33595/buy/plink_000025fake

Merci,
Studio Boréal

-- 
Studio Boréal
425, rue Saint-Joseph Est
Québec (Québec) G1K 3B7
','f394eb181961717e1c42d33e457aa6bc3e0565cba41379534aa4ddea05241cbf',34631,'2026-11-24T18:05:00Z');
CREATE TABLE mail_bytes (
    mail_id INTEGER PRIMARY KEY REFERENCES mail (id),
    bytes BLOB NOT NULL
) STRICT;
INSERT INTO "mail_bytes" VALUES(8,X'46726F6D3A2053747564696F203D3F7574662D383F713F426F723D43333D4139616C3F3D203C73747564696F406578616D706C652E6F72673E0D0A546F3A203D3F7574662D383F713F5A6F3D43333D41393F3D205472656D626C6179203C7A6F65406578616D706C652E6F72673E0D0A5375626A6563743A20566F74726520666163747572650D0A446174653A205475652C203234204E6F7620323032362031333A30353A3030202D303530300D0A4D6573736167652D49443A203C39366338363861376561373836656331366134353765643064613733653166362E686578747569406578616D706C652E6F72673E0D0A4175746F2D5375626D69747465643A206175746F2D67656E6572617465640D0A4D494D452D56657273696F6E3A20312E300D0A436F6E74656E742D547970653A206D756C7469706172742F6D697865643B20626F756E646172793D223D3D3D3D3D3D3D3D3D3D3D3D3D3D3D363437363231373433323037373930333138383D3D220D0A436F6E74656E742D4C616E67756167653A2066720D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D363437363231373433323037373930333138383D3D0D0A436F6E74656E742D547970653A206D756C7469706172742F616C7465726E61746976653B0D0A20626F756E646172793D223D3D3D3D3D3D3D3D3D3D3D3D3D3D3D363130353830323834383639333031313538383D3D220D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D363130353830323834383639333031313538383D3D0D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A0D0A426F6E6A6F7572205A6F3D43333D4139205472656D626C61792C0D0A0D0A426F6E6A6F75722E0D0A0D0A466163747572652020202020202020323032362D303030370D0A546F74616C2020202020202020202035372C34393D43323D4130240D0A3D43333D383963683D43333D4139616E636520202020202020323420643D43333D413963656D62726520323032360D0A536F6C6465203D43333D4130207061796572202035372C34393D43323D4130240D0A0D0A50617965722035372C34393D43323D41302420656E206C69676E650D0A687474703A2F2F3132372E302E302E313A33333539352F6275792F706C696E6B5F30303030323566616B650D0A0D0A4D657263692C0D0A53747564696F20426F723D43333D4139616C0D0A0D0A2D2D3D32300D0A53747564696F20426F723D43333D4139616C0D0A3432352C20727565205361696E742D4A6F73657068204573740D0A51753D43333D4139626563202851753D43333D4139626563292047314B203342370D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D363130353830323834383639333031313538383D3D0D0A436F6E74656E742D547970653A20746578742F68746D6C3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A4D494D452D56657273696F6E3A20312E300D0A0D0A3C21444F43545950452068746D6C3E0D0A3C68746D6C206C616E673D3344226672223E0D0A3C686561643E0D0A3C6D65746120636861727365743D3344227574662D38223E0D0A3C6D657461206E616D653D33442276696577706F72742220636F6E74656E743D33442277696474683D33446465766963652D77696474682C20696E697469616C2D7363616C653D334431223E0D0A3C6D657461206E616D653D334422636F6C6F722D736368656D652220636F6E74656E743D3344226C69676874223E0D0A3C7469746C653E566F74726520666163747572653C2F7469746C653E0D0A3C2F686561643E0D0A3C626F6479207374796C653D3344226D617267696E3A303B70616464696E673A303B6261636B67726F756E643A236565663065653B636F6C6F723A233164323432363B666F6E742D66616D696C3D0D0A793A2D6170706C652D73797374656D2C275365676F65205549272C526F626F746F2C48656C7665746963612C417269616C2C73616E732D73657269663B666F6E742D73697A653A313670783B6C3D0D0A696E652D6865696768743A312E353B2D7765626B69742D746578742D73697A652D61646A7573743A31303025223E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226261636B67726F756E643A23656566306565223E3C74723E3C746420616C69676E3D33442263656E74657222207374796C653D33442270616464696E673A3136703D0D0A7820387078223E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226D61782D77696474683A35363070783B6261636B67726F756E643A236666666666663B626F726465722D746F703A34707820736F6C696420233131356535393B623D0D0A6F726465722D7261646975733A347078223E0D0A3C74723E3C7464207374796C653D33442270616464696E673A323070782032347078203470782032347078223E3C646976207374796C653D334422666F6E742D73697A653A313870783B666F6E3D0D0A742D7765696768743A3630303B636F6C6F723A233131356535393B6F766572666C6F772D777261703A616E797768657265223E53747564696F20426F723D43333D4139616C3C2F6469763E3C2F3D0D0A74643E3C2F74723E0D0A3C74723E3C7464206C616E673D334422667222207374796C653D33442270616464696E673A313270782032347078203136707820323470783B6F766572666C6F772D777261703A616E797768653D0D0A7265223E0D0A3C70207374796C653D3344226D617267696E3A30203020313470782030223E426F6E6A6F7572205A6F3D43333D4139205472656D626C61792C3C2F703E0D0A3C70207374796C653D3344226D617267696E3A30203020313470782030223E426F6E6A6F75722E3C2F703E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226D617267696E3A3470782030203136707820303B626F726465722D746F703A31707820736F6C69642023646665346531223E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E466163747572653C2F74643E3C746420616C69676E3D334422726967687422207374796C653D33442270616464696E673D0D0A3A38707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73706163653A6E6F77726170223D0D0A3E323032362D303030373C2F74643E3C2F74723E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E546F74616C3C2F74643E3C746420616C69676E3D334422726967687422207374796C653D33442270616464696E673A383D0D0A707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73706163653A6E6F77726170223E353D0D0A372C34393D43323D4130243C2F74643E3C2F74723E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E3D43333D383963683D43333D4139616E63653C2F74643E3C746420616C69676E3D334422726967687422207374796C653D0D0A3D33442270616464696E673A38707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73703D0D0A6163653A6E6F77726170223E323420643D43333D413963656D62726520323032363C2F74643E3C2F74723E0D0A3C74723E3C7464207374796C653D33442270616464696E673A38707820313270782038707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B636F6C6F723D0D0A3A233564363636613B766572746963616C2D616C69676E3A746F70223E536F6C6465203D43333D41302070617965723C2F74643E3C746420616C69676E3D334422726967687422207374796C653D0D0A3D33442270616464696E673A38707820303B626F726465722D626F74746F6D3A31707820736F6C696420236466653465313B766572746963616C2D616C69676E3A746F703B77686974652D73703D0D0A6163653A6E6F777261703B666F6E742D7765696768743A363030223E35372C34393D43323D4130243C2F74643E3C2F74723E0D0A3C2F7461626C653E0D0A3C70207374796C653D3344226D617267696E3A30203020313870782030223E3C6120687265663D334422687474703A2F2F3132372E302E302E313A33333539352F6275792F706C696E6B5F30303D0D0A3030323566616B6522207374796C653D334422646973706C61793A626C6F636B3B6261636B67726F756E643A233131356535393B636F6C6F723A236666666666663B746578742D6465636F72613D0D0A74696F6E3A6E6F6E653B746578742D616C69676E3A63656E7465723B666F6E742D7765696768743A3630303B70616464696E673A3133707820313670783B626F726465722D7261646975733A343D0D0A7078223E50617965722035372C34393D43323D41302420656E206C69676E653C2F613E3C2F703E0D0A3C70207374796C653D3344226D617267696E3A302030203870782030223E4D657263692C3C62723E53747564696F20426F723D43333D4139616C3C2F703E0D0A3C2F74643E3C2F74723E0D0A3C2F7461626C653E0D0A3C7461626C6520726F6C653D33442270726573656E746174696F6E222077696474683D33442231303025222063656C6C70616464696E673D33442230222063656C6C73706163696E673D3344223D0D0A3022207374796C653D3344226D61782D77696474683A3536307078223E3C74723E3C7464207374796C653D33442270616464696E673A313270782032347078203234707820323470783B636F6C3D0D0A6F723A233564363636613B666F6E742D73697A653A313370783B6C696E652D6865696768743A312E353B6F766572666C6F772D777261703A616E797768657265223E53747564696F20426F723D0D0A3D43333D4139616C3C62723E3432352C20727565205361696E742D4A6F73657068204573743C62723E51753D43333D4139626563202851753D43333D4139626563292047314B203342373C2F743D0D0A643E3C2F74723E3C2F7461626C653E0D0A3C2F74643E3C2F74723E3C2F7461626C653E0D0A3C2F626F64793E0D0A3C2F68746D6C3E0D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D363130353830323834383639333031313538383D3D2D2D0D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D363437363231373433323037373930333138383D3D0D0A436F6E74656E742D547970653A206170706C69636174696F6E2F7064660D0A436F6E74656E742D5472616E736665722D456E636F64696E673A206261736536340D0A436F6E74656E742D446973706F736974696F6E3A206174746163686D656E743B2066696C656E616D653D22323032362D303030372E706466220D0A4D494D452D56657273696F6E3A20312E300D0A0D0A4A564245526930784C6A634B4A656E723862384B4D5341774947396961676F3850416F7651323931626E51674D516F7653326C6B637942624E43417749464A644369394E5A57527059554A760D0A654342624D434177494459784D6934774D4341334F5449754D444264436939556558426C494339515957646C63776F2B5067706C626D5276596D6F4B4D6941774947396961676F3850416F760D0A515778305A584A755958526C494339455A585A70593256535230494B4C305A706248526C63694176526D7868644756455A574E765A47554B4C30786C626D6430614341794E5459334369394F0D0A49444D4B506A344B633352795A574674436E6963745A5A705542505A46736476642F614E4C51454257634B2B686B3257414C4B474C614343674779694570494159516B5145734264455647420D0A4555564542467841426B5563634852595A42415255647747425156555849494D43736F344F496F624B713844483354715464577256362F6576367137663333716E4E766E6E7675682F7743510D0A62674E454D484B6C434D576959463950656B526B4642333342416E4A677A6C7875426C70344E384666634E33672F4E7664786979753476636D63634E2B773530564D5162396859535762332F0D0A5550753946486A38444336796E42664333466A6B34776966514A67574778724D51726764414477352F6A73576663653846423450414D4A564A48396E2F4677744D5568576D79784A4553444D0D0A6B33454B6E354F42634462432B72464A61574B454B32567830587A2B61526D4C2B647745684C73524A6D644B2B4567645554615848566C6957543470517062445452504A4F426C68423234430D0A42386B683153427350742F2F6E41675A79414274724B78742F384F652F32764A7A6D536539493843494A384C51504D74726B53554F523944793234595145524F6A41625567426251413861410D0A4157794141334147377341622B494E4145416F697757724142516B674259684146746741746F49385541443267503267484277424E61414F4E49417A6F4157306734766743726742626F4D420D0A4D41796B5941793842465067485A6942494167485553417170415A7051776151475751444D53465879427461416756446B56414D4641384A49516D3041646F474655444655446C55426456420D0A5030506E6F4976514E61675075672B4E514250515839416E4741575459527173435276436C6A4154396F4144344642344652775070385072344678344E31774756384F6E34476234496E77440D0A486F436C38457434476756514A4A514B53676646514446524C4651674B676F5668784B684E7148795561576F616C514471673356673771446B71496D55522F52574451565455637A304D356F0D0A502F514B4E4265646A7436454C6B53586F302B676D3948643644766F456651552B697547677448416D4747634D47784D424359656B34584A77355269616A464E6D4D755941637759356830570D0A69315842476D45647348375953477769646A32324548734932346A7478505A68523748544F42784F4457654763384546346A67344D53345064784233436E634231343862773333416B2F44610D0A65427538447A344B4C38546E344576784A2F45642B483738632F774D515946675148416942424A34684C5745496B494E6F593177697A42476D434571456F32494C73525159694A784B37474D0D0A324543385448784966454D696B58524A6A71546C4A41467043366D4D644A70306C5452432B6B6857497075535765526F736F53386D33796333456D2B543335446F56414D4B6536554B4971590D0A7370745352376C4565557A35494565567335426A792F486B4E7374567944584C396375396B69664947386837794B2B57587964664B6E39572F70623870414A427756434270634252324B52510D0A6F58424F5955686857704771614B3059714A6969574B6834557647613472675354736C517956754A7035537264457A706B74496F465558566F374B6F584F6F32616733314D6E574D6871555A0D0A3064693052466F42375364614C32314B57556E5A566A6C4D4F56753551766D38736C514670574B6F776C5A4A56696C534F614D7971504A70676559436A775838426273574E437A6F582F42650D0A64614771757970664E562B3155585641395A4D61586331624C556C747231714C32694E31744C71702B6E4C314C505844367066564A786653466A6F763543374D5833686D34514D4E574D4E550D0A4931686A766359786A5A7361303570616D723661615A6F484E533970546D7170614C6C724A5771566148566F545768547456323142646F6C3268653058394356365237305A486F5A765A732B0D0A70614F683436636A30616E533664575A30545853586147626F39756F2B306950714D665569394D72306576536D394C58316C2B717630472F58762B4241634741615A4267634D4367782B43390D0A6F5A4668754F454F7778624463534E56493762524F714E366F34664746474D333433546A61754F374A6C6754706B6D537953475432366177715A3170676D6D463653307A324D7A65544742320D0A794B7A504847507561433430727A59665970415A486F784D526A316A78454C46596F6C466A6B574C7853744C6663736F79373257505A5A66726579736B713171724961746C617A3972584F730D0A32367A2F736A473134647055324E786452466E6B73326A7A6F745A467232334E62506D3268323376325648746C747274734F75792B324C7659432B7962374366634E42336948476F644268690D0A307068427A454C6D5655654D6F36666A5A7364327834394F396B3569707A4E4F667A6F7A6E4A4F63547A71504C7A5A617A46396373336A555264654634314C6C496E576C75386134486E57560D0A75756D3463647971335A363636376E7A334776646E337559654352366E504A3435576E6C4B664A73386E7A50636D4A745A4856366F62783876664B3965723256764664346C33732F397448310D0A6966657039356E7974664E6437397670682F454C384E76724E3854575A48505A646577706677662F6A663764416553416B494479674B644C544A65496C725174685A66364C393233394F45790D0A673258435A533242494A416475432F77555A4252554872517238757879344F575679782F466D7764764347344A3451617369626B5A4D6937554D2F516F744468466359724A437536777554440D0A6F73507177743648653455586830736A4C434D325274794956493855524C5A4734614C436F6D716A706C64367239792F63697A614C6A6F76656E435630617273566464577136394F586E312B0D0A6A6677617A70717A4D5A6959384A69544D5A3835675A78717A6E51734F375979646F724C34683767767553353830703445337758666A482F655A784C58484863654C784C2F4C3734695153330D0A684E4B455351464C554335346E6569586543547866564A673076476B32655477354D59556645704D796A6D686B6A424A324A32716C5A71643270646D6C7061584A6B313353742B665069554B0D0A454E566D51426D724D6C72464E4F5248636C4E694C4E6B7547636C307A617A492F4A41566C6E5532577A46626D48317A72656E6158577566722F4E5A392B4E36394872752B71344E4F6875320D0A62686A5A364C477861684F304B585A54313261397A626D6278376234626A6D786C626731616574764F56593578546C7674345676613876567A4E32534F377264643374396E6C79654B47396F0D0A682F4F4F497A76524F77553765336374326E5677313964385876373141717543306F4C5068647A43367A39592F314432772B7A75754E323952665A46682F646739776A33444F3531323375690D0A574C46345866486F767158376D6B766F4A666B6C622F657632582B74314C62307941486941636B4261646D53737461442B676633485078636E6C412B554F465A3056697055626D72387630680D0A3371482B772B36484734356F48696B3438756D6F344F69394B742B71356D724436744A6A32474F5A78353756684E58302F4D6A3873613557766261673973747834584870696541543358554F0D0A6458556E4E553457316350316B76714A5539476E62762F6B39564E7241364F68716C476C736541304F4330352F654C6E6D4A38487A7753633654724C504E7677693845766C5533557076786D0D0A71486C743831524C516F75304E624B3137357A2F756134323537616D5879312B506436753031357858766C38555165784937646A39734B3643394F64615A3254462B4D766A6E61743652712B0D0A46484870627666793774374C415A65765876473563716E486F2B6643565A657237646563727032377A727A656373502B52764E4E7535744E76396E393174527233397438792B4657363233480D0A32323139692F73362B7433364C393778756E506C4C7676756A59466C413332444B7762764455555053652F78376F33665437372F2B6B486D67356E684C513878442F4D664B54777166617A780D0A7550714A795A4E47716233302F496A58794D326E49552B4852376D6A4C332F502B50337A574F347A797250533539725036385A747874736E66435A7576316A355975786C3273755A7962772F0D0A46502B6F664758383670632F33662B384F5255784E665A613948723272384933616D2B4F76375639327A55644E503334586371376D6666354839512B6E506A492F4E6A7A4B667A5438356D730D0A7A376A505A56394D7672523944666A3663445A6C6476593744324C42396D6252376130643765305A4E6778727568632F6A694E4A46744E6C7A6F36566D70777145644644306A6863507031420D0A6C356D562F35745069543049514D743241465166664973684370702F7A4875794F5548676E77562F56336359755752656138653357476F31414D7870414642374D675478637A465763436A390D0A757A6B7767766C786642466669477731544D445045676A6A6B66304C65514B784946564946776A70667876542F37377A762B74626E392B38735A69664C5A37724D7A5674725567516E79436D0D0A73345669766B6A496B585845535A3437485A4773783478556B5667675354476E49303753446F434D75455532633074425A4D516A5935374D7A72347842414258417343586F746E5A6D61725A0D0A32532F494C4644444148524B2F67574E434E456A436D56755A484E30636D56686251706C626D5276596D6F4B4D7941774947396961676F3850416F76544746755A79416F5A6E49704369394E0D0A5A5852685A474630595341794D5341774946494B4C3039775A5735425933527062323467577A51674D4342534943394761585249494735316247786443693950645852776458524A626E526C0D0A626E527A49467338504339455A584E30543356306348563055484A765A6D6C735A5341794944416755676F765357356D6279416F63314A48516A49774D545167584368324D6C77704B516F760D0A5433563063485630513239755A476C30615739754943684A52554D674E6A45354E6A59744D6930784F6A45354F546B704369395064585277645852446232356B615852706232354A5A4756750D0A64476C6D615756794943687A556B64434B516F76556D566E61584E30636E6C4F5957316C4943686F644852774F693876643364334C6D4E76624739794C6D39795A796B4B4C314D674C3064550D0A5531395152455A424D516F7656486C775A5341765433563063485630535735305A573530506A3564436939515957646C544746356233563049433950626D5644623278316257344B4C3142680D0A5A32567A494445674D434253436939556558426C49433944595852686247396E436A342B436D56755A47396961676F304944416762324A71436A773843693942626D357664484D67577A77380D0A4C304567504477765579417656564A4A49433956556B6B674B476830644841364C7938784D6A63754D4334774C6A45364D7A4D314F545576596E56354C33427361573572587A41774D4441790D0A4E575A6861325570506A344B4C304A76636D526C636942624D43417749444264436939474944514B4C314A6C59335167577A457A4F4334354D4341304D5455754E7A41674D7A45354C6A63330D0A494451794E4334794D46304B4C314E31596E5235634755674C307870626D734B4C315235634755674C304675626D3930506A356443693944623235305A573530637941314944416755676F760D0A52334A76645841675044777656486C775A53417652334A76645841674C314D674C3152795957357A634746795A57356A6553417651314D674C30526C646D6C6A5A564A48516A342B436939510D0A59584A6C626E51674D5341774946494B4C314A6C63323931636D4E6C637941794D4341774946494B4C315235634755674C3142685A32554B506A344B5A57356B62324A71436A55674D4342760D0A596D6F4B5044774B4C305A706248526C63694176526D7868644756455A574E765A47554B4C30786C626D6430614341794E544133436A342B436E4E30636D5668625170346E4B5661545850630D0A786845646B364A45556970526B6B55704E69304A6C6A38694F52474D47514144494A2B75564357703873304A6A37777073564D702B5242642F50667A706A2F414A64433975793458745677420D0A6A3933542F655A317A3242335576587461565033512F55543370716368367170327A7A6D38745A4E316673667975326D47715A55336E4B6B747A6535546C33312F742F563936642F7561792B0D0A2F6C7571596C2F75583335662F6658793948385662766178626C493170467A337562723846397A465A68724C573975323561324D38663648366C58344942794577334172484958626F5170330D0A385073346E4954546350643164666C662B4B752B343046694E6461394E55597A31626E6E4D6471784B3836373150626C625269376D324E554E4D6F64764D73593456363465682F75683750770D0A414C6366686B65415073542F37313050766A46556E675934335437555977787748703741323150342B74574E36343977352B4E77455437422B375077504C7859704A69716C4B3535784332340D0A726674435936787A4B754F2B5173436E4A6553537A3347344C77343868726F30316D4D4552624875782B317866346F3458794C536F334332696D70614574384D64527249625271337A3234680D0A396F79496655412F482B36633161354C785773657758577A506562504D496E337770326438585A444B7645576C37485A4665396A544D34357948674357547A4642494A6C334A4538646B65500D0A71576F522F644457716430652F6564772F7768446E554347542F664D4175724C654A766166624B344264656B37702B66687569396E656F557432667842515A35696C6D3444655763593451760D0A56336E45615061476E4E7036534E767A2B4168755436686F6A69574E7535442F78665551446167676D366E504537306C616C6F79524A50517A43445843554431426C505433327862347A4B790D0A584D4E4E503035316E44677971795569734538517A724E43376A4853666F35714C48336C664E45303270794C6E7A3363765943486B3655316D6B324D2B31682F536C473842452B48564D41480D0A344F686F6F7A756F78323659366E59766A782F44773875533472494E6F6A3931347A346550714F3256794C423735586356673246655164667A5937563469746B646765786E596266305038710D0A2B6C304B364979362B6447716B4B4933793331584E3931326352396735616A6739797A386D6B5A39496D4D65684B7343587233656D566B37354E4949396B6E74596A6C646B47327A6E2B6C680D0A696564572B59562F76773176646C4C513551687A387433764B5041616E42386A35362F78716B4D5448752B657A645351376E3952344130577272346F61327A37596A4D576E66336A373769500D0A7865456E4B66432B6F3533496A78674C74542F71396276716E396578335579386E584C707A333371363362616C66675A4248555349684A2F685038666F5864576443644242412F32706746440D0A706534587A7438716A58616F4557667062483361622F344F38577278367643366748696651647359397A5761547838796267373455343767366F59593366535953595451447476544F3042750D0A6833756E4670733635367162327033624F70496A49732F776E3548486A685152514A487734352B585A562B50453058543739673666454252354B574D7036616E6C616B64614A3071566C69670D0A556B626573657247766D792B667A7A742B37474F6E56362F772F565544343165693779377361766235766F7131554E58765433563634794E51564E733952706245576845504F5853717973640D0A68362F657A6E48773954746359397656363355714B3969676E75597247716659386A5848386537366D714A5554357A427A587A666E76356E34396B684C6A63364C546776343177727931326E0D0A62744D6173337857674E4F30326E5367632F546B4E4F33596458794F52344176494A4D7630665776586D334D5A6155626936346A566543704A3766595635514F5439754B504A4A59474D32460D0A39673177514D6E4F706E52374177534861584A42754D6F4B646D5554754146436D5A304C787249446D6E77556B7A4B353257697562616E485A55775A7A6E7851654342774F61727959466F710D0A4436626C464D7663435469575862435671756C335474564779373747525A574857444A6567543162457269636369584A7446535343455152784D4569776B616E766D7868484D65784B5770570D0A314A3130327A613235596E647957666D7961614365577070632B6A77784B44446B323070504E6B676E724F77777864776D6170776146744B55646B42786159725439794F71564C6F6F454B680D0A34316B6F64466753436E4D3947546F5543676E304B4451746C5549435679785271336373706551636B46566F673171503971417A68626174556D696D4F6C4E6F737951556475587030756C610D0A4E6A6967796D5A7732563547334A6755584561455237584A6454735434614243684931717169617171644C66654973526F31376432434233614276556F724A424B536F545643335A6F476A4A0D0A424C576A6561675571344D4B7764745A777537415749326B4E4779774B33747644785335454F6A4A7862536335574B69665676756C732F316D6E5672783035766D6B46482B72616C534A2F420D0A395672457338716F6B347A7456366647446B6D6E786B476C43546842535466452F6E777746685365565161645A5946425238473270655A715773375A6D4B5A61796261745469746C76414B480D0A557677434C76337174424B34326E4A69747A3135626B586344736A6974736555517259746C535054637461446A574B53573964786A4377784F31587068596B394C456E4B744A316B634E58740D0A6843545455725669576B71524D376753714261796252756258492F5A47336257766D6B72306F2B734E31735144446F6241647453424747444D75653257326E65444B373355707970375464470D0A4C68666263557A55425231626D664E492F7346595A2F5541527032484D51616474643632314C574955573961475857547456467045625A6E545A594B79464F4544664B7959494D714636354C0D0A65316D774C565575707157305564745374575344334439735550754868374A4D4746302F7A77704A564A59655353596F2F634D476C535162464A31784B334249496E436C582B3066746D50740D0A6C597975743868534E336175496955537369636C477853575446436C524F437134486A44796144586555784C5659733570717246644476725956756944586C77456D585157553573533547440D0A41374963624644574767666B6E6D5344776F496472624C676F4E4A30484270594B513333643375377965437968796F4E707157574D614F6574443130334968707451325153615550785A77790D0A5A74445A4B396D57496C41476E544B32336572556D4A597A442B61673838545A71477752484651616744327554697456316E4C6D7049775A5848556C57656F5A395435755A4E5262477831620D0A575273645735577069664C32755A3234527062566D736F6E4C514C616B6E417375566F645339346843376A6B6B466C7933497143426255337375563771734637464244514C6A6E48556E4D780D0A5165343844736A393177466C4E2B5369704738584A5831374B4F746230485862616E6A4B5456543151464F30656A59555052433430674E7447683251317A41425631314139474261637664320D0A4C4C6C464F4E464B3054696D4D306E6D71464930447170436F376D334630634856415A3576544C336A4149364879553466766D72444138556C7378425A3648787150616A514476786C31706D0D0A627866513775304332723164774E583345546F317074395A76795971557A4E537A546F6657516E71614A524252364D324B4E6E596271577A4F365A61795936744D4F476834306179546A63630D0A61584665365A42574B676555687365675234527071555359344579453658644F3155616C486D33506D69704E6F464F50444E71662F54755771686254556B6E697A626D7466647574724843320D0A705A596A6F2B736E4778472F6B36727751483345343446416A7766545576715341394B4D4F4B434B78516135737A4F344B696B687962536353544A4E5A5250735A446F7A614E6F4B67384E6F0D0A665A6B7344444C6F4D47686269704959584C56395A7441475A582F423450724C544B343342395753736D505337754767556E414F45304A5439722F66396B42687767535643524F55785962420D0A4A6675694A647453466B63484641704E5549586D6F647937375A4255614C61744D6B68637264597057596F5964646F7A67303537746B485A6A3970756C516A5463696243526A56564539567A0D0A4A63336958456C7378334961706E786445397364787A5250773057345434657837744E5A32627668714A784F4F74383871656B63794E56683475355430592F435066773844474F593846504F0D0A516230497679756E6E655458425A426E2B446B4D4761387050416D33772B2F782F6A42454F684C2F682F444836784E53644D37784D5077706E4F442B486B637257524167636B65517833526B0D0A2B4D385938417845504B666A64656479324B37625047465A44746E4F6F627751394376383554643045764D43727764302B4C69693447366336666F2F4C4C68724151706C626D527A64484A6C0D0A5957304B5A57356B62324A71436A59674D434276596D6F4B5044774B4C304A6863325647623235304943394E5545524751554572535735305A58494B4C30526C63324E6C626D5268626E52470D0A62323530637942624E79417749464A6443693946626D4E765A476C755A7941765357526C626E527064486B7453416F765533566964486C775A53417656486C775A54414B4C315276565735700D0A5932396B5A5341344944416755676F7656486C775A534176526D397564416F2B5067706C626D5276596D6F4B4E7941774947396961676F3850416F76516D467A5A555A76626E51674C3031510D0A52455A425153744A626E526C63676F7651306C4555336C7A644756745357356D627941354944416755676F7651306C45564739485355524E595841674D5445674D43425343693945567941320D0A4E54594B4C305A76626E52455A584E6A636D6C7764473979494445774944416755676F765533566964486C775A53417651306C45526D39756446523563475579436939556558426C494339470D0A6232353043693958494673674D434262494441674E6A5132494459784D4341314F544D674D6A673449444D334E6941314F5445674E54677A494459304D6941314E6A49674D6A5179494455350D0A4D53417A4D6A63674E445977494455334D5341324D4441674E544934494459784D6941314F5445674E6A4178494463324E5341314F444D674E6A4579494455334D53417A4E6A55674D7A59310D0A494463304E6941304D4463674E6A6379494459784F4341324E5451674E545932494449344D5341334E544D674F446332494463794D6941324D4445674E546B77494455324D6941314E6A49670D0A4E6A4D78494459794D4341324D7A6B674E54677A494449344D5341324E4449674E6A5132494459324D6941324F5441674D6A5179494455304E6941354F4449674D6A6734494459784F5341320D0A4D6A41674E6A5130494449344F43417A4E6A41674D6A6734494455324D6941314E446B674E44553249444D334D4341324D5449674E6A457A4946304B58516F2B5067706C626D5276596D6F4B0D0A4F4341774947396961676F3850416F76544756755A33526F494445794D7A4D4B506A344B633352795A574674436939445355524A626D6C3049433951636D396A5532563049475A70626D52790D0A5A584E7664584A6A5A5342695A57647062676F784D69426B61574E3049474A6C5A326C75436D4A6C5A326C755932316863416F7651306C4555336C7A644756745357356D62776F38504339530D0A5A576470633352796553416F51575276596D557043693950636D526C636D6C755A79416F56554E544B516F76553356776347786C6257567564434177436A342B4947526C5A676F76513031680D0A63453568625755674C30466B62324A6C4C556C6B5A573530615852354C5656445579426B5A57594B4C304E4E595842556558426C494449675A47566D436A4567596D566E6157356A6232526C0D0A63334268593256795957356E5A516F384D4441774D44346750455A47526B592B436D56755A474E765A47567A6347466A5A584A68626D646C436A593149474A6C5A326C75596D5A6A614746790D0A436A77774D444177506941384D4441774D44344B504441774D6A412B494477774D44497750676F384D4441774D543467504441774D7A512B436A77774D444179506941384D44417A4D6A344B0D0A504441774D444D2B494477774D444D3150676F384D4441774E443467504441774D6B4D2B436A77774D444131506941384D4441334D6A344B504441774D44592B494477774D44633150676F380D0A4D4441774E7A3467504441774E6A552B436A77774D444134506941384D4441314D7A344B504441774D446B2B494477774D44597850676F384D44417751543467504441774E6A6B2B436A77770D0A4D444243506941384D4441325254344B504441774D454D2B494477774D44633050676F384D44417752443467504441774D6B512B436A77774D444246506941384D4441305154344B504441770D0A4D45592B494477774D445A4750676F384D4441784D443467504441774E7A4D2B436A77774D444578506941384D4441334D44344B504441774D54492B494477774D44593450676F384D4441780D0A4D7A3467504441774E44552B436A77774D444530506941384D4441314D54344B504441774D54552B494477774D45553550676F384D4441784E6A3467504441774E6A492B436A77774D4445330D0A506941384D4441324D7A344B504441774D54672B494477774D44493450676F384D4441784F543467504441774D6A6B2B436A77774D444642506941384D4441304E7A344B504441774D55492B0D0A494477774D444D7850676F384D444178517A3467504441774E45492B436A77774D444645506941384D44417A4D7A344B504441774D55552B494477774D44517950676F384D444178526A34670D0A504441774D7A632B436A77774D444978506941384D4441305254344B504441774D6A492B494477774D445A4550676F384D4441794D7A3467504441774E44512B436A77774D444930506941380D0A4D4442444F54344B504441774D6A552B494477774D44513250676F384D4441794E6A3467504441775254412B436A77774D444933506941384D4441334E6A344B504441774D6A672B494477770D0A4D444D7750676F384D4441794F543467504441774D7A592B436A77774D444A42506941384D4441314D44344B504441774D6B492B494477774D45553450676F384D444179517A3467504441770D0A5154412B436A77774D444A45506941384D4441794E44344B504441774D6B552B494477774D44553050676F384D444179526A3467504441774D6B492B436A77774D444D77506941384D4441310D0A4E6A344B504441774D7A452B494477774D445A4450676F384D44417A4D6A3467504441774E7A672B436A77774D444D7A506941384D4441794E54344B504441774D7A512B494477774D4549330D0A50676F384D44417A4E543467504441774D7A672B436A77774D444D32506941384D44417A4F54344B504441774D7A632B494477774D44557950676F384D44417A4F443467504441774D30452B0D0A436A77774D444D35506941384D444179526A344B504441774D30452B494477774D444A4650676F384D44417A516A3467504441774E7A6B2B436A77774D444E44506941384D444132516A344B0D0A504441774D30512B494477774D44564750676F384D44417A52543467504441774E6A592B436A77774D444E47506941384D4441324E44344B504441774E44412B494477774D4459335067706C0D0A626D52695A6D4E6F5958494B5A57356B593231686341704454574677546D46745A53426A64584A795A5735305A476C6A64434176513031686343426B5A575A70626D56795A584E7664584A6A0D0A5A5342776233414B5A57356B436D56755A41706C626D527A64484A6C5957304B5A57356B62324A71436A6B674D434276596D6F4B5044774B4C3039795A4756796157356E4943685651314D700D0A436939535A576470633352796553416F51575276596D55704369395464584277624756745A5735304944414B506A344B5A57356B62324A71436A45774944416762324A71436A7738436939420D0A63324E6C626E51674F54593543693944595842495A576C6E614851674E7A4934436939455A584E6A5A573530494330794E44454B4C305A735957647A4944514B4C305A76626E5243516D39340D0A494673744D546B31494330794E6A63674D5455334E7941784D54413158516F76526D397564455A7062475579494445794944416755676F76526D397564453568625755674C30315152455A420D0A5153744A626E526C63676F765358526862476C6A5157356E624755674D416F7654576C7A63326C755A3164705A48526F494459314E676F765533526C625659674F44634B4C315235634755670D0A4C305A76626E52455A584E6A636D6C7764473979436A342B436D56755A47396961676F784D5341774947396961676F3850416F76526D6C736447567949433947624746305A55526C5932396B0D0A5A516F76544756755A33526F494449304D776F2B5067707A64484A6C5957304B654A7A74775555324D414141674D46766F627562703776354130387675502B4A584D4E695A717262727276720D0A75634E4F576D6D6D2B6262613637696E7874727671494D324732717174525A62366E38506A5862566544634E394B65764A747074734F464757756930792B3662624C58764C70727476626C320D0A4F75757A742F3732722B6C65652B796C38376237614C336C4E6749414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A414141414141414141414141414141414141414141414141414141414141414141414141414141414141422B69522B6549676B56436D56755A484E30636D56686251706C626D5276596D6F4B0D0A4D5449674D434276596D6F4B5044774B4C305A706248526C63694176526D7868644756455A574E765A47554B4C30786C626D6430614341314D6A63334369394D5A57356E64476778494463300D0A4E54494B506A344B633352795A574674436E69636C566B4A58464E58756A2F6E3348735452415144435341714368465172436945674C734A73752B624343696267714B7979535967537853440D0A4B497552326F705963576C4632677132476D7A64674E6646735A3371644A68787161393974585A716261737A546A7432724A4B6239353262714F69307639635850546E3774352F2F2B5535410D0A4743466B69545349515A4E6A456D623646503163576F51516E67716A6D53767A73346F736A425A52434245396A4C477238797058615631746B6842695978477976356D626B355774754B43720D0A677256486F666A6C776F44747032506E51507476554B626B357064572B46357A6B3844655269696565595572733234463372464569486B583574767A7379714B5542613643584D57304A39630D0A6B4A57663478613251493351654638597531425557464C4B4830484E4345305970764F4979737169674C334C5976497A624F626652777A646874444E38713036576E2F72655861594C7A4A380D0A5962585034697030475553513651503778494F384C554A6A36766D693456535952383939776758614557674C736B4C4C455366306E6E3559364C50634A4B79444763517032497377316D47710D0A7955585554505A446A54674730596F564F492F34784364454A6142426B5034376B777757583542644A706D4163446F334A47686D78616C774B4B6446766B2F4B664B546E7A694D392B79647A0D0A4F5158394236694B33596D797555796B46346D68507746715A31544675555062465A56796E6D6746336376576F6C536833454B646242764B6854715866654E704954386A4B587362326D64510D0A4A3736487171463073746C4375314E4D6F48306179696643766B3647676659636C45633659512B735A2B75514835754F314C5157654671684B6B614E4D746D765541663754315444545563560D0A3741445373442B44724676524376596E714B464E666B44586F5753536D38694C36555536596F384F6B47696B67584C67636545693050744D462F6A717639457473456F336C4A657065346B4B0D0A444B735348436C4656594A5269646E4B55766A4751733269653142376753315A5A413366626D67616D6F6E6D6F4C6B6F414957415A364E52496B70434757674E4B6B4C6C71424964514F2B670D0A6A39414E394A33524B4868674370714B70714E5A777670416949646F464375737A304C7255444771654C4C2B4E717A336742316A45544C7969444F2B422F5767736439347A6E6A572B4457300D0A2B34783634776C6A7433476263614852312B67745350654375534242777163667A2B66444544347A30474B6B52677651504C51515A4F475143466D675563674F795A4139636B434F614479610D0A674359695A316935467531416539455239446473693664684A5137486A66677748734A47346B62576B6A336B61334B666B544B726D474B6D68376E4675724270374271326A4F3167623350570D0A33446A4F6A51766C6B726732376C33756A6D69714B4653305864516A47684C644537754B34385776696A38543337567774736931614C52346635544E4B4E64527461502B4F4F71757059336C0D0A4A4D73584C4F64614C725A4D736379784C4C4463624E6C712B55394C34326A723055726833374C523635456C4475557A6D5164694658686D444A4B41334335674C322B6B4249314345464B370D0A534679777A455570393165367942534D784555696C69735647477135544B4655794F524B447A6F7263364D39756B516D67586C687A44526A486D556547474C4A57377746566C3239796739650D0A75345A567173464249384B715157696F6F4764456778702B554B4E536162424B4D3468564F68302F574D526E57747834674653714F72554B61324131724D463046394C41476F33717867474E0D0A366F424B6C596B6E5A367075714B436A796F542F4E4E6F416A3767344F4B7455493153434656694F3364303946434B52474E7542504C356B3475646B7967582B67346C522F6C503859707A340D0A693848457741303939474A4B342B2F33442F34534F64794D4433523149596764675A4B34584F517552495959686145635850706B664D325438574230447065434451463532517641325136380D0A446E4658496E4878736265585359477A7A4A6E515775376D34754F6E394856336C37736F6F555762636863394766764B48316347467171446D394A57662F345776772B6E39373459325A544A0D0A742B5051324D32525733667978376D68645366794D3276436261335A35454E6C52666F313351315A456257524278615652475531554A32424D78634A6E47566F48454A5A416E4662705338780D0A385746745A564C43596F6C635172524164506E4A663553586664764462386631313748796342662F486D2F5A333932453262345447472F76507336662B5059372F6D30394E516C5178494A570D0A596441614C57676B637A455850644E73384348374443764A5657366F6D3366713571323677546243617646327349314973453067524871706D636F636F444A714A4255396F7A584D496657470D0A476B7142644275714B645A5747653977466477746173456731796C45365773375265486A54427A6B586F7A6356515232744C5658554E7335674735554D556232422F367633643134366B44350D0A7855507270423834524B375A456C4E2F706262752B7262617758567A2B43417976354F2F4B7A324E6C2F35774679383948627A355246356F63667A3072667776672F333877385A31487A614D0D0A376E723146482F764A65436462627A44664146535369687664795545755A517955306F5545716D4975487A346F4C2B35704C69352F392F5332316469597874333747686B707A3636647557320D0A796665636836446657454134704659754A50345165783459746A494F634A44384D665A54354B79646A632F395974686979557637475962383166424E4F576E41622F777857464D314833396C0D0A534D4C445945796538414E70686F2F4A7A3775477930325734784B41386E68714F5155574C45476F52484C735254775545466B532F51325337686759347A352B6C41587076326E346D3174450D0A5A6F6963732B43346F65455174394B32684B5239573779594E676A7832486B31623959576E6D32654F747872396B6B76554859594761745051784F6952364C48664F39582B666B3365766E640D0A4F4C4E6370316276334D422F7A4133565864467172326D4F784C556B4A7A66465072774D2B6C635A53376E58774774696F41616555797363484F7A6B486837694A78343052614848343841300D0A6535494D6E652F796648442B6B47662F41482F353646453866574141653737354A6E396C51487531727536717475466158643031504852394C6E2F792B75794F55336A7048657244302F7A720D0A642B2F7772353936617973573977396938645A472F706342366B7A7A575144637046714E2F323239584D4133543356626835764C64775145364541333073473358384546334E4347543758610D0A54307065443670626D6C49663976417932572F496F74465A617277464E727546664951496361663256356A4A656E6934757974392F667755774E4642376B353146454838324473344F444E550D0A41724C7A344E324755653962724E697A4E4F6467656C78447246352F6F6647323773576239657A704D5365316D54746A7337522B4C3833667557564A3359394F7557647145764F56415255780D0A6F616C7A3752574B2F6C323135334A7A54367A503337416F507A673651326B7A62657A737442323556523855673077727A4C676A5269684253632B56584C4B4358635850364F6338753773660D0A586F466341343941525A5146756C4D4A2F66786F684A4A6B772B6358384C7A78635835756672464F575047783453614554584D6B663372676C30696D394B455874576D7138525A7A673830440D0A7A3834783661333068666865534A53434F55465073636443516B387076514C6B317353446D6B52707A59697443625541767271325A31566B585564306475304333397A6F324F4951323537700D0A6257386C7A643668586671326C56316967797037652B6A6F384977554A2F583677506D3554724564425A6B56516136575936786470346D4373337839496A7A6D7243715A4E543532583731680D0A5572744877757A393054574265386649786F356D4C44776956484F6A70774C7943444B4B374146353741546B435549364966766F4E4E356D6130467A652B527539706C634A6F666A6F3641530D0A32394F6F46486B384467797A78386A68745A754437615339656D75375145312B382B584B6973744831725345424C65735864306345747269474A5932715963624D6E7A6D764379306D5465380D0A665A7766626A3234667143733945784237716E7136763531594F3963344F6F46466E4D54654E497A344365676D4668414D59474C776764733647444E6B4A7A32627A53616239726A644275530D0A4848717366454B572B786670676F4E3152625054773379736A746F767257687A314748323644484D3654786A53734B38703463714A356231467857634B3358326A357A68485647574D4233300D0A70427844522B687035676D65566C4377654F4B576B5871716D36355556463570797463453256727265365732495A7469567A5748686A537658747353484E4C713249725A3432396A706A6C300D0A6D545078654F6A564D796B74374F43362F75727155376B465A30724C427461623951775749754D5A505756772F37754948374D7961517678356D424E534F6D68482B71717632355036576C4A0D0A4848364659524B44476E4E79644A464A653163463545584C657032713377466C43554342614E65382B6974374939706E4637795A74584C2F73707A716E68543371446D7A456A5768394734570D0A2B417265646A52372B787A36746646416E4331454157417975534A79424B536936417A5332556C4D523956424C4167706B3541755138486E7939726956496C53482B735A37676D52624870480D0A78364E443745395A6D774E6B6F7A6F34717956786A3554557A6E77774779353456676D5561447A354378696770426157753437414145694C344E6F514D63396266575631583457387A54476B0D0A636B56446A38517561464E65773558717171744E655A7543375354484E6E2F52596E5A426130686F4B782B384B4864422B75526F6638333247354F54463966393631695073546C6B75664F4A0D0A523172644F306B6B4C2B31593159612B31666B6E6930726557676E653641516B6D436A4541464A4C614A444C54614C41735A543443674C67654C312B6B754A6333666F334D2F71326C7356710D0A776B6D6E59515845637333657A576C6E5767317A79547562326F4962714358705A6278427849416C4A3445465253696349424D4848412B76436B61346A535364656A62393053486F556334300D0A2B6B54775172576D39353943794C78676958443168626A672F2F6E5338456A4B742B6D4A445A2B6F4958613437557438313344583045635444534B764D36512F70673555474A5038494B77350D0A4454484E69624C5A596E6772554D344F637548346D717352436F3573645237443167347274614656752B30647057743370325164794E4133706B626B7A394E585A36684C67746E30683873320D0A7A482B354B7245714950474E7A515A726372637964314642694D4764474E4F4B4631536B4746526D767577453850646A6D3972396D6B3137384468713144637939452B4D7971627A2F337A570D0A714B597A6D673230624B684E52357A52583063684D79377375615852334E717A76693034754732394141785030454448507A70326C422F574853773956314134554762434241487A2B4853320D0A5670415A734342426F70434E41447535414945532F4279337A6C3770453742727076426E6A5765507744772B5859524F6A4D413767454444323254366336674874694B5832514B4B774357550D0A712B6D45796477662B36505861744C2B624B6E2F574176566C4E693655446239364A4C56425063526938566C6B595A41324A396E764D333842655365626B5A7166774533514D786E376C627A0D0A695A58437A57713632346C5479596C53365A754F3275797970726945302B3237387335734B446D594D2B3556683356353264725546612B337478582B775848786C73787079354F79672B5A470D0A326230775A586435356F734A515A55786E764E584C413965474F4577646372756B6856376B696C534748386B5A567775784B436447536E6746464D782F4231453148684B6B6D546F373959760D0A434A456F3764306D684D683348714A41675330666E593449736D44624C533333624B4F574D503749546F527A596D2B2B4C79566D496B497543564545516F2B444D3668764C497574432B2F720D0A646651647345343732304C4F47384967564C5A6D6B4D35486837444E5067315138714D5A4E5641793364783235707662546F4878562F7953442F2F75727077594D464870397663502B5356730D0A756D484E366F755A6D5264586B3931774B4747766D754942374B575A45425A6A68594E357437384348714679442F4F37534B7A47707A43664D64546B462B4F5A506A3345762F55536E3462370D0A2F7679614D6D706178725267767935537635336B664A625946686A596C76695A345557745966756A2B4261317569582B456558687879634A386A6C4270506B37324650717A34677067474B7A0D0A6C35312F61756A3479594C45766F4C45397A37675A61345A7454477A67766C317233445759794A6A30396873773572635430774B5048795555754A764466346F4E62717A76614B6A34412B770D0A524242597A2B502F6D336374715A6A2F2B7A4F76362B4B4742315744767A2F3941676E6878634B325155373457366636325979336F6576373670727644782F2B6F58726A3930667932324E6A0D0A322F4F4662366B654C2F6E70523578303869542F786F382F386D2F6F753172783648503965457A72447635662F6566342B3633553276534A32324C4B39536761796248536A625363735952330D0A586141416C6137382F552F2B4165733677504D7849424E49564B4C456B4B6B39507570797336574564796B38373255642B42384A4262504461324F58314153657242725361692B577A5733620D0A7770386D7837615263616D4E47344F69697863453153527575564259654C5973627339377A667868717950416F516130336741636650387A45356244303338457649676667375430795575590D0A6247793771655547525575616C71547654497A724B4B7973584B6F4E56316645525771584D4F2B77577A3672622F6F6F543175637354566B79793170397648796B4E582B36764B6F754933420D0A68786356523455584C50426646565A32504C766F354E726174317974624661386E46343157416965714143742B3452586D41334E686246434A716371596F6B2F784530466153364A347363780D0A78627747392B475A65316D4C76772F7A566B6634502B4F304D50594653485178306F424F516244662F566430636F556B3177367961305A414E624D6169665766566E507669714A72496C4A620D0A59684E3370676531766E41386D526C7230436B73764A716A5676566F516A62646B4B342B555279514F7939785633706D2B394958584F334A7A534E386C4C74332B4E61546554747562444C480D0A547A5659306855705448794641486F326E68565054446A696E6A426C313651683766536535524537507136724F5639726533706363326E7834575372715558626F7A522F7261752B325A36710D0A5334787254513073532F614F31306B44443244625378396937372F6B5A78387679397263594469784D47566D375A653670712B33486B6E646E6262737057526C32675A3138753430383776430D0A7A5252724A56684A6E397634416E6E5A77444C7647395A786B36794F76503377532B486C6434657446434A744A6C72302B48554152312F353946534F63507A7A6C357A6438356465356535760D0A4E30567553636A586C462F53316C2F6173476C74334A626F2B6D396658716D4C535778626E743657474E325748564D56457267784C6E356A59464331644E335A7976534465545957453036580D0A46353959445A5975507A3342776962765948726C3258574831575578435856685958554A4D5756714D72436F4F434B69594D4743676F6949346B565072503764553674374B45785A367367380D0A7A73475A434B63596B7267525A346A4B7561774F6A4833576F626D382B4C55554D506132614D3256757471763979782F74333135524F76484259486C7954344A4F35616E376B694D61355A6D0D0A367A6573334E4C413678656B654E6439756150706D36304D4475726B373130367A312F36537A345A38457662454A4430556C724B3775566766724437646634373069536151582B33545043310D0A7466565869416946446C7349426E4A3963576E4573616A313835574653636671366B6E47717A674852327A6378782F6C2B3971302F44332B7A38632F772B39526E414161456A4D4E5031754B0D0A514154307336584B69444E544368547A69364B50525A51466147763437393742337468613034596A634F4B2B6A5877663333486F533337685A6144685A5A784D39454C4F6A4E5351797845390D0A50376B4C337841352F6D4968656B43785345656D4D63376B54384938334A4F4D733647592F4B6D724332594F4D48767865564D656C32436E5941346B58337146325576384452394258716E680D0A392B417539436B7252764F4E4E783779644C58784A39794C4D66324669663771346B746A426D49466538794F695A6B4E5A597A77445156324332745A5438684B467772355058777A302B67340D0A575942376D5169524D454C4377622F766F3279326B6655454753422B632B443851776A4C534E7A72686F2B5944374F5A38384E7A386137392B2B6B76654D5A552B6B73326C54574C617445310D0A6E416F36634F695738577652666535374A494849396F6249586D7A4B3970565067746F637A76514E544E4D52694172386638787A394C30394F714E2B635742396575616D674D57624D6949580D0A7A6F2B4F55433969706562427A65716E67384D324C4870394744474C457262485238647653306A594274583268506F3169364D443171344E694636385A746A6C4E36645730647341744F746D0D0A37324744795036784A37716250336F5052747A35367A44334D72522B4D4D32704759556458767066487A57624A3248324A756643544F587530312B48314B36516F51502B7955334952334D680D0A6D734130756F557355746F356A534F31544579735238426335626878547478474A6F467A476563797A6D646961726D546935503739485236523249704A324F36524152384C4E4237366D57580D0A4557316D6C6E6477734C643355424476615735774D7148794E6E656870723851636A4A634A6D4A6F7643534D3250317652586934776A63386E4F37784351727967625649694A46552B7063480D0A6468533064594B66615276444F30566E62684E3473585359327778616A72724E625259355964626335704166646A61335254436543504651694970514A537047613942716C49744B3057546B0D0A67325A42725068424B7846476371414F517755776B774F724A714E592B43354561364733556C6974526D565135384A594D5371422F6C534253696C514C55467A4155316E41743031776F6F790D0A7747497632465749386D4755727336484D684E6D48314F664E6F4A5450487976686A31354B4174367672427A6C69445850444F39475341682F65654C2F49486D4C4B43394175626955514B4B0D0A676A4A76424B555A7A394636766A39537532646E6B6F5452457542584347736D2F3034706670757A2B6539302F47763062347A2F2B666C66414E30573377706C626D527A64484A6C5957304B0D0A5A57356B62324A71436A457A4944416762324A71436A77384369394359584E6C526D39756443417654564245526B46424B306C7564475679436939455A584E6A5A57356B59573530526D39750D0A64484D67577A453049444167556C304B4C3056755932396B6157356E4943394A5A47567564476C30655331494369395464574A306558426C494339556558426C4D416F7656473956626D6C6A0D0A6232526C494445314944416755676F7656486C775A534176526D397564416F2B5067706C626D5276596D6F4B4D5451674D434276596D6F4B5044774B4C304A6863325647623235304943394E0D0A5545524751554572535735305A58494B4C304E4A52464E356333526C62556C755A6D38674D5459674D43425343693944535552556230644A52453168634341784F4341774946494B4C3052580D0A494459314E676F76526D39756445526C63324E7961584230623349674D5463674D4342534369395464574A306558426C49433944535552476232353056486C775A54494B4C315235634755670D0A4C305A76626E514B4C31636757794177494673674D4341324E5455674D7A5932494459794D7941324D7A41674D6A6378494459784D7941324E6A49674E444133494455354E6941314F4445670D0A4D6A6378494455344E7941314F4467674E546B32494459794F5341324E7A51674E6A5135494451324F4341314F4449674E6A6332494459794D7941324D4441674F54457A4944597A4D4341320D0A4E6A51674E6A5933494459774D6941334D6A49674E5459774944597A4D4341334E7A63674D6A4D33494459304F4341314F4441674F544D79494459794D69417A4D7A51674E6A51354944497A0D0A4E7941324E5455674E6A4D794946304B58516F2B5067706C626D5276596D6F4B4D5455674D434276596D6F4B5044774B4C30786C626D6430614341354D54454B506A344B633352795A5746740D0A436939445355524A626D6C3049433951636D396A5532563049475A70626D52795A584E7664584A6A5A5342695A57647062676F784D69426B61574E3049474A6C5A326C75436D4A6C5A326C750D0A5932316863416F7651306C4555336C7A644756745357356D62776F38504339535A576470633352796553416F51575276596D557043693950636D526C636D6C755A79416F56554E544B516F760D0A553356776347786C6257567564434177436A342B4947526C5A676F765130316863453568625755674C30466B62324A6C4C556C6B5A573530615852354C5656445579426B5A57594B4C304E4E0D0A595842556558426C494449675A47566D436A4567596D566E6157356A6232526C63334268593256795957356E5A516F384D4441774D44346750455A47526B592B436D56755A474E765A47567A0D0A6347466A5A584A68626D646C436A517949474A6C5A326C75596D5A6A61474679436A77774D444177506941384D4441774D44344B504441774D6A412B494477774D44497750676F384D4441770D0A4D543467504441774E544D2B436A77774D444179506941384D4441334E44344B504441774D444D2B494477774D44633150676F384D4441774E443467504441774E6A512B436A77774D4441310D0A506941384D4441324F54344B504441774D44592B494477774D445A4750676F384D4441774E7A3467504441774E44492B436A77774D444134506941384D4441334D6A344B504441774D446B2B0D0A494477774D45553550676F384D44417751543467504441774E6A452B436A77774D444243506941384D444132517A344B504441774D454D2B494477774D44513250676F384D444177524434670D0A504441774E6A4D2B436A77774D444246506941384D4441324E54344B504441774D45592B494477774D444D7950676F384D4441784D443467504441774D7A412B436A77774D444578506941380D0A4D44417A4E6A344B504441774D54492B494477774D444A4550676F384D4441784D7A3467504441774D7A632B436A77774D444530506941384D44417A4E44344B504441774D54552B494477770D0A4D445A4650676F384D4441784E6A3467504441774E7A592B436A77774D444533506941384D4441325244344B504441774D54672B494477774D44597950676F384D4441784F543467504441770D0A4E55452B436A77774D444642506941384D4441314E44344B504441774D55492B494477774D44633550676F384D444178517A3467504441774E44512B436A77774D444645506941384D4441330D0A4D7A344B504441774D55552B494477774D44637750676F384D444178526A3467504441774E54452B436A77774D444978506941384D4441314D44344B504441774D6A492B494477774D4463340D0A50676F384D4441794D7A3467504441774E45512B436A77774D444930506941384D44417A4E54344B504441774D6A552B494477774D444A4450676F384D4441794E6A3467504441774D7A6B2B0D0A436A77774D444933506941384D4442424D44344B504441774D6A672B494477774D44493050676F384D4441794F543467504441774E6A632B436D56755A474A6D593268686367706C626D526A0D0A62574677436B4E4E5958424F5957316C49474E31636E4A6C626E526B61574E3049433944545746774947526C5A6D6C755A584A6C63323931636D4E6C494842766341706C626D514B5A57356B0D0A436D56755A484E30636D56686251706C626D5276596D6F4B4D5459674D434276596D6F4B5044774B4C3039795A4756796157356E4943685651314D70436939535A576470633352796553416F0D0A51575276596D55704369395464584277624756745A5735304944414B506A344B5A57356B62324A71436A45334944416762324A71436A77384369394263324E6C626E51674F545935436939440D0A595842495A576C6E614851674E7A4934436939455A584E6A5A573530494330794E44454B4C305A735957647A494449324D6A45304F416F76526D397564454A4362336767577930784F5455670D0A4C5449334D4341784E6A637A494445784D4456644369394762323530526D6C735A5449674D546B674D4342534369394762323530546D46745A53417654564245526B46424B306C75644756790D0A4369394A6447467361574E42626D64735A5341774369394E61584E7A6157356E56326C6B644767674E6A55324369395464475674566941784E6A554B4C315235634755674C305A76626E52450D0A5A584E6A636D6C7764473979436A342B436D56755A47396961676F784F4341774947396961676F3850416F76526D6C736447567949433947624746305A55526C5932396B5A516F76544756750D0A5A33526F494449784D776F2B5067707A64484A6C5957304B654A7A747757745341514141674D48766879496C65517A53673934594D33582F3033554F4D3774626A587670745965575054626F0D0A71586D54566C303362645A6E482F3130367442586D336174752B2B753239363636726C744E2F303261742B77373834642B2B75395251414141414141414141414141414141414141414141410D0A414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141410D0A4141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414D42462B67652F0D0A68415034436D56755A484E30636D56686251706C626D5276596D6F4B4D546B674D434276596D6F4B5044774B4C305A706248526C63694176526D7868644756455A574E765A47554B4C30786C0D0A626D6430614341304D5463324369394D5A57356E64476778494455334F44514B506A344B633352795A574674436E69636C54674C57465456316D7566787779696769504D544F704E484961580D0A386D61594752536B34614741764A3871347369414B4D6762426F45674842556B785178544D37585354464F552F50505262336D78364A5A313755387473374B622B6D746C312F79746C4B356D0D0A347579353635775A4665322F333366766D646C6E723733334F7575393131376E414145415A3741414378505373345044366A7A4E4A77474948383457466C65616169525376687941796348780D0A785955567A5175532F73626342474266424A434E4C6930787A51392F7072734E3133717836557078776D3344714771457638666D56567070626A7233696E7330306E736178783958564265620D0A476F4E625A75487A34546775725451313155415366497672546A6965554757714C50464F6D686F44345034477A7632317072726554507668485142466B37414F67717763784C34696158396D0D0A6E6D7655545743467877432B58647A5A4C66522F6E335355707A5857723059574F5A33464951734D324339385474705052774F342F496E573348584664586A6B43684E7061364164526B41420D0A384F4C6F776358686D4F4F546D543563415637446E6343357A6661654F5148764D467578423534466F654E457A6B4F75724F7A55624F684836582B30792B42306E6C6C766C776B4A472F6E540D0A6F6D596A65414E4A35482B4830507374475472356A3643544F774364556A50437764417030594F526E7771352F457849356A4F676874734A3866787773484276516962326D647748397361370D0A5143626A443358594C454B5470694C4F494C5972497036466A55573442644B596E3846646E503845504C67644D496E37444478452B6958495A786855385756517774324275587759474C6C640D0A79424E37396831597A62544354715958476C4879486D79377947565535374A6F614764594A69724E4F4B7A676A6E636939687838676E3051367371424339363949424243304F35366D4179780D0A45412F5449525579495166796F51515751686E5577474A6F686D33776F38306D5773674C416B543838434834475A434E2B43595276774C716F4D6D423732716A414C5A6662514F32473762720D0A74722F593372503132343759337249647468327739654A76723232507263653232395A746D2B6A77394B5248412B4A665867456937694C6F686864684E3378503349676671534C7279566E470D0A6939457A4A7559516335326478433567743750375743766E784D6B354E576669566E4A4875642F357366786366696D2F6D2F2B49767950786C37524A446B6B7553795853574F6D7A306C656C0D0A4E3654556161535477736E624B55583831546D74424765535341765A32314944576E456B7945414F4B764346554E42434A435141784B686B4B694A586164563672557175595755716D5653740D0A3152447331584B4E56694E586133324656626D334D424A5135444A63462B66734B34355A3972593167336D444F68484456312F522F724E6E6963485133323844597568487749416A472F52620D0A614C2F46594C415167365766474C71376158384E4C5853366542734D68695578426D4A42624D5168776C4E675152794C3465493269324762775642494A6851614C68707759436A457678415A0D0A6F6269482F6F70784C32674539555246564B7750343675524D464B5752586C43695A56304D38373039562F385A346647426D64502F4D474E48636566766850456E4F6F69795238636F7765660D0A746F61532F46392B4166533053457636724D5248394B4D5578303852382F33356A76767A515843626D4E474B6E626A6E37694A764E3367634C516E314D6C5759516946336C30696B3876474D0D0A304B753956574536626269506A31716C3159547042464374376D5453643378544F6230354E57664458504E33506253504F4B316F6E56715453712F6669436D4E72432F2F6A5439643346737A0D0A61336E3261466432397462716869506C673655354270502B732B435A555A6B4C424A32524C312B47664F55774273434566724F54526934496371506C3767776E2B4931356A693468396433760D0A4678572F397978744A3273756B7268392B2B6752476B645045656D434C33653939735543496A3149443137356B5234344B4E68455342394531476F4F67734E456A655171735857795A36787A0D0A475A4E314B332F615367742F74333767774A54386A4A694249716262654661706A6D6231627669454C4479613057746357436D72596F4E5958383134566937724A47634758483339314D4D6A0D0A683676396646312F4A6C2F5345787A48455465336F4F424A7272395232364472704F415178574F4534316E6B6B68507977687576545933612B63626D454B59582F66567579484D3965314F790D0A39372F574657694E5964344E58506E612F747A455058765868566C6A376B6C3943575652447655446D76322B62645379546D62616E702B66576E4B6A6C36346930347A4E6B5A465047722F680D0A54792F3962743336533074757864516C4A396446443034534D6F33523173352F77762B416E6C594B666F31524B5A56754B6C3966716163586F77306637615678324A693952397054497047370D0A4B78544D59634B7661766D646672636E752B7359505862344D496B383969475A637667772F664244382B754668612B62362F63564675356A5948383350585A6D38626548534E37417232546D0D0A6F554F30353963427575635163613039762F57563837563135376474505665484F755861726E4A585549347767476D65586A362B7176474D4934703866483139664C54684F7030474E5657710D0A48736967564B4B703353556330334F512F72616549784D6C616375797370726A70395A6C37546A363556727239703233566A48306136655664616C56552B49716E2B6730626E3879376D6C4B0D0A4656566E583034754351764F6D36795A467559324D656A5939733650613271504C383876436B674C307963467571726B695758647873376A565368584D736266434C5331464342624B3061490D0A4C4A6C376A30366D4A376B76724E5A42662B344C77534D31364A474C446F396F6955366E56396F644969653451587852644A57386E696D49574247766E483938506833445656722F4B3749720D0A51566E3257536E35386A43626D2F5A53617645773176725733534E5A7232594B6B424435385767526236344376544A5A73496C674177793061455A377A773953373269304565342B4757596B0D0A463059766D45754C63656A43434E5968627933714D553172334A687461745437705532656B71636253583936664D564872585032644B625437353348355339684573716A52757069445750300D0A4F5545427959726B4464567A32314C386E4A786C336C3538534B786150635572795052306F6E392B39774B7236356277394B445049776F6A6D3531486A58426D6E627769672F776A78364F550D0A46747450334E756F75514A3837464C36716B556A6151545A46454C73534877666A5A32424F573370636866364E516B594A6B39746D3964367371587035506D306372312B555870715263546B0D0A4372666F4F594734536132664268674E6D43446650554A744854667958696771656A347665384F436B6F30356150464D744D35437449363379465749565A316743795566784E376A6F776C440D0A652F45754C47507575646E5263624F6E655065796E4648307832452B7567542F6A457139766A4C44507A484378346B6F522B5573363147734A577A7650734B75445339636C5263654D4331300D0A624E376D6B766D625A6F33544A415A715A6E664E443064644D314858726947364F7268694A4770513477644F474B72726D4B576E6D6C70507473357253334E7A4A67483061316633394461530D0A556847687230684E4C3966707939303643446E79727044376A51464D794A32676734467A6F6D2F6B6243785A73434537372F6D696F686679484C6F32697048776B4B357950496C55306E764D0D0A3742706A36504575444E4F3839335A482B384372566539305A39374E5A5239627253314C5336324D69476C49302B5A4E485556476A567478584C47614D5074664A39787A30353835303533540D0A467A5A7A61554A695333714871543132664B532F70714172426338436B6139456A5765425444774C416B6D36574B466B30756E63477448325773775967732B397864327146537967396879790D0A572F47596C4746752B6B5032714F6E36644E6B5977726845466958574C3165367037544D6154765A3874537056714D6C3358306B3865333678366255386F6949636A5352586C3942707965300D0A7069643652507155565A384D7A4E4575486E6A374B4C55384D532B6762334476787550467A4C36555A2B635872382F4B5856395939477761536C3248472F4C5045692B55576F3753536944730D0A757242444C586A72355978436259553555325968415A787863507639466651717273546743756D6C5A787748684C676D4F63465677305237316C654C51613230647771356B5076744F6732420D0A4C45546871686862386E527938337131656B7A746C7479467238796C5A78596D523251483067756D564731754B47656B5678637569393630726277724C722F6E5361734C382F61386774425A0D0A6B56684C764A646C43706B625A793177794D57316F4A555664726D517539326F4435674A6F704A782F4F69416732764D7659583054506D384A347231544B653147546E38754870547964486C0D0A31736E4D75744C462B6C4C52612B6A4E6A556A50465477656974372F66342B6164392F71364C69313237357A4D697030756F714D6A484B6472767A2B506C6C4C726674367158587474646C620D0A544D57625A38336158477A614D6C766759364647376D31526274776C32586969446B6B46616A4642794E776534575968766937334D3846534954734D757A6F6B4831436A4250714735414A4D0D0A443961396A4F57526A49443259682F6E4B724643456339796A57677470637A6E766C3838523369734E537131637663557A2F6971715A7A782F644A4650452F2F4958574B4C4A74756255634B0D0A61576968454A54633335484A764D55646859492B64414C78496B555557366D306E37784D564F656E3757354571616771794A32666B505465396D324C543639702F3075544F37306C4D32584E0D0A6D422B54666E7A3779355A4C69745231705346706154466841524775667171745431567379556C614D536434636C4B30786E2F4B4B442F56687161716E51566F5033666264655A6A7668546A0D0A4554574A7754324F525961374949683471486A36614A6D3931724C4E4A4342594C34736535523957484C6A3741476538664A6B34442F3676566A4F4D752B51365973636D4D5835734178672F0D0A5269462B784E4E443569436A457941567130484269586E6650424A51595451553654453358655A6B41572B36594E517748316B724D57724B5A6A43646739754A38706B586B427247445063360D0A5568754A56526852756145644D4279782F69486B7A33512B65614C50557A504F4D44624D3877694A704D576330647058656147783855496C45322F665931687163452F69302B4F45756C564B0D0A5645724838336F56305249565768657257496C554F6F6E734A3351426953384A536657726D356753566B6169715A45636F4F2B3068715A507250644E446D6C6C446C356C4E757A5036386C490D0A33354F33333172366432763235376C3730744C323548347579456A7A755033495A537A476E563670454F672F4A4B71596E4A716D6555635A4A3075636149456774662B66706F2F54655832410D0A556E74374C6E71354A7171556D7238644E736F6C4F694B4B4D316E37717334314E5A30586C4269663335346F51392F6B3276546346636B573949304F7253725479487A2F3031716C6F696E790D0A503674576A6B766E33333778344C39667371435552747331586F71316C474F6E50317A4A2F57476E482B696A7439617349633539665754346D6D666F7A614D46532B4C696C68544D736354470D0A57747A664A4C6B444E386A4D2F7A354D393977596F48766674445A392F2B714F483571614C2B39343966736D776250496B4E754D76447A45796765726B33756B56513472694F384955726C4B0D0A3373714D69703862476C55614E36303067703772754C62353557764C59335A7475735173506B642B6953316647425658474235526D725432713462614435646D627A2B2B2B734C77515547620D0A45717A41526F6F31757174516778474E54493376626E496930324D636C7A44567031706F4C57756D4B676E78494D4E75734766704739615649323752333068574265642B4A77686C6E4775370D0A78723249464F35564B45503868614A4B76643277726D50466647462F6C57484D6D3337703473676B4E6D625245386E317358454E715845746E76546E424861467464484879652B6C77704B390D0A62644F37666E65762F58444A6C4E6D68635533703653337832734151317555753764524E5431782B71507A354B783132503342666F4730385157506E4C4B626368324E44347A684C6B4F30440D0A7A3967724F4B6133397379756F7079584C36786339323258437A336A316A6972714450653262503275637A3255303272622B2B61595936504E632F5147784E385978766355337249597966360D0A694E2B6E46665876743654504D582B784C73595932764B33315275766467776B4E4B636B4E79564D6D6C476F5432704F416E745679785859713970366F735579516B62324D7858574945356D0D0A6659373778506D7544516144374A4630465457342B6B4144583557397968683630697452666A4737347A6B2F4A414145445672586662664B6C51534E586A793771484D6153723432712F327A0D0A7874563364746165336C57552B394B464E763238365835783575536B68766934656B58395279305A786F617631686D4D6D745A76756A622B58796554326B4F766E4F696A58333561796478450D0A36534D536D3549536D704E52465547483165516E4E6F77354A3537626D43585A4D47732B6377356662676E735A426377452B306E65726162697430356977533868564D56317658436D32386A0D0A6253434463496D5467722F74394B4172347664773135675A457655392F4A34756F6A6A4658534E36656C7A677334746E574B4E454A7454324D5A35426A424178616E757343446C5A534B4E720D0A676C4D694E593935714A676462473142794977706D724765487578327873777A48684D396450354C566D455846747A576852596C7A747874396F5A6B4841793330784D4D69503548393675470D0A774F796336466D7A6F72465271516A4D6E4D6E647A6F754B7973324E6973713731364E6B79376A723548386B586B6A72495572454A3736774D4437655A4F4B753578734D2B624E6A44506E320D0A4C7A42537942652B4B6E483474677664346E636D415362676A434D377A49414C624862414C4254416267664D77566A434F5741656447533841356267664137455154572B4154566A355655470D0A433645557A444142332B4E434942537A35415449775A6B53374A4D7756356752716B4D34412B2F567341684878534A32444452675834707A64564350597A2B5269686D7031734D55434D61660D0A384B564B7747694149676A4370367168456D634637457073776268366A2F7245495A797978473969445641424A68794634354D686F6C7952446E71424B4B48774377633930677842326B57340D0A6C67585A6B496F746367696C7745646F50546F65717433444B336E69624433797130616343662B6D46502B61732B4D624B543071664E2F39342F5650386F34525851706C626D527A64484A6C0D0A5957304B5A57356B62324A71436A49774944416762324A71436A77384369394762323530494477384C305978494459674D434253436939474D6941784D7941774946492B50676F7655484A760D0A59314E6C644342624C314245526941765647563464434176535731685A3256434943394A6257466E5A554D674C306C745957646C5356304B506A344B5A57356B62324A71436A4978494441670D0A62324A71436A77384369394D5A57356E644767674D5441354F416F765533566964486C775A5341765745314D436939556558426C4943394E5A5852685A47463059516F2B5067707A64484A6C0D0A5957304B504439346347466A6132563049474A6C5A326C7550534C767537386949476C6B50534A584E553077545842445A576870534870795A564E36546C526A656D746A4F575169507A344B0D0A5048673665473177625756305953423462577875637A703450534A685A4739695A547075637A70745A5852684C79492B50484A6B5A6A70535245596765473173626E4D36636D526D50534A6F0D0A644852774F693876643364334C6E637A4C6D39795A7938784F546B354C7A41794C7A49794C584A6B5A69317A6557353059586774626E4D6A496A3438636D526D4F6B526C63324E79615842300D0A6157397549484A6B5A6A7068596D3931644430694969423462577875637A70775A475A6861575139496D6830644841364C7939336433637559576C7062533576636D63766347526D595339750D0A637939705A433869506A78775A475A6861575136634746796444347A504339775A475A686157513663474679644434386347526D59576C6B4F6D4E76626D5A76636D3168626D4E6C506B49380D0A4C33426B5A6D46705A44706A6232356D62334A745957356A5A5434384C334A6B5A6A70455A584E6A636D6C7764476C76626A3438636D526D4F6B526C63324E79615842306157397549484A6B0D0A5A6A7068596D3931644430694969423462577875637A706B597A30696148523063446F764C334231636D777562334A6E4C32526A4C3256735A57316C626E527A4C7A45754D533869506A786B0D0A597A706D62334A745958512B5958427762476C6A59585270623234766347526D5043396B597A706D62334A745958512B5047526A4F6E52706447786C506A78795A47593651577830506A78790D0A5A47593662476B67654731734F6D7868626D6339496E67745A47566D595856736443492B526D466A644856795A5341794D4449324C5441774D4463384C334A6B5A6A7073615434384C334A6B0D0A5A6A70426248512B5043396B597A7030615852735A5434385A474D3659334A6C59585276636A3438636D526D4F6C4E6C63543438636D526D4F6D7870506C4E30645752706279424362334C440D0A71574673504339795A47593662476B2B504339795A47593655325678506A77765A474D3659334A6C59585276636A34385A474D36624746755A3356685A32552B50484A6B5A6A70435957632B0D0A50484A6B5A6A70736154356D636A7776636D526D4F6D7870506A7776636D526D4F6B4A685A7A34384C32526A4F6D7868626D64315957646C506A7776636D526D4F6B526C63324E79615842300D0A61573975506A78795A4759365247567A59334A706348527062323467636D526D4F6D46696233563050534969494868746247357A4F6E6874634430696148523063446F764C32357A4C6D466B0D0A62324A6C4C6D4E7662533934595841764D5334774C79492B5048687463447044636D566864473979564739766244356F5A58683064576B384C33687463447044636D566864473979564739760D0A62443438654731774F6B4E795A5746305A5552686447552B4D6A41794E6930784D5330794E4651784D6A6F774D446F774D4373774D446F774D447776654731774F6B4E795A5746305A5552680D0A6447552B504868746344704E623252705A6E6C455958526C506A49774D6A59744D5445744D6A52554D5449364D4441364D4441724D4441364D4441384C3368746344704E623252705A6E6C450D0A5958526C506A7776636D526D4F6B526C63324E796158423061573975506A78795A4759365247567A59334A706348527062323467636D526D4F6D46696233563050534969494868746247357A0D0A4F6E426B5A6A30696148523063446F764C32357A4C6D466B62324A6C4C6D4E76625339775A4759764D53347A4C79492B5048426B5A6A7051636D396B64574E6C636A356F5A58683064576B380D0A4C33426B5A6A7051636D396B64574E6C636A34384C334A6B5A6A70455A584E6A636D6C7764476C76626A34384C334A6B5A6A70535245592B504339344F6E68746347316C6447452B436A772F0D0A654842685932746C6443426C626D5139496E6369507A344B436D56755A484E30636D56686251706C626D5276596D6F4B65484A6C5A676F7749444979436A41774D4441774D4441774D4441670D0A4E6A55314D7A55675A69414B4D4441774D4441774D4441784E5341774D4441774D43427549416F774D4441774D4441774D544179494441774D44417749473467436A41774D4441774D4449330D0A4E6A6B674D4441774D4441676269414B4D4441774D4441774D7A45784D7941774D4441774D43427549416F774D4441774D44417A4E444531494441774D44417749473467436A41774D4441770D0A4D4455354F5455674D4441774D4441676269414B4D4441774D4441774E6A457A4D6941774D4441774D43427549416F774D4441774D4441324E545531494441774D44417749473467436A41770D0A4D4441774D4463344E4441674D4441774D4441676269414B4D4441774D4441774E7A6B774F5341774D4441774D43427549416F774D4441774D4441344D544977494441774D444177494734670D0A436A41774D4441774D4467304D7A59674D4441774D4441676269414B4D4441774D4441784D7A67774D5341774D4441774D43427549416F774D4441774D44457A4F545178494441774D4441770D0A49473467436A41774D4441774D5451794E7A51674D4441774D4441676269414B4D4441774D4441784E54497A4E7941774D4441774D43427549416F774D4441774D4445314D7A4133494441770D0A4D44417749473467436A41774D4441774D5455314D6A51674D4441774D4441676269414B4D4441774D4441784E5467784D4341774D4441774D43427549416F774D4441774D4449774D4463300D0A494441774D44417749473467436A41774D4441774D6A41784E7A4D674D4441774D4441676269414B64484A686157786C63676F3850416F7655326C365A5341794D676F76556D39766443417A0D0A4944416755676F7653555167577A78434E6B4D344E6A46454D44557A524459354D6A6B33524467774E4559304E6B5530517A63774F444A434F543438516A5A444F445978524441314D3051320D0A4F5449354E3051344D4452474E445A464E454D334D446779516A6B2B58516F2B5067707A64474679644868795A57594B4D6A457A4E54514B4A5356465430594B0D0A0D0A2D2D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D363437363231373433323037373930333138383D3D2D2D0D0A');
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
INSERT INTO "mail_trouble" VALUES(1,'connection_refused','rien ne répond au port du serveur de courriel (mail.host, mail.port)','11e6d2916cbf7304b4688f6d129068e7cf2d349a9cd41096bab82bdb8fb42985','2026-11-24T18:05:00Z',1,'2026-11-24T18:06:00Z');
CREATE TABLE note_addition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    intervention_id INTEGER NOT NULL REFERENCES intervention (id),
    field TEXT NOT NULL CHECK (field IN ('text', 'professional_note', 'personal_note')),
    words TEXT NOT NULL,
    at TEXT NOT NULL,
    author_uid INTEGER NOT NULL,
    salt TEXT NOT NULL
) STRICT;
INSERT INTO "note_addition" VALUES(1,1,'professional_note','mieux','2026-11-24T17:00:00Z',0,'545b8ed0259850dd00a27e77c5c124a0');
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
INSERT INTO "outbox" VALUES(1,'issue',1,1,NULL,NULL,'zoe@example.org','<0bf8dd81d662c116bf1ff225644ad2b1.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','005b6cb792eabe2e216420c66a878615');
INSERT INTO "outbox" VALUES(2,'mark_paid',1,1,NULL,1,'zoe@example.org','<20ae809d499661a298a1f7ba34699b3c.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','c6fbc5c3ec2efa9338807f91ce26b4bf');
INSERT INTO "outbox" VALUES(3,'issue',1,2,NULL,NULL,'zoe@example.org','<dc9dccbf1eedea82addabbd1f5b00c4b.hextui@hextui.invalid>','dropped','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','3cad9097ca26990f098a823e8e432ed0');
INSERT INTO "outbox" VALUES(4,'mark_paid',1,2,NULL,2,'zoe@example.org','<36e57f2d142ead20eaab70e06ddb1dbe.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','976e50bff85915d395062af479675785');
INSERT INTO "outbox" VALUES(5,'cancel',1,2,1,3,'zoe@example.org','<2ea0968be8bf30a209c7838adf99b0db.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','65590e945c5b0bae7388b72630c62a7d');
INSERT INTO "outbox" VALUES(6,'issue',1,4,NULL,NULL,'zoe@example.org','<29d529b3be09eda49de4c12bd58a33da.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','804d7c0911b3559288a3a2a855636a71');
INSERT INTO "outbox" VALUES(7,'mark_paid',1,4,NULL,4,'zoe@example.org','<508fd9e8f6839b9f2e7288009fad1fd9.hextui@hextui.invalid>','dropped','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','9cba87edeed653f477ca7db3ea76e142');
INSERT INTO "outbox" VALUES(8,'refund',1,NULL,NULL,6,'zoe@example.org','<bb0a8331dfb11abe59ca4f6877cab5be.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','50988977150b2d453eb967944fb01815');
INSERT INTO "outbox" VALUES(9,'remind',1,4,NULL,NULL,'zoe@example.org','<33e5326d6c91829649645108d82e432a.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','8fb3252922ccf2fc2def77da767b5888');
INSERT INTO "outbox" VALUES(10,'issue',1,6,NULL,NULL,'zoe@example.org','<353d2499ef8b52bc5573c956bca15ba7.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','4f0d58f74d64a48360f25057df656ed8');
INSERT INTO "outbox" VALUES(11,'charge',1,6,NULL,7,'zoe@example.org','<64003cc8bd3746b471aff00691c9a063.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','6ce8bab8b200ed053ff0ce5fc01fd13c');
INSERT INTO "outbox" VALUES(12,'refund',1,6,NULL,8,'zoe@example.org','<170430636650609ac6318d256148c422.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','0f948cd45dfd991c961af575f03c4c81');
INSERT INTO "outbox" VALUES(13,'issue',1,7,NULL,NULL,'zoe@example.org','<d2d0e47e947738930c36b8f17df13e87.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:05:00Z','2026-11-24T17:10:00Z','a5ab0138ce08b973a304d870bf6523ed');
INSERT INTO "outbox" VALUES(14,'copy',1,1,NULL,NULL,'copie@example.org','<0bf8dd81d662c116bf1ff225644ad2b1.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','ddf58e73d9e83f51d2fe49fd4fffd7e5');
INSERT INTO "outbox" VALUES(15,'copy',1,2,NULL,2,'copie@example.org','<36e57f2d142ead20eaab70e06ddb1dbe.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','b562ce51e359bc4be8a713c6a1691434');
INSERT INTO "outbox" VALUES(16,'copy',1,4,NULL,NULL,'copie@example.org','<29d529b3be09eda49de4c12bd58a33da.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','39443f0f6b8dc1207f206122ed90f818');
INSERT INTO "outbox" VALUES(17,'copy',1,NULL,NULL,6,'copie@example.org','<bb0a8331dfb11abe59ca4f6877cab5be.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','4366ceaa5b1c2831c3da2d4deeca75e7');
INSERT INTO "outbox" VALUES(18,'copy',1,4,NULL,NULL,'copie@example.org','<33e5326d6c91829649645108d82e432a.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','d87bd8bbe7d0c3f825d5b721e15703d4');
INSERT INTO "outbox" VALUES(19,'copy',1,6,NULL,NULL,'copie@example.org','<353d2499ef8b52bc5573c956bca15ba7.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','38a1dd4178e6899e849c0fa91b38a4c2');
INSERT INTO "outbox" VALUES(20,'copy',1,7,NULL,NULL,'copie@example.org','<d2d0e47e947738930c36b8f17df13e87.hextui@hextui.invalid>','sent','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:35:00Z','76885e07dd9fc2dda6558565c0c31a7e');
INSERT INTO "outbox" VALUES(21,'issue',1,8,NULL,NULL,'zoe@example.org','<96c868a7ea786ec16a457ed0da73e1f6.hextui@example.org>','queued','2026-11-24','2026-11-24T17:35:00Z','2026-11-24T17:40:00Z','3d22e45278b56a1d85aa99bdb325b561');
INSERT INTO "outbox" VALUES(22,'issue',1,9,NULL,NULL,'zoe@example.org','<a394bca2478b822e32e6e5ebeac251da.hextui@example.org>','queued','2026-11-24','2026-11-24T18:05:00Z','2026-11-24T18:10:00Z','e3b83093fdaa9bff1a78d268f883b65b');
INSERT INTO "outbox" VALUES(23,'mark_paid',1,9,NULL,9,'zoe@example.org','<175e5365e449a70c7e2c1deab82549c0.hextui@example.org>','queued','2026-11-24','2026-11-24T18:05:00Z','2026-11-24T18:10:00Z','c05f53bff8de2621937f113531b0daac');
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
INSERT INTO "pay_page" VALUES(1,1,'acct_1Fake',0,'plink_000001fake','http://127.0.0.1:33595/buy/plink_000001fake',7088,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(2,2,'acct_1Fake',0,'plink_000002fake','http://127.0.0.1:33595/buy/plink_000002fake',5749,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(3,3,'acct_1Fake',0,'plink_000003fake','http://127.0.0.1:33595/buy/plink_000003fake',6899,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(4,4,'acct_1Fake',0,'plink_000004fake','http://127.0.0.1:33595/buy/plink_000004fake',5749,'closed','2026-11-24T17:00:00Z');
INSERT INTO "pay_page" VALUES(5,6,'acct_1Fake',0,'plink_000013fake','http://127.0.0.1:33595/buy/plink_000013fake',6899,'closed','2026-11-24T17:05:00Z');
INSERT INTO "pay_page" VALUES(6,7,'acct_1Fake',0,'plink_000022fake','http://127.0.0.1:33595/buy/plink_000022fake',6899,'open','2026-11-24T17:05:00Z');
INSERT INTO "pay_page" VALUES(7,4,'acct_1Fake',0,'plink_000023fake','http://127.0.0.1:33595/buy/plink_000023fake',5749,'open','2026-11-24T17:35:00Z');
INSERT INTO "pay_page" VALUES(8,6,'acct_1Fake',0,'plink_000024fake','http://127.0.0.1:33595/buy/plink_000024fake',1000,'open','2026-11-24T17:35:00Z');
INSERT INTO "pay_page" VALUES(9,8,'acct_1Fake',0,'plink_000025fake','http://127.0.0.1:33595/buy/plink_000025fake',5749,'open','2026-11-24T17:35:00Z');
INSERT INTO "pay_page" VALUES(10,9,'acct_1Fake',0,'plink_000026fake','http://127.0.0.1:33595/buy/plink_000026fake',5749,'closed','2026-11-24T18:05:00Z');
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
INSERT INTO "stripe_account" VALUES(1,'acct_1Fake',0,'7763eec8a4d38c1e2aac598fdb0532de','2026-11-24T17:00:00Z','evt_000021fake',1795539900,'2026-11-24T17:05:00Z');
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
INSERT INTO "studio" VALUES(1,'d4e184e5-570d-1124-b638-2843615421f6','CAD','2026-11-24T17:00:00Z');
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
INSERT INTO "words" VALUES(10,'792006c6161d4ad9047b4ece7df71c2c','{"after":"http://127.0.0.1:33595"}');
INSERT INTO "words" VALUES(11,'7c073b1106b952e28087e94f6a0d3986','{"after":"True","before":"True"}');
INSERT INTO "words" VALUES(31,'5bca466f7c99ae72a7b8cc9f11914beb','{"reason":"erreur"}');
INSERT INTO "words" VALUES(39,'f5dbd38c467a78561ccf2ef2547deb50','{"reason":"introuvable"}');
INSERT INTO "words" VALUES(47,'4590ba98179cd2da51c664cfc42c620d','{"reason":"sans provision"}');
INSERT INTO "words" VALUES(51,'06583336083647ac062a559261fab00f','{"reason":"cadeau"}');
INSERT INTO "words" VALUES(58,'989de0420c444d98c058b08d792ab9d9','{"card":"visa 4242"}');
INSERT INTO "words" VALUES(77,'87f96cc40038ea480f75382faa117af6','{"after":"none","before":"starttls"}');
INSERT INTO "words" VALUES(78,'66e3030f5c22837b4d9138b48049c3e8','{"after":"50261","before":"25"}');
INSERT INTO "words" VALUES(79,'c0c53968012d28c4d851e224cfe6948b','{"after":"127.0.0.1"}');
INSERT INTO "words" VALUES(80,'54bab4afecf8013b3f3914a8376743df','{"after":"studio@example.org"}');
INSERT INTO "words" VALUES(81,'28ba65b2c248dc6ee2fd5523b98c86c1','{"after":"copie@example.org"}');
INSERT INTO "words" VALUES(82,'3491694eba06a4fc74d4bea322d82d5e','{"server":"250 taken as 1","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(84,'ee123b3cb79f902f8750bae32d7c7684','{"server":"250 taken as 2","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(87,'26478f031511c29d0a79078c70408087','{"server":"250 taken as 3","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(88,'c23f4568e25295f2bf1a27cfadf11673','{"server":"250 taken as 4","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(89,'83f87b1b3a58783131bbbf6e81742161','{"server":"250 taken as 5","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(91,'f04251d6b826ecd105a54c19b93433b3','{"server":"250 taken as 6","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(92,'dcf70de0a1df9e9c5290968e975c7bcb','{"server":"250 taken as 7","to":"zoe@example.org"}');
INSERT INTO "words" VALUES(93,'866979a8a67cde28dd3bde4467d7e054','{"server":"250 taken as 8","to":"copie@example.org"}');
INSERT INTO "words" VALUES(94,'eb2b2dfb02bf1ad2214845d705092b35','{"server":"250 taken as 9","to":"copie@example.org"}');
INSERT INTO "words" VALUES(95,'4b684bac093645d449c1bc42540276b4','{"server":"250 taken as 10","to":"copie@example.org"}');
INSERT INTO "words" VALUES(96,'a3d15d2e284f86c3547ddb60e65b2590','{"server":"250 taken as 11","to":"copie@example.org"}');
INSERT INTO "words" VALUES(97,'4a4e21fb73676c5935852049b275e1a1','{"server":"250 taken as 12","to":"copie@example.org"}');
INSERT INTO "words" VALUES(98,'a85902b52e0b48cbb25b6977ce3f2ed6','{"server":"250 taken as 13","to":"copie@example.org"}');
INSERT INTO "words" VALUES(99,'715930e4e494fcb88014cc08735a9b86','{"server":"250 taken as 14","to":"copie@example.org"}');
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('outbox',23);
INSERT INTO "sqlite_sequence" VALUES('journal',116);
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
COMMIT;
PRAGMA user_version = 4;
PRAGMA application_id = 1213748553;
