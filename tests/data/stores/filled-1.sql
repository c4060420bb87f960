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
INSERT INTO "client" VALUES(1,NULL,'Zoé Tremblay','zoe@example.org','','','','',NULL,0,0,'','','','','',NULL,'7914f98e35e14205df04f13e094a3211','zoe tremblay zoe@example.org');
INSERT INTO "client" VALUES(2,NULL,'Émile Roy','','','','','',NULL,0,0,'','','','','',NULL,'36ee4d79d819d630bc0be28c889ad353','emile roy');
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
INSERT INTO "document" VALUES(1,1,NULL,'2026/2026-0001.pdf','26ff6fdfe0de155b5671205b2819ac52a23fc566eed9cb6fc87e01db4c4210ff',21649,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(2,2,NULL,'2026/2026-0002.pdf','2544f0c755f436e7d5c4749d92068b3d41b00e56a2d06d6ded5fea523e9cab81',21608,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(3,NULL,1,'2026/A2026-0001.pdf','0ba107edd43658c142423d5dcfccd0dbb23c58c50ad0b758cc7745b0f7bd512c',21915,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(4,3,NULL,'2026/2026-0003.pdf','d4174ffb838571858e9e5ba82bad8ec8bfa5605c24e00cd048fd7d1c24c06c30',21826,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
INSERT INTO "document" VALUES(5,4,NULL,'2026/2026-0004.pdf','6b4714b4e7a1713e0a74bc7b3cc9c9beea99afd36342fde6b4214546a6428fde',21606,'hextui 0.1.0, fpdf2 2.8.9','2026-11-24T17:00:00Z');
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
INSERT INTO "intervention" VALUES(1,1,2,0,0,'2026-11-24T17:00:00Z',45,6000,'invoiced','studio','Genou droit','douleur','rappeler','6a77787f958d9927bf46d15d942c4bbb');
INSERT INTO "intervention" VALUES(2,1,1,0,0,'2026-11-24T17:00:00Z',0,5000,'unbilled','studio','','','','10bbfb6a5235e8ecaf78340dc912b188');
INSERT INTO "intervention" VALUES(3,2,2,0,0,'2026-11-24T17:00:00Z',0,6000,'invoiced','studio','','','','b29dc4a338ad82a452891fd53733d273');
INSERT INTO "intervention" VALUES(4,1,1,0,0,'2026-11-24T17:00:00Z',0,5000,'invoiced','studio','','','','c5001498e1027203b4cd30ebc9eb4332');
INSERT INTO "intervention" VALUES(5,2,1,0,0,'2026-11-24T17:00:00Z',0,5000,'free','studio','','','','7a2a869a7d542972cf9e000714277f08');
INSERT INTO "intervention" VALUES(6,2,1,0,0,'2026-11-24T17:00:00Z',0,5000,'discarded','studio','','','','902616892f4b4fe58ac3a01d8524538b');
INSERT INTO "intervention" VALUES(7,2,2,0,0,'2026-11-24T17:00:00Z',0,6000,'unbilled','studio','','','','ac406a108f47449a48da4adc2ee9413c');
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
INSERT INTO "invoice_line_tax" VALUES(3,2);
INSERT INTO "invoice_line_tax" VALUES(4,2);
INSERT INTO "invoice_line_tax" VALUES(5,2);
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
CREATE TABLE invoice_tax_off (
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    tax_id INTEGER NOT NULL REFERENCES tax (id),
    PRIMARY KEY (invoice_id, tax_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "invoice_tax_off" VALUES(5,1);
INSERT INTO "invoice_tax_off" VALUES(1,2);
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
INSERT INTO "journal" VALUES(1,'2026-11-24T17:00:00Z',0,'','init',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"records":{"studio:1":"4f7ab50e6e48ad021d5aec15ceb83604b287141c30564d72cf510ec94ec8e78f"}}',NULL,'','3bdc414cc1e2ccd1ae05b1ef110116a15ae57cd5b01b36df74a338016935927f');
INSERT INTO "journal" VALUES(2,'2026-11-24T17:00:00Z',0,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:1":"730d2125fc4728b12058779a04c4f64775ff22c8dfa15a96d935fcc628e22508"},"tax":1}',NULL,'3bdc414cc1e2ccd1ae05b1ef110116a15ae57cd5b01b36df74a338016935927f','e45c65a8b9b791e97a039c598957232f3f7ee1de8a3e5bd17e861b448a9268d1');
INSERT INTO "journal" VALUES(3,'2026-11-24T17:00:00Z',0,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:2":"921fbb7b8319636dec5608e9294e28a2d6e4dca20d646be55c4874c6c22072e2"},"tax":2}',NULL,'e45c65a8b9b791e97a039c598957232f3f7ee1de8a3e5bd17e861b448a9268d1','36752b41071b711aa23633097e8b2f316c8c2801eaac7f31e3c36dfffa76c526');
INSERT INTO "journal" VALUES(4,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,5000,'{"code":1,"did":"add","records":{"code:1":"b44061ab40c724aa3dc8fa989e44b2ac47f48ee25e56b9c6970e818be7519c4a"}}',NULL,'36752b41071b711aa23633097e8b2f316c8c2801eaac7f31e3c36dfffa76c526','9f0cace72e89b30016d3da062fb17812eda5e431196a47a9f2e4ca4e0cd4373a');
INSERT INTO "journal" VALUES(5,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,6000,'{"code":2,"did":"add","records":{"code:2":"eb468b9491244152ad80360cc771f73bddce74e5e8560b83bca43ca66145dfd8"}}',NULL,'9f0cace72e89b30016d3da062fb17812eda5e431196a47a9f2e4ca4e0cd4373a','b9c2e526899d382609a2c17b8a555fe7f9574a7dbfb6a2d851c6976be8a5aa4c');
INSERT INTO "journal" VALUES(6,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,9500,'{"code":3,"did":"add","records":{"code:3":"2e51156f1c5b378ce04dd9e9c9206be21652027d102d63b63819bd6a7640519f"}}',NULL,'b9c2e526899d382609a2c17b8a555fe7f9574a7dbfb6a2d851c6976be8a5aa4c','482008a9f78258c32ed7e4b18d5ffde3fc45ccfd1515b007fa5d50e73ef4e448');
INSERT INTO "journal" VALUES(7,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,0,'{"code":4,"did":"add","records":{"code:4":"2f0ce5f9c5f265e9bdb67340e1ccbc4eba65124f523ac4c9152e7c41bc0ec334"}}',NULL,'482008a9f78258c32ed7e4b18d5ffde3fc45ccfd1515b007fa5d50e73ef4e448','16115e2255aae236bdecfb92a34e2e0a076b3753692ce7a9b949efd6e46c6305');
INSERT INTO "journal" VALUES(8,'2026-11-24T17:00:00Z',0,'','client',1,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"client:1":"0ef954a29f0ae788e58911ab83eace9565642c6a9e54e8581a60cdc34b377609:845e8b0a50707f74002204cb6c19b1532108d3d0131e0371f8e64646fafda22c"}}',NULL,'16115e2255aae236bdecfb92a34e2e0a076b3753692ce7a9b949efd6e46c6305','c5855cd53893d6ddc501dd75560100bf232200eba510b19b9ef27cc20fe1644b');
INSERT INTO "journal" VALUES(9,'2026-11-24T17:00:00Z',0,'','client',2,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"client:2":"08633064f5c173a99bf1ed8fcad81458df38fd11de618d649a3c69e40b0e87ec:cc67589cf70e2feb876b4fa6cd638523c5e2b487ae6244a0d4611b658d7f3a4f"}}',NULL,'c5855cd53893d6ddc501dd75560100bf232200eba510b19b9ef27cc20fe1644b','0989754560c0edb60ffb7cf1521ac66cd04693f546b90a047b9f2686aa016dea');
INSERT INTO "journal" VALUES(10,'2026-11-24T17:00:00Z',0,'','tax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"did":"add","records":{"tax:3":"d3997ce800c13bdb6403ac5dad991d10020946c9f98d364158c32a7084d03fa1"},"tax":3}',NULL,'0989754560c0edb60ffb7cf1521ac66cd04693f546b90a047b9f2686aa016dea','353408dbe82396ee2b2b5eac3758ddea55f65d71c6f36c5e09f99175b64436ce');
INSERT INTO "journal" VALUES(11,'2026-11-24T17:00:00Z',0,'','code',NULL,NULL,NULL,NULL,NULL,NULL,1250,'{"code":5,"did":"add","records":{"code:5":"64f111e99244afbe730ee33e5e5973e5f70c4eedc5569b1d52ef1d62e78c29cf"}}',NULL,'353408dbe82396ee2b2b5eac3758ddea55f65d71c6f36c5e09f99175b64436ce','2d5ad616184b5e6d266783f60e045cc2fa6ccec1f7f33a09a742d77a2528fcec');
INSERT INTO "journal" VALUES(12,'2026-11-24T17:00:00Z',0,'','write',1,NULL,1,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:1":"9fb9ef791c46b360e126b07f4d66a138cec8c2502e9626e231d36e68bdd97454:2ff93b7222e2e9d12ffda9efdc7cb662cb079114ccc7b28ff50ae945ca2a80d8"}}',NULL,'2d5ad616184b5e6d266783f60e045cc2fa6ccec1f7f33a09a742d77a2528fcec','be21f5173a405521606cb10af1b7c38b1ff1ee444498c173df773cbc099e2a97');
INSERT INTO "journal" VALUES(13,'2026-11-24T17:00:00Z',0,'','edit',1,NULL,1,NULL,NULL,NULL,6000,'{"minutes":45,"records":{"intervention:1":"63584ec60b0704230c1e5395a33294a5252731efb335712f9241a589a66481bb:2ff93b7222e2e9d12ffda9efdc7cb662cb079114ccc7b28ff50ae945ca2a80d8"}}',NULL,'be21f5173a405521606cb10af1b7c38b1ff1ee444498c173df773cbc099e2a97','d3ecc3f018c062b32258ef330ba8e6bdce0badc4ebf6d1e210809303d47b7993');
INSERT INTO "journal" VALUES(14,'2026-11-24T17:00:00Z',0,'','publish',1,NULL,1,NULL,NULL,NULL,6000,'{"records":{"intervention:1":"fa8c267cdcc528ce44927dd9b2928607a9c28e016c71e58a35064356ab73ddce:2ff93b7222e2e9d12ffda9efdc7cb662cb079114ccc7b28ff50ae945ca2a80d8"}}',NULL,'d3ecc3f018c062b32258ef330ba8e6bdce0badc4ebf6d1e210809303d47b7993','73fc7569e5f33dc833afdd712833bfa2fa19559f504fd081b2a8305f69f5aed1');
INSERT INTO "journal" VALUES(15,'2026-11-24T17:00:00Z',0,'','issue',1,NULL,NULL,1,NULL,NULL,7088,'{"issued_on":"2026-11-24","items":[1],"number":"2026-0001","records":{"intervention:1":"0e266d44973eb54ea0241ec68f16ddf89c63bc71908ca1704c7fd2e1feefec8f:2ff93b7222e2e9d12ffda9efdc7cb662cb079114ccc7b28ff50ae945ca2a80d8","invoice:1":"2cabdc336f900d43d97085b19b1b7a24afed6d8228dd12149a838e7b0dffde57","outbox:1":"c7eeb0c20e867cb6382c783c335b8ec6b45604991f177f66694c63ec9cd2a32d:42b9c88f828d2de099ca8d87f86851601f7ee3735a59e9d1681e8beea644aaac"},"snapshot":"21c022c97e5b3cdcbeae184b1e85cbb89b9f8fa7945de5a8bfcfb52ff63c732c"}',NULL,'73fc7569e5f33dc833afdd712833bfa2fa19559f504fd081b2a8305f69f5aed1','12c8f04ea15f5a7315cf7062dc24bef06a0194b7359bc5f2667e5c9aaf9c35e3');
INSERT INTO "journal" VALUES(16,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,1,NULL,NULL,NULL,'{"records":{"document:1":"f1e966115d6249551d2f2b5da8db9b4c193776140f3b34fa11ee2cd01e05afdb"},"sha256":"26ff6fdfe0de155b5671205b2819ac52a23fc566eed9cb6fc87e01db4c4210ff"}',NULL,'12c8f04ea15f5a7315cf7062dc24bef06a0194b7359bc5f2667e5c9aaf9c35e3','0aa1eef7f33d167945390705c8e26c74e8bb5f97e97e1df218ba471e281c1db0');
INSERT INTO "journal" VALUES(17,'2026-11-24T17:00:00Z',0,'','edit',1,NULL,1,NULL,NULL,NULL,6000,'{"records":{"note_addition:1":"156e3535a9cf50d297d253a5e440cb79ec1c037fac0b101a40590b8a804f7053:4efc7344fa763073067fb75c3de81a9a6d9ef29e6ea10c4715910c7919d40c18"}}',NULL,'0aa1eef7f33d167945390705c8e26c74e8bb5f97e97e1df218ba471e281c1db0','116e5899428855330dff0870b382da2dffdb529e23b5d0ed63aafca90aa5a814');
INSERT INTO "journal" VALUES(18,'2026-11-24T17:00:00Z',0,'','mark_paid',1,NULL,NULL,1,NULL,1,7090,'{"credited":0,"flagged":false,"invoices":[1],"method":"cash","records":{"outbox:2":"049db33a8adff668d46d6184c032a925b5d99acd242f3501e2f5855a881fb182:3320782fd4842e58affd4a7f1dab5e287fc990520ebe74128655aba329327229","payment:1":"28b3e9a921157906547708626d3953a9634f03bf6f86a25b6fa83e02315e22a6"}}',NULL,'116e5899428855330dff0870b382da2dffdb529e23b5d0ed63aafca90aa5a814','63f8f42a1e7efcbf5ed18524dc9b436932ee5fdec41799a40da56623f4d7ad37');
INSERT INTO "journal" VALUES(19,'2026-11-24T17:00:00Z',0,'','write',1,NULL,2,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:2":"7572c27bcd0168bb0968c33fd6e3e2edc44b0c3cfd9727f861730b9c7b0aa9cf:de8f3733e37d2dc421596bd733a6fd279cc510a71def8332f305d35a7c670ed0"}}',NULL,'63f8f42a1e7efcbf5ed18524dc9b436932ee5fdec41799a40da56623f4d7ad37','35f149a758bc5b284f09d826c3c78114360794cd6367b11fd015ebd7c723ec11');
INSERT INTO "journal" VALUES(20,'2026-11-24T17:00:00Z',0,'','publish',1,NULL,2,NULL,NULL,NULL,5000,'{"records":{"intervention:2":"54259f30f62cc0c46954b5cd85dd0edd503590509b78ab600cc2bdb919519ef4:de8f3733e37d2dc421596bd733a6fd279cc510a71def8332f305d35a7c670ed0"}}',NULL,'35f149a758bc5b284f09d826c3c78114360794cd6367b11fd015ebd7c723ec11','9e7f595024a7d1ababd14e242268297da968cbc8cad3188ba4754b5b9ffb93ae');
INSERT INTO "journal" VALUES(21,'2026-11-24T17:00:00Z',0,'','issue',1,NULL,NULL,2,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[2],"number":"2026-0002","records":{"intervention:2":"cb1ebc0e6d87867e9c4bb0eb2ddd865acddcb81066c0b2a5f0a27c703ffd79d9:de8f3733e37d2dc421596bd733a6fd279cc510a71def8332f305d35a7c670ed0","invoice:2":"1229aa61c4cdd0950efbb4e8053c41db3f8229fc8f27dc046e438f7b8b54b1d4","outbox:3":"ebcbf7c0c541bf024b2873bae94a2dd0bbe0d11d2f8760e64adb6a1365c57307:1c838d53b01dc9330541b05f01d3bcd399cff902c8520a59b6f5f17c8ec01ddb"},"snapshot":"9a7c5a437673123e277834d6c5579d08277270ceb1fd0b56254f556f780a92bc"}',NULL,'9e7f595024a7d1ababd14e242268297da968cbc8cad3188ba4754b5b9ffb93ae','07e16e0a4b9a18f1802c89abdfd908c278515a66c6cc8858c509514c53e16285');
INSERT INTO "journal" VALUES(22,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,2,NULL,NULL,NULL,'{"records":{"document:2":"8be5cbfde05a86abdf0affefde4ab4a458ee82a0da75bb2ae9605da078fcea4e"},"sha256":"2544f0c755f436e7d5c4749d92068b3d41b00e56a2d06d6ded5fea523e9cab81"}',NULL,'07e16e0a4b9a18f1802c89abdfd908c278515a66c6cc8858c509514c53e16285','26bf6035d064e0e5583551bf4ba3022c512d6d48f8484c13a55a8377b0fe0710');
INSERT INTO "journal" VALUES(23,'2026-11-24T17:00:00Z',0,'','mark_paid',1,NULL,NULL,2,NULL,2,2000,'{"credited":0,"flagged":false,"invoices":[2],"method":"transfer","records":{"outbox:4":"19863841cc4a93e2973abbdff2a767f360fa9461f23d112b8bfd4ab540ab322b:522cf24337f9c37344dae99275f8fd16a80351334683f0e7dccd2766fbde4f35","payment:2":"d8926f675e98f1497ec7e2393de4a273bcbda9f30f53a2c83fcf0e6ac51909f3"}}',NULL,'26bf6035d064e0e5583551bf4ba3022c512d6d48f8484c13a55a8377b0fe0710','783653b03776938fd85897ca607e2863d763272c014d2a71086a4378630af05e');
INSERT INTO "journal" VALUES(24,'2026-11-24T17:00:00Z',0,'','cancel',1,NULL,NULL,2,1,3,5749,'{"items":[2],"number":"A2026-0001","records":{"credit_note:1":"9bba5bda5e7c472cd5e8450ed40ad187c33eab85ad895a06fd4487b40218ac6d","intervention:2":"54259f30f62cc0c46954b5cd85dd0edd503590509b78ab600cc2bdb919519ef4:de8f3733e37d2dc421596bd733a6fd279cc510a71def8332f305d35a7c670ed0","outbox:5":"9c1632ac7574a4a988c51cb3c7d9776e34a97d46720657d4bf648760397d6534:ad5925b63da7bd4d25ea4e96a191f03131d5ccb7e8ccdd3824734136f05061f1","payment:3":"6d8260ce4948a5ff2e956c189d0c9a3aaa5fa0122ce83bfd58e606228faee946"},"refunded":0,"snapshot":"c3d4b3841007cfddfd8d50d7225e1d7a3233ea1da00bd36770ae3cfaa28cde48","to_credit":2000}','fab0c856dc799d6b527a90457c19859c69c2ee1bc981658342cc5872230cca15','783653b03776938fd85897ca607e2863d763272c014d2a71086a4378630af05e','6c8c8d9f4a6149a8529fa5f5f9a901467122f86bc997399b691480b1e578ea01');
INSERT INTO "journal" VALUES(25,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,2,1,NULL,NULL,'{"records":{"document:3":"73be405f8ad44e6dfe64935bf7149c2b825549d2d71138b678cb088b55114986"},"sha256":"0ba107edd43658c142423d5dcfccd0dbb23c58c50ad0b758cc7745b0f7bd512c"}',NULL,'6c8c8d9f4a6149a8529fa5f5f9a901467122f86bc997399b691480b1e578ea01','fb2a1968d9a153ee4251d863b4033de1d22d41ecd76fcaa4745d71606509bcd1');
INSERT INTO "journal" VALUES(26,'2026-11-24T17:00:00Z',0,'','write',2,NULL,3,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:3":"f35338f99396cf57360a5af3fff34baaf4e3185d80d119a40e354402918cec0c:a1cc4ef93623c9e013aee352d2023360d97c82121e6bc5ee07ccc1f640ea6dde"}}',NULL,'fb2a1968d9a153ee4251d863b4033de1d22d41ecd76fcaa4745d71606509bcd1','84f4afe8c3b34b65f5193c1caabd2aac2bd71e1e3000f99f8372c176e5ac321b');
INSERT INTO "journal" VALUES(27,'2026-11-24T17:00:00Z',0,'','publish',2,NULL,3,NULL,NULL,NULL,6000,'{"records":{"intervention:3":"ca20bd8a8de560fc9ed6ff9b170f6eec1fc43f39581e68b3fd4570e5e461c8eb:a1cc4ef93623c9e013aee352d2023360d97c82121e6bc5ee07ccc1f640ea6dde"}}',NULL,'84f4afe8c3b34b65f5193c1caabd2aac2bd71e1e3000f99f8372c176e5ac321b','3addba1025139cf0a814a5cac87d304e588f2029d7dab4ffb8aae60b5199d278');
INSERT INTO "journal" VALUES(28,'2026-11-24T17:00:00Z',0,'','issue',2,NULL,NULL,3,NULL,NULL,6899,'{"issued_on":"2026-11-24","items":[3],"number":"2026-0003","records":{"intervention:3":"5441da73630d4e4663fc0629b9ecce442e86d5cec24b5183f5fdee52e488ec55:a1cc4ef93623c9e013aee352d2023360d97c82121e6bc5ee07ccc1f640ea6dde","invoice:3":"218925c9716c983ab56ea1063e63bec0b2b00f5eca721a9654981406f1bce394"},"snapshot":"9cd3ef7717b29eaa6549eb8ee4f201300f5396f38f6d0bf2fd4f892d0edc1fc8"}',NULL,'3addba1025139cf0a814a5cac87d304e588f2029d7dab4ffb8aae60b5199d278','7300e358e10d73100991e96ab562b1e3c5d6795ab0bea74f2164b9baffed4fe9');
INSERT INTO "journal" VALUES(29,'2026-11-24T17:00:00Z',0,'','document',2,NULL,NULL,3,NULL,NULL,NULL,'{"records":{"document:4":"a8f21da04577f542c0786daa7c0fa1b0a267a517ca594c329e4aafdf882deed7"},"sha256":"d4174ffb838571858e9e5ba82bad8ec8bfa5605c24e00cd048fd7d1c24c06c30"}',NULL,'7300e358e10d73100991e96ab562b1e3c5d6795ab0bea74f2164b9baffed4fe9','6e770820f713a81f21582b6ea4a0cbb2fbaf6d13c1996b2246284df065385bb4');
INSERT INTO "journal" VALUES(30,'2026-11-24T17:00:00Z',0,'','write_off',2,NULL,NULL,3,NULL,NULL,6899,'{"records":{"write_off:1":"c7da6a8cab12c487b5bcd118560b7944ef232b7418d56a185076a65457ef3422"}}','f6c9f277813bf6522793c548816894a76abba8e852a627aee2c5e7937c7029d5','6e770820f713a81f21582b6ea4a0cbb2fbaf6d13c1996b2246284df065385bb4','2c0030e60269fb49663244ee216297b2049faefa0c4e9c43237a2a4dc51b4307');
INSERT INTO "journal" VALUES(31,'2026-11-24T17:00:00Z',0,'','write',1,NULL,4,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:4":"6aafeb7d25282555222c74b66d0c634e84dfbb359dd3d9bc0f79adf8dc8a6416:f3f19bfab93c4b5e696c9340b1bb73597348891c5a355d580ad842cc3407e675"}}',NULL,'2c0030e60269fb49663244ee216297b2049faefa0c4e9c43237a2a4dc51b4307','0a3e3e1b31bfccba85d3baaad892b77ae3bc91b12659ed072243c453e242657b');
INSERT INTO "journal" VALUES(32,'2026-11-24T17:00:00Z',0,'','publish',1,NULL,4,NULL,NULL,NULL,5000,'{"records":{"intervention:4":"ad160334a5c1d79f152f44138666ed0e33de944edbf1b7c7b4c693c5da83dbf1:f3f19bfab93c4b5e696c9340b1bb73597348891c5a355d580ad842cc3407e675"}}',NULL,'0a3e3e1b31bfccba85d3baaad892b77ae3bc91b12659ed072243c453e242657b','d2d88ab6256a5ca6312757ba0cbf2dd285692734a419929ece8625b8238acec9');
INSERT INTO "journal" VALUES(33,'2026-11-24T17:00:00Z',0,'','issue',1,NULL,NULL,4,NULL,NULL,5749,'{"issued_on":"2026-11-24","items":[4],"number":"2026-0004","records":{"intervention:4":"8a27ad505fd29fa154b0fc2b12fe748528cd16c8d8262cc614116fca1abeb122:f3f19bfab93c4b5e696c9340b1bb73597348891c5a355d580ad842cc3407e675","invoice:4":"06f1e7f1cd86df13e18be273145c62a1208290db6da04a4d09075723ef04559f","outbox:6":"df606aefcf987816348caade06b9ee530e8b371629b350b9556afa0046f67c6d:ff0d4a4b2f4e08f183b9c8a4cef81873b1059047ba3a423b1d88e45641de8474"},"snapshot":"ad34549e267762caf7d149bc74495022fa89a40aa6af49a59a6e031050852299"}',NULL,'d2d88ab6256a5ca6312757ba0cbf2dd285692734a419929ece8625b8238acec9','4dc9cb9b19c850632ee693a47f102c55a4e84de0d1a8be08f4866af72670a808');
INSERT INTO "journal" VALUES(34,'2026-11-24T17:00:00Z',0,'','document',1,NULL,NULL,4,NULL,NULL,NULL,'{"records":{"document:5":"775e454c583078d48b27287641f3ef326536ffa2ac131694cb075fa8195d9609"},"sha256":"6b4714b4e7a1713e0a74bc7b3cc9c9beea99afd36342fde6b4214546a6428fde"}',NULL,'4dc9cb9b19c850632ee693a47f102c55a4e84de0d1a8be08f4866af72670a808','5daf959e6b1dce0d22eec1ca13005d6ef37e966f922a1c99f740a699a44cee9d');
INSERT INTO "journal" VALUES(35,'2026-11-24T17:00:00Z',0,'','mark_paid',1,NULL,NULL,4,NULL,4,5749,'{"credited":0,"flagged":false,"invoices":[4],"method":"cheque","records":{"outbox:7":"178bb81f21722647ef5277bb21aa18c8411aca3c8342afd595434b16fd557242:5ab2daacfd116ed9769ec0c286ec5eba9b69eb61c20aae3c61246525e0b0f45a","payment:4":"e018efa8b6f9cd3441d97eb3c8cae0cb785694268afdbc7e8ed72187aa7316c0"}}',NULL,'5daf959e6b1dce0d22eec1ca13005d6ef37e966f922a1c99f740a699a44cee9d','8a54109bb4635ae72de52f004b49077c2e4e7dc2cf57f71c4b2943c51f3ec430');
INSERT INTO "journal" VALUES(36,'2026-11-24T17:00:00Z',0,'','reverse',1,NULL,NULL,4,NULL,5,5749,'{"method":"cheque","records":{"payment:5":"e50a72de30837053dad253032cc1f2d493863a2efa3308f4e65901f6d55c455b"},"reverses":4}','1590bd3b273fae784895a8d04ebcedf6ee156792c25491d2e88ca1e8597abbe3','8a54109bb4635ae72de52f004b49077c2e4e7dc2cf57f71c4b2943c51f3ec430','8e7a31e9375acc83e80ddb2bfcf31106ec620036def5d1863f96affe9e42c735');
INSERT INTO "journal" VALUES(37,'2026-11-24T17:00:00Z',0,'','refund',1,NULL,NULL,NULL,NULL,6,2000,'{"method":"cash","records":{"outbox:8":"e1ac38f118f9f4eeede08455db1b598b8b4cc353ed6cf7a5e05a01556b43a984:f533fc2bed37e4269d50541b90eb6387d6c67079d2dc73764b6d2a506a303b70","payment:6":"256d932ec3715c6d6932c26759255aec1183cbc616e28dc310561d0c5537d72b"}}',NULL,'8e7a31e9375acc83e80ddb2bfcf31106ec620036def5d1863f96affe9e42c735','066e533389c3b28574602e4107ed4fbd274d5506bd515f7b63ecc09a113bba94');
INSERT INTO "journal" VALUES(38,'2026-11-24T17:00:00Z',0,'','write',2,NULL,5,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:5":"10deacd730f49d935d3b275afb96dec6eaaccab6bfaa211855afe95114ee9c4a:8091aa493f4b7797718a5b641b1126d0ea1816b3a83bff5ba2b7343039dc5f84"}}',NULL,'066e533389c3b28574602e4107ed4fbd274d5506bd515f7b63ecc09a113bba94','df44c65b41c95cbd45f7f10346da2b8a2a8c128b34a97f0b3a1d1f988c3667b5');
INSERT INTO "journal" VALUES(39,'2026-11-24T17:00:00Z',0,'','publish',2,NULL,5,NULL,NULL,NULL,5000,'{"records":{"intervention:5":"3777a29a0cfbe9c25335398dc58c830c9cb65f6e388db0e82116b10601dbfbdf:8091aa493f4b7797718a5b641b1126d0ea1816b3a83bff5ba2b7343039dc5f84"}}',NULL,'df44c65b41c95cbd45f7f10346da2b8a2a8c128b34a97f0b3a1d1f988c3667b5','7ddfe014e2eb7d49ff6e299ba055fa54c19efef07dbb88f5fd412da84391e8ee');
INSERT INTO "journal" VALUES(40,'2026-11-24T17:00:00Z',0,'','free',2,NULL,5,NULL,NULL,NULL,5000,'{"records":{"intervention:5":"e7fad0663853654b23a62499050e2200bee708fab84a6ad3b45527ad9d7f3ee2:8091aa493f4b7797718a5b641b1126d0ea1816b3a83bff5ba2b7343039dc5f84"}}','0559e5289a1d3aed328a3dc96e9767b8cca5398f3f5b82f9e68b191f5867e574','7ddfe014e2eb7d49ff6e299ba055fa54c19efef07dbb88f5fd412da84391e8ee','19415fd8e51a22884c27d7fe4d3d861554716fa9f640b4d5235a0eedd4197995');
INSERT INTO "journal" VALUES(41,'2026-11-24T17:00:00Z',0,'','write',2,NULL,6,NULL,NULL,NULL,5000,'{"code":1,"records":{"intervention:6":"9a260137dd67fed548d84bc068d55193f3f35f5a4b4fde7eb20d7c18cbd32750:e9cb84cd81b90a180d923cf8ef7241bd0c268441207b93a397b1b08d4bb96e82"}}',NULL,'19415fd8e51a22884c27d7fe4d3d861554716fa9f640b4d5235a0eedd4197995','0167ae17618ced9a54886da5287e5734273def10b0dc4d4f3eb9c64aff933304');
INSERT INTO "journal" VALUES(42,'2026-11-24T17:00:00Z',0,'','discard',2,NULL,6,NULL,NULL,NULL,5000,'{"records":{"intervention:6":"3ed79ff373f96f029231164b3ff7be707378a2efb000aaaf2e0d51790b8692bb:e9cb84cd81b90a180d923cf8ef7241bd0c268441207b93a397b1b08d4bb96e82"}}',NULL,'0167ae17618ced9a54886da5287e5734273def10b0dc4d4f3eb9c64aff933304','005bfbd8d4a03b5e9f41cbd2400c4780d712824ad4fb511f9dcddb3ae1db922d');
INSERT INTO "journal" VALUES(43,'2026-11-24T17:00:00Z',0,'','remind',1,NULL,NULL,4,NULL,NULL,5749,'{"records":{"outbox:9":"a35656664a7e5d9dafd3b8f1b03cc2242a9b73ae405208284014136f1e4a64af:e865ce1701b51318b87bcf020ddb61a21650812cdc1a7b27eaa35ada9f78edf8"}}',NULL,'005bfbd8d4a03b5e9f41cbd2400c4780d712824ad4fb511f9dcddb3ae1db922d','ceeb77eec14519bac6cc07dfc4777a56109d6261afc8c95ebb2a0b4bee4c03eb');
INSERT INTO "journal" VALUES(44,'2026-11-24T17:00:00Z',0,'','write',2,NULL,7,NULL,NULL,NULL,6000,'{"code":2,"records":{"intervention:7":"91abca64db7898bf522a5806826eeeda09280e5cb0bdcf60771b2c658333291a:8131e35a70ff516cc0b97c54bf23454dd3fbd345aa43f93db47d3d461bad6069"}}',NULL,'ceeb77eec14519bac6cc07dfc4777a56109d6261afc8c95ebb2a0b4bee4c03eb','d72a89498616cdf06b1862e3014995ac5ee621b6c2d6a8b629d11e0b44c6f407');
INSERT INTO "journal" VALUES(45,'2026-11-24T17:00:00Z',0,'','publish',2,NULL,7,NULL,NULL,NULL,6000,'{"records":{"intervention:7":"d693c92bcdf1a45fddd42be8e5a5e09fe7089666bd3af86ec803569b75fa3178:8131e35a70ff516cc0b97c54bf23454dd3fbd345aa43f93db47d3d461bad6069"}}',NULL,'d72a89498616cdf06b1862e3014995ac5ee621b6c2d6a8b629d11e0b44c6f407','4253360657b4674bcdd958fcd081c63eb867a0764d2cecffd880e88dd3741f6b');
CREATE TABLE note_addition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    intervention_id INTEGER NOT NULL REFERENCES intervention (id),
    field TEXT NOT NULL CHECK (field IN ('text', 'professional_note', 'personal_note')),
    words TEXT NOT NULL,
    at TEXT NOT NULL,
    author_uid INTEGER NOT NULL,
    salt TEXT NOT NULL
) STRICT;
INSERT INTO "note_addition" VALUES(1,1,'professional_note','mieux','2026-11-24T17:00:00Z',0,'96c42d99542d2dbef0ed09ecfaef87d3');
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
INSERT INTO "outbox" VALUES(1,'issue',1,1,NULL,NULL,'zoe@example.org','<8f6bfa2b2f55331e4c7cbd06ded5b93b.hextui@example.org>','queued','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','60e937f5d71807fa152b4f8891c17ba6');
INSERT INTO "outbox" VALUES(2,'mark_paid',1,1,NULL,1,'zoe@example.org','<e7b0019f65c7ab8aad369592eccc372d.hextui@example.org>','queued','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','d048e3c6498e3f4512851160df20cbf7');
INSERT INTO "outbox" VALUES(3,'issue',1,2,NULL,NULL,'zoe@example.org','<8f721fc47f4883afffa7a9ec7d706477.hextui@example.org>','queued','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','04fae264348eb08a26758784cdfdb106');
INSERT INTO "outbox" VALUES(4,'mark_paid',1,2,NULL,2,'zoe@example.org','<9fd774ec36f355640eca802b960b1214.hextui@example.org>','queued','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','aaf0ea6e48a1cb47bc5083fc9106b5ed');
INSERT INTO "outbox" VALUES(5,'cancel',1,2,1,3,'zoe@example.org','<bb230c09a50676db26627a81a3cd7ce1.hextui@example.org>','queued','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','baeb971695983bbb9e1a6ad1e12e39a1');
INSERT INTO "outbox" VALUES(6,'issue',1,4,NULL,NULL,'zoe@example.org','<798b718d07f0c386bc6adf3fcdc692e4.hextui@example.org>','queued','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','065b110e8c7157b43ba651cbdb4e2fb1');
INSERT INTO "outbox" VALUES(7,'mark_paid',1,4,NULL,4,'zoe@example.org','<608c8b4f25b4769ea1e811f685ec962a.hextui@example.org>','queued','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','9db15d4c2bf304779b12ee7465d50f0b');
INSERT INTO "outbox" VALUES(8,'refund',1,NULL,NULL,6,'zoe@example.org','<c93efd9f90fda3213b4d62b041a991a1.hextui@example.org>','queued','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','7bd373637e9039910fdc95d8d1360549');
INSERT INTO "outbox" VALUES(9,'remind',1,4,NULL,NULL,'zoe@example.org','<66325aa953abadd44f9cc8c5264d41f9.hextui@example.org>','queued','2026-11-24','2026-11-24T17:00:00Z','2026-11-24T17:05:00Z','ce2a0fa48175b94895e3537c38694a39');
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
CREATE TABLE studio (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO "studio" VALUES(1,'5792104d-3757-b191-cb47-23af90ab1bff','CAD','2026-11-24T17:00:00Z');
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
CREATE TABLE words (
    journal_id INTEGER PRIMARY KEY REFERENCES journal (id),
    salt TEXT,
    words TEXT,
    CHECK ((salt IS NULL) = (words IS NULL))
) STRICT;
INSERT INTO "words" VALUES(24,'9ef920b880d0776b380db021882ea9df','{"reason":"erreur"}');
INSERT INTO "words" VALUES(30,'910e3955ba469d8dcb2ce693f3e0f7ed','{"reason":"introuvable"}');
INSERT INTO "words" VALUES(36,'27bd8f6c608ed5458d70d8ca8d03ce24','{"reason":"sans provision"}');
INSERT INTO "words" VALUES(40,'b78a5483817b4f5bcff5fcc6ab1b9a72','{"reason":"cadeau"}');
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
INSERT INTO "sqlite_sequence" VALUES('journal',45);
INSERT INTO "sqlite_sequence" VALUES('client',2);
INSERT INTO "sqlite_sequence" VALUES('intervention',7);
INSERT INTO "sqlite_sequence" VALUES('invoice',5);
INSERT INTO "sqlite_sequence" VALUES('invoice_line',6);
INSERT INTO "sqlite_sequence" VALUES('outbox',9);
INSERT INTO "sqlite_sequence" VALUES('document',5);
INSERT INTO "sqlite_sequence" VALUES('note_addition',1);
INSERT INTO "sqlite_sequence" VALUES('settlement',8);
INSERT INTO "sqlite_sequence" VALUES('payment',6);
INSERT INTO "sqlite_sequence" VALUES('credit_note',1);
INSERT INTO "sqlite_sequence" VALUES('write_off',1);
COMMIT;
PRAGMA user_version = 1;
PRAGMA application_id = 1213748553;
