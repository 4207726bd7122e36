// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the package for Debian is made of, without building it: tests/packaging/check does that.

#include "tests/packaging/installed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace entente::test {

namespace {

/// An SBOM of the helper that reads files.
QJsonObject billOfHelper()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"), QStringLiteral("1700000000"));
    QJsonParseError problem{};
    const QJsonDocument bill = QJsonDocument::fromJson(
        printed(sourceFile("resources/packaging/debian/sbom"),
                {QStringLiteral("1.2.3"), QStringLiteral(ENTENTE_HELPER)}, environment),
        &problem);
    EXPECT_EQ(problem.error, QJsonParseError::NoError) << problem.errorString().toStdString();
    return bill.object();
}

QString wordOf(const QJsonValue &object, const char *key)
{
    return object.toObject().value(QLatin1String(key)).toString();
}

} // namespace

TEST(BillOfMaterials, isWhatSpdxAsksOfADocument)
{
    if (!isInstalled("dpkg-query") || !isInstalled("objdump"))
        GTEST_SKIP() << "this is no Debian, or binutils are missing";
    const QJsonObject bill = billOfHelper();
    EXPECT_EQ(wordOf(bill, "spdxVersion"), QStringLiteral("SPDX-2.3"));
    EXPECT_EQ(wordOf(bill, "dataLicense"), QStringLiteral("CC0-1.0"));
    EXPECT_EQ(wordOf(bill, "SPDXID"), QStringLiteral("SPDXRef-DOCUMENT"));
    EXPECT_EQ(wordOf(bill, "name"), QStringLiteral("entente-1.2.3"));
    EXPECT_TRUE(wordOf(bill, "documentNamespace").startsWith(QStringLiteral("urn:entente:sbom:")));
    const QJsonObject creation = bill.value(QStringLiteral("creationInfo")).toObject();
    EXPECT_EQ(wordOf(creation, "created"), QStringLiteral("2023-11-14T22:13:20Z"));
    EXPECT_FALSE(creation.value(QStringLiteral("creators")).toArray().isEmpty());

    QSet<QString> known;
    for (const QJsonValue &licence :
         bill.value(QStringLiteral("hasExtractedLicensingInfos")).toArray()) {
        EXPECT_FALSE(wordOf(licence, "extractedText").isEmpty());
        known.insert(wordOf(licence, "licenseId"));
    }
    QSet<QString> ids{QStringLiteral("SPDXRef-DOCUMENT")};
    QSet<QString> names;
    const QRegularExpression id(QStringLiteral("^SPDXRef-[A-Za-z0-9.-]+$"));
    for (const QJsonValue &package : bill.value(QStringLiteral("packages")).toArray()) {
        EXPECT_TRUE(id.match(wordOf(package, "SPDXID")).hasMatch());
        EXPECT_FALSE(ids.contains(wordOf(package, "SPDXID")));
        ids.insert(wordOf(package, "SPDXID"));
        names.insert(wordOf(package, "name"));
        for (const char *key : {"name", "versionInfo", "supplier", "downloadLocation",
                                "licenseConcluded", "licenseDeclared", "copyrightText"})
            EXPECT_FALSE(wordOf(package, key).isEmpty())
                << wordOf(package, "name").toStdString() << ": " << key;
        const QString declared = wordOf(package, "licenseDeclared");
        const QRegularExpression reference(QStringLiteral("LicenseRef-[A-Za-z0-9.-]+"));
        for (const QRegularExpressionMatch &match : reference.globalMatch(declared))
            EXPECT_TRUE(known.contains(match.captured())) << match.captured().toStdString();
        EXPECT_EQ(declared.count(u'('), declared.count(u')')) << declared.toStdString();
    }
    // What the helper reads with, and what that stands on.
    for (const char *name : {"entente", "libc6", "libgumbo1", "libzip4", "libseccomp2"})
        EXPECT_TRUE(names.contains(QLatin1String(name))) << name;
    qsizetype linked = 0;
    for (const QJsonValue &each : bill.value(QStringLiteral("relationships")).toArray()) {
        EXPECT_TRUE(ids.contains(wordOf(each, "spdxElementId")));
        EXPECT_TRUE(ids.contains(wordOf(each, "relatedSpdxElement")));
        linked += wordOf(each, "relationshipType") == QStringLiteral("DYNAMIC_LINK") ? 1 : 0;
    }
    EXPECT_GT(linked, 4);
    EXPECT_EQ(bill.value(QStringLiteral("relationships")).toArray().size(),
              bill.value(QStringLiteral("packages")).toArray().size());
}

TEST(DebianChangelog, hasAnEntryForEachRelease)
{
    const QString said = QString::fromUtf8(
        printed(sourceFile("resources/packaging/debian/changelog"),
                {sourceFile("CHANGELOG.md"), QStringLiteral("1"),
                 QStringLiteral("Somebody <somebody@entente.invalid>")}));
    const QRegularExpression entry(
        QStringLiteral("entente \\(([0-9.]+)-1\\) bookworm; urgency=medium\n\n  \\* .+\n\n -- "
                       "Somebody <somebody@entente.invalid>  \\w{3}, \\d\\d \\w{3} \\d{4} "
                       "\\d\\d:\\d\\d:\\d\\d \\+0000\n"));
    QStringList versions;
    for (const QRegularExpressionMatch &match : entry.globalMatch(said))
        versions << match.captured(1);
    EXPECT_EQ(versions.size(),
              QString::fromUtf8(sourceBytes("CHANGELOG.md")).count(QStringLiteral("\n## [")) - 1);
    EXPECT_TRUE(versions.contains(QStringLiteral("0.4.0")));
}

TEST(DebianCopyright, isReadByMachines)
{
    const QString copyright = QString::fromUtf8(
        sourceBytes("resources/packaging/debian/copyright"));
    EXPECT_TRUE(copyright.startsWith(QStringLiteral(
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n")));
    // Each licence that a paragraph of files names has a paragraph of its own.
    const QRegularExpression named(QStringLiteral("^License: (\\S+)$"),
                                   QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : named.globalMatch(copyright)) {
        EXPECT_TRUE(copyright.contains(QStringLiteral("\n\nLicense: %1\n ").arg(match.captured(1))))
            << match.captured(1).toStdString();
    }
}

} // namespace entente::test
