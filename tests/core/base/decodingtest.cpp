// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/decoding.h"

#include <gmock/gmock.h>
#include <iconv.h>

#include <vector>

namespace entente::text {

using namespace std::string_literals;

namespace {

constexpr const char
    *japanese = "# 海峡の安全保障\n\n- **脅威：** 敵対的な無人機が港湾施設を偵察している。\n\n"
                "本報告書は、日米同盟における役割分担の変化をまとめたものである。\n";
constexpr const char *russian =
    "# Обстановка в проливе\n\n- **Угроза:** Беспилотные аппараты ведут разведку портов.\n\n"
    "В докладе рассматривается распределение обязанностей между союзниками.\n";
constexpr const char *chinese = "# 海峡安全形势\n\n- **威胁：** 敌方无人机正在侦察港口设施。\n\n"
                                "本报告概述了同盟内部职责分工的变化，建议加强后勤支援。\n";
constexpr const char *taiwanese = "# 海峽安全情勢\n\n- **威脅：** 敵方無人機正在偵察港口設施。\n\n"
                                  "本報告概述了同盟內部職責分工的變化，建議加強後勤支援。\n";
constexpr const char
    *korean = "# 해협 안보 정세\n\n- **위협:** 적의 무인기가 항만 시설을 정찰하고 있다.\n\n"
              "본 보고서는 동맹 내 역할 분담의 변화를 정리한 것이다.\n";
constexpr const char
    *english = "# The port’s piers\n\n“We share what we know” – so the minister, at the café.\n";
constexpr const char *german =
    "# Überblick\n\nDie Maßnahmen für die Küste: „Wir müssen größer denken“, so die Ministerin.\n";
constexpr const char *french =
    "# Résumé\n\nLe prix du carburant a augmenté ; l’alliance doit voir plus loin, à tout prix.\n";
constexpr const char *polish =
    "# Sytuacja w cieśninie\n\nCeny paliwa wzrosły, więc przewoźnicy unikają dłuższej drogi. Świat "
    "się zmienia, a żołnierze są gotowi.\n";
constexpr const char *greek =
    "# Η κατάσταση στο στενό\n\nΟι τιμές των καυσίμων αυξήθηκαν και οι μεταφορείς τις αποφεύγουν.\n";
constexpr const char *mostlyEnglish =
    "# The strait\n\n- **Threat:** Drones watch the port.\n\nThe term is 海上交通路の防衛, which means"
    " the defence of sea lanes. The ministry agreed to all of it.\n";

/// The C library writes what ICU and uchardet are to read.
std::string encoded(std::string text, const char *encoding)
{
    const iconv_t converter = iconv_open(encoding, "UTF-8");
    if (converter == reinterpret_cast<iconv_t>(-1)) {
        ADD_FAILURE() << "the C library does not know " << encoding;
        return {};
    }
    std::string bytes(text.size() * 6 + 16, '\0');
    char *from = text.data();
    char *to = bytes.data();
    std::size_t fromLeft = text.size();
    std::size_t toLeft = bytes.size();
    EXPECT_EQ(iconv(converter, &from, &fromLeft, &to, &toLeft), 0U) << encoding;
    iconv(converter, nullptr, nullptr, &to, &toLeft); // the escape at the end
    iconv_close(converter);
    bytes.resize(bytes.size() - toLeft);
    return bytes;
}

DecodedText decoded(std::string bytes)
{
    const auto outcome = decodedText(bytes);
    if (const auto *text = std::get_if<DecodedText>(&outcome))
        return *text;
    ADD_FAILURE() << "refused for reason " << int(std::get<Undecodable>(outcome).reason);
    return {};
}

Undecodable refused(std::string bytes)
{
    const auto outcome = decodedText(bytes);
    if (const auto *why = std::get_if<Undecodable>(&outcome))
        return *why;
    ADD_FAILURE() << "read as " << std::get<DecodedText>(outcome).encoding;
    return {};
}

struct Written
{
    const char *text;
    const char *encoding; ///< the C library's name
    const char *name;     ///< IANA's
};

class TextIn : public testing::TestWithParam<Written>
{};

} // namespace

TEST_P(TextIn, itsEncodingIsReadAndNamed)
{
    const auto &[text, encoding, name] = GetParam();
    const DecodedText read = decoded(encoded(text, encoding));
    EXPECT_EQ(read.utf8, text);
    EXPECT_EQ(read.encoding, name);
    EXPECT_TRUE(read.isSure);
    std::string longer;
    for (int i = 0; i < 40; ++i)
        longer += text;
    EXPECT_EQ(decoded(encoded(longer, encoding)).utf8, longer);
}

INSTANTIATE_TEST_SUITE_P(
    OlderEncodings, TextIn,
    testing::Values(
        Written{japanese, "CP932", "Shift_JIS"}, Written{japanese, "EUC-JP", "EUC-JP"},
        Written{japanese, "ISO-2022-JP", "ISO-2022-JP"},
        Written{mostlyEnglish, "ISO-2022-JP", "ISO-2022-JP"},
        Written{russian, "CP1251", "windows-1251"}, Written{russian, "KOI8-R", "KOI8-R"},
        Written{russian, "ISO-8859-5", "ISO-8859-5"}, Written{chinese, "GB18030", "GB18030"},
        Written{chinese, "GB2312", "GB18030"}, Written{taiwanese, "BIG5", "Big5"},
        Written{korean, "EUC-KR", "EUC-KR"}, Written{english, "CP1252", "windows-1252"},
        Written{german, "CP1252", "windows-1252"}, Written{french, "CP1252", "windows-1252"},
        Written{polish, "CP1250", "windows-1250"}, Written{greek, "ISO-8859-7", "ISO-8859-7"}));

INSTANTIATE_TEST_SUITE_P(WideOnesWithoutAMark, TextIn,
                         testing::Values(Written{english, "UTF-16LE", "UTF-16LE"},
                                         Written{english, "UTF-16BE", "UTF-16BE"},
                                         Written{"Threats\n", "UTF-16LE", "UTF-16LE"},
                                         Written{japanese, "UTF-16LE", "UTF-16LE"},
                                         Written{japanese, "UTF-16BE", "UTF-16BE"},
                                         Written{korean, "UTF-16BE", "UTF-16BE"},
                                         Written{russian, "UTF-16LE", "UTF-16LE"},
                                         Written{english, "UTF-32LE", "UTF-32LE"},
                                         Written{chinese, "UTF-32BE", "UTF-32BE"}));

TEST(Decoding, takesWhatIsValidUtf8ForUtf8)
{
    for (const std::string text : {"", "Words.", "café", japanese, "Ã©tÃ© is UTF-8 all the same"}) {
        EXPECT_EQ(decoded(text).utf8, text);
        EXPECT_EQ(decoded(text).encoding, "UTF-8");
        EXPECT_TRUE(decoded(text).isSure);
    }
}

TEST(Decoding, takesAllByteOrderMarksOff)
{
    const std::string mark = "\xEF\xBB\xBF";
    EXPECT_EQ(decoded(mark + "a").utf8, "a");
    EXPECT_EQ(decoded(mark + mark + "a").utf8, "a");
    EXPECT_EQ(decoded("\xFF\xFE"
                      "a\0"s)
                  .utf8,
              "a");
    EXPECT_EQ(decoded("\xFF\xFE\xFF\xFE"
                      "a\0"s)
                  .utf8,
              "a");
    EXPECT_EQ(decoded("\xFE\xFF\xFE\xFF\0a"s).utf8, "a");
    EXPECT_EQ(decoded("\xFF\xFE\0\0a\0\0\0"s).utf8, "a");
    EXPECT_EQ(decoded("\xFF\xFE\0\0a\0\0\0"s).encoding, "UTF-32LE");
    EXPECT_EQ(decoded("\0\0\xFE\xFF\0\0\0a"s).encoding, "UTF-32BE");
    EXPECT_EQ(decoded(mark
                      + "\xFF\xFE"
                        "a\0"s)
                  .utf8,
              "a")
        << "a mark before another one";
}

TEST(Decoding, saysThatItGuessesWhereTheWordsAreFew)
{
    for (const char *const encoding : {"CP932", "EUC-JP"}) {
        EXPECT_EQ(decoded(encoded(mostlyEnglish, encoding)).utf8, mostlyEnglish) << encoding;
        EXPECT_FALSE(decoded(encoded(mostlyEnglish, encoding)).isSure) << encoding;
    }
    const DecodedText read = decoded(encoded("# Situace v průlivu\n", "CP1250"));
    EXPECT_FALSE(read.isSure);
    EXPECT_NE(read.encoding, "UTF-8");
}

TEST(Decoding, refusesWordsThatFitSeveralEncodingsAlike)
{
    // Six bytes that are everyday characters in Japanese, Chinese and Korean alike.
    EXPECT_EQ(refused(encoded("The ministry (防衛省) agreed.\n", "EUC-JP")).reason,
              Undecodable::Reason::NotKnowable);
}

TEST(Decoding, callsDamagedUtf8ByItsNameRatherThanGuess)
{
    const std::string cut = std::string("Überblick – die Lage in Zürich 海").substr(0, 37);
    EXPECT_EQ(refused(cut).reason, Undecodable::Reason::BrokenUtf8);
    const std::string mixed = "“Über” die “Lage”\n" + encoded("Größer", "CP1252");
    EXPECT_EQ(refused(mixed).reason, Undecodable::Reason::BrokenUtf8);
    EXPECT_EQ(refused(mixed).offset, std::string("“Über” die “Lage”\nGr").size());
    EXPECT_EQ(refused("\xEF\xBB\xBF"
                      "caf\xE9")
                  .offset,
              6U)
        << "the mark counts";
}

TEST(Decoding, refusesWhatIsNoText)
{
    EXPECT_EQ(refused("words\0and more"s).reason, Undecodable::Reason::Binary);
    EXPECT_EQ(refused(std::string(4096, '\0')).reason, Undecodable::Reason::Binary);
    EXPECT_EQ(refused("\0\1"s).reason, Undecodable::Reason::Binary);
    EXPECT_EQ(refused("\0\1\0\2"s).reason, Undecodable::Reason::Binary);
    EXPECT_EQ(refused("\xFF\xFE\x00\xD8"s).reason, Undecodable::Reason::Binary);
    std::string noise;
    for (std::uint32_t i = 0, state = 7; i < 512; ++i) {
        state = state * 1664525 + 1013904223;
        noise += static_cast<char>(state >> 24);
    }
    EXPECT_EQ(refused(noise).reason, Undecodable::Reason::Binary);
}

TEST(Decoding, keepsEscapesThatAreNoEncoding)
{
    const std::string text = "\x1B[31mred\x1B[0m and \x1B(B plain\n";
    EXPECT_EQ(decoded(text).utf8, text);
    EXPECT_EQ(decoded(text).encoding, "UTF-8");
}

} // namespace entente::text
