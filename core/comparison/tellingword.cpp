// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/tellingword.h"

#include <algorithm>
#include <unordered_set>

namespace entente {

namespace {

/// Each before a space.
constexpr std::string_view registerWords =
    "about access across acting action actions address addressing administration "
    "administrations administrator administrators advance advanced advances advancing "
    "after against agencies agency agreement agreements allies ally also ambassador "
    "america american americans announce announced announces annually applicable "
    "appropriate appropriately area areas around assistant assistants attorney "
    "authorities authority based because been before being between biden bilateral "
    "billion both build building built capacity carry chair chairman chairperson "
    "challenge challenges chief collaboration commission commissioner commit commitment "
    "commitments committed committee committees communities community congress "
    "constitution consultation continue continued continues continuing cooperate "
    "cooperation coordination could council countries country critical date day days "
    "department departments deputy develop developed developing development director "
    "directors discuss discussed discussion discussions during each effort efforts "
    "emphasize emphasized enhance enhanced enhances enhancing ensure ensures ensuring "
    "entities entity establish established executive expand expanded expanding expands "
    "extent federal first from fund funding funds future general global government "
    "governments guidance guidelines have head heads help helped helping helps hereby "
    "hereunto high homeland house importance important include included includes "
    "including information initiative initiatives international into invest investing "
    "investment investments issue issues joint just key last law laws leader leaders "
    "level local long made make makes making many maximum member members million "
    "minister ministers ministry month months more most much multilateral must nation "
    "national nations need needed needs new next now office officer officers offices "
    "only opportunities opportunity order orders other others ours over paragraph part "
    "partner partners partnership partnerships people percent permitted plan plans "
    "policies policy president presidential presidents prime private process processes "
    "proclaim program programs progress promote promotes promoting provide provided "
    "provides providing public publication pursuant reaffirm reaffirmed reaffirms "
    "regarding region regional regulation regulations relations relationship "
    "relationships relevant report reporting reports representative representatives "
    "request requests required requirements requires resources respective responsible "
    "review reviews rule rules secretaries secretary section sections sector sectors "
    "security seek seeking seeks senate service services shall share shared should "
    "special standards state states step steps strategic strengthen strengthened "
    "strengthening strengthens strong submit submitted subsection such support supported "
    "supporting supports system systems take taken takes taking term territorial than "
    "that their them thereafter therefore these they this those through time today "
    "together toward towards tribal trump under underscore underscored undersecretary "
    "united use used uses using very vested vice virtue way ways welcome welcomed "
    "welcomes well what when where whereof which while white will with within without "
    "work worked working works world would year years your ";

} // namespace

bool mayTell(std::string_view word)
{
    constexpr std::size_t shortest = 4;
    const auto isLow = [](char c) { return c >= 'a' && c <= 'z'; };
    const bool isAscii = std::all_of(word.begin(), word.end(),
                                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return word.size() >= shortest || !isAscii
        || (word.size() > 1 && std::none_of(word.begin(), word.end(), isLow));
}

bool isOfRegister(std::string_view folded)
{
    static const std::unordered_set<std::string_view> known = [] {
        std::unordered_set<std::string_view> words;
        for (std::size_t at = 0; at < registerWords.size();) {
            const std::size_t end = registerWords.find(' ', at);
            words.insert(registerWords.substr(at, end - at));
            at = end + 1;
        }
        return words;
    }();
    return known.contains(folded);
}

} // namespace entente
