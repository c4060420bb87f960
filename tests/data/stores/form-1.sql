BEGIN TRANSACTION;
CREATE TABLE charge (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    amount INTEGER NOT NULL CHECK (amount > 0),
    state TEXT NOT NULL CHECK (state IN ('pending', 'processing', 'unknown', 'succeeded', 'declined', 'not_sent')),
    started_at TEXT NOT NULL
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
INSERT INTO "client" VALUES(1,NULL,'Zoé Tremblay','zoe@example.org','','','','',NULL,1000,0,'','','','','',NULL,'5844fc4fcc6b20729cb70e3a40a6530c','zoe tremblay zoe@example.org');
INSERT INTO "client" VALUES(2,NULL,'Émile Roy','','','','','',NULL,1000,0,'','','','','',NULL,'3717e2a0ac800ee40789636db2937591','emile roy');
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
CREATE TABLE credit_note_line (
    credit_note_id INTEGER NOT NULL REFERENCES credit_note (id) DEFERRABLE INITIALLY DEFERRED,
    line_id INTEGER NOT NULL UNIQUE REFERENCES invoice_line (id),
    amount INTEGER NOT NULL,
    PRIMARY KEY (credit_note_id, line_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE credit_note_tax (
    credit_note_id INTEGER NOT NULL REFERENCES credit_note (id) DEFERRABLE INITIALLY DEFERRED,
    tax_id INTEGER NOT NULL REFERENCES tax (id),
    base INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (credit_note_id, tax_id)
) STRICT, WITHOUT ROWID;
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
INSERT INTO "intervention" VALUES(1,1,1,1000,1000,'2025-12-20T17:00:00Z',0,5000,'invoiced','studio','','','','0065aa6a2d4af680174dad2708981350');
INSERT INTO "intervention" VALUES(2,1,2,1000,1000,'2025-12-20T17:00:00Z',0,6000,'invoiced','studio','','','','53dc6e93a3d01b55c64466dd0abbb177');
INSERT INTO "intervention" VALUES(3,1,1,1000,1000,'2026-01-09T17:00:00Z',0,5000,'invoiced','studio','','','','baa06aec2902f97dffa513e7ca8891b7');
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
INSERT INTO "invoice_line" VALUES(1,1,1,1,1,'Première rencontre','1',5000,NULL,NULL,1,1,5000,0,0,5000);
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
INSERT INTO "journal" VALUES(1,'2025-12-20T17:00:00Z',1000,'','init',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{"studio:1":"f67ce550625db3fa9ddb058088c6576b778dd2153e1b4672de2f63a94b83dd7d"}}',NULL,'','2e22e7ad6c2cfba095b1e9142682dc4c8777bcc339096372dbab347eb6df520e');
INSERT INTO "journal" VALUES(2,'2025-12-20T17:00:00Z',1000,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:1":"730d2125fc4728b12058779a04c4f64775ff22c8dfa15a96d935fcc628e22508"},"tax":1}',NULL,'2e22e7ad6c2cfba095b1e9142682dc4c8777bcc339096372dbab347eb6df520e','b665340db98540c7d804c3b5fee4fcd65aacd0fd846d4d50aa3ec59d2c8e104d');
INSERT INTO "journal" VALUES(3,'2025-12-20T17:00:00Z',1000,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:2":"921fbb7b8319636dec5608e9294e28a2d6e4dca20d646be55c4874c6c22072e2"},"tax":2}',NULL,'b665340db98540c7d804c3b5fee4fcd65aacd0fd846d4d50aa3ec59d2c8e104d','88ddf02368e12ceaa9962700448012f42b2178a0a343a605b6d4825ef9020ffd');
INSERT INTO "journal" VALUES(4,'2025-12-20T17:00:00Z',1000,'','code',NULL,NULL,NULL,NULL,NULL,NULL,5000,'{"code":1,"did":"add","records":{"code:1":"b44061ab40c724aa3dc8fa989e44b2ac47f48ee25e56b9c6970e818be7519c4a"}}',NULL,'88ddf02368e12ceaa9962700448012f42b2178a0a343a605b6d4825ef9020ffd','3cb4fa5ac68f9596e597589f611eb56101bbf9ba88f96d5fac09bfd24f1078f7');
INSERT INTO "journal" VALUES(5,'2025-12-20T17:00:00Z',1000,'','code',NULL,NULL,NULL,NULL,NULL,NULL,6000,'{"code":2,"did":"add","records":{"code:2":"eb468b9491244152ad80360cc771f73bddce74e5e8560b83bca43ca66145dfd8"}}',NULL,'3cb4fa5ac68f9596e597589f611eb56101bbf9ba88f96d5fac09bfd24f1078f7','c7049819416238454d8bec2aa63027d4648be5d477da1480d18d16867d59028d');
INSERT INTO "journal" VALUES(6,'2025-12-20T17:00:00Z',1000,'','code',NULL,NULL,NULL,NULL,NULL,NULL,9500,'{"code":3,"did":"add","records":{"code:3":"2e51156f1c5b378ce04dd9e9c9206be21652027d102d63b63819bd6a7640519f"}}',NULL,'c7049819416238454d8bec2aa63027d4648be5d477da1480d18d16867d59028d','2c8e26059c57d842b04483dc8bfce53642a2a5fd8cc32a3433cf77b02e5691c2');
INSERT INTO "journal" VALUES(7,'2025-12-20T17:00:00Z',1000,'','code',NULL,NULL,NULL,NULL,NULL,NULL,0,'{"code":4,"did":"add","records":{"code:4":"2f0ce5f9c5f265e9bdb67340e1ccbc4eba65124f523ac4c9152e7c41bc0ec334"}}',NULL,'2c8e26059c57d842b04483dc8bfce53642a2a5fd8cc32a3433cf77b02e5691c2','423f0a59b284995bc22826423a1119447a9ef30eb96826a128b02385f3449bd1');
INSERT INTO "journal" VALUES(8,'2025-12-20T17:00:00Z',1000,'','client',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"client:1":"8a1892443f5ca017e97512cd1c5a07cb812bd936db340cf4cb4f4da11bae7991:dc1035bf54fff552828ca98d22072f158b9e6fb45d1cb44a3ae361d4242add63"}}',NULL,'423f0a59b284995bc22826423a1119447a9ef30eb96826a128b02385f3449bd1','1b3ccf46e1d3cc0b035c625f67a9bdc9bf314851bcacb2f5791d9a1352c49e39');
INSERT INTO "journal" VALUES(9,'2025-12-20T17:00:00Z',1000,'','client',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"client:2":"2d29e2e1df600e79245b9f564c8d5d945676e4dc1be271a27289764dc16d3d41:7a66d183e0428cb6f44e15c8140beadc574e1d7508414fff883a4e4e04b60efa"}}',NULL,'1b3ccf46e1d3cc0b035c625f67a9bdc9bf314851bcacb2f5791d9a1352c49e39','b4a7c37516bce80c43167386e1c0cb9cad67f72a777332aa95054f7ad6ef2f81');
INSERT INTO "journal" VALUES(10,'2025-12-20T17:00:00Z',1000,'','write',1,NULL,1,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:1":"fffd9f8287422ab80937d8be166225cf423aabff97e4a87a20738f71e2e64a86:2d86ed96cab3ee5e2f64a7c15cdb396b1f08f7e4bd84b5b655a1ccce71711207"}}',NULL,'b4a7c37516bce80c43167386e1c0cb9cad67f72a777332aa95054f7ad6ef2f81','88534f4d36110f95bfa07c30d1aab8f67a967c902f644447a771fd54c4d2c9ba');
INSERT INTO "journal" VALUES(11,'2025-12-20T17:00:00Z',1000,'','publish',1,NULL,1,NULL,NULL,NULL,5000,'{"records":{"intervention:1":"572b3ae649406d8626572146784fd129776a4cc820a965a7ecc1e913952814ea:2d86ed96cab3ee5e2f64a7c15cdb396b1f08f7e4bd84b5b655a1ccce71711207"}}',NULL,'88534f4d36110f95bfa07c30d1aab8f67a967c902f644447a771fd54c4d2c9ba','6b1d34fbb4ee0388fe2766d43b5a8d8eebb9e8a2826ab49279c02957f3cd5e9c');
INSERT INTO "journal" VALUES(12,'2025-12-20T17:00:00Z',1000,'','write',1,NULL,2,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:2":"dec06d11717c38c28c4c001a422c18739da4d7a915e640d6c1263b16b628fe43:5bb6a33893307e94c98b927660857c129ac3dac1d37cab957d1474524e351ba7"}}',NULL,'6b1d34fbb4ee0388fe2766d43b5a8d8eebb9e8a2826ab49279c02957f3cd5e9c','ca0fe2d735a359c6b6054f044c523685880136c4d410054dba4bf1e1b4b713dd');
INSERT INTO "journal" VALUES(13,'2025-12-20T17:00:00Z',1000,'','publish',1,NULL,2,NULL,NULL,NULL,6000,'{"records":{"intervention:2":"733e63d628061aa5d4844e6bec9936bad425fc1a87625ff553d4f5ca1ef11025:5bb6a33893307e94c98b927660857c129ac3dac1d37cab957d1474524e351ba7"}}',NULL,'ca0fe2d735a359c6b6054f044c523685880136c4d410054dba4bf1e1b4b713dd','ecc57654f427247c01988facb4ba6fb1b20f568c6a4ce482c5ed3575047a7076');
INSERT INTO "journal" VALUES(14,'2025-12-20T17:00:00Z',1000,'','issue',1,NULL,NULL,1,NULL,NULL,12647,'{"issued_on":"2025-12-20","items":[1,2],"number":"2025-0001","records":{"intervention:1":"d3aca1b90118134af118b3567e03bf09a730ea38475c843b238e71e771440c8f:2d86ed96cab3ee5e2f64a7c15cdb396b1f08f7e4bd84b5b655a1ccce71711207","intervention:2":"5975b8a365ec23f5dde54349168373bdb1e2d60c2246fb8f93dcfd8eb0ddce0a:5bb6a33893307e94c98b927660857c129ac3dac1d37cab957d1474524e351ba7","invoice:1":"5c9fbb5f6498c93f0277426538d9eb51590c4dfcf581e4c2bd50a747aed556b5","outbox:1":"5f2328bf4512d5af6c142be447cb95a4c391abc6d3f2f3a97fad22efbba1d757:19cddda3667412b87d2f8cf2a1baeaae603526020bdabb325d3204f7496dccca"},"snapshot":"927a02c5f1e67a9a78ce539fa3222f8428297cf0a215ee943f880b1a13fa988d"}',NULL,'ecc57654f427247c01988facb4ba6fb1b20f568c6a4ce482c5ed3575047a7076','74a465de9e6294f5596082a2fe28dbbf1e5b9c798e3b12129155d55e743a1bb6');
INSERT INTO "journal" VALUES(15,'2026-01-09T17:00:00Z',1000,'','write',1,NULL,3,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:3":"eac880fcf534b93cc57e1814113ec3a04c420059daadebfd8fcb557033989204:ef2f76c49ee410e7eda13429d2c1f5fdce8fcb0a8df0362e1a9e419c1f526d96"}}',NULL,'74a465de9e6294f5596082a2fe28dbbf1e5b9c798e3b12129155d55e743a1bb6','e4a87efebf7f7ecc16396687479bfb8d56a13d7f32ce91d81ef2c2952adbbbd6');
INSERT INTO "journal" VALUES(16,'2026-01-09T17:00:00Z',1000,'','publish',1,NULL,3,NULL,NULL,NULL,5000,'{"records":{"intervention:3":"0883690afd262ad07d29e50367b965e22b7c9aa532460d06547b517283a1fd95:ef2f76c49ee410e7eda13429d2c1f5fdce8fcb0a8df0362e1a9e419c1f526d96"}}',NULL,'e4a87efebf7f7ecc16396687479bfb8d56a13d7f32ce91d81ef2c2952adbbbd6','749b50cb932f7caa6fc4824831abcc1f18045a887d2bacf8d85847bcbe54143c');
INSERT INTO "journal" VALUES(17,'2026-01-09T17:00:00Z',1000,'','issue',1,NULL,NULL,2,NULL,NULL,7761,'{"issued_on":"2026-01-09","items":[3],"number":"2026-0001","records":{"intervention:3":"7b921144d377e440727fd27ff339756db1676db9e9ced7229acbd8c5a7b23973:ef2f76c49ee410e7eda13429d2c1f5fdce8fcb0a8df0362e1a9e419c1f526d96","invoice:2":"e7f4ba2e3c60819f96ada1a21ce8d33d86bc6d424ff8518e310197411d4536d7","outbox:2":"2cfdb643d3ed3a3614fd0e1b8f9de8c0b8462658e7a2a9d1a70154fa6926b441:b39d7cf6b2fc9b14ffe4c7bda252f402af99d7b8a87c6309bef00f3ceea5a950"},"snapshot":"84c73c7ac330acabf7ab6f9724308ce9924133f997a1ed099146ef65af1af128"}',NULL,'749b50cb932f7caa6fc4824831abcc1f18045a887d2bacf8d85847bcbe54143c','79959731edb504a223e458f8262fb0be6f4b3a71b40433d42413cde0e9391f57');
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
    kind TEXT NOT NULL CHECK (kind IN ('issue', 'charge', 'mark_paid', 'refund', 'cancel', 'remind', 'send')),
    client_id INTEGER NOT NULL REFERENCES client (id),
    invoice_id INTEGER REFERENCES invoice (id),
    credit_note_id INTEGER REFERENCES credit_note (id),
    payment_id INTEGER REFERENCES payment (id),
    recipient TEXT NOT NULL,
    message_id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'failed', 'dropped', 'discarded')),
    queued_on TEXT NOT NULL,
    queued_at TEXT NOT NULL,
    not_before TEXT NOT NULL,
    salt TEXT NOT NULL
) STRICT;
INSERT INTO "outbox" VALUES(1,'issue',1,1,NULL,NULL,'zoe@example.org','<7f5857018eb8cf35c30f55b75824d25b.hextui@hextui.invalid>','queued','2025-12-20','2025-12-20T17:00:00Z','2025-12-20T17:05:00Z','288c87eaafba43cd74b1579195924477');
INSERT INTO "outbox" VALUES(2,'issue',1,2,NULL,NULL,'zoe@example.org','<b0b3d1476eabee785bb6431a4274dfae.hextui@hextui.invalid>','queued','2026-01-09','2026-01-09T17:00:00Z','2026-01-09T17:05:00Z','4af649dce5095630a97ba796841e67ec');
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
CREATE TABLE studio (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO "studio" VALUES(1,'c4d27870-e6ce-6e05-f175-f754f6fba206','CAD','2025-12-20T17:00:00Z');
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
CREATE TABLE words (
    journal_id INTEGER PRIMARY KEY REFERENCES journal (id),
    salt TEXT,
    words TEXT,
    CHECK ((salt IS NULL) = (words IS NULL))
) STRICT;
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
CREATE UNIQUE INDEX charge_one_open ON charge (invoice_id) WHERE state IN ('pending', 'processing', 'unknown');
CREATE INDEX outbox_queued ON outbox (not_before) WHERE state = 'queued';
CREATE INDEX outbox_by_invoice ON outbox (invoice_id, kind);
CREATE INDEX outbox_by_client ON outbox (client_id);
CREATE UNIQUE INDEX outbox_one_reminder ON outbox (invoice_id, queued_on)
    WHERE kind = 'remind' AND state IN ('queued', 'sent', 'failed');
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
CREATE TRIGGER charge_added BEFORE INSERT ON charge
BEGIN
    SELECT RAISE(ABORT, 'no more than what is left to pay of an issued invoice is charged') WHERE NEW.amount > COALESCE((
        SELECT total - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = invoice.id)
            - (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE settlement.invoice_id = invoice.id)
        FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL), 0);
END;
CREATE TRIGGER charge_fixed BEFORE UPDATE ON charge WHEN NEW.id <> OLD.id OR NEW.invoice_id <> OLD.invoice_id
    OR NEW.amount <> OLD.amount OR NEW.started_at <> OLD.started_at OR OLD.state IN ('succeeded', 'declined', 'not_sent')
BEGIN SELECT RAISE(ABORT, 'a try to debit a card moves on, and never changes once it is settled'); END;
CREATE TRIGGER charge_kept BEFORE DELETE ON charge BEGIN SELECT RAISE(ABORT, 'a try to debit a card is never deleted'); END;
CREATE TRIGGER outbox_fixed BEFORE UPDATE ON outbox WHEN NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.client_id <> OLD.client_id
    OR NEW.invoice_id IS NOT OLD.invoice_id OR NEW.credit_note_id IS NOT OLD.credit_note_id
    OR NEW.payment_id IS NOT OLD.payment_id OR NEW.message_id <> OLD.message_id OR NEW.queued_on <> OLD.queued_on
    OR NEW.queued_at <> OLD.queued_at OR NEW.salt <> OLD.salt
BEGIN SELECT RAISE(ABORT, 'what a notice is about never changes'); END;
CREATE TRIGGER outbox_kept BEFORE DELETE ON outbox BEGIN SELECT RAISE(ABORT, 'a notice is never deleted'); END;
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
CREATE TRIGGER charge_place BEFORE INSERT ON charge WHEN EXISTS (SELECT 1 FROM charge WHERE id = NEW.id OR (invoice_id = NEW.invoice_id AND state IN ('pending', 'processing', 'unknown')
        AND NEW.state IN ('pending', 'processing', 'unknown')))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER outbox_place BEFORE INSERT ON outbox WHEN EXISTS (SELECT 1 FROM outbox WHERE id = NEW.id OR message_id = NEW.message_id OR (kind = 'remind' AND NEW.kind = 'remind'
        AND invoice_id = NEW.invoice_id AND queued_on = NEW.queued_on AND state IN ('queued', 'sent', 'failed')))
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
CREATE TRIGGER outbox_moved BEFORE UPDATE OF state ON outbox WHEN NEW.kind = 'remind' AND NEW.state IN ('queued', 'sent', 'failed')
    AND EXISTS (SELECT 1 FROM outbox WHERE kind = 'remind' AND invoice_id = NEW.invoice_id AND queued_on = NEW.queued_on
        AND state IN ('queued', 'sent', 'failed') AND id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER charge_moved BEFORE UPDATE OF state ON charge WHEN NEW.state IN ('pending', 'processing', 'unknown')
    AND EXISTS (SELECT 1 FROM charge WHERE invoice_id = NEW.invoice_id AND state IN ('pending', 'processing', 'unknown') AND id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER tax_place_default BEFORE INSERT ON tax WHEN NEW.is_default = 1 AND EXISTS (
    SELECT 1 FROM tax WHERE tax_group = NEW.tax_group AND is_default = 1 AND archived_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('journal',17);
INSERT INTO "sqlite_sequence" VALUES('client',2);
INSERT INTO "sqlite_sequence" VALUES('intervention',3);
INSERT INTO "sqlite_sequence" VALUES('invoice',2);
INSERT INTO "sqlite_sequence" VALUES('invoice_line',4);
INSERT INTO "sqlite_sequence" VALUES('outbox',2);
COMMIT;
PRAGMA user_version = 1;
PRAGMA application_id = 1213748553;
