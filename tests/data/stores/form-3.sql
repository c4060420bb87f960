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
INSERT INTO "client" VALUES(1,NULL,'Zoé Tremblay','zoe@example.org','','','','',NULL,1000,0,'','','','','',NULL,'e86fc2b2fee614bdfad6afae59e5322d','zoe tremblay zoe@example.org');
INSERT INTO "client" VALUES(2,NULL,'Émile Roy','','','','','',NULL,1000,0,'','','','','',NULL,'65dfb9ff57fadfb48e848a1b56f2450f','emile roy');
CREATE TABLE client_reminders (
    id INTEGER PRIMARY KEY REFERENCES client (id),
    wanted INTEGER NOT NULL CHECK (wanted IN (0, 1))
) STRICT;
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
CREATE TABLE code_tax (
    code_id INTEGER NOT NULL REFERENCES code (id),
    tax_id INTEGER NOT NULL REFERENCES tax (id),
    applies INTEGER NOT NULL CHECK (applies IN (0, 1)),
    PRIMARY KEY (code_id, tax_id)
) STRICT, WITHOUT ROWID;
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
INSERT INTO "credit_note" VALUES(1,1,2026,1,'A2026-0001','2026-01-09','2026-01-09T17:00:00Z',1000,5000,748,5748,'{"client":{"address":"","business":false,"country":"","name":"Zoé Tremblay","reference":"","registration":"","served":"","vat_number":""},"currency":"CAD","discount":0,"discount_percent":"","form":1,"issued_on":"2026-01-09","kind":"credit_note","language":"fr","legal":[],"lines":[{"amount":5000,"code":"PR","date":"2025-12-20","description":"Première rencontre","discount":0,"discount_percent":"","gross":5000,"id":1,"minutes":0,"professional":{"association":"","member_number":"","name":"cloudsdk","title":""},"quantity":"1","taxes":["TPS","TVQ"],"time":"12:00","unit_price":5000}],"net":5000,"number":"A2026-0001","original":{"issued_on":"2025-12-20","number":"2025-0001"},"paper":"Letter","prices_include_tax":false,"studio":{"address":"425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7","country":"CA","email":"","legal_form":"","name":"Studio Boréal","phone":"","region":"QC","registration":"","vat_number":"","website":""},"tax":748,"taxes":[{"amount":250,"base":5000,"name":"TPS","rate":"5","registration":"123456789 RT0001"},{"amount":498,"base":5000,"name":"TVQ","rate":"9.975","registration":"1234567890 TQ0001"}],"total":5748,"type":"invoice","whole":false}','69e1624a024e396265ab0d3cd771e2cc3e4df2c0c3974c99138f08134abee303');
CREATE TABLE credit_note_line (
    credit_note_id INTEGER NOT NULL REFERENCES credit_note (id) DEFERRABLE INITIALLY DEFERRED,
    line_id INTEGER NOT NULL UNIQUE REFERENCES invoice_line (id),
    amount INTEGER NOT NULL,
    PRIMARY KEY (credit_note_id, line_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "credit_note_line" VALUES(1,1,5000);
CREATE TABLE credit_note_tax (
    credit_note_id INTEGER NOT NULL REFERENCES credit_note (id) DEFERRABLE INITIALLY DEFERRED,
    tax_id INTEGER NOT NULL REFERENCES tax (id),
    base INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (credit_note_id, tax_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "credit_note_tax" VALUES(1,1,5000,250);
INSERT INTO "credit_note_tax" VALUES(1,2,5000,498);
CREATE TABLE delivery (
    outbox_id INTEGER PRIMARY KEY REFERENCES outbox (id),
    mail_id INTEGER REFERENCES mail (id),
    tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
    first_tried_at TEXT,
    tried_at TEXT,
    answered_at TEXT,
    said TEXT NOT NULL DEFAULT ''
) STRICT;
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
INSERT INTO "intervention" VALUES(1,1,1,1000,1000,'2025-12-20T17:00:00Z',0,5000,'unbilled','studio','','','','eb05e5ac6069f49fad7574aa5f091620');
INSERT INTO "intervention" VALUES(2,1,2,1000,1000,'2025-12-20T17:00:00Z',0,6000,'invoiced','studio','','','','656405970560fefded83cb8a5f66ea51');
INSERT INTO "intervention" VALUES(3,1,1,1000,1000,'2026-01-09T17:00:00Z',0,5000,'invoiced','studio','','','','13f3a0763491bb81cf1b29a86b772d3c');
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
INSERT INTO "invoice" VALUES(1,1,'invoice','2025-12-20T17:00:00Z',1000,NULL,NULL,'','{}',NULL,2025,1,'2025-0001','2025-12-20','2026-01-19','2025-12-20T17:00:00Z',1000,0,11000,1647,12647,'{"client":{"address":"","business":false,"country":"","name":"Zoé Tremblay","reference":"","registration":"","served":"","vat_number":""},"currency":"CAD","discount":0,"discount_percent":"","due_on":"2026-01-19","form":1,"issued_on":"2025-12-20","kind":"invoice","language":"fr","legal":[],"lines":[{"amount":5000,"code":"PR","date":"2025-12-20","description":"Première rencontre","discount":0,"discount_percent":"","gross":5000,"id":1,"minutes":0,"professional":{"association":"","member_number":"","name":"cloudsdk","title":""},"quantity":"1","taxes":["TPS","TVQ"],"time":"12:00","unit_price":5000},{"amount":6000,"code":"EP","date":"2025-12-20","description":"Entraînement privé","discount":0,"discount_percent":"","gross":6000,"id":2,"minutes":0,"professional":{"association":"","member_number":"","name":"cloudsdk","title":""},"quantity":"1","taxes":["TPS","TVQ"],"time":"12:00","unit_price":6000}],"net":11000,"number":"2025-0001","paper":"Letter","payment":[],"prices_include_tax":false,"studio":{"address":"425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7","country":"CA","email":"","legal_form":"","name":"Studio Boréal","phone":"","region":"QC","registration":"","vat_number":"","website":""},"tax":1647,"taxes":[{"amount":550,"base":11000,"name":"TPS","rate":"5","registration":"123456789 RT0001"},{"amount":1097,"base":11000,"name":"TVQ","rate":"9.975","registration":"1234567890 TQ0001"}],"total":12647,"type":"invoice"}','927a02c5f1e67a9a78ce539fa3222f8428297cf0a215ee943f880b1a13fa988d');
INSERT INTO "invoice" VALUES(2,1,'invoice','2026-01-09T17:00:00Z',1000,'percent','10','','{}',NULL,2026,1,'2026-0001','2026-01-09','2026-02-08','2026-01-09T17:00:00Z',1000,0,6750,1011,7761,'{"client":{"address":"","business":false,"country":"","name":"Zoé Tremblay","reference":"","registration":"","served":"","vat_number":""},"currency":"CAD","discount":750,"discount_percent":"10","due_on":"2026-02-08","form":1,"issued_on":"2026-01-09","kind":"invoice","language":"fr","legal":[],"lines":[{"amount":5000,"code":"PR","date":"2026-01-09","description":"Première rencontre","discount":0,"discount_percent":"","gross":5000,"id":3,"minutes":0,"professional":{"association":"","member_number":"","name":"cloudsdk","title":""},"quantity":"1","taxes":["TPS","TVQ"],"time":"12:00","unit_price":5000},{"amount":2500,"code":"","date":"","description":"Élastique","discount":0,"discount_percent":"","gross":2500,"id":4,"minutes":0,"professional":null,"quantity":"2","taxes":["TPS","TVQ"],"time":"","unit_price":1250}],"net":6750,"number":"2026-0001","paper":"Letter","payment":[],"prices_include_tax":false,"studio":{"address":"425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7","country":"CA","email":"","legal_form":"","name":"Studio Boréal","phone":"","region":"QC","registration":"","vat_number":"","website":""},"tax":1011,"taxes":[{"amount":338,"base":6750,"name":"TPS","rate":"5","registration":"123456789 RT0001"},{"amount":673,"base":6750,"name":"TVQ","rate":"9.975","registration":"1234567890 TQ0001"}],"total":7761,"type":"invoice"}','84c73c7ac330acabf7ab6f9724308ce9924133f997a1ed099146ef65af1af128');
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
INSERT INTO "invoice_line" VALUES(1,1,1,1,1,'Première rencontre','1',5000,NULL,NULL,1,0,5000,0,0,5000);
INSERT INTO "invoice_line" VALUES(2,1,2,2,2,'Entraînement privé','1',6000,NULL,NULL,1,1,6000,0,0,6000);
INSERT INTO "invoice_line" VALUES(3,2,1,3,1,'Première rencontre','1',5000,NULL,NULL,1,1,5000,0,500,4500);
INSERT INTO "invoice_line" VALUES(4,2,2,NULL,NULL,'Élastique','2',1250,NULL,NULL,1,1,2500,0,250,2250);
CREATE TABLE invoice_line_tax (
    line_id INTEGER NOT NULL REFERENCES invoice_line (id),
    tax_id INTEGER NOT NULL REFERENCES tax (id),
    PRIMARY KEY (line_id, tax_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "invoice_line_tax" VALUES(1,1);
INSERT INTO "invoice_line_tax" VALUES(2,1);
INSERT INTO "invoice_line_tax" VALUES(3,1);
INSERT INTO "invoice_line_tax" VALUES(4,1);
INSERT INTO "invoice_line_tax" VALUES(1,2);
INSERT INTO "invoice_line_tax" VALUES(2,2);
INSERT INTO "invoice_line_tax" VALUES(3,2);
INSERT INTO "invoice_line_tax" VALUES(4,2);
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
INSERT INTO "invoice_tax" VALUES(1,1,0,'TPS','123456789 RT0001','5',11000,550);
INSERT INTO "invoice_tax" VALUES(1,2,1,'TVQ','1234567890 TQ0001','9.975',11000,1097);
INSERT INTO "invoice_tax" VALUES(2,1,0,'TPS','123456789 RT0001','5',6750,338);
INSERT INTO "invoice_tax" VALUES(2,2,1,'TVQ','1234567890 TQ0001','9.975',6750,673);
CREATE TABLE invoice_tax_off (
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    tax_id INTEGER NOT NULL REFERENCES tax (id),
    PRIMARY KEY (invoice_id, tax_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE invoice_token (
    invoice_id INTEGER PRIMARY KEY REFERENCES invoice (id),
    token TEXT NOT NULL UNIQUE CHECK (length(token) >= 16)
) STRICT;
INSERT INTO "invoice_token" VALUES(1,'5fefc33804d4e613ab5766450dc6b691');
INSERT INTO "invoice_token" VALUES(2,'3746e38e49de5485b26f96f327291540');
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
INSERT INTO "journal" VALUES(1,'2025-12-20T17:00:00Z',1000,'','init',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{"studio:1":"9bf2aa6853cb97a3c8a84a6855ed7ca2857b85fc1e49375d1adcab13edbb04c4"}}',NULL,'','92097c15abc84c49f228a607cab95eacca14c91685c147c53d3d0987c37d2fee');
INSERT INTO "journal" VALUES(2,'2025-12-20T17:00:00Z',1000,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:1":"730d2125fc4728b12058779a04c4f64775ff22c8dfa15a96d935fcc628e22508"},"tax":1}',NULL,'92097c15abc84c49f228a607cab95eacca14c91685c147c53d3d0987c37d2fee','db784ad8a0f546bce7b9b7efad3fde278ba051c7bb52cce29160c82b8e78d754');
INSERT INTO "journal" VALUES(3,'2025-12-20T17:00:00Z',1000,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:2":"921fbb7b8319636dec5608e9294e28a2d6e4dca20d646be55c4874c6c22072e2"},"tax":2}',NULL,'db784ad8a0f546bce7b9b7efad3fde278ba051c7bb52cce29160c82b8e78d754','2289314d50c322df834aad4e0d6b5d9dee783c6c3c3988b1f0602d2b1680527b');
INSERT INTO "journal" VALUES(4,'2025-12-20T17:00:00Z',1000,'','code',NULL,NULL,NULL,NULL,NULL,NULL,5000,'{"code":1,"did":"add","records":{"code:1":"b44061ab40c724aa3dc8fa989e44b2ac47f48ee25e56b9c6970e818be7519c4a"}}',NULL,'2289314d50c322df834aad4e0d6b5d9dee783c6c3c3988b1f0602d2b1680527b','fe29c354a85d315c03a4395e66c283b00bb1337793bbd70b66c03120c0f148e0');
INSERT INTO "journal" VALUES(5,'2025-12-20T17:00:00Z',1000,'','code',NULL,NULL,NULL,NULL,NULL,NULL,6000,'{"code":2,"did":"add","records":{"code:2":"eb468b9491244152ad80360cc771f73bddce74e5e8560b83bca43ca66145dfd8"}}',NULL,'fe29c354a85d315c03a4395e66c283b00bb1337793bbd70b66c03120c0f148e0','45f41d65ce1b0b452439a5230e85f3cfc249ea01f78555cc3993f6c1309ab6e5');
INSERT INTO "journal" VALUES(6,'2025-12-20T17:00:00Z',1000,'','code',NULL,NULL,NULL,NULL,NULL,NULL,9500,'{"code":3,"did":"add","records":{"code:3":"2e51156f1c5b378ce04dd9e9c9206be21652027d102d63b63819bd6a7640519f"}}',NULL,'45f41d65ce1b0b452439a5230e85f3cfc249ea01f78555cc3993f6c1309ab6e5','c5f76cf170d915029be86667b8f8fab9c9e844365b94a0e758c611b4565db1a5');
INSERT INTO "journal" VALUES(7,'2025-12-20T17:00:00Z',1000,'','code',NULL,NULL,NULL,NULL,NULL,NULL,0,'{"code":4,"did":"add","records":{"code:4":"2f0ce5f9c5f265e9bdb67340e1ccbc4eba65124f523ac4c9152e7c41bc0ec334"}}',NULL,'c5f76cf170d915029be86667b8f8fab9c9e844365b94a0e758c611b4565db1a5','160f854fceabb9cb76d47cb3b1973957b07c75077a3230cb1ba93b9cead1eb58');
INSERT INTO "journal" VALUES(8,'2025-12-20T17:00:00Z',1000,'','client',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"client:1":"8a1892443f5ca017e97512cd1c5a07cb812bd936db340cf4cb4f4da11bae7991:49207c05a0172087e89ea43d10d99168fc8c6228c34a612be0a0b21b689fa660"}}',NULL,'160f854fceabb9cb76d47cb3b1973957b07c75077a3230cb1ba93b9cead1eb58','ddb5f8cdad415d121bca75c6ed0d87ca56e56f19567b9920d706fa91cce800c1');
INSERT INTO "journal" VALUES(9,'2025-12-20T17:00:00Z',1000,'','client',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"client:2":"2d29e2e1df600e79245b9f564c8d5d945676e4dc1be271a27289764dc16d3d41:b99b880499e5982a996849a161ca7ea1ef3df43df044b9cf271446f899cc9021"}}',NULL,'ddb5f8cdad415d121bca75c6ed0d87ca56e56f19567b9920d706fa91cce800c1','1000d1ef81e1f709270d748225994293f67e38716f5be639e10ee34556530c03');
INSERT INTO "journal" VALUES(10,'2025-12-20T17:00:00Z',1000,'','write',1,NULL,1,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:1":"fffd9f8287422ab80937d8be166225cf423aabff97e4a87a20738f71e2e64a86:a27102291af06082ab572c3101e3d09e8d57ff249d6eb1ce44d0147b30d182c6"}}',NULL,'1000d1ef81e1f709270d748225994293f67e38716f5be639e10ee34556530c03','e3884a7259d925d7655268cdfe757656b4fefb8ce03bd0b0324bfb4a2d5de917');
INSERT INTO "journal" VALUES(11,'2025-12-20T17:00:00Z',1000,'','publish',1,NULL,1,NULL,NULL,NULL,5000,'{"records":{"intervention:1":"572b3ae649406d8626572146784fd129776a4cc820a965a7ecc1e913952814ea:a27102291af06082ab572c3101e3d09e8d57ff249d6eb1ce44d0147b30d182c6"}}',NULL,'e3884a7259d925d7655268cdfe757656b4fefb8ce03bd0b0324bfb4a2d5de917','64a77d4ec60d06f3cfb25d2978757c28456b2118d9b4389819999dc3c30a0a06');
INSERT INTO "journal" VALUES(12,'2025-12-20T17:00:00Z',1000,'','write',1,NULL,2,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:2":"dec06d11717c38c28c4c001a422c18739da4d7a915e640d6c1263b16b628fe43:0edd0d6ed91f0c6df67e46e3af96a171e66785bfbff79302b13609ad677bcd7d"}}',NULL,'64a77d4ec60d06f3cfb25d2978757c28456b2118d9b4389819999dc3c30a0a06','1d4511bd3ee18f84c022872a4760bbc7670372050a2c4718a5285308d94ae4a6');
INSERT INTO "journal" VALUES(13,'2025-12-20T17:00:00Z',1000,'','publish',1,NULL,2,NULL,NULL,NULL,6000,'{"records":{"intervention:2":"733e63d628061aa5d4844e6bec9936bad425fc1a87625ff553d4f5ca1ef11025:0edd0d6ed91f0c6df67e46e3af96a171e66785bfbff79302b13609ad677bcd7d"}}',NULL,'1d4511bd3ee18f84c022872a4760bbc7670372050a2c4718a5285308d94ae4a6','8c573626ecb6e9a979d975fc13becca512048f8531eb9cf857080fafe021dcba');
INSERT INTO "journal" VALUES(14,'2025-12-20T17:00:00Z',1000,'','issue',1,NULL,NULL,1,NULL,NULL,12647,'{"issued_on":"2025-12-20","items":[1,2],"number":"2025-0001","records":{"intervention:1":"d3aca1b90118134af118b3567e03bf09a730ea38475c843b238e71e771440c8f:a27102291af06082ab572c3101e3d09e8d57ff249d6eb1ce44d0147b30d182c6","intervention:2":"5975b8a365ec23f5dde54349168373bdb1e2d60c2246fb8f93dcfd8eb0ddce0a:0edd0d6ed91f0c6df67e46e3af96a171e66785bfbff79302b13609ad677bcd7d","invoice:1":"5c9fbb5f6498c93f0277426538d9eb51590c4dfcf581e4c2bd50a747aed556b5","outbox:1":"c7e7abb98aa6bc1aaf24097ad5a8b8e7f7ea882b8f57cbc0b492d47462846da6:d46765c2623a2d4c7c9d4afe035d578039d4d7a8ab467eca6af629789424ae74"},"snapshot":"927a02c5f1e67a9a78ce539fa3222f8428297cf0a215ee943f880b1a13fa988d"}',NULL,'8c573626ecb6e9a979d975fc13becca512048f8531eb9cf857080fafe021dcba','1ed8aa23e03372fc3c3b004b2285dcb7cb05e63fb7af525bb575646449f45091');
INSERT INTO "journal" VALUES(15,'2026-01-09T17:00:00Z',1000,'','write',1,NULL,3,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:3":"eac880fcf534b93cc57e1814113ec3a04c420059daadebfd8fcb557033989204:d4ca1c17de4c52da0e0c815549b9804d0b720120142cd78510118042ef31ff7b"}}',NULL,'1ed8aa23e03372fc3c3b004b2285dcb7cb05e63fb7af525bb575646449f45091','a1c2c2a4d114794f85ef3d71d315f35a80724fdac521a973bb210fc90edafc3d');
INSERT INTO "journal" VALUES(16,'2026-01-09T17:00:00Z',1000,'','publish',1,NULL,3,NULL,NULL,NULL,5000,'{"records":{"intervention:3":"0883690afd262ad07d29e50367b965e22b7c9aa532460d06547b517283a1fd95:d4ca1c17de4c52da0e0c815549b9804d0b720120142cd78510118042ef31ff7b"}}',NULL,'a1c2c2a4d114794f85ef3d71d315f35a80724fdac521a973bb210fc90edafc3d','0246c96345d94096d81ba4189d6e4a9e020ee883606d901336d87649c65b8d9f');
INSERT INTO "journal" VALUES(17,'2026-01-09T17:00:00Z',1000,'','issue',1,NULL,NULL,2,NULL,NULL,7761,'{"issued_on":"2026-01-09","items":[3],"number":"2026-0001","records":{"intervention:3":"7b921144d377e440727fd27ff339756db1676db9e9ced7229acbd8c5a7b23973:d4ca1c17de4c52da0e0c815549b9804d0b720120142cd78510118042ef31ff7b","invoice:2":"e7f4ba2e3c60819f96ada1a21ce8d33d86bc6d424ff8518e310197411d4536d7","outbox:2":"21d4ff46b40787679c18637c8d7263c6e61f2f9e7bec8f8825fe25d2560c8ba9:8f659201cda16a075f013f6def1ca0db38418eb9ea3cd18d3a568e862be1dbad"},"snapshot":"84c73c7ac330acabf7ab6f9724308ce9924133f997a1ed099146ef65af1af128"}',NULL,'0246c96345d94096d81ba4189d6e4a9e020ee883606d901336d87649c65b8d9f','f72c7b0c90f4f131efb6fadfe83a94f956c24d316e420d105270a395261cfc7c');
INSERT INTO "journal" VALUES(18,'2026-01-09T17:00:00Z',1000,'','mark_paid',1,NULL,NULL,2,NULL,1,7761,'{"credited":0,"flagged":false,"invoices":[2],"method":"transfer","records":{"outbox:3":"ef4ec547ec3794cd92cfc4f5553af2ed3a0cf3ea0fc3edca3d053fad1ddbb40f:7c42d7f291017cf7b4f3d063aa010dc29ddeb26ebf85b627a88a3ccd26f04be7","payment:1":"d5644aa0376aa3e35d85662cd0281a8925a0feca9be1573d46bd4dc24563f163"}}',NULL,'f72c7b0c90f4f131efb6fadfe83a94f956c24d316e420d105270a395261cfc7c','8d22d2e176cd976fee1f22f2d9f78ccac6658399b2ee42719972941771cc72f3');
INSERT INTO "journal" VALUES(19,'2026-01-09T17:00:00Z',1000,'','cancel',1,NULL,NULL,1,1,NULL,5748,'{"items":[1],"number":"A2026-0001","records":{"credit_note:1":"83057f2502b8c0890c30666796ccf9df87cbdf2f9f397937a2bc9f6fdc861808","intervention:1":"572b3ae649406d8626572146784fd129776a4cc820a965a7ecc1e913952814ea:a27102291af06082ab572c3101e3d09e8d57ff249d6eb1ce44d0147b30d182c6","outbox:4":"87eaf0fd5351d86ca546d086ad2382d752a01001351f2f44d55066f9bbc35926:2c09fb95033f71d07496c55b78866638c1273eda4f64c6df735a1febe3c6ae07"},"refunded":0,"snapshot":"69e1624a024e396265ab0d3cd771e2cc3e4df2c0c3974c99138f08134abee303","to_credit":0}','92cc769f5f38ba9b507b3e395a14cd79679f96da29bb8f1d0e30683c25eea88b','8d22d2e176cd976fee1f22f2d9f78ccac6658399b2ee42719972941771cc72f3','fb41d177145e77fbdf2a09cd381ff1b66dd167af36a9652effc902df5d33cd5d');
CREATE TABLE mail (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    outbox_id INTEGER NOT NULL REFERENCES outbox (id),
    subject TEXT NOT NULL,
    words TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size > 0),
    made_at TEXT NOT NULL
) STRICT;
CREATE TABLE mail_bytes (
    mail_id INTEGER PRIMARY KEY REFERENCES mail (id),
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE mail_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es')),
    subject TEXT,
    body TEXT,
    CHECK ((subject IS NULL) = (body IS NULL)),
    UNIQUE (kind, language)
) STRICT;
CREATE TABLE mail_trouble (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    code TEXT NOT NULL,
    said TEXT NOT NULL,
    mark TEXT NOT NULL,
    since TEXT NOT NULL,
    tries INTEGER NOT NULL CHECK (tries > 0),
    not_before TEXT NOT NULL
) STRICT;
CREATE TABLE note_addition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    intervention_id INTEGER NOT NULL REFERENCES intervention (id),
    field TEXT NOT NULL CHECK (field IN ('text', 'professional_note', 'personal_note')),
    words TEXT NOT NULL,
    at TEXT NOT NULL,
    author_uid INTEGER NOT NULL,
    salt TEXT NOT NULL
) STRICT;
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
INSERT INTO "outbox" VALUES(1,'issue',1,1,NULL,NULL,'zoe@example.org','<f5e1bb223c8bf63eab78c300840e7a06.hextui@hextui.invalid>','queued','2025-12-20','2025-12-20T17:00:00Z','2025-12-20T17:05:00Z','4901edfc1f60d50dfa7f2c1eb5200fd2');
INSERT INTO "outbox" VALUES(2,'issue',1,2,NULL,NULL,'zoe@example.org','<8144614a2d88f08f4e17ce549c0c73c0.hextui@hextui.invalid>','queued','2026-01-09','2026-01-09T17:00:00Z','2026-01-09T17:05:00Z','7747727f9f21eaed2640a41903de7a1d');
INSERT INTO "outbox" VALUES(3,'mark_paid',1,2,NULL,1,'zoe@example.org','<822977aff5a01c7edd60081fbebf61b7.hextui@hextui.invalid>','queued','2026-01-09','2026-01-09T17:00:00Z','2026-01-09T17:05:00Z','dbf27eef1e8588a08e2a141bbfa6d04d');
INSERT INTO "outbox" VALUES(4,'cancel',1,1,1,NULL,'zoe@example.org','<ec958d10febc40b78cd8fe7b2e7cb5d0.hextui@hextui.invalid>','queued','2026-01-09','2026-01-09T17:00:00Z','2026-01-09T17:05:00Z','93fa4195b2e23f5183f4232ecfabd6fb');
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
INSERT INTO "payment" VALUES(1,1,'payment','transfer',7761,7761,'2026-01-09','',NULL,'2026-01-09T17:00:00Z',1000);
CREATE TABLE printed_page (
    document_id INTEGER PRIMARY KEY REFERENCES document (id),
    page_id INTEGER NOT NULL REFERENCES pay_page (id)
) STRICT;
CREATE TABLE reminder (
    id INTEGER PRIMARY KEY REFERENCES outbox (id),
    level INTEGER NOT NULL CHECK (level >= 0),
    scheduled INTEGER NOT NULL CHECK (scheduled IN (0, 1))
) STRICT;
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
INSERT INTO "settlement" VALUES(1,1,'invoice',1,2,7761);
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
CREATE TABLE stripe_customer (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    account TEXT NOT NULL,
    live INTEGER NOT NULL CHECK (live IN (0, 1)),
    customer TEXT NOT NULL UNIQUE,
    made_at TEXT NOT NULL,
    gone_at TEXT
) STRICT;
CREATE TABLE studio (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO "studio" VALUES(1,'5cd9f1b0-9448-bac3-7efa-a9db3cc69eb4','CAD','2025-12-20T17:00:00Z');
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
CREATE TABLE unmatched (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    object TEXT NOT NULL UNIQUE,
    sort TEXT NOT NULL CHECK (sort IN ('payment', 'refund', 'dispute')),
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    settled_at TEXT
) STRICT;
CREATE TABLE words (
    journal_id INTEGER PRIMARY KEY REFERENCES journal (id),
    salt TEXT,
    words TEXT,
    CHECK ((salt IS NULL) = (words IS NULL))
) STRICT;
INSERT INTO "words" VALUES(19,'6e193123e9fe7f516835e45e3b22a642','{"reason":"erreur"}');
CREATE TABLE write_off (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    amount INTEGER NOT NULL CHECK (amount > 0),
    written_off_at TEXT NOT NULL,
    undone_at TEXT
) STRICT;
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
INSERT INTO "sqlite_sequence" VALUES('outbox',4);
INSERT INTO "sqlite_sequence" VALUES('journal',19);
INSERT INTO "sqlite_sequence" VALUES('client',2);
INSERT INTO "sqlite_sequence" VALUES('intervention',3);
INSERT INTO "sqlite_sequence" VALUES('invoice',2);
INSERT INTO "sqlite_sequence" VALUES('invoice_line',4);
INSERT INTO "sqlite_sequence" VALUES('settlement',1);
INSERT INTO "sqlite_sequence" VALUES('payment',1);
INSERT INTO "sqlite_sequence" VALUES('credit_note',1);
COMMIT;
PRAGMA user_version = 3;
PRAGMA application_id = 1213748553;
