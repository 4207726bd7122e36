// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/citation/style.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace entente::citation {

namespace {

Reference article()
{
    Reference made;
    made.authors = {{"Ferris", "Ada Mary", ""}, {"Harbour Authority", "", ""}};
    made.title = "50% of {ice} & \"fog\" \\ a_b #1 ~ ^";
    made.publisher = "Lights and Co";
    made.date = Date::parse("2024-04");
    made.address = "https://harbour.example/a_b%20c?d={e}";
    made.language = "en-GB";
    made.place = {3, 4, {}, 0, 0};
    return made;
}

Reference titled(const char *title)
{
    Reference made;
    made.title = title;
    return made;
}

} // namespace

TEST(CslJson, isAnArrayOfItemsWithNothingThatIsNotKnown)
{
    const std::vector<Reference> two{article(), titled("Ice")};
    const QJsonArray all = QJsonDocument::fromJson(QByteArray::fromStdString(cslJson(two))).array();
    ASSERT_EQ(all.size(), 2);
    const QJsonObject first = all[0].toObject();
    EXPECT_EQ(first[QStringLiteral("title")].toString().toStdString(), article().title);
    const QJsonArray authors = first[QStringLiteral("author")].toArray();
    ASSERT_EQ(authors.size(), 2);
    EXPECT_EQ(authors[0].toObject()[QStringLiteral("family")], QStringLiteral("Ferris"));
    EXPECT_EQ(authors[1].toObject()[QStringLiteral("literal")],
              QStringLiteral("Harbour Authority"));
    const QJsonArray date = first[QStringLiteral("issued")]
                                .toObject()[QStringLiteral("date-parts")]
                                .toArray()[0]
                                .toArray();
    EXPECT_EQ(date, (QJsonArray{2024, 4}));
    EXPECT_EQ(first[QStringLiteral("locator")], QStringLiteral("3–4"));
    EXPECT_EQ(all[1].toObject().keys(),
              (QStringList{QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("type")}));
}

TEST(BibTex, escapesWhatTexTakesForCommandsAndKeepsItsBracesEven)
{
    const std::vector<Reference> one{article()};
    EXPECT_EQ(bibTex(one),
              "@online{ferris202450,\n"
              "  author = {Ferris, Ada Mary and {Harbour Authority}},\n"
              "  title = {{50\\% of \\textbraceleft{}ice\\textbraceright{} \\& \"fog\" "
              "\\textbackslash{} a\\_b \\#1 \\textasciitilde{} \\textasciicircum{}}},\n"
              "  date = {2024-04},\n"
              "  organization = {{Lights and Co}},\n"
              "  url = {https://harbour.example/a_b%20c?d=%7Be%7D},\n"
              "  langid = {english},\n"
              "  pages = {3--4}\n"
              "}\n");
}

TEST(BibTex, givesNoTwoRecordsOneKey)
{
    const std::vector<Reference> same{titled("Ice"), titled("Ice"), titled("氷")};
    const std::string text = bibTex(same);
    EXPECT_NE(text.find("@misc{briefingndice,"), std::string::npos) << text;
    EXPECT_NE(text.find("@misc{briefingndice-2,"), std::string::npos) << text;
    EXPECT_NE(text.find("@misc{briefingnd,"), std::string::npos) << text;
}

TEST(Ris, tellsPartsOfADateByItsSlashes)
{
    Reference yearly = article();
    yearly.date = Date::parse("2024");
    yearly.title = "Ice";
    const std::vector<Reference> one{yearly};
    EXPECT_EQ(ris(one),
              "TY  - ELEC\r\nID  - ferris2024ice\r\nAU  - Ferris, Ada Mary\r\n"
              "AU  - Harbour Authority\r\nTI  - Ice\r\nPY  - 2024\r\nDA  - 2024///\r\n"
              "PB  - Lights and Co\r\nUR  - https://harbour.example/a_b%20c?d={e}\r\n"
              "LA  - en-GB\r\nSP  - 3\r\nEP  - 4\r\nER  - \r\n\r\n");
}

} // namespace entente::citation
