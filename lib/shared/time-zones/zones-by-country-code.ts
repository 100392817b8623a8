/**
 * Country codes, and the first digits after them where they say more, by their zones, the likely one
 * first: the table of libphonenumber (Apache-2.0), condensed to four digits.
 */
export const zonesByCountryCode = `
Africa/Abidjan 225; Africa/Accra 233; Africa/Addis_Ababa 251; Africa/Asmera 291; Africa/Bamako
223; Africa/Bangui 236; Africa/Banjul 220; Africa/Blantyre 265; Africa/Brazzaville 242;
Africa/Bujumbura 257; Africa/Cairo 20; Africa/Conakry 224; Africa/Dakar 221; Africa/Dar_es_Salaam
255; Africa/Djibouti 253; Africa/Douala 237; Africa/Freetown 232; Africa/Gaborone 267;
Africa/Harare 263; Africa/Johannesburg 27; Africa/Kampala 256; Africa/Khartoum 249; Africa/Kigali
250; Africa/Kinshasa 2431 2433 2434 2435 2436; Africa/Kinshasa|Africa/Lubumbashi 243; Africa/Lagos
234; Africa/Libreville 241; Africa/Lome 228; Africa/Luanda 244; Africa/Lubumbashi 2432;
Africa/Lusaka 260; Africa/Malabo 240; Africa/Maputo 258; Africa/Maseru 266; Africa/Mbabane 268;
Africa/Mogadishu 252; Africa/Nairobi 211 254; Africa/Ndjamena 235; Africa/Niamey 227;
Africa/Nouakchott 222; Africa/Ouagadougou 226; Africa/Porto-Novo 229; Africa/Sao_Tome 239;
Africa/Tunis 216; Africa/Windhoek 264; America/Aruba 297; America/Asuncion 595; America/Belize
501; America/Bogota 57; America/Buenos_Aires 54; America/Cancun 5298 5299; America/Caracas 58;
America/Cayenne 594; America/Chicago 505; America/Ciudad_Juarez|America/Mazatlan|America/Tijuana
5265; America/Costa_Rica 506; America/Curacao 5996 5999; America/Curacao|America/Kralendijk 599;
America/El_Salvador 503; America/Godthab 2991 2992 2993 2994 2995 2996 2998;
America/Godthab|America/Scoresbysund|America/Thule 299; America/Guadeloupe 590; America/Guatemala
502; America/Guayaquil 5932 5933 5934 5936 5937 5939; America/Guayaquil|Pacific/Galapagos 593;
America/Guyana 592; America/Havana 53; America/Kralendijk 5993 5994 5997; America/La_Paz 591;
America/Lima 51; America/Manaus 5565 5566 559; America/Martinique 596; America/Matamoros 5286 5287
5289; America/Mazatlan 5231 5232 5238 5263 5269; America/Mazatlan|America/Ojinaga 5262;
America/Mazatlan|America/Tijuana 5268; America/Mexico_City 522 523 524 525 527 528 529;
America/Mexico_City|America/Cancun|America/Ciudad_Juarez|America/Matamoros|America/Mazatlan|America/New_York|America/Ojinaga|America/Tijuana
52; America/Mexico_City|America/Mazatlan 5267;
America/Mexico_City|America/Mazatlan|America/Tijuana 5261 5264 5266;
America/Mexico_City|America/New_York|America/Tijuana 5220; America/Miquelon 508;
America/Montevideo 598; America/Noronha 5581; America/Panama 507; America/Paramaribo 597;
America/Port-au-Prince 509; America/Rio_Branco 5568; America/Santiago 561 562 5633 5634 5635 564
565 566 567 568 569; America/Santiago|Pacific/Easter 56; America/Sao_Paulo 551 552 553 554 5550
5551 5553 5554 5561 5562 5563 5564 557 558 5590 5591 5592 5593 5594 5596 5598 5599;
America/Sao_Paulo|America/Manaus 5555 5567 5569;
America/Sao_Paulo|America/Manaus|America/Noronha|America/Rio_Branco 55; America/Tegucigalpa 504;
Arctic/Longyearbyen 4779; Europe/Oslo|Arctic/Longyearbyen 47; Asia/Aden 967; Asia/Almaty 771 772
779; Asia/Almaty|Asia/Aqtobe 77; Asia/Amman 962; Asia/Anadyr 7427; Asia/Aqtobe 7711 7712 7713
7729; Asia/Ashgabat 993; Asia/Baghdad 964; Asia/Bahrain 973; Asia/Baku 994; Asia/Bangkok 66;
Asia/Beirut 961; Asia/Bishkek 996; Asia/Brunei 673; Asia/Calcutta 91; Asia/Colombo 94;
Asia/Damascus 963; Asia/Dhaka 880; Asia/Dili 670; Asia/Dubai 971; Asia/Dushanbe 992;
Asia/Ho_Chi_Minh 84; Asia/Hong_Kong 852; Asia/Irkutsk 7301 7395; Asia/Jakarta 622 6231 6232 6233
6234 6235 6256 626 627 628; Asia/Jakarta|Asia/Jayapura 6291 6292 6295 6296 6297;
Asia/Jakarta|Asia/Jayapura|Asia/Makassar 62; Asia/Jakarta|Asia/Makassar 6200 621 6237 6245 6251
6252 6253 6280 6281 6282 6283 6285 6286 6287 6288; Asia/Jayapura 6290 6298;
Asia/Jayapura|Asia/Makassar 6240; Asia/Jerusalem 972; Asia/Kabul 93; Asia/Kamchatka 7415;
Asia/Karachi 92; Asia/Katmandu 977; Asia/Krasnoyarsk 7384 7385 7388 7390 7391 7394; Asia/Kuching
60; Asia/Kuwait 965; Asia/Magadan 7413; Asia/Makassar 6236 6238 624 6254 6255; Asia/Manila 63;
Asia/Muscat 968; Asia/Nicosia 357; Asia/Novosibirsk 7382 7383; Asia/Omsk 7381; Asia/Phnom_Penh
855; Asia/Qatar 974; Asia/Rangoon 95; Asia/Riyadh 966; Asia/Sakhalin 7424; Asia/Seoul 82 850;
Asia/Shanghai 853 86; Asia/Singapore 65; Asia/Taipei 886; Asia/Tashkent 998; Asia/Tbilisi 995;
Asia/Tehran 98; Asia/Thimphu 975; Asia/Tokyo 81; Asia/Ulaanbaatar 9765 9766 9767 9768 9769;
Asia/Ulaanbaatar|Asia/Choibalsan|Asia/Hovd 976; Asia/Vientiane 856; Asia/Vladivostok 7421 7423
7426; Asia/Yakutsk 7302 7411 7416; Asia/Yekaterinburg 733 734 735; Asia/Yerevan 374;
Atlantic/Canary 212 3482 3492; Atlantic/Cape_Verde 238; Atlantic/Faeroe 298; Atlantic/Reykjavik
231 245 354; Atlantic/St_Helena 247 290; Atlantic/Stanley 500;
Australia/Perth|Australia/Adelaide|Australia/Eucla|Indian/Christmas|Indian/Cocos 6189;
Australia/Perth|Australia/Adelaide 6186; Australia/Adelaide|Australia/Perth 6187 6188; Australia/Brisbane 617;
Australia/Sydney 611 612 613 614;
Australia/Sydney|Australia/Adelaide|Australia/Brisbane|Australia/Eucla|Australia/Lord_Howe|Australia/Perth|Indian/Christmas|Indian/Cocos
61; Australia/Sydney|Australia/Adelaide|Australia/Perth|Indian/Christmas|Indian/Cocos 6185;
Europe/Amsterdam 31; Europe/Andorra 376; Europe/Athens 30; Europe/Belgrade 381 383; Europe/Berlin
49; Europe/Bratislava 421; Europe/Brussels 32; Europe/Bucharest 218 370 371 372 40 740 970;
Europe/Budapest 36; Europe/Chisinau 373; Europe/Copenhagen 45; Europe/Gibraltar 350;
Europe/Guernsey 4414; Europe/Helsinki 3589; Europe/Helsinki|Europe/Mariehamn 358;
Europe/Isle_of_Man 4416; Europe/Istanbul 90; Europe/Jersey 4415; Europe/Kyiv 380;
Europe/Lisbon|Atlantic/Azores 351; Europe/Ljubljana 386; Europe/London 441 442;
Europe/London|Europe/Guernsey|Europe/Isle_of_Man 353 443 445 4470 4471 4472 4473 4474 4475 4476
4477 4478 4479 448 449; Europe/London|Europe/Guernsey|Europe/Isle_of_Man|Europe/Jersey 44;
Europe/Luxembourg 352; Europe/Madrid 345 346 347 348 349; Europe/Madrid|Atlantic/Canary 34;
Europe/Malta 356; Europe/Monaco 377; Europe/Moscow 375 736 747 748 749 7803 7804 781 782 783 7841
7843 7844 7845 7847 7855 7856 7857 786 787 79;
Europe/Moscow|Asia/Almaty|Asia/Anadyr|Asia/Aqtobe|Asia/Irkutsk|Asia/Kamchatka|Asia/Krasnoyarsk|Asia/Magadan|Asia/Novosibirsk|Asia/Omsk|Asia/Sakhalin|Asia/Vladivostok|Asia/Yakutsk|Asia/Yekaterinburg|Europe/Bucharest|Europe/Samara
7; Europe/Moscow|Asia/Almaty|Asia/Aqtobe 7800 7808 7809 7810; Europe/Moscow|Europe/Bucharest 7840;
Europe/Oslo 470 472 473 474 475 476 477 478 479; Europe/Paris 213 33; Europe/Podgorica 382;
Europe/Prague 420; Europe/Rome 390 394 397; Europe/Rome|Europe/Vatican 39 3908; Europe/Samara 7341
7842 7846 7848 7851; Europe/San_Marino 378; Europe/Sarajevo 387; Europe/Skopje 389; Europe/Sofia
359; Europe/Stockholm 46; Europe/Tirane 355; Europe/Vaduz 423; Europe/Vatican 3906; Europe/Vienna
43; Europe/Warsaw 48; Europe/Zagreb 385; Europe/Zurich 41; Indian/Antananarivo 261; Indian/Chagos
246; Indian/Comoro 269; Indian/Mahe 248; Indian/Maldives 960; Indian/Mauritius 230;
Indian/Reunion|Indian/Mayotte 262; Pacific/Apia 685; Pacific/Auckland 641 642 643 644 645 646 647
648 649; Pacific/Auckland|Pacific/Chatham 64; Pacific/Chatham 6433; Pacific/Efate 678;
Pacific/Tarawa|Pacific/Kiritimati|Pacific/Enderbury 686; Pacific/Fakaofo 690; Pacific/Fiji 679;
Pacific/Funafuti 688; Pacific/Tahiti|Pacific/Marquesas|Pacific/Gambier 689; Pacific/Guadalcanal
677; Pacific/Truk|Pacific/Ponape|Pacific/Kosrae 691; Pacific/Majuro 692; Pacific/Nauru 674;
Pacific/Niue 683; Pacific/Norfolk 672; Pacific/Noumea 687; Pacific/Palau 680; Pacific/Port_Moresby
675; Pacific/Rarotonga 682; Pacific/Tahiti 6894; Pacific/Tongatapu 676; Pacific/Wallis 681`;
